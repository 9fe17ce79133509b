// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/WritingGate.h"

#include "tests/core/support/TestVault.h"

#include <future>

namespace zaklon::test {
namespace {

TEST_CASE("while a copy is made a write is refused at once, and nothing of it happened",
          "[vault]") {
    TestVault vault;
    const auto person = aPerson();
    const auto save = [&](Transaction& transaction) { return transaction.save(person); };
    {
        const auto still = vault->writing().hold();
        auto refused = std::async(std::launch::async, [&] { return vault->write(save); }).get();
        REQUIRE_FALSE(refused);
        CHECK(isWritingHeld(refused.error()));
        const DraftKey key{"a_form", {}, {}};
        const auto kept = std::async(std::launch::async, [&] {
                              return vault->drafts()->keep(key, "half a word");
                          }).get();
        REQUIRE_FALSE(kept);
        CHECK(isWritingHeld(kept.error()));
    }
    CHECK_FALSE(vault.casework().find<Person>(person.id).value());
    CHECK(vault->write(save));
}

TEST_CASE("a writer waits for another writer, however long that takes", "[vault]") {
    WritingGate gate;
    auto first = gate.enter();
    REQUIRE(first);
    auto second = std::async(std::launch::async, [&] { return gate.enter().has_value(); });
    CHECK(second.wait_for(std::chrono::milliseconds(100)) == std::future_status::timeout);
    first->unlock();
    CHECK(second.get());
}

} // namespace
} // namespace zaklon::test
