// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CardSection.h"

#include "ui/components/FlowLayout.h"
#include "ui/components/PartedScroll.h"
#include "ui/components/Segments.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftLine.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace zaklon::ui {

CardSection::CardSection(Session& session, Navigator& navigator, const Place& place,
                         QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_parts(new PartedScroll(place.name, place.parts, this))
    , m_panel(new RecordPanel(session, this))
    , m_waiting(new DraftLine(session, place.forms, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* cards = new QFrame(this);
    m_column = new QVBoxLayout(cards);
    keepRingRoom(*cards); // the bar in it begins at its edge
    m_column->setSpacing(12);
    m_column->addWidget(m_waiting);
    m_column->addWidget(m_parts, 1);
    row->addWidget(cards, 1);
    row->addWidget(m_panel);
    new SidePlace(*this, *row, *cards, *m_panel, SidePlace::Narrow::Instead,
                  {RecordPanel::kPanelWidth});
    connect(m_panel, &RecordPanel::opened, this, &PersonSectionPage::formOpened);
    connect(m_panel, &RecordPanel::opened, this, &CardSection::showWaiting);
    connect(m_panel, &RecordPanel::opened, this, [this](bool open) {
        if (!open) {
            giveKeysBack();
        }
    });
    connect(m_panel, &RecordPanel::ledAway, this, [this] { m_comesBack = true; });
    connect(m_waiting, &DraftLine::goOn, this, &CardSection::goOnWithDraft);
    connect(m_panel, &RecordPanel::saved, this, [this](const RecordId& record) {
        refresh();
        giveKeysTo(record);
    });
}

void CardSection::addAbove(QWidget* widget) {
    m_column->insertWidget(0, widget);
}

void CardSection::addBar(const Bar& bar) {
    const bool may = mayWrite(m_session.role(), bar.kind);
    auto* line = new QFrame(this);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, line);
    keepRingRoom(*line);
    addTitle(bar, *row);
    row->beginTrailing();
    m_new = new QPushButton(bar.verb, line);
    m_new->setObjectName(bar.buttonName);
    m_new->setIcon(icon(IconName::Plus));
    if (bar.title.isEmpty()) {
        m_new->setToolTip(bar.sentence);
        m_new->setAccessibleDescription(bar.sentence);
    }
    m_new->setVisible(may);
    row->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, &CardSection::startNew);
    auto* add = new QAction(icon(IconName::Plus), bar.verb, this);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    add->setEnabled(may);
    connect(add, &QAction::triggered, this, &CardSection::startNew);
    addAction(add);
    m_column->insertWidget(m_column->indexOf(m_parts), line);
}

void CardSection::addTitle(const Bar& bar, FlowLayout& row) {
    auto& choice = m_parts->choice();
    if (choice.count() > 1) {
        choice.setAccessibleName(tr("Which part"));
        row.addWidget(&choice);
        return;
    }
    auto* line = row.parentWidget();
    row.addWidget(new TextLabel(bar.title, TextRole::Title, &Theme::text, line));
    row.addWidget(new TextLabel(bar.sentence, TextRole::Small, &Theme::text2, line));
}

PersonDesk CardSection::personDesk() {
    return {m_session, m_navigator, m_person, [this](const RecordPanel::Spec& spec) {
                const auto from = LineFocus::of(*m_parts);
                showPartOf(spec);
                m_panel->open(spec);
                m_askedFrom = from;
            }};
}

void CardSection::startNew() {
    if (!m_person.isNil()) {
        m_panel->open(newForm());
    }
}

void CardSection::showPerson(const RecordId& person) {
    if (person != m_person) {
        m_person = person;
        m_askedFrom.reset();
        m_comesBack = false;
        m_panel->close();
        m_parts->beginAnew();
    }
    refresh();
}

void CardSection::refresh() {
    if (!m_person.isNil()) {
        showCards();
        showWaiting();
    }
}

void CardSection::showWaiting() {
    m_waiting->look(m_person, m_panel->isOpen());
    m_comesBack = m_comesBack && (m_panel->isOpen() || !m_waiting->isHidden());
}

void CardSection::goOnWithDraft(const FormDraft& draft) {
    m_comesBack = false;
    const auto form = begunForm(draft.key);
    if (!form) {
        Q_EMIT m_session.failed(form.error()); // the draft waits as it did
    } else if (*form) {
        showPartOf(**form);
        m_panel->open(**form);
    } else {
        m_waiting->sayUnused(draft);
    }
}

void CardSection::showPart(int part) {
    m_parts->showPart(part);
}

bool CardSection::focusLine(const RecordId& record, const QString& action) {
    return LineFocus::giveTo(*m_parts, toQString(record.toString())) ||
           LineFocus::giveToAction(*m_parts, action);
}

void CardSection::giveKeysBack() {
    const auto from = std::exchange(m_askedFrom, std::nullopt);
    if (from && isVisible()) {
        from->giveBack(*m_parts);
    }
}

void CardSection::giveKeysTo(const RecordId& saved) {
    if (m_comesBack && m_waiting->isVisible()) {
        m_waiting->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto* held = window()->focusWidget();
    const bool isThere = held != nullptr && held != m_parts && m_parts->isAncestorOf(held);
    if (isThere || !isVisible()) {
        return;
    }
    const auto record = toQString(saved.toString());
    if (!LineFocus::giveTo(*m_parts, record)) {
        LineFocus::giveToCard(*m_parts, record);
    }
}

void CardSection::setCards(int part, const std::function<void(QVBoxLayout&, QWidget*)>& add) {
    auto* inside = new QWidget;
    auto* cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, 8, 8);
    cards->setSpacing(14);
    add(*cards, inside);
    cards->addStretch(1);
    const auto held = part == m_parts->current() ? LineFocus::of(*m_parts) : std::nullopt;
    m_parts->setCards(part, inside);
    if (held && !held->giveBack(*m_parts)) {
        firstFocus()->setFocus(Qt::OtherFocusReason); // the card that had the keys is gone
    }
}

void CardSection::keyPressEvent(QKeyEvent* event) {
    const bool down = event->matches(QKeySequence::MoveToNextPage);
    if (down || event->matches(QKeySequence::MoveToPreviousPage)) {
        m_parts->turnPage(down);
        return;
    }
    PersonSectionPage::keyPressEvent(event);
}

QWidget* CardSection::firstFocus() {
    if (m_comesBack && m_waiting->isVisibleTo(this)) {
        return m_waiting;
    }
    return beginning();
}

QWidget* CardSection::beginning() {
    return m_new != nullptr && m_new->isVisible() ? static_cast<QWidget*>(m_new) : m_parts;
}

} // namespace zaklon::ui
