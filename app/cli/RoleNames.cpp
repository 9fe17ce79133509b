// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RoleNames.h"

#include <algorithm>

namespace zaklon::cli {

std::optional<Role> roleFrom(std::string_view typed) {
    std::string code(typed);
    std::replace(code.begin(), code.end(), '-', '_');
    if (code == "admin") {
        return Role::Administrator;
    }
    if (code == "caseworker") {
        return Role::CaseWorker;
    }
    if (code == "shelter") {
        return Role::ShelterWorker;
    }
    return fromCode<Role>(code);
}

std::string roleList() {
    std::string list;
    for (const auto& entry : CodesOf<Role>::codes) {
        list += (list.empty() ? "" : ", ") + std::string(entry.second);
    }
    return list;
}

} // namespace zaklon::cli
