// SPDX-License-Identifier: GPL-3.0-or-later
// Several records get another worker, all of them or none.
#pragma once

#include "core/vault/Records.h"
#include "core/vault/Transaction.h"

#include <span>

namespace zaklon {

/// `who` is the field that says who is responsible. NotFound with the kind, and what saving gives.
template <CaseworkRecord Record>
Status handOver(Transaction& transaction, const CaseworkRecords& records,
                std::span<const RecordId> ids, RecordId Record::*who, const RecordId& worker) {
    for (const auto& id : ids) {
        const auto found = records.find<Record>(id);
        if (!found) {
            return passOn(found);
        }
        if (!*found) {
            return fail(ErrorCode::NotFound, std::string(Description<Record>::kind));
        }
        Record record = **found;
        record.*who = worker;
        if (const auto saved = transaction.save(record); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zaklon
