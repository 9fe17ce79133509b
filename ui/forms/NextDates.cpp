// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/NextDates.h"

#include "core/tasks/DueTaskStore.h"
#include "ui/components/Chip.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/TaskWords.h"
#include "ui/session/DueTone.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>

#include <map>

namespace zaklon::ui {

std::vector<NextDate> NextDate::of(const Session& session, const RecordId& person, int daysAhead) {
    DueQuery query;
    query.today = session.today();
    query.horizonDays = daysAhead;
    query.person = person;
    const auto due =
        DueTaskStore(session.casework(), session.confidential(), session.definitions().taskTerms())
            .due(query);
    std::vector<NextDate> dates;
    if (!due) {
        return dates;
    }
    std::map<TaskKind, int> counts;
    std::vector<TaskKind> order;
    std::map<TaskKind, DueTask> first;
    for (const auto& task : *due) {
        if (counts[task.kind]++ == 0) {
            order.push_back(task.kind);
            first[task.kind] = task;
        }
    }
    for (const auto kind : order) {
        const auto named = TaskWords::kindOf(first[kind], session.words());
        //: what is due and how often: 'Action of the care plan (3)'
        dates.push_back({counts[kind] == 1 ? named : tr("%1 (%2)").arg(named).arg(counts[kind]),
                         first[kind].due});
    }
    return dates;
}

QWidget* NextDate::row(const Session& session, QWidget* parent) const {
    const auto today = session.today();
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    auto* label = new TextLabel(words, TextRole::Body, &Theme::text, line);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    auto* chip = new Chip(session.words().due(due, today), toneOfDue(due, today), line);
    chip->setToolTip(session.words().date(due));
    row->addWidget(chip);
    return line;
}

} // namespace zaklon::ui
