// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskAssignment.h"

#include "core/referrals/PathwayCase.h"
#include "core/referrals/Referral.h"
#include "core/services/CarePlan.h"

namespace zaklon {

namespace {

template <CaseworkRecord Record>
Status assignRecord(Transaction& transaction, const CaseworkRecords& records, const RecordId& id,
                    RecordId Record::*who, const RecordId& worker) {
    const auto found = records.find<Record>(id);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, describe<Record>().kind);
    }
    Record record = **found;
    record.*who = worker;
    return transaction.save(record);
}

} // namespace

bool canAssign(TaskKind kind) {
    return kind == TaskKind::Action || kind == TaskKind::PathwayStep ||
           kind == TaskKind::ReferralAnswer;
}

Status assignTasks(Transaction& transaction, const CaseworkRecords& records,
                   std::span<const DueTask> tasks, const RecordId& worker) {
    for (const auto& task : tasks) {
        Status status;
        if (task.kind == TaskKind::Action) {
            status = assignRecord(transaction, records, task.record, &Action::responsible, worker);
        } else if (task.kind == TaskKind::PathwayStep) {
            status = assignRecord(transaction, records, task.record, &PathwayStep::worker, worker);
        } else if (task.kind == TaskKind::ReferralAnswer) {
            status = assignRecord(transaction, records, task.record, &Referral::worker, worker);
        }
        if (!status) {
            return status;
        }
    }
    return {};
}

} // namespace zaklon
