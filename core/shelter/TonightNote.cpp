// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/TonightNote.h"

#include "core/shelter/Stay.h"
#include "core/store/Fields.h"
#include "core/vault/RuleContext.h"

namespace zaklon {

Status Description<TonightNote>::guard(const TonightNote* /*before*/, const TonightNote& after,
                                       const RuleContext& context) {
    const auto stay = context.casework().find<Stay>(after.id);
    if (!stay) {
        return passOn(stay);
    }
    if (!*stay) {
        return fail(ErrorCode::Invalid, "id", "refers to nothing");
    }
    return (*stay)->person == after.person ? Status() : fail(ErrorCode::Invalid, "person");
}

template <>
struct Fields<TonightNote> {
    static auto all() {
        using N = TonightNote;
        return std::tuple{
            field("person", &N::person).refersTo("person"),
            field("matter", &N::matter).codeList("tonight_matter"),
            field("text", &N::text).required().search(SearchUse::Text).maxBytes(2000)};
    }
};
template struct RecordMapping<TonightNote>;

} // namespace zaklon
