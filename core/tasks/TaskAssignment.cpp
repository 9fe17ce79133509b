// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/TaskAssignment.h"

#include "core/outreach/SearchPlan.h"
#include "core/people/Person.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/PathwayCase.h"
#include "core/referrals/Referral.h"
#include "core/reports/OutreachVisit.h"
#include "core/services/CarePlan.h"
#include "core/vault/HandOver.h"

#include <array>

namespace zaklon {

namespace {

RecordId& workerOf(Action& action) {
    return action.responsible;
}
RecordId& workerOf(PathwayStep& step) {
    return step.worker;
}
RecordId& workerOf(SearchPlan& plan) {
    return plan.owner;
}
RecordId& workerOf(SearchStep& step) {
    return step.worker;
}
RecordId& workerOf(FollowUp& duty) {
    return duty.worker;
}

RecordId& workerOf(Referral& referral) {
    return referral.worker;
}

bool isOpen(const Action& action) {
    return action.state != ActionState::Done && action.state != ActionState::Skipped;
}
bool isOpen(const PathwayStep& step) {
    return step.state != StepState::Done && step.state != StepState::Ended;
}
bool isOpen(const SearchPlan& plan) {
    return plan.state != SearchState::Ended;
}
bool isOpen(const SearchStep& step) {
    return step.state == SearchStepState::ToDo;
}
bool isOpen(const FollowUp& duty) {
    return duty.state == FollowUpState::Open;
}
bool isOpen(const Referral& referral) {
    return referral.state == ReferralState::Draft || referral.state == ReferralState::Sent ||
           referral.state == ReferralState::Received || referral.state == ReferralState::NoAnswer;
}

Status assignTask(Transaction& transaction, const CaseworkRecords& records, const DueTask& task,
                  const RecordId& worker, Date today) {
    const std::array one{task.record};
    switch (task.kind) {
    case TaskKind::ReferralAnswer:
        return handOver(transaction, records, one, &Referral::worker, worker);
    case TaskKind::Action:
        return handOver(transaction, records, one, &Action::responsible, worker);
    case TaskKind::PathwayStep:
    case TaskKind::LegalClock:
        return handOver(transaction, records, one, &PathwayStep::worker, worker);
    case TaskKind::ContactAttempt:
        return handOver(transaction, records, one, &SearchPlan::owner, worker);
    case TaskKind::SearchStep:
        return handOver(transaction, records, one, &SearchStep::worker, worker);
    case TaskKind::PlannedVisit:
        return handOver(transaction, records, one, &OutreachVisit::worker, worker);
    case TaskKind::Duty:
        return handOver(transaction, records, one, &FollowUp::worker, worker);
    default:
        break;
    }
    Handover handover;
    handover.id = RecordId::generate();
    handover.person = task.person;
    handover.task = taskKey(task.kind, task.record);
    handover.fromWorker = task.worker;
    handover.toWorker = worker;
    handover.onDate = today;
    handover.worker = records.session().worker.id;
    return transaction.save(handover);
}

template <CaseworkRecord Record>
Status moveOpen(Transaction& transaction, const CaseworkRecords& records,
                const Handover& handover) {
    const auto found = records.where<Record>("person", handover.person);
    if (!found) {
        return passOn(found);
    }
    for (auto record : *found) {
        if (!isOpen(record) || workerOf(record) != handover.fromWorker) {
            continue;
        }
        workerOf(record) = handover.toWorker;
        if (auto saved = transaction.save(record); !saved) {
            return saved;
        }
    }
    return {};
}

/// Nobody's work needs no move: it is of whoever is responsible for the person.
Status moveWork(Transaction& transaction, const CaseworkRecords& records,
                const Handover& handover) {
    if (handover.fromWorker.isNil()) {
        return {};
    }
    for (const auto move : {&moveOpen<Action>, &moveOpen<PathwayStep>, &moveOpen<SearchPlan>,
                            &moveOpen<SearchStep>, &moveOpen<FollowUp>, &moveOpen<Referral>}) {
        if (auto moved = move(transaction, records, handover); !moved) {
            return moved;
        }
    }
    return {};
}

Status handOver(Transaction& transaction, const CaseworkRecords& records, Handover handover) {
    const auto found = records.find<Person>(handover.person);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, "person");
    }
    Person person = **found;
    if (person.worker == handover.toWorker) {
        return {};
    }
    handover.fromWorker = person.worker;
    person.worker = handover.toWorker;
    if (auto saved = transaction.save(person); !saved) {
        return saved;
    }
    auto noted = transaction.save(handover);
    return noted ? moveWork(transaction, records, handover) : noted;
}

} // namespace

Status assignTasks(Transaction& transaction, const CaseworkRecords& records,
                   std::span<const DueTask> tasks, const RecordId& worker, Date today) {
    for (const auto& task : tasks) {
        if (auto status = assignTask(transaction, records, task, worker, today); !status) {
            return status;
        }
    }
    return {};
}

Status handOverPersons(Transaction& transaction, const CaseworkRecords& records,
                       std::span<const RecordId> persons, const Handover& handover) {
    for (const auto& person : persons) {
        Handover one = handover;
        one.id = persons.size() == 1 ? handover.id : RecordId::generate();
        one.person = person;
        one.worker = records.session().worker.id;
        if (auto status = handOver(transaction, records, one); !status) {
            return status;
        }
    }
    return {};
}

} // namespace zaklon
