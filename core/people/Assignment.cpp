// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Assignment.h"

#include "core/people/Person.h"
#include "core/vault/HandOver.h"

namespace zaklon {

Status assignPersons(Transaction& transaction, const CaseworkRecords& records,
                     std::span<const RecordId> persons, const RecordId& worker) {
    return handOver(transaction, records, persons, &Person::worker, worker);
}

} // namespace zaklon
