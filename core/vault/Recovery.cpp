// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Recovery.h"

#include "core/vault/HeaderChange.h"
#include "core/vault/SecretSharing.h"
#include "core/vault/SlotPairs.h"

#include <sodium.h>

#include <algorithm>
#include <iterator>

namespace zaklon {

namespace {

/// In place of a user name; what makes the slot unguessable are 128 random bits.
constexpr std::string_view kRecoveryName = "zaklon recovery shares";

/// As hexadecimal text, so that normalising it as a passphrase changes nothing.
SecretBytes recoveryPassphrase(const SecretBytes& secret) {
    SecretBytes text(secret.size() * 2 + 1);
    sodium_bin2hex(reinterpret_cast<char*>(text.data()), text.size(), secret.data(), secret.size());
    return SecretBytes::fromText(text.text().substr(0, text.size() - 1));
}

Status mayMakeShares(const Vault& vault) {
    if (!may(vault.session().role(), Act::GrantAccess)) {
        return fail(ErrorCode::NoPermission, "recovery_set");
    }
    return vault.keys().confidential ? Status{}
                                     : Status(fail(ErrorCode::NoConfidentialKey, "recovery_set"));
}

RecoverySet newSet(const Vault& vault, const RecoveryPlan& plan, int mark, const PublicKey& key) {
    RecoverySet set;
    set.id = RecordId::generate();
    set.mark = mark;
    set.threshold = plan.threshold;
    set.shares = plan.shares;
    set.madeOn = vault.environment().clock.today();
    set.madeBy = vault.session().worker.id;
    set.publicKey = publicKeyText(key);
    return set;
}

/// In force or retired.
Result<std::vector<RecoverySet>> everySet(const Vault& vault) {
    std::vector<RecoverySet> all;
    for (const std::int64_t active : {0, 1}) {
        auto sets = vault.casework().where<RecoverySet>("active", active);
        if (!sets) {
            return passOn(sets);
        }
        std::move(sets->begin(), sets->end(), std::back_inserter(all));
    }
    return all;
}

Status noteAccess(Transaction& transaction, const RecordId& worker, std::string_view note) {
    return transaction.note(JournalAction::VaultEvent, describe<Worker>(), worker, std::nullopt,
                            note);
}

Status markUsed(Vault& vault, Transaction& transaction, const AccessChange& proof) {
    const auto set = activeRecoverySet(vault);
    if (!set || !*set) {
        return set ? Status{} : Status(passOn(set));
    }
    auto used = **set;
    used.usedOn = vault.environment().clock.today();
    return transaction.save(proof, used);
}

} // namespace

int markBesides(const std::set<int>& taken) {
    if (taken.size() >= kRecoveryMarks) {
        return static_cast<int>(randombytes_uniform(kRecoveryMarks));
    }
    auto mark = static_cast<int>(randombytes_uniform(kRecoveryMarks));
    while (taken.contains(mark)) {
        mark = (mark + 1) % static_cast<int>(kRecoveryMarks);
    }
    return mark;
}

RecoveryCeremony::RecoveryCeremony(Vault& vault, const RecoveryPlan& plan, int mark)
    : m_vault(&vault)
    , m_plan(plan)
    , m_mark(mark)
    , m_secret(SecretBytes::random(kRecoveryBytes))
    , m_proven(static_cast<std::size_t>(plan.shares), false) {
    for (auto& part : splitSecret(m_secret, plan.threshold, plan.shares)) {
        m_shares.push_back({static_cast<std::uint16_t>(m_mark), plan.threshold, part.place,
                            std::move(part.bytes)});
    }
}

Result<RecoveryCeremony> RecoveryCeremony::begin(Vault& vault, const RecoveryPlan& plan) {
    if (auto permitted = mayMakeShares(vault); !permitted) {
        return passOn(permitted);
    }
    if (plan.threshold < 2 || plan.shares < plan.threshold || plan.shares > kMostShares) {
        return fail(ErrorCode::Invalid, "recovery_plan");
    }
    const auto earlier = everySet(vault);
    if (!earlier) {
        return passOn(earlier);
    }
    std::set<int> taken;
    for (const auto& set : *earlier) {
        taken.insert(set.mark);
    }
    return RecoveryCeremony(vault, plan, markBesides(taken));
}

SecretBytes RecoveryCeremony::words(int number, Language language) const {
    return m_shares.at(static_cast<std::size_t>(number - 1)).toWords(language);
}

Result<int> RecoveryCeremony::prove(const SecretBytes& typed) {
    const auto share = RecoveryShare::fromWords(typed);
    if (!share) {
        return passOn(share);
    }
    const auto own = std::find_if(m_shares.begin(), m_shares.end(), [&](const auto& each) {
        return each.set == share->set && each.number == share->number && each.bytes == share->bytes;
    });
    if (own == m_shares.end()) {
        return fail(ErrorCode::Conflict, "share");
    }
    m_proven[static_cast<std::size_t>(own - m_shares.begin())] = true;
    return own->number;
}

bool RecoveryCeremony::isProven(int number) const {
    return m_proven.at(static_cast<std::size_t>(number - 1));
}

bool RecoveryCeremony::isComplete() const {
    return std::find(m_proven.begin(), m_proven.end(), false) == m_proven.end();
}

Result<RecordId> RecoveryCeremony::activate() {
    if (!isComplete()) {
        return fail(ErrorCode::Conflict, "shares");
    }
    const auto inUse = publicKeysInUse(*m_vault);
    // Not those that begin() saw: directors write for hours, and a set may be made meanwhile.
    const auto earlier = everySet(*m_vault);
    if (!inUse || !earlier) {
        return inUse ? passOn(earlier) : passOn(inUse);
    }
    auto header = m_vault->header();
    const auto place = findFreePair(header, *inUse);
    if (!place) {
        return fail(ErrorCode::Conflict, "slots");
    }
    const auto credentials = deriveCredentials(header, kRecoveryName, recoveryPassphrase(m_secret));
    if (!credentials) {
        return passOn(credentials);
    }
    const auto pair = SlotKeyPair::generate();
    occupy(header, *place, sealSlot(header, *credentials, pair, m_vault->keys()));
    for (const auto& set : *earlier) { // a retired one: cut off before its slot was emptied
        if (const auto old = findPair(header, set.publicKey)) {
            vacate(header, *old);
        }
    }
    const auto set = newSet(*m_vault, m_plan, m_mark, pair.publicKey);
    const auto receipt = m_vault->write([&](Transaction& transaction) -> Status {
        for (auto old : *earlier) {
            if (!old.active) {
                continue;
            }
            old.active = false;
            if (auto saved = transaction.save(AccessChange(), old); !saved) {
                return saved;
            }
        }
        if (auto saved = transaction.save(AccessChange(), set); !saved) {
            return saved;
        }
        return noteAccess(transaction, set.madeBy, "recovery_shares_made");
    });
    if (!receipt) {
        return passOn(receipt);
    }
    if (auto replaced = replaceHeaderOr(*m_vault, std::move(header), AccessChange(), *receipt);
        !replaced) {
        return passOn(replaced);
    }
    return set.id;
}

Result<std::optional<RecoverySet>> activeRecoverySet(const Vault& vault) {
    const auto sets = vault.casework().where<RecoverySet>("active", std::int64_t{1});
    if (!sets) {
        return passOn(sets);
    }
    for (const auto& set : *sets) {
        if (findPair(vault.header(), set.publicKey)) {
            return set;
        }
    }
    return std::optional<RecoverySet>{};
}

Status checkShares(std::span<const RecoveryShare> shares) {
    std::set<int> numbers;
    for (const auto& share : shares) {
        if (share.set != shares.front().set || share.threshold != shares.front().threshold) {
            return fail(ErrorCode::Invalid, "shares", "mixed");
        }
        if (!numbers.insert(share.number).second) {
            return fail(ErrorCode::Invalid, "shares", "twice");
        }
    }
    const bool enough =
        !shares.empty() && shares.size() >= static_cast<std::size_t>(shares.front().threshold);
    return enough ? Status{} : Status(fail(ErrorCode::Invalid, "shares", "too few"));
}

Status recoverAccess(const std::filesystem::path& folder, std::span<const RecoveryShare> shares,
                     const std::string& userName, const SecretBytes& fresh,
                     const VaultEnvironment& environment) {
    if (auto complete = checkShares(shares); !complete) {
        return complete;
    }
    if (auto strong = checkPassphrase(fresh); !strong) {
        return strong;
    }
    std::vector<SecretPart> parts;
    for (const auto& share : shares) {
        parts.push_back({static_cast<std::uint8_t>(share.number), share.bytes.clone()});
    }
    auto vault =
        Vault::openAs(folder, {std::string(kRecoveryName), recoveryPassphrase(joinSecret(parts))},
                      userName, environment);
    if (!vault) {
        return vault.error().code == ErrorCode::WrongPassphrase
                   ? Status(fail(ErrorCode::WrongPassphrase, "shares"))
                   : Status(passOn(vault));
    }
    const auto worker = (*vault)->session().worker;
    const AccessChange proof;
    return sealAnew(**vault, worker, (*vault)->keys(), fresh, proof,
                    [&](Transaction& transaction, const Worker& resealed) -> Status {
                        if (auto saved = transaction.save(proof, resealed); !saved) {
                            return saved;
                        }
                        if (auto marked = markUsed(**vault, transaction, proof); !marked) {
                            return marked;
                        }
                        return noteAccess(transaction, resealed.id, "passphrase_recovered");
                    });
}

} // namespace zaklon
