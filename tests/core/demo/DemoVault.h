// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration in a folder of its own, and its records as JSON.
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/RecordRows.h"
#include "core/demo/Demonstration.h"
#include "core/store/RecordJson.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon::test {

/// A demonstration on a day that stands still.
class DemoVault {
  public:
    explicit DemoVault(int persons, std::uint64_t seed = 1,
                       std::string_view now = "2026-03-10T09:00:00Z",
                       Language language = Language::English)
        : m_clock(*Timestamp::parse(now)) {
        const KeyDerivationCost cheap{1, 8192};
        auto made = demo::createDemonstration(
            m_folder.path() / "demo", SecretBytes::fromText(demo::kDemoPassphrase),
            {persons, seed, {}, language},
            {m_clock, recordCatalogue(), cheap, cheap, personSummaryRefresh(m_clock)});
        if (!made) {
            FAIL(toString(made.error().code)
                 << " " << made.error().field << " " << made.error().detail);
        }
        m_vault = std::move(*made);
    }
    Vault& operator*() { return *m_vault; }

    /// Every record of one kind as JSON.
    std::vector<nlohmann::json> all(const RecordDescription& description) {
        const auto rows = RecordRows::of(*m_vault, description);
        REQUIRE(rows);
        std::vector<nlohmann::json> records;
        const auto page = rows->page(RecordId(), 100'000);
        for (const auto& row : page->rows) { // a page of its own: a temporary would be gone by now
            records.push_back(toJson(description, row));
        }
        return records;
    }

  private:
    TemporaryFolder m_folder;
    FixedClock m_clock;
    std::unique_ptr<Vault> m_vault;
};

/// The demonstration as it is shipped, made once: a test only reads it. With sanitizers the making
/// takes a quarter of a minute.
inline DemoVault& shippedDemonstration() {
    static DemoVault made(240);
    return made;
}

inline std::set<std::string> valuesOf(const std::vector<nlohmann::json>& records,
                                      const char* field) {
    std::set<std::string> values;
    for (const auto& record : records) {
        values.insert(record.value(field, std::string()));
    }
    return values;
}

} // namespace zaklon::test
