// SPDX-License-Identifier: GPL-3.0-or-later
// The words of calls that belong to no person: erased when the caller asks for it, or when their
// time is over (domain.md 12.5). The call stays as codes, which are counted.
#pragma once

#include "core/store/Value.h"
#include "core/vault/Vault.h"

#include <string_view>
#include <vector>

namespace zaklon {

/// Why words go; code of the list.
inline constexpr std::string_view kWordsErasureReasons = "words_erasure_reason";

/// Erases what was said in these contacts, the numbers to call back and the places, with every
/// older version and draft of them (eraseRecord), all or none. The reason stays in the journal.
/// Invalid with `reason` without one, with `person` for a contact that has one: its words are
/// erased with her. NotFound if one has none; NoPermission, NoConfidentialKey. What was carried
/// into a report stays there.
Status eraseCallWords(Vault& vault, const std::vector<RecordId>& contacts, const Code& reason);

} // namespace zaklon
