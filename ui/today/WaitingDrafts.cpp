// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/WaitingDrafts.h"

#include "core/people/Person.h"
#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/LinkButton.h"
#include "ui/components/TextLabel.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/Text.h"
#include "ui/theme/RingRoom.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr std::size_t kShown = 5;

} // namespace

WaitingDrafts::WaitingDrafts(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_card(new Card(tr("Begun, not saved yet"), Card::Padding::Normal, this))
    , m_rows(new QVBoxLayout) {
    setObjectName(QStringLiteral("waiting_drafts"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_rows->setSpacing(8);
    m_card->content().addLayout(m_rows);
    hide();
}

void WaitingDrafts::refresh() {
    clearLayout(*m_rows);
    auto box = m_session.isPresenting() ? std::nullopt : m_session.vault().drafts();
    const auto drafts = box ? box->all() : Result<std::vector<FormDraft>>();
    const auto count = drafts ? drafts->size() : 0;
    for (std::size_t i = 0; i < std::min(count, kShown); ++i) {
        add((*drafts)[i], static_cast<int>(i));
    }
    if (count > kShown) {
        m_rows->addWidget(
            new TextLabel(tr("and %n more", nullptr, static_cast<int>(count - kShown)),
                          TextRole::Small, &Theme::text2, m_card));
    }
    setVisible(count > 0);
}

void WaitingDrafts::add(const FormDraft& draft, int number) {
    const auto place = placeOf(draft.key);
    const auto person = m_session.casework().find<Person>(draft.key.person).value_or(std::nullopt);
    //: what was begun, and the case code of whom it is about
    const auto text = person ? tr("%1, %2").arg(place.words, toQString(person->code)) : place.words;
    auto* line = new QFrame(m_card);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* button = new LinkButton(text, line);
    button->setObjectName(QStringLiteral("waiting_draft_%1").arg(number));
    const auto begun = tr("begun on %1").arg(m_session.words().time(draft.begun));
    button->setAccessibleDescription(begun);
    column->addWidget(button, 0, Qt::AlignLeading);
    auto* since = new TextLabel(begun, TextRole::Small, &Theme::text2, line);
    since->setWordWrap(true);
    column->addWidget(since);
    keepRingRoom(*line);
    m_rows->addWidget(line);
    connect(button, &QPushButton::clicked, this, [this, draft] { open(draft); });
}

void WaitingDrafts::open(const FormDraft& draft) {
    const auto place = placeOf(draft.key);
    if (place.report) {
        m_navigator.openReport(*place.report);
    } else if (place.section) {
        m_navigator.openPerson(draft.key.person, *place.section);
    } else if (place.page == PageKind::Today) {
        Q_EMIT hereChosen(draft);
    } else if (place.page == PageKind::Backup) {
        m_navigator.openEndOfKeeping();
    } else {
        m_navigator.openPage(place.page);
    }
}

} // namespace zaklon::ui
