// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration vault: an invented organisation with invented people, the same for a seed and a
// day in each language: only the words differ. What could be taken for real says that it is
// invented.
#pragma once

#include "core/base/LocalizedText.h"
#include "core/demo/Sentence.h"
#include "core/vault/Vault.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

namespace zaklon::demo {

/// One user for each role.
struct DemoUser {
    std::string_view userName;
    Sentence displayName;
    Role role;
};
inline constexpr std::array kDemoUsers{
    DemoUser{"coordinator", Sentence::UserCoordinator, Role::Coordinator},
    DemoUser{"caseworker", Sentence::UserCaseWorker, Role::CaseWorker},
    DemoUser{"shelter", Sentence::UserShelterWorker, Role::ShelterWorker},
    DemoUser{"analyst", Sentence::UserAnalyst, Role::Analyst},
    DemoUser{"admin", Sentence::UserAdministrator, Role::Administrator}};

/// Printed for everybody to read, because it protects nothing.
inline constexpr std::string_view kDemoPassphrase = "zaklon demonstration only";

struct DemoOptions {
    int persons = 240;
    std::uint64_t seed = 1;
    /// Called with the number of persons that are on disk; false stops (Cancelled).
    std::function<bool(int)> progress;
    /// Of every text, name and pseudonym.
    Language language = Language::English;
};

/// Creates the vault, its users and its people, and gives it back opened by the coordinator. The
/// folder must not exist or be empty. On failure it may hold a part, which says that it is a
/// demonstration.
Result<std::unique_ptr<Vault>> createDemonstration(const std::filesystem::path& folder,
                                                   const SecretBytes& passphrase,
                                                   const DemoOptions& options,
                                                   const VaultEnvironment& environment);

/// Adds providers and people to an opened vault; the worker records of `kDemoUsers` should be
/// there. NoConfidentialKey for a session without it.
Status populate(Vault& vault, const DemoOptions& options);

} // namespace zaklon::demo
