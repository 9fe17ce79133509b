// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/Demonstration.h"

#include "core/demo/CaseMakers.h"
#include "core/demo/DemoResources.h"
#include "core/demo/MisfitMaker.h"
#include "core/demo/PatternLookMaker.h"
#include "core/demo/PlaceMaker.h"
#include "core/demo/PrintedPassphrase.h"
#include "core/demo/ProposalMaker.h"
#include "core/demo/ReportMaker.h"
#include "core/demo/ShelterMaker.h"
#include "core/demo/StateMaker.h"
#include "core/demo/VisitMaker.h"
#include "core/vault/StaffAccess.h"

#include <algorithm>
#include <future>
#include <iterator>

namespace zaklon::demo {

namespace {

constexpr int kMostVisits = 60; ///< a year and a half, one every nine days

/// Large enough that a commit costs little beside its rows, small enough that memory stays flat.
constexpr int kPersonsInOneCommit = 1000;

Result<std::vector<Worker>> workersOf(const Vault& vault) {
    return vault.casework().where<Worker>("active", std::int64_t{1});
}

/// The founder is there already; the others get the same passphrase.
Status addColleagues(Vault& vault, const SecretBytes& passphrase, const DemoResources& words) {
    StaffAccess staff(vault);
    for (const auto& user : kDemoUsers) {
        if (user.userName == vault.session().worker.userName) {
            continue;
        }
        const auto added = staff.add(NewColleague{std::string(user.userName),
                                                  std::string(words.say(user.displayName)),
                                                  user.role, passphrase.clone()});
        if (!added) {
            return passOn(added);
        }
    }
    return {};
}

Status saveProviders(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house) {
    const auto written = vault.write([&](Transaction& transaction) {
        Status status;
        for (const auto& provider : house.providers()) {
            status = status ? transaction.save(provider) : status;
        }
        for (const auto& contact : house.providerContacts()) {
            status = status ? transaction.save(confidential, contact) : status;
        }
        return status;
    });
    return written ? Status{} : passOn(written);
}

/// Two records of one person now and then, linked by a worker.
void linkSome(DemoHouse& house, DemoCase& made, const RecordId& before) {
    if (made.story.number % 40 != 39) {
        return;
    }
    PersonLink link;
    link.id = house.newId();
    link.person = made.person.id;
    link.other = before;
    link.linkedOn = house.daysAgo(1);
    made.links.push_back(link);
}

/// The people of one commit.
Result<std::vector<DemoCase>> inventCases(DemoHouse& house, int first, int count,
                                          RecordId& before) {
    std::vector<DemoCase> cases;
    cases.reserve(static_cast<std::size_t>(count));
    for (int i = first; i < first + count; ++i) {
        auto made = inventCase(house, static_cast<std::size_t>(i));
        if (!made) {
            return passOn(made);
        }
        linkSome(house, *made, before);
        before = made->person.id;
        cases.push_back(std::move(*made));
    }
    return cases;
}

/// Invents the next people while those before are written; inventing reads nothing of the vault.
class InventedAhead {
  public:
    InventedAhead(DemoHouse& house, int persons) : m_house(house), m_persons(persons) { begin(); }
    /// Empty after the last.
    Result<std::vector<DemoCase>> next() {
        if (!m_coming.valid()) {
            return std::vector<DemoCase>();
        }
        auto cases = m_coming.get();
        begin();
        return cases;
    }

  private:
    void begin() {
        const int count = std::min(kPersonsInOneCommit, m_persons - m_begun);
        if (count > 0) {
            m_coming = std::async(std::launch::async, [this, first = m_begun, count] {
                return inventCases(m_house, first, count, m_before);
            });
            m_begun += count;
        }
    }

    DemoHouse& m_house;
    int m_persons;
    int m_begun = 0;
    RecordId m_before;
    std::future<Result<std::vector<DemoCase>>> m_coming;
};

Status saveCases(Vault& vault, const ConfidentialRecords& confidential,
                 const std::vector<DemoCase>& cases) {
    const auto written = vault.write([&](Transaction& transaction) {
        Status status;
        for (const auto& made : cases) {
            status = status ? made.save(transaction, confidential) : status;
        }
        return status;
    });
    return written ? Status{} : passOn(written);
}

Status savePersons(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                   const DemoOptions& options, std::vector<ReportablePerson>& people) {
    InventedAhead ahead(house, options.persons);
    for (auto cases = ahead.next();; cases = ahead.next()) {
        if (!cases) {
            return passOn(cases);
        }
        if (cases->empty()) {
            return {};
        }
        if (auto saved = saveCases(vault, confidential, *cases); !saved) {
            return saved;
        }
        std::transform(cases->begin(), cases->end(), std::back_inserter(people),
                       ReportablePerson::of);
        if (options.progress && !options.progress(static_cast<int>(people.size()))) {
            return fail(ErrorCode::Cancelled, "demonstration");
        }
    }
}

/// Afterwards, in commits of the same size.
Status saveReports(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                   const std::vector<ReportablePerson>& people) {
    ReportMaker maker(house, vault.casework(), confidential);
    for (std::size_t done = 0; done < people.size(); done += kPersonsInOneCommit) {
        const auto end = std::min(people.size(), done + kPersonsInOneCommit);
        const auto written = vault.write([&](Transaction& transaction) {
            Status status;
            for (std::size_t i = done; i < end && status; ++i) {
                status = maker.save(transaction, people[i]);
            }
            return status;
        });
        if (!written) {
            return passOn(written);
        }
    }
    return {};
}

} // namespace

Status populate(Vault& vault, const DemoOptions& options) {
    const auto confidential = vault.confidential();
    if (!confidential) {
        return fail(ErrorCode::NoConfidentialKey, "demonstration");
    }
    auto materials = DemoHouse::Materials::shipped(options.language);
    if (!materials) {
        return passOn(materials);
    }
    const auto workers = workersOf(vault);
    if (!workers) {
        return passOn(workers);
    }
    DemoHouse house(std::move(*materials), *workers, vault.environment().clock, options.seed);
    if (auto saved = saveProviders(vault, *confidential, house); !saved) {
        return saved;
    }
    std::vector<ReportablePerson> people;
    if (auto saved = savePersons(vault, *confidential, house, options, people); !saved) {
        return saved;
    }
    if (auto saved = saveReports(vault, *confidential, house, people); !saved) {
        return saved;
    }
    if (auto saved = saveVisits(vault, *confidential, house,
                                std::min(6 + options.persons / 10, kMostVisits));
        !saved) {
        return saved;
    }
    if (auto saved = saveProposals(vault, house); !saved) {
        return saved;
    }
    if (auto saved = savePatternLooks(vault, house); !saved) {
        return saved;
    }
    if (auto saved = savePlaces(vault, house); !saved) {
        return saved;
    }
    if (auto saved = saveMisfits(vault, *confidential, house, people); !saved) {
        return saved;
    }
    if (auto saved = saveShelter(vault, *confidential, house, people); !saved) {
        return saved;
    }
    return saveRareStates(vault, *confidential, house, people);
}

Result<std::unique_ptr<Vault>> createDemonstration(const std::filesystem::path& folder,
                                                   const SecretBytes& passphrase,
                                                   const DemoOptions& options,
                                                   const VaultEnvironment& environment) {
    const auto words = DemoResources::shipped(options.language);
    if (!words) {
        return passOn(words);
    }
    const auto& first = kDemoUsers.front();
    auto vault = Vault::create(folder,
                               NewVault{std::string(first.userName), passphrase.clone(), first.role,
                                        true, std::string(words->say(first.displayName))},
                               environment);
    if (!vault) {
        return vault;
    }
    if (auto added = addColleagues(**vault, passphrase, *words); !added) {
        return passOn(added);
    }
    if (!(passphrase == SecretBytes::fromText(kDemoPassphrase))) {
        if (auto noted = noteOtherPassphrase(**vault); !noted) {
            return passOn(noted);
        }
    }
    if (auto filled = populate(**vault, options); !filled) {
        return passOn(filled);
    }
    return vault;
}

} // namespace zaklon::demo
