// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/DueNow.h"

#include "core/tasks/DueTaskStore.h"

#include <algorithm>

namespace zaklon::ui {

bool isDueNow(const Session& session, const RecordId& person, TaskKind kind) {
    DueQuery query{session.today(), 0};
    query.person = person;
    const auto tasks =
        DueTaskStore(session.casework(), session.confidential(), session.definitions().taskTerms())
            .due(query);
    return tasks && std::any_of(tasks->begin(), tasks->end(), [&](const DueTask& task) {
               return task.kind == kind && task.due <= session.today();
           });
}

} // namespace zaklon::ui
