// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DueLines.h"

#include "core/tasks/TaskSnooze.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/DateText.h"
#include "ui/components/DueRow.h"
#include "ui/components/EmptyState.h"
#include "ui/forms/TaskPlace.h"
#include "ui/forms/TaskWords.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"
#include "ui/today/DueMarks.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

/// Few of what is over: what is due today stays in sight below it.
constexpr std::array<std::size_t, kDueGroups> kFirstRows{6, 20, 20, 20};
constexpr std::size_t kMoreRows = 40;

} // namespace

DueLines::DueLines(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_most(kFirstRows) {
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 8, 16);
    m_groups = new QVBoxLayout;
    m_groups->setSpacing(14);
    m_column->addLayout(m_groups);
    m_column->addStretch(1); // the room below is empty: one line alone does not grow into it
    m_marks = new DueMarks(*this);
}

void DueLines::addBelow(QWidget* side) {
    m_column->insertWidget(1, side);
}

void DueLines::beginAnew() {
    m_most = kFirstRows;
}

void DueLines::showGroups(const DueGroups& groups, const QString& whyNothing) {
    m_marks->begin();
    clearLayout(*m_groups);
    const std::array headings{tr("Overdue"), tr("Today"), tr("This week"), tr("Later")};
    int row = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        showGroup(i, headings[i], groups[i], row);
    }
    alignVerbs();
    if (row == 0) {
        auto* nothing =
            new EmptyState(IconName::CheckCircle, tr("Nothing is due"), whyNothing, this);
        nothing->setObjectName(QStringLiteral("today_empty"));
        m_groups->addWidget(nothing);
    }
    m_marks->end();
}

void DueLines::showGroup(std::size_t at, const QString& heading, const DueGroup& group, int& row) {
    if (group.count == 0) {
        return;
    }
    auto* card = new Card(heading, Card::Padding::None, this);
    card->setObjectName(QStringLiteral("today_group_%1").arg(at));
    card->setAccessibleName(heading);
    auto* count = new Chip(m_session.words().locale().toString(group.count),
                           toneOfDue(group.first.front().due, m_session.today()), card);
    count->setObjectName(QStringLiteral("today_count_%1").arg(at));
    card->head().insertWidget(1, count);
    std::vector<DueRow*> rows;
    for (const auto& task : group.first) {
        rows.push_back(makeRow(task, row++, card));
        card->content().addWidget(rows.back());
    }
    rows.back()->setLast(true);
    DueRow::joinPeople(rows);
    if (const auto rest = group.count - static_cast<int>(group.first.size()); rest > 0) {
        card->setAction(tr("Show more"));
        card->action().setObjectName(QStringLiteral("today_more_%1").arg(at));
        card->action().setAccessibleName(
            //: a group of what is due, and how many of it are not shown: 'Overdue: 12 more'
            tr("%1: show %n more", nullptr, rest).arg(heading));
        connect(card, &Card::actionTriggered, this, [this, at, row] { showMore(at, row); });
    }
    m_groups->addWidget(card);
    card->show(); // at once: the keyboard starts in its first line
}

/// The keyboard goes on in the first line that was not there before.
void DueLines::showMore(std::size_t group, int firstNewRow) {
    m_most[group] += kMoreRows;
    Q_EMIT moreWanted();
    if (auto* next = findChild<DueRow*>(QStringLiteral("due_row_%1").arg(firstNewRow))) {
        next->verb().setFocus(Qt::TabFocusReason);
    }
}

DueRow* DueLines::makeRow(const DueTask& task, int number, QWidget* parent) {
    const TaskWords words(m_session);
    DueRow::Due due;
    due.icon = taskIcon(task.kind);
    due.what = words.what(task);
    due.code = toQString(task.caseCode);
    due.reason = words.why(task);
    due.when = m_session.words().due(task.due, m_session.today());
    due.tone = toneOfDue(task.due, m_session.today());
    due.verb = words.verb(task);
    due.isConfidential = task.kind == TaskKind::Action; // what the plan says
    auto* row = new DueRow(due, parent);
    row->setObjectName(QStringLiteral("due_row_%1").arg(number));
    row->setTwoLines();
    if (task.due < m_session.today()) {
        row->setDueIcon(IconName::Clock);
    }
    if (task.riskRank.value_or(0) >= 1) {
        row->setRisk(static_cast<RiskBadge::Level>(*task.riskRank + 1),
                     m_session.words().risk(task.riskRank));
    }
    m_marks->add(*row, task);
    connect(row, &DueRow::verbTriggered, this, [this, task] { Q_EMIT doRequested(task); });
    if (mayWrite(m_session.role(), describe<TaskSnooze>().kind)) {
        auto* later = new QAction(icon(IconName::Clock), tr("Put off"), row);
        connect(later, &QAction::triggered, this, [this, task] { Q_EMIT putOffRequested({task}); });
        row->addAction(later);
        row->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    return row;
}

/// Of all groups: one column of buttons down the page.
void DueLines::alignVerbs() {
    std::vector<DueRow*> rows;
    for (int i = 0; i < m_groups->count(); ++i) {
        if (const auto* card = m_groups->itemAt(i)->widget()) {
            const auto inside = card->findChildren<DueRow*>();
            rows.insert(rows.end(), inside.begin(), inside.end());
        }
    }
    DueRow::alignVerbs(rows);
}

QWidget* DueLines::firstVerb() const {
    auto* first = findChild<DueRow*>(QStringLiteral("due_row_0"));
    return first == nullptr ? nullptr : &first->verb();
}

} // namespace zaklon::ui
