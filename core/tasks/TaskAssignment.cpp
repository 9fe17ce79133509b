// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskAssignment.h"

#include "core/referrals/PathwayCase.h"
#include "core/referrals/Referral.h"
#include "core/services/CarePlan.h"
#include "core/vault/HandOver.h"

#include <array>

namespace zaklon {

bool canAssign(TaskKind kind) {
    return kind == TaskKind::Action || kind == TaskKind::PathwayStep ||
           kind == TaskKind::ReferralAnswer;
}

Status assignTasks(Transaction& transaction, const CaseworkRecords& records,
                   std::span<const DueTask> tasks, const RecordId& worker) {
    for (const auto& task : tasks) {
        const std::array one{task.record};
        Status status;
        if (task.kind == TaskKind::Action) {
            status = handOver(transaction, records, one, &Action::responsible, worker);
        } else if (task.kind == TaskKind::PathwayStep) {
            status = handOver(transaction, records, one, &PathwayStep::worker, worker);
        } else if (task.kind == TaskKind::ReferralAnswer) {
            status = handOver(transaction, records, one, &Referral::worker, worker);
        }
        if (!status) {
            return status;
        }
    }
    return {};
}

} // namespace zaklon
