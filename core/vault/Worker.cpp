// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Worker.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<Worker> {
    static auto all() {
        return std::tuple{field("user_name", &Worker::userName).required().keptByVault(),
                          field("display_name", &Worker::displayName),
                          field("initials", &Worker::initials),
                          field("role", &Worker::role).keptByVault(),
                          field("active", &Worker::active).keptByVault(),
                          field("public_key", &Worker::publicKey).keptByVault()};
    }
};
template struct RecordMapping<Worker>;

} // namespace zaklon
