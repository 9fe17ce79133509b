// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/DueRow.h"

#include "ui/components/BesideOrBelow.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Chip.h"
#include "ui/components/ElidedLabel.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/IconLabel.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kVerbWidth = 90;
constexpr int kLeastWords = 170; ///< beside the verbs
constexpr int kLeastWhat = 160;  ///< beside the code and the level
constexpr int kIcon = 18;
constexpr qreal kLargeText = 1.25; ///< from here on words wrap rather than end

QString listed(QStringList parts) {
    parts.removeAll(QString()); // what is nobody's has no code
    return parts.join(QStringLiteral(", "));
}

} // namespace

DueRow::DueRow(const Due& due, QWidget* parent)
    : QFrame(parent)
    , m_spoken(listed({due.what, due.code, due.when}))
    , m_iconName(due.icon)
    , m_icon(new IconLabel(due.icon, kIcon, this))
    , m_what(new ElidedLabel(due.what, TextRole::Strong, &Theme::text, this))
    , m_about(new QWidget(this))
    , m_code(new TextLabel(due.code, TextRole::Body, &Theme::accentText, m_about))
    , m_risk(new RiskBadge(RiskBadge::Level::NotAssessed, {}, m_about))
    , m_reason(new ElidedLabel(due.reason, TextRole::Small, &Theme::text2, this))
    , m_when(new Chip(due.when, due.tone, this))
    , m_verb(new QPushButton(due.verb, this)) {
    setObjectName(QStringLiteral("dueRow"));
    setAccessibleRole(*this, QAccessible::ListItem);
    describe();
    setAccessibleDescription(due.reason);
    if (due.isConfidential) {
        m_what->setConfidential();
    }
    m_verb->setObjectName(QStringLiteral("dueVerb"));
    // 'Record' alone does not say what: a screen reader hears it with the line it belongs to.
    //: A button and what it is for: 'Record: Follow-up verification, ZK-2025-0147'
    m_verb->setAccessibleName(tr("%1: %2").arg(due.verb, listed({due.what, due.code})));
    // In the command box the end of long words has no room: rows of one kind differ by the code.
    setCommandWords(*m_verb, tr("%1: %2").arg(due.verb, listed({due.code, due.what})));
    m_risk->hide();
    m_code->setVisible(!due.code.isEmpty());
    m_about->setVisible(!due.code.isEmpty());
    m_reason->setVisible(!due.reason.isEmpty());
    m_when->setVisible(!due.when.isEmpty());
    arrange();
    connect(m_verb, &QPushButton::clicked, this, &DueRow::verbTriggered);
}

void DueRow::arrange() {
    auto* about = new QHBoxLayout(m_about); // one does not go on a line without the other
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(space::kSmall);
    about->addWidget(m_code);
    about->addWidget(m_risk);
    m_words = new FlowLayout(space::kSmall, 1);
    m_words->addWidget(m_what);
    m_words->addWidget(m_about);
    m_words->beginLine(); // a badge without room in the first line does not take a third
    m_words->addWidget(m_reason);
    fitLines();
    auto* does = new QFrame(this);
    m_does = new QHBoxLayout(does);
    keepRingRoom(*does); // a verb without a chip before it begins at the edge
    m_does->setSpacing(space::kRow);
    m_does->addWidget(m_when);
    m_does->addWidget(m_verb);
    // In a narrow card the verbs stand below the words rather than squeeze them.
    m_body = new BesideOrBelow(kLeastWords, 0);
    m_body->setWords(m_words);
    m_body->setAnswers(does);
    m_body->setAlignment(does, Qt::AlignLeading);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kStack, 6, space::kSmall + 1, 7);
    row->setSpacing(space::kRow);
    row->addWidget(m_icon);
    row->addLayout(m_body, 1);
    m_verb->setMinimumWidth(Theme::of(this).scaled(kVerbWidth) + 2 * kRingRoom);
}

void DueRow::setTwoLines() {
    m_twoLines = true;
    fitLines();
}

void DueRow::fitLines() {
    const Theme& theme = Theme::of(this);
    const bool ends = m_twoLines && theme.textScale <= kLargeText;
    m_words->setFirstGivesWay(ends ? theme.scaled(kLeastWhat) : 0);
    m_what->setWraps(!ends);
    m_reason->setWraps(!ends);
}

void DueRow::joinPeople(const std::vector<DueRow*>& rows) {
    for (std::size_t at = 1; at < rows.size(); ++at) {
        auto& before = *rows[at - 1];
        auto& row = *rows[at];
        const auto code = row.m_code->text();
        before.m_joinsNext = !code.isEmpty() && code == before.m_code->text();
        if (before.m_joinsNext) {
            // Said once; the code stands on each, or one had to guess whose it is.
            row.m_risk->hide();
        }
    }
}

void DueRow::alignVerbs(const std::vector<DueRow*>& rows) {
    int widest = 0;
    for (auto* row : rows) {
        const auto& verb = row->verb();
        widest = std::max({widest, verb.minimumWidth(), verb.sizeHint().width()});
    }
    for (auto* row : rows) {
        row->verb().setMinimumWidth(widest);
    }
    int does = 0;
    for (const auto* row : rows) {
        does = std::max(does, row->m_does->sizeHint().width());
    }
    for (auto* row : rows) {
        row->m_body->setCommonAnswers(does);
    }
}

void DueRow::addVerb(QWidget* verb) {
    m_does->addWidget(verb);
}

void DueRow::setRisk(RiskBadge::Level level, const QString& words) {
    m_risk->setLevel(level, words);
    m_risk->setVisible(level != RiskBadge::Level::NotAssessed);
    m_about->setVisible(!m_code->text().isEmpty() || level != RiskBadge::Level::NotAssessed);
}

void DueRow::setDueIcon(IconName icon) {
    m_when->setIcon(icon);
}

void DueRow::setLast(bool last) {
    m_last = last;
    update();
}

void DueRow::setChosen(bool chosen) {
    m_chosen = chosen;
    m_icon->setIcon(chosen ? IconName::CheckCircle : m_iconName);
    m_icon->setColor(chosen ? &Theme::accentText : &Theme::text2);
    describe();
    update();
}

void DueRow::describe() {
    //: a line of a list that is chosen, for screen readers
    setAccessibleName(m_chosen ? tr("%1, chosen").arg(m_spoken) : m_spoken);
}

void DueRow::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_words != nullptr) {
        fitLines(); // perhaps another text size
    }
}

void DueRow::paintEvent(QPaintEvent*) {
    if (m_chosen) {
        QPainter(this).fillRect(rect(), Theme::of(this).accentSoft);
    }
    if (!m_last) {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        // Between rows of one person it begins at their words.
        const int from = m_joinsNext ? m_icon->width() + space::kStack + space::kRow : 0;
        const QRect line(from, height() - 1, width() - from, 1);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), Theme::of(this).line);
    }
}

} // namespace zaklon::ui
