// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/StaffAccess.h"

#include "core/base/Text.h"
#include "core/vault/HeaderChange.h"

#include <algorithm>

namespace zaklon {

Result<std::vector<Worker>> StaffAccess::list() const {
    return guarded([&]() -> Result<std::vector<Worker>> {
        std::vector<Worker> workers;
        const auto records = m_vault.casework();
        auto statement =
            records.connection().prepare("SELECT id FROM main.worker ORDER BY user_name");
        while (statement.step()) {
            const auto worker = records.find<Worker>(statement.id(0).value_or(RecordId()));
            if (!worker) {
                return passOn(worker);
            }
            if (*worker) {
                workers.push_back(**worker);
            }
        }
        return workers;
    });
}

Status StaffAccess::mayGrant(Role role) const {
    if (!may(m_vault.session().role(), Act::GrantAccess)) {
        return fail(ErrorCode::NoPermission, "worker");
    }
    if (holdsConfidentialKey(role) && !m_vault.keys().confidential) {
        return fail(ErrorCode::NoConfidentialKey, "role");
    }
    return {};
}

Result<Worker> StaffAccess::activeWorker(const RecordId& id) const {
    const auto worker = m_vault.casework().find<Worker>(id);
    if (!worker) {
        return passOn(worker);
    }
    if (!*worker || !(*worker)->active) {
        return fail(ErrorCode::NotFound, "worker");
    }
    return **worker;
}

CompartmentKeys StaffAccess::keysFor(Role role) const {
    auto keys = m_vault.keys().clone();
    if (!holdsConfidentialKey(role)) {
        keys.confidential.reset();
    }
    return keys;
}

Status StaffAccess::isNameFree(const std::string& userName) const {
    const auto folded = foldedUserName(userName);
    if (folded.empty() || userName.size() > kShortTextBytes) {
        return fail(ErrorCode::Invalid, "user_name");
    }
    const auto workers = list();
    if (!workers) {
        return passOn(workers);
    }
    const bool taken = std::any_of(workers->begin(), workers->end(), [&](const auto& worker) {
        return foldedUserName(worker.userName) == folded;
    });
    return taken ? Status(fail(ErrorCode::Conflict, "user_name")) : Status{};
}

Result<WriteReceipt> StaffAccess::record(const Worker* worker, const RecordId& about,
                                         std::string_view note) {
    return m_vault.write([&](Transaction& transaction) -> Status {
        if (worker != nullptr) {
            if (auto saved = transaction.save(AccessChange(), *worker); !saved) {
                return saved;
            }
        }
        return transaction.note(JournalAction::VaultEvent, describe<Worker>(), about, std::nullopt,
                                note);
    });
}

Result<RecordId> StaffAccess::add(const NewColleague& colleague) {
    if (auto granted = mayGrant(colleague.role); !granted) {
        return passOn(granted);
    }
    if (auto free = isNameFree(colleague.userName); !free) {
        return passOn(free);
    }
    if (auto strong = checkPassphrase(colleague.passphrase); !strong) {
        return passOn(strong);
    }
    const auto inUse = publicKeysInUse(m_vault);
    if (!inUse) {
        return passOn(inUse);
    }
    auto header = m_vault.header();
    const auto place = findFreePair(header, *inUse);
    if (!place) {
        return fail(ErrorCode::Conflict, "slots");
    }
    const auto credentials = deriveCredentials(header, colleague.userName, colleague.passphrase);
    if (!credentials) {
        return passOn(credentials);
    }
    const auto pair = SlotKeyPair::generate();
    if (!header.demonstration) {
        for (const auto& key : *inUse) {
            if (const auto own = findPair(header, key)) {
                closeNameless(header, *own);
            }
        }
    }
    occupy(header, *place, sealSlot(header, *credentials, pair, keysFor(colleague.role)));

    Worker worker;
    worker.id = RecordId::generate();
    worker.userName = colleague.userName;
    worker.displayName = colleague.displayName.empty() ? colleague.userName : colleague.displayName;
    worker.initials = initialsOf(worker.displayName);
    worker.role = colleague.role;
    worker.publicKey = publicKeyText(pair.publicKey);
    // The record first: a name in the list that cannot open is harmless, a slot without a name is
    // not.
    const auto receipt = record(&worker, worker.id, "access_granted");
    if (!receipt) {
        return passOn(receipt);
    }
    if (auto replaced = replaceHeaderOr(m_vault, std::move(header), AccessChange(), *receipt);
        !replaced) {
        return passOn(replaced);
    }
    return worker.id;
}

Status StaffAccess::remove(const RecordId& id) {
    if (!may(m_vault.session().role(), Act::GrantAccess) || id == m_vault.session().worker.id) {
        return fail(ErrorCode::NoPermission, "worker");
    }
    auto worker = activeWorker(id);
    if (!worker) {
        return passOn(worker);
    }
    const auto workers = list();
    if (!workers) {
        return passOn(workers);
    }
    const auto coordinators =
        std::count_if(workers->begin(), workers->end(), [](const auto& other) {
            return other.active && other.role == Role::Coordinator;
        });
    if (worker->role == Role::Coordinator && coordinators < 2) {
        return fail(ErrorCode::Conflict, "role", "last coordinator");
    }
    auto header = m_vault.header();
    if (const auto pair = findPair(header, worker->publicKey)) {
        vacate(header, *pair);
        // The slot first: what must not happen is a list that says removed while the passphrase
        // still opens.
        if (auto replaced = replaceHeader(m_vault, std::move(header)); !replaced) {
            return replaced;
        }
    }
    worker->active = false;
    const auto recorded = record(&*worker, id, "access_removed");
    return recorded ? Status{} : Status(passOn(recorded));
}

Status StaffAccess::prepareChange(const SecretBytes& old, const SecretBytes& fresh,
                                  VaultHeader& changed) const {
    const auto& worker = m_vault.session().worker;
    const auto place = findPair(changed, worker.publicKey);
    if (!place) {
        return fail(ErrorCode::NotFound, "slot");
    }
    const auto reseal = [&](const std::string& name, std::size_t index) -> Status {
        const auto known = deriveCredentials(changed, name, old);
        if (!known) {
            return passOn(known);
        }
        if (changed.slots[index].tag != known->tag) {
            return fail(ErrorCode::WrongPassphrase);
        }
        const auto pair = openKeyPair(changed, changed.slots[index], *known);
        const auto credentials = deriveCredentials(changed, name, fresh);
        if (!pair || !credentials) {
            return pair ? Status(passOn(credentials)) : Status(passOn(pair));
        }
        changed.slots[index] = sealSlot(changed, *credentials, *pair, m_vault.keys());
        return {};
    };
    if (auto own = reseal(worker.userName, place->own); !own) {
        return own;
    }
    const auto nameless = reseal({}, place->second);
    // The second slot does not open for most users: it is a decoy then, and stays one.
    return nameless || nameless.error().code == ErrorCode::WrongPassphrase ? Status{} : nameless;
}

Status StaffAccess::changePassphrase(const SecretBytes& old, const SecretBytes& fresh) {
    if (auto strong = checkPassphrase(fresh); !strong) {
        return strong;
    }
    auto header = m_vault.header();
    if (auto prepared = prepareChange(old, fresh, header); !prepared) {
        return prepared;
    }
    // The slot first, as when access is removed: what must not happen is a journal that says
    // changed while the old passphrase still opens.
    if (auto replaced = replaceHeader(m_vault, std::move(header)); !replaced) {
        return replaced;
    }
    const auto noted = record(nullptr, m_vault.session().worker.id, "passphrase_changed");
    return noted ? Status{} : Status(passOn(noted));
}

Status StaffAccess::resetPassphrase(const RecordId& id, const SecretBytes& fresh) {
    const auto worker = activeWorker(id);
    if (!worker) {
        return passOn(worker);
    }
    if (auto granted = mayGrant(worker->role); !granted) {
        return granted;
    }
    if (id == m_vault.session().worker.id) {
        return fail(ErrorCode::NoPermission, "worker", "own passphrase");
    }
    if (auto strong = checkPassphrase(fresh); !strong) {
        return strong;
    }
    return sealAnew(m_vault, *worker, keysFor(worker->role), fresh, AccessChange(),
                    [&](Transaction& transaction, const Worker& resealed) -> Status {
                        if (auto saved = transaction.save(AccessChange(), resealed); !saved) {
                            return saved;
                        }
                        return transaction.note(JournalAction::VaultEvent, describe<Worker>(), id,
                                                std::nullopt, "passphrase_reset");
                    });
}

} // namespace zaklon
