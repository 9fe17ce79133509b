// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/PatternLook.h"

#include "core/store/Fields.h"

namespace zaklon {

Status Description<PatternLook>::check(const PatternLook& record) {
    return record.pattern.isNil() ? Status(fail(ErrorCode::Invalid, "pattern")) : Status{};
}

template <>
struct Fields<PatternLook> {
    static auto all() {
        return std::tuple{
            field("pattern", &PatternLook::pattern), field("seen_on", &PatternLook::seenOn),
            field("worker", &PatternLook::worker).refersTo("worker"),
            field("decision", &PatternLook::decision).codeList("pattern_decision").required(),
            field("people", &PatternLook::people).range(0, 1'000'000)};
    }
};
template struct RecordMapping<PatternLook>;

} // namespace zaklon
