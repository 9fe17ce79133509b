// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legal/Hearing.h"

#include "core/base/BrokenRule.h"
#include "core/legal/Proceeding.h"
#include "core/store/Fields.h"
#include "core/vault/RuleContext.h"

#include <algorithm>

namespace zaklon {

namespace {

bool saysNoneAndSome(const std::vector<Code>& said) {
    return said.size() > 1 && std::any_of(said.begin(), said.end(), [](const Code& each) {
               return each.text == kNoneOfThem;
           });
}

} // namespace

Status Description<Hearing>::check(const Hearing& record) {
    if (record.state != HearingState::Held && !record.result.empty()) {
        return fail(ErrorCode::Invalid, "result", onlyWith("state"));
    }
    if (saysNoneAndSome(record.companions)) {
        return fail(ErrorCode::Invalid, "companions", "none and some");
    }
    return saysNoneAndSome(record.protections)
               ? fail(ErrorCode::Invalid, "protections", "none and some")
               : Status();
}

Status Description<Hearing>::guard(const Hearing* /*before*/, const Hearing& after,
                                   const RuleContext& context) {
    if (after.state == HearingState::Held && context.today() < after.onDate) {
        return fail(ErrorCode::Invalid, "on_date", kToCome);
    }
    const auto proceeding = context.casework().find<Proceeding>(after.proceeding);
    if (!proceeding) {
        return passOn(proceeding);
    }
    const bool known = proceeding->has_value(); // else the reference itself is refused
    const bool tooEarly = known && after.onDate < (*proceeding)->startedOn;
    const bool tooLate = known && after.state != HearingState::Cancelled &&
                         (*proceeding)->endedOn && *(*proceeding)->endedOn < after.onDate;
    return tooEarly || tooLate ? fail(ErrorCode::Invalid, "on_date", "outside the proceeding")
                               : Status();
}

template <>
struct Fields<Hearing> {
    static auto all() {
        using H = Hearing;
        return std::tuple{
            field("person", &H::person).refersTo("person").required(),
            field("proceeding", &H::proceeding).refersTo("proceeding").required(),
            field("kind", &H::kind).codeList("hearing_kind").required(),
            field("state", &H::state),
            field("on_date", &H::onDate).required(),
            field("at_time", &H::atTime).maxBytes(5).pattern(std::string(kTimePattern)),
            field("must_come", &H::mustCome),
            field("companions", &H::companions).codeList("hearing_companion"),
            field("protections", &H::protections).codeList("hearing_protection"),
            field("result", &H::result).codeList("hearing_result"),
            field("worker", &H::worker).refersTo("worker")};
    }
};
template struct RecordMapping<Hearing>;

} // namespace zaklon
