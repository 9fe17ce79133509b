// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Contact.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<Contact> {
    static auto all() {
        return std::tuple{
            field("person", &Contact::person).refersTo("person").required(),
            field("at", &Contact::at),
            field("channel", &Contact::channel).codeList("contact_channel").required(),
            field("result", &Contact::result).codeList("contact_result"),
            field("safe", &Contact::safe),
            field("minutes", &Contact::minutes).range(0, 1440),
            field("worker", &Contact::worker).refersTo("worker"),
            field("by_person", &Contact::byPerson)};
    }
};
template struct RecordMapping<Contact>;

} // namespace zaklon
