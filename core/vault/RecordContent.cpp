// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/RecordContent.h"

#include <sodium.h>

namespace zaklon {

const RecordDescription& contentDescription() {
    static const RecordDescription description = [] {
        RecordDescription made;
        made.kind = "record_content";
        made.compartment = Compartment::Confidential;
        return made;
    }();
    return description;
}

Status keepContent(Transaction& transaction, const ConfidentialRecords& /*proof*/,
                   const RecordId& record, std::span<const std::uint8_t> content) {
    Row row{record, {std::string(content.begin(), content.end())}};
    auto kept = guarded([&] { return transaction.saveRow(contentDescription(), row); });
    auto& copy = std::get<std::string>(row.values.front());
    sodium_memzero(copy.data(), copy.size());
    return kept;
}

} // namespace zaklon
