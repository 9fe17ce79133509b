// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Assignment.h"

#include "core/people/Person.h"

namespace zaklon {

Status assignPersons(Transaction& transaction, const CaseworkRecords& records,
                     std::span<const RecordId> persons, const RecordId& worker) {
    for (const auto& id : persons) {
        const auto found = records.find<Person>(id);
        if (!found) {
            return passOn(found);
        }
        if (!*found) {
            return fail(ErrorCode::NotFound, "person");
        }
        Person person = **found;
        person.worker = worker;
        if (const auto saved = transaction.save(person); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zaklon
