// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/VaultBench.h"

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/RecordRows.h"
#include "core/demo/Demonstration.h"
#include "core/identification/ScreeningCoverageStore.h"
#include "core/people/Contact.h"
#include "core/people/DuplicateSearch.h"
#include "core/people/Identity.h"
#include "core/people/Narrative.h"
#include "core/reports/PatternStore.h"
#include "core/statistics/FigureStore.h"
#include "core/store/SearchIndex.h"
#include "core/tasks/FallingThroughStore.h"
#include "core/tasks/OpenProcedureStore.h"
#include "core/tasks/PersonSummaryStore.h"
#include "core/vault/Backup.h"
#include "tests/bench/PlainCopy.h"
#include "tests/bench/SummaryReads.h"

#include <sodium.h>

#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <unistd.h>

namespace zaklon::bench {

namespace {

constexpr int kBulkRows = 5'000;
constexpr int kRows = 200; ///< of a list at once
constexpr std::string_view kPassphrase = demo::kDemoPassphrase;

template <class T>
T must(Result<T> result) {
    if (!result) {
        throw std::runtime_error(std::string(toString(result.error().code)) + " " +
                                 result.error().field + " " + result.error().detail);
    }
    return std::move(*result);
}

/// A file as the file system copies it, with its bytes on the medium.
void copySynced(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
    const int descriptor = ::open(to.c_str(), O_RDONLY | O_CLOEXEC);
    ::fsync(descriptor);
    ::close(descriptor);
}

class VaultBench {
  public:
    VaultBench(const std::filesystem::path& folder, int persons)
        : m_folder(folder)
        , m_environment{m_clock, recordCatalogue(), {}, {}, personSummaryRefresh(m_clock)} {
        make(persons);
    }

    std::vector<Measured> run() {
        opening();
        summingUp();
        listing();
        fallingThrough();
        searching();
        openingPerson();
        findingPatterns();
        counting();
        saving();
        verifying();
        backingUp();
        return std::move(m_results);
    }

  private:
    void make(int persons);
    void opening();
    void summingUp();
    std::vector<std::vector<Value>> everybodyToday() const;
    void listing();
    void fallingThrough();
    void fallingCounts(const FallingThroughStore& store, const IdentificationLimits& limits);
    std::vector<Value> fallingMarks(const FallingThroughStore& store, FallingKind kind,
                                    const FallingLimits& last) const;
    void searching();
    void openingPerson();
    void findingPatterns();
    void counting();
    void saving();
    void savingInBulk();
    void verifying();
    void backingUp();
    std::vector<Row> rowsOf(const RecordDescription& description, int count);
    void note(std::string what, double seconds, std::string reference, double referenceSeconds) {
        m_results.push_back({std::move(what), std::move(reference), seconds, referenceSeconds});
    }
    Credentials credentials() const { return {"coordinator", SecretBytes::fromText(kPassphrase)}; }

    std::filesystem::path m_folder;
    SystemClock m_clock;
    VaultEnvironment m_environment;
    std::unique_ptr<PlainCopy> m_plain;
    std::unique_ptr<Vault> m_vault;
    RecordId m_person;
    std::vector<Measured> m_results;
};

void VaultBench::make(int persons) {
    std::filesystem::create_directories(m_folder);
    const auto vaultFolder = m_folder / "vault";
    demo::DemoOptions options;
    options.persons = persons;
    auto vault = must(demo::createDemonstration(vaultFolder, SecretBytes::fromText(kPassphrase),
                                                options, m_environment));
    const auto keys = vault->keys().clone();
    const auto header = vault->header();
    vault.reset();
    m_plain = std::make_unique<PlainCopy>(vaultFolder, header, keys, m_folder / "plain", m_clock);
    m_vault = must(Vault::open(vaultFolder, credentials(), m_environment));
    PersonFilter all;
    const auto page =
        must(PersonStore(m_vault->casework()).page(all, {PersonSort::FirstContact, true}));
    m_person = page.rows.at(page.rows.size() / 2).id;
}

void VaultBench::opening() {
    m_vault.reset();
    const auto vaultFolder = m_folder / "vault";
    const double all = medianSeconds(
        [&] { must(Vault::open(vaultFolder, credentials(), m_environment)).reset(); }, 3);
    const auto header = must(HeaderFile(vaultFolder).read());
    const double derivation = medianSeconds(
        [&] { must(deriveCredentials(header, "coordinator", SecretBytes::fromText(kPassphrase))); },
        3);
    const double plain = medianSeconds([&] { m_plain->reopen(); }, 5);
    note("open, without key derivation", std::max(all - derivation, 0.0), "open plain files",
         plain);
    note("open, all of it", all, "key derivation alone (Argon2id)", derivation);
    m_vault = must(Vault::open(vaultFolder, credentials(), m_environment));
}

std::vector<std::vector<Value>> VaultBench::everybodyToday() const {
    const Value today = m_clock.today().toString();
    std::vector<std::vector<Value>> marks;
    auto persons = m_vault->casework().connection().prepare("SELECT id FROM main.person");
    while (persons.step()) {
        marks.push_back({persons.value(0), today});
    }
    return marks;
}

/// An update that says something else of the same records, as a new kSummaryVersion does. Here the
/// terms differ, and the vault is opened by each in turn: both find what the other summed up.
void VaultBench::summingUp() {
    auto terms = TaskTerms::shipped();
    const auto everybody = everybodyToday();
    const double plain = medianSeconds(
        [&] {
            for (const auto& sql : summaryReadsSql(terms)) {
                m_plain->queryEach(sql, everybody);
            }
        },
        1);
    m_vault.reset();
    const auto open = [&](const VaultEnvironment& environment) {
        must(Vault::open(m_folder / "vault", credentials(), environment)).reset();
    };
    ++terms.screeningEarlyDays;
    auto updated = m_environment;
    updated.afterPersonsChanged = personSummaryRefresh(m_clock, terms);
    const double all = medianSeconds([&] { open(updated); }, 1);
    open(m_environment);
    const double settled = medianSeconds([&] { open(m_environment); }, 3);
    note("sum everybody up anew (first opening after an update)", std::max(all - settled, 0.0),
         "the SQL that a summary is read from, plain", plain);
    m_vault = must(Vault::open(m_folder / "vault", credentials(), m_environment));
}

void VaultBench::listing() {
    const PersonStore store(m_vault->casework());
    const double ours = medianSeconds(
        [&] {
            must(store.page({}, {PersonSort::NextDue, false}));
        },
        5, 5);
    const double plain = medianSeconds(
        [&] {
            m_plain->query(
                "SELECT p.*, s.* FROM main.person_summary s JOIN main.person p ON p.id = "
                "s.person WHERE s.next_due IS NOT NULL ORDER BY s.next_due, s.person "
                "LIMIT 200");
        },
        5, 5);
    note("list page of 200, by next due day", ours, "bare query, plain", plain);
}

void VaultBench::findingPatterns() {
    const PatternStore store(m_vault->casework());
    const double ours = medianSeconds([&] { must(store.list({})); }, 5, 2);
    const double plain = medianSeconds(
        [&] {
            m_plain->query(
                "WITH met(pattern, person) AS (SELECT pattern, person FROM main.circumstance"
                " WHERE person IS NOT NULL UNION SELECT c.pattern, n.person"
                " FROM main.circumstance c JOIN main.reported_person n ON n.report = c.report"
                " WHERE c.person IS NULL)"
                " SELECT pattern, count(*) FROM met GROUP BY pattern HAVING count(*) > 1");
        },
        5, 2);
    note("patterns, with days to the first reaction", ours, "bare count of people, plain", plain);
}

/// Every figure of the year, protected as for a file, against the same SQL in plain SQLite.
void VaultBench::counting() {
    using namespace statistics;
    const auto limits = must(IdentificationLimits::shipped());
    const auto codes = must(CodeLists::load());
    const FigureStore store(m_vault->casework(), limits, codes);
    const auto year = FigurePeriod::ofYear(m_clock.today().year());
    const auto all = figureDefinitions();
    const auto ours = medianSeconds([&] {
        for (const auto* definition : all) {
            must(store.figure(*definition, year, Audience::File));
        }
    });
    const auto marks = store.marks(year);
    const auto plain = medianSeconds([&] {
        for (const auto* definition : all) {
            m_plain->query(FigureStore::rowsSql(*definition, statistics::Breakdown::Sex), marks);
            m_plain->query(FigureStore::totalSql(*definition, statistics::Breakdown::Sex), marks);
        }
    });
    note("all figures of a year, small counts hidden", ours, "the same SQL, plain", plain);
}

/// What binds the SQL of one kind; lists also take a number of rows.
std::vector<Value> VaultBench::fallingMarks(const FallingThroughStore& store, FallingKind kind,
                                            const FallingLimits& last) const {
    const auto ofDay = [](const std::optional<Date>& day) {
        return day ? Value(day->toString()) : Value();
    };
    return {Value(last.everybody.toString()),
            Value(m_clock.today().toString()),
            Value(std::int64_t{kRows}),
            store.ownCodes(kind),
            ofDay(last.child),
            ofDay(last.later),
            ofDay(last.laterChild)};
}

/// The page of who is falling through, against the same SQL in plain SQLite.
void VaultBench::fallingThrough() {
    const auto limits = must(IdentificationLimits::shipped());
    const Date today = m_clock.today();
    const auto pathways = must(referrals::PathwayLibrary::shipped());
    const auto codes = must(CodeLists::load());
    const FallingThroughStore store(m_vault->casework(), limits, pathways, codes, today);
    const auto page = medianSeconds([&] {
        for (const auto kind : kFallingKinds) {
            must(store.list(kind, kRows));
        }
    });
    const auto sql = medianSeconds([&] {
        for (const auto kind : kFallingKinds) {
            m_plain->query(FallingThroughStore::listSql(kind),
                           fallingMarks(store, kind, store.limitsOf(kind)));
        }
    });
    note("who is falling through: every list", page, "the same SQL, plain", sql);
    fallingCounts(store, limits);
    const auto screening = medianSeconds(
        [&] { must(screeningCoverage(m_vault->casework(), limits, today.plusDays(-365), today)); });
    note("how early people are screened", screening, "every list above, plain", sql);
    const auto open =
        medianSeconds([&] { must(openProcedures(m_vault->casework(), today, kRows)); });
    const auto plainOpen = medianSeconds([&] {
        m_plain->query(openProceduresSql(), std::vector<Value>{Value(std::int64_t{kRows})});
    });
    note("open procedures with their last action", open, "the same SQL, plain", plainOpen);
}

void VaultBench::fallingCounts(const FallingThroughStore& store,
                               const IdentificationLimits& limits) {
    const auto plainCount = [&](FallingKind kind, const FallingLimits& last) {
        m_plain->query(FallingThroughStore::countSql(kind), fallingMarks(store, kind, last));
    };
    const auto counts = medianSeconds([&] { must(store.counts()); });
    const auto plain = medianSeconds([&] {
        for (const auto kind : kFallingKinds) {
            plainCount(kind, store.limitsOf(kind));
        }
    });
    note("who is falling through: every count", counts, "the same SQL, plain", plain);
    const auto waiting = medianSeconds([&] { must(store.waitingPast()); });
    const auto plainWaiting = medianSeconds([&] {
        for (const auto& [days, ofChild] : limits.waitingLimits()) {
            plainCount(FallingKind::WaitingUnprotected,
                       {m_clock.today().plusDays(-days), m_clock.today().plusDays(-ofChild)});
        }
    });
    note("who waits past each limit", waiting, "the same SQL, plain", plainWaiting);
}

void VaultBench::searching() {
    DuplicateQuery query;
    query.text = "Milica Duginić";
    const DuplicateSearch search(m_vault->casework(), m_vault->confidential());
    const double names = medianSeconds([&] { must(search.find(query)); }, 5, 2);
    const double plainNames = medianSeconds(
        [&] {
            m_plain->query(
                "SELECT DISTINCT person FROM confidential.name_key WHERE key IN ('milica', "
                "'duginić', 'duginic') LIMIT 400");
        },
        5, 2);
    note("name search, two words, all spellings", names, "bare query of the exact keys, plain",
         plainNames);
    const auto connection = m_vault->confidential()->connection();
    const double texts =
        medianSeconds([&] { SearchIndex::findText(connection, "passport back", 20); }, 5, 5);
    const double plainTexts = medianSeconds(
        [&] {
            m_plain->query("SELECT rowid FROM confidential.text_index WHERE text_index MATCH "
                           "'passport* back*' ORDER BY rowid DESC LIMIT 20");
        },
        5, 5);
    note("text search, two words", texts, "bare full-text query, plain", plainTexts);
}

void VaultBench::openingPerson() {
    const double ours = medianSeconds(
        [&] {
            for (const auto& entry : recordCatalogue().entries()) {
                const auto& description = *entry.description;
                if (description.owner != "person") {
                    continue;
                }
                const auto rows = must(RecordRows::of(*m_vault, description));
                must(rows.where("person", m_person));
            }
        },
        5, 5);
    const double plain = medianSeconds(
        [&] {
            for (const auto& entry : recordCatalogue().entries()) {
                const auto& description = *entry.description;
                if (description.owner != "person") {
                    continue;
                }
                const std::string schema =
                    description.compartment == Compartment::Casework ? "main." : "confidential.";
                m_plain->query("SELECT * FROM " + schema + description.kind + " WHERE person = ?1",
                               {m_person});
            }
        },
        5, 5);
    note("open one person, every record", ours, "bare queries, plain", plain);
}

std::vector<Row> VaultBench::rowsOf(const RecordDescription& description, int count) {
    const auto rows = must(RecordRows::of(*m_vault, description));
    auto taken = must(rows.page(RecordId(), count)).rows;
    for (auto& row : taken) {
        row.id = RecordId::generate();
    }
    return taken;
}

void VaultBench::saving() {
    const auto& description = describe<Contact>();
    const auto contacts = rowsOf(description, 40);
    std::size_t next = 0;
    const double ours = medianSeconds(
        [&] {
            must(m_vault->write([&](Transaction& transaction) {
                return transaction.saveRow(description, contacts[next]);
            }));
            ++next;
        },
        5, 4);
    next = 0;
    const double plain = medianSeconds(
        [&] {
            m_plain->insert("main.contact", {contacts[next]});
            ++next;
        },
        5, 4);
    note("save one record (journal, both files)", ours, "bare insert and commit, plain", plain);
    savingInBulk();
}

void VaultBench::savingInBulk() {
    const auto& description = describe<Narrative>();
    const auto rows = rowsOf(description, kBulkRows);
    const double ours = medianSeconds(
        [&] {
            must(m_vault->write([&](Transaction& transaction) -> Status {
                for (const auto& row : rows) {
                    if (auto saved = transaction.saveRow(description, row); !saved) {
                        return saved;
                    }
                }
                return {};
            }));
        },
        1);
    const double plain = medianSeconds(
        [&] {
            m_plain->execute("BEGIN");
            m_plain->insert("confidential.narrative", rows);
            m_plain->execute("COMMIT");
        },
        1);
    note("save " + std::to_string(rows.size()) + " texts (journal, search index)", ours,
         "bare inserts without journal or index, plain", plain);
}

void VaultBench::verifying() {
    const double ours = medianSeconds(
        [&] {
            must(m_vault->caseworkJournal().verify());
            must(m_vault->confidentialJournal()->verify());
        },
        1);
    const double plain = medianSeconds(
        [&] {
            for (const std::string schema : {"main", "confidential"}) {
                m_plain->hashColumn("SELECT content FROM " + schema + ".journal");
            }
        },
        1);
    note("verify the journal", ours, "read it plain and pass it through BLAKE2b", plain);
}

void VaultBench::backingUp() {
    const double ours =
        medianSeconds([&] { must(createBackup(*m_vault, m_folder / "copy.backup")); }, 1);
    const auto vaultFolder = m_folder / "vault";
    const double copy = medianSeconds(
        [&] {
            copySynced(vaultFolder / "casework.db", m_folder / "casework.copy");
            copySynced(vaultFolder / "confidential.db", m_folder / "confidential.copy");
        },
        1);
    note("back up, read back, verify", ours, "copy the two files", copy);
}

} // namespace

std::vector<Measured> measure(const std::filesystem::path& folder, int persons) {
    return VaultBench(folder, persons).run();
}

} // namespace zaklon::bench
