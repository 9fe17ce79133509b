// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/RecoverySet.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<RecoverySet> {
    static auto all() {
        return std::tuple{field("mark", &RecoverySet::mark).range(0, 4095).keptByVault(),
                          field("threshold", &RecoverySet::threshold).range(2, 15).keptByVault(),
                          field("shares", &RecoverySet::shares).range(2, 15).keptByVault(),
                          field("made_on", &RecoverySet::madeOn).keptByVault(),
                          field("made_by", &RecoverySet::madeBy).refersTo("worker").keptByVault(),
                          field("used_on", &RecoverySet::usedOn).keptByVault(),
                          field("active", &RecoverySet::active).keptByVault(),
                          field("public_key", &RecoverySet::publicKey).required().keptByVault()};
    }
};
template struct RecordMapping<RecoverySet>;

} // namespace zaklon
