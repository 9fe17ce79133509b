// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a record that must be there.
#pragma once

#include "core/vault/Records.h"

#include <string>
#include <utility>

namespace zaklon {

/// The record; NotFound with its kind as the field if there is none.
template <Described Record, class Records>
Result<Record> findRequired(const Records& records, const RecordId& id) {
    auto found = records.template find<Record>(id);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, std::string(Description<Record>::kind));
    }
    return std::move(**found);
}

} // namespace zaklon
