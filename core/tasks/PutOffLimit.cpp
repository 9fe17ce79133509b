// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/PutOffLimit.h"

#include "core/people/ChildAge.h"

namespace zaklon {

namespace {

/// A call about a missing child is about one, whether or not the child has a file.
Result<bool> isOfChild(TaskKind kind, const RecordId& person, const CaseworkRecords& casework,
                       Date on) {
    if (kind == TaskKind::MissingChild) {
        return true;
    }
    return person.isNil() ? Result<bool>(false) : mayBeChild(casework, person, on);
}

} // namespace

bool standsInTodayAlone(TaskKind kind) {
    switch (kind) {
    case TaskKind::Duty:
    case TaskKind::ReviewAnswer:
    case TaskKind::TellOutcome:
    case TaskKind::NobodyOnReport:
    case TaskKind::MissingChild:
        return true;
    default:
        return false;
    }
}

Result<std::optional<Date>> lastPutOff(TaskKind kind, const RecordId& person,
                                       const CaseworkRecords& casework,
                                       const IdentificationLimits& limits, Date on) {
    if (!standsInTodayAlone(kind)) {
        return std::optional<Date>();
    }
    const auto child = isOfChild(kind, person, casework, on);
    if (!child) {
        return passOn(child);
    }
    return std::optional(on.plusDays(limits.of(*child).lengths.putOffDays));
}

Status mayPutOff(const TaskSnooze* before, const TaskSnooze& after, const RuleContext& context,
                 const IdentificationLimits& limits) {
    const auto kind = kindOfTask(after.task);
    const bool stands =
        before != nullptr && before->task == after.task && before->until == after.until;
    if (!kind || stands) {
        return {};
    }
    const auto last = lastPutOff(*kind, after.person, context.casework(), limits, context.today());
    if (!last) {
        return passOn(last);
    }
    return *last && **last < after.until ? fail(ErrorCode::Invalid, "until", kTooFarAhead)
                                         : Status();
}

} // namespace zaklon
