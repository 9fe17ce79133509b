// SPDX-License-Identifier: GPL-3.0-or-later
// The keys under which names are found follow the rule of this program, also those of names that an
// older one saved.
#pragma once

#include "core/store/Connection.h"
#include "core/vault/RecordCatalogue.h"

namespace zaklon {

/// Makes the keys of all names anew once, if another rule made them (kNameKeyRule): in commits of a
/// few hundred names, so that what is broken off goes on at the next opening. Only the index
/// changes: no record, no journal, no mark. Needs the confidential compartment. False if the disk
/// has no room for it, or cannot be written: until the next opening some names may not be found
/// under every spelling, which keeps nobody out. Throws SqlError for anything else.
bool renewNameKeys(Connection& connection, const RecordCatalogue& catalogue);

} // namespace zaklon
