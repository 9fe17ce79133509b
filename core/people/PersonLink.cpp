// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonLink.h"

#include "core/store/Fields.h"

namespace zaklon {

Status Description<PersonLink>::check(const PersonLink& record) {
    if (record.person == record.other) {
        return fail(ErrorCode::Invalid, "other", "itself");
    }
    return {};
}

template <>
struct Fields<PersonLink> {
    static auto all() {
        return std::tuple{field("person", &PersonLink::person).refersTo("person").required(),
                          field("other", &PersonLink::other).refersTo("person").required(),
                          field("state", &PersonLink::state),
                          field("linked_on", &PersonLink::linkedOn)};
    }
};
template struct RecordMapping<PersonLink>;

} // namespace zaklon
