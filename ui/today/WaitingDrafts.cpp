// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/WaitingDrafts.h"

#include "ui/components/ButtonCommand.h"
#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/LinkButton.h"
#include "ui/components/TextLabel.h"
#include "ui/session/BegunDraft.h"
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
    const auto drafts = begunDrafts(m_session);
    const auto count = drafts.size();
    for (std::size_t i = 0; i < std::min(count, kShown); ++i) {
        add(drafts[i], static_cast<int>(i));
    }
    if (count > kShown) {
        m_rows->addWidget(
            new TextLabel(tr("and %n more", nullptr, static_cast<int>(count - kShown)),
                          TextRole::Small, &Theme::text2, m_card));
    }
    setVisible(count > 0);
}

void WaitingDrafts::add(const FormDraft& draft, int number) {
    auto* line = new QFrame(m_card);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* button = new LinkButton(draftTitle(m_session, draft), line);
    button->setObjectName(QStringLiteral("waiting_draft_%1").arg(number));
    setCommandWords(*button, draftCommand(m_session, draft));
    setOtherWords(*button, draftOtherWords());
    const auto begun = draftSince(m_session, draft);
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
    if (isOfToday(draft)) {
        Q_EMIT hereChosen(draft);
    } else {
        goToDraft(m_navigator, draft);
    }
}

} // namespace zaklon::ui
