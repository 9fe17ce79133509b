// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Handover.h"

#include "core/people/Person.h"
#include "core/store/Fields.h"
#include "core/vault/RuleContext.h"
#include "core/vault/Worker.h"

namespace zaklon {

Status Description<Handover>::check(const Handover& record) {
    const bool ofNothing = record.person.isNil() && record.task.empty();
    return ofNothing ? Status(fail(ErrorCode::Invalid, "person")) : Status();
}

Status Description<Handover>::guard(const Handover* before, const Handover& after,
                                    const RuleContext& context) {
    if (before != nullptr) {
        return fail(ErrorCode::Conflict, "to_worker");
    }
    const auto colleague = context.casework().find<Worker>(after.toWorker);
    if (!colleague) {
        return passOn(colleague);
    }
    if (!*colleague || !(*colleague)->active || !holdsConfidentialKey((*colleague)->role)) {
        return fail(ErrorCode::Invalid, "to_worker", "not active");
    }
    if (!after.task.empty()) {
        return {};
    }
    const auto person = context.casework().find<Person>(after.person);
    if (!person) {
        return passOn(person);
    }
    const bool theirs = *person && (*person)->worker == after.toWorker;
    return theirs ? Status() : Status(fail(ErrorCode::Invalid, "to_worker", "already theirs"));
}

template <>
struct Fields<Handover> {
    static auto all() {
        return std::tuple{field("person", &Handover::person).refersTo("person"),
                          field("task", &Handover::task),
                          field("from_worker", &Handover::fromWorker).refersTo("worker"),
                          field("to_worker", &Handover::toWorker).refersTo("worker").required(),
                          field("on_date", &Handover::onDate),
                          field("reason", &Handover::reason).codeList("handover_reason"),
                          field("worker", &Handover::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Handover>;

} // namespace zaklon
