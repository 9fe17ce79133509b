// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ContactBeside.h"

#include <type_traits>

namespace zaklon::ui {

ContactBeside::ContactBeside(const HelplineContact& contact) {
    offer.id = contact.id;
    child.id = contact.id;
    words.id = contact.id;
    words.person = contact.person;
}

std::optional<ContactBeside> readBeside(Session& session, const HelplineContact& contact) {
    ContactBeside beside(contact);
    const auto fill = [&session, &contact](const auto& records, auto& record) {
        using Record = std::remove_reference_t<decltype(record)>;
        const auto kept = session.read(records.template find<Record>(contact.id));
        if (kept && *kept) {
            record = **kept;
        }
        return kept.has_value();
    };
    const auto access = session.confidential();
    const bool isRead = fill(session.casework(), beside.offer) &&
                        fill(session.casework(), beside.child) &&
                        (!access || fill(*access, beside.words));
    return isRead ? std::optional(beside) : std::nullopt;
}

} // namespace zaklon::ui
