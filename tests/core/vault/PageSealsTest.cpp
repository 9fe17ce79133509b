// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/PageSeals.h"

#include "core/vault/CompartmentFile.h"
#include "tests/core/support/TestVault.h"

#include <fstream>

namespace zaklon::test {
namespace {

constexpr std::uintmax_t kPageBytes = 4096;

struct SealedFile {
    TestVault vault;
    std::filesystem::path file = compartmentFile(vault.path(), Compartment::Confidential);
    DatabaseKey key = databaseKey(*vault->keys().confidential, vault->header().confidentialSalt);

    SealedFile() { vault.close(); }
    std::int64_t look() const {
        return wrongPages(file, key, [](std::size_t) { return Status(); }).value();
    }
    void flip(std::uintmax_t at) const {
        std::fstream bytes(file, std::ios::binary | std::ios::in | std::ios::out);
        bytes.seekg(static_cast<std::streamoff>(at));
        const auto was = static_cast<char>(bytes.get());
        bytes.seekp(static_cast<std::streamoff>(at));
        bytes.put(static_cast<char>(was ^ 1));
    }
};

TEST_CASE("every page is sealed, the first without its salt", "[vault]") {
    const SealedFile sealed;
    const auto size = std::filesystem::file_size(sealed.file);
    REQUIRE(size > 3 * kPageBytes);
    CHECK(sealed.look() == 0);
    sealed.flip(5); // the salt is in the header of the vault
    CHECK(sealed.look() == 0);
    sealed.flip(20);
    CHECK(sealed.look() == 1);
    sealed.flip(2 * kPageBytes); // content of the third page
    sealed.flip(size - 1);       // seal of the last
    CHECK(sealed.look() == 3);
    std::filesystem::resize_file(sealed.file, size - 1); // a page that is cut off
    CHECK(sealed.look() == 3);
}

TEST_CASE("a page in the place of another does not match", "[vault]") {
    const SealedFile sealed;
    std::string page(kPageBytes, '\0');
    std::fstream bytes(sealed.file, std::ios::binary | std::ios::in | std::ios::out);
    bytes.seekg(kPageBytes);
    bytes.read(page.data(), static_cast<std::streamsize>(page.size()));
    bytes.seekp(2 * kPageBytes);
    bytes.write(page.data(), static_cast<std::streamsize>(page.size()));
    bytes.close();
    CHECK(sealed.look() == 1);
}

TEST_CASE("the look at the pages stops when it is asked to", "[vault]") {
    const SealedFile sealed;
    int asked = 0;
    std::size_t seen = 0;
    const auto stopped = wrongPages(sealed.file, sealed.key, [&](std::size_t bytes) -> Status {
        ++asked;
        seen += bytes;
        return fail(ErrorCode::Cancelled);
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(asked == 1);
    CHECK(seen <= 1024 * 1024); // a moment's work, however large the file is
}

} // namespace
} // namespace zaklon::test
