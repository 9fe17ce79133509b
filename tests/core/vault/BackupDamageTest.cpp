// SPDX-License-Identifier: GPL-3.0-or-later
// One fault per backup, in the manner of test vectors: each has an expected kind of answer, none is
// accepted.
#include "VaultPlace.h"
#include "core/vault/BackupReader.h"
#include "core/vault/Restore.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct SealedBackup : VaultPlace {
    SealedBackup() {
        auto vault = create();
        REQUIRE(vault);
        for (int i = 0; i < 3; ++i) {
            REQUIRE(addPerson(**vault, "Jovanovska"));
        }
        REQUIRE(createBackup(**vault, file));
        key = deriveKey((*vault)->keys().casework, KeyPurpose::Backup);
        whole = readFile(file);
        const auto reader = BackupReader::open(file);
        REQUIRE(reader);
        headerEnd = 12 + reader->headerText().size();
        streamStart = headerEnd + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
        chunks = (whole.size() - streamStart + kSealedChunkBytes - 1) / kSealedChunkBytes;
        REQUIRE(chunks >= 4);
    }
    std::string chunk(std::size_t index) const {
        return whole.substr(streamStart + index * kSealedChunkBytes, kSealedChunkBytes);
    }
    /// The answer to this content; no restore may leave anything.
    ErrorCode answer(const std::string& bytes) {
        writeFile(damaged, bytes);
        const auto verified = verifyBackup(damaged, credentials(), environment);
        REQUIRE_FALSE(verified);
        return verified.error().code;
    }
    bool restoreLeavesNothing() {
        const auto count = [&] {
            return std::distance(std::filesystem::directory_iterator(root), {});
        };
        const auto before = count();
        const auto restored = restoreBackup(damaged, root / "restored", credentials(), environment);
        return !restored && count() == before;
    }
    /// A container whose seal is right, around any plain text: what only a holder of the key could
    /// make.
    std::string sealed(const std::string& plain) {
        const auto preamble = whole.substr(0, headerEnd);
        std::filesystem::remove(damaged);
        auto out = RawFile::createNew(damaged);
        REQUIRE(out);
        const auto bytes = [](const std::string& text) {
            return std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
        };
        SealedStreamWriter stream(*out, key, bindingOf(preamble));
        REQUIRE(out->write(bytes(preamble)));
        REQUIRE(stream.begin());
        REQUIRE(stream.append(bytes(plain)));
        REQUIRE(stream.finish());
        REQUIRE(out->syncAndClose());
        return readFile(damaged);
    }

    std::filesystem::path file = root / "whole.zbak";
    std::filesystem::path damaged = root / "damaged.zbak";
    SecretBytes key;
    std::string whole;
    std::size_t headerEnd = 0;
    std::size_t streamStart = 0;
    std::size_t chunks = 0;
};

std::string withLength(const std::string& manifest) {
    std::string text;
    for (std::size_t i = 0; i < 4; ++i) {
        text.push_back(static_cast<char>((manifest.size() >> (8 * i)) & 0xFF));
    }
    return text + manifest;
}

} // namespace

TEST_CASE("a backup cut anywhere is refused", "[backup][damage]") {
    SealedBackup backup;
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{8}, std::size_t{11},
          std::size_t{12}, std::size_t{100}, backup.headerEnd - 1}) {
        INFO("cut to " << size);
        CHECK(backup.answer(backup.whole.substr(0, size)) == ErrorCode::DamagedBackup);
    }
    std::vector<std::size_t> sizes{backup.headerEnd,        backup.streamStart - 1,
                                   backup.streamStart,      backup.streamStart + 16,
                                   backup.whole.size() - 1, backup.whole.size() / 2};
    for (std::size_t i = 1; i < backup.chunks; ++i) { // between chunks: every piece left is genuine
        sizes.push_back(backup.streamStart + i * kSealedChunkBytes);
    }
    for (const auto size : sizes) {
        INFO("cut to " << size);
        CHECK(backup.answer(backup.whole.substr(0, size)) == ErrorCode::Tampered);
    }
    CHECK(backup.restoreLeavesNothing());
}

TEST_CASE("a backup with anything added, moved or repeated is refused", "[backup][damage]") {
    SealedBackup backup;
    const auto head = backup.whole.substr(0, backup.streamStart);
    const auto rest = backup.whole.substr(backup.streamStart + 2 * kSealedChunkBytes);
    const auto tail = backup.whole.substr(backup.streamStart);
    const std::vector<std::pair<std::string, std::string>> vectors{
        {"a byte more", backup.whole + '\0'},
        {"a chunk more", backup.whole + backup.chunk(0)},
        {"the stream twice", backup.whole + tail},
        {"chunks swapped", head + backup.chunk(1) + backup.chunk(0) + rest},
        {"a chunk repeated", head + backup.chunk(0) + backup.chunk(0) + rest},
        {"a chunk missing", head + backup.chunk(0) + rest},
        {"the first chunk missing", head + backup.chunk(1) + rest},
        {"only the last chunk", head + backup.chunk(backup.chunks - 1)},
        {"a stream of zeros", head + std::string(tail.size(), '\0')}};
    for (const auto& [name, bytes] : vectors) {
        INFO(name);
        CHECK(backup.answer(bytes) == ErrorCode::Tampered);
        CHECK(backup.restoreLeavesNothing());
    }
}

TEST_CASE("a bit flipped anywhere in a backup is found", "[backup][damage]") {
    SealedBackup backup;
    std::mt19937 random(20260312); // NOLINT: the same flips every time
    const auto flipped = [&](std::size_t at) {
        auto bytes = backup.whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        return bytes;
    };
    for (std::size_t at = 0; at < 12; ++at) { // magic and length
        INFO("at " << at);
        const auto code = backup.answer(flipped(at));
        CHECK((code == ErrorCode::DamagedBackup || code == ErrorCode::NewerVersion));
    }
    for (int i = 0; i < 60; ++i) { // header text; white space is bound to the stream
        const auto at = 12 + random() % (backup.headerEnd - 12);
        INFO("at " << at);
        const auto code = backup.answer(flipped(at));
        CHECK((code == ErrorCode::DamagedBackup || code == ErrorCode::NewerVersion ||
               code == ErrorCode::Tampered));
    }
    for (int i = 0; i < 150; ++i) {
        const auto at =
            i < 41 ? backup.headerEnd + static_cast<std::size_t>(i)
                   : backup.headerEnd + random() % (backup.whole.size() - backup.headerEnd);
        INFO("at " << at);
        CHECK(backup.answer(flipped(at)) == ErrorCode::Tampered);
    }
    CHECK(backup.restoreLeavesNothing());
    writeFile(backup.damaged, backup.whole);
    CHECK(verifyBackup(backup.damaged, VaultPlace::credentials(), backup.environment));
}

TEST_CASE("the header of another backup does not fit", "[backup][damage]") {
    SealedBackup backup;
    SealedBackup other;
    CHECK(backup.answer(other.whole.substr(0, other.headerEnd) +
                        backup.whole.substr(backup.headerEnd)) == ErrorCode::Tampered);
    // The same vault, a moment later: the same key, yet another header.
    auto vault = backup.open();
    REQUIRE(vault);
    REQUIRE(createBackup(**vault, backup.root / "second.zbak"));
    const auto second = readFile(backup.root / "second.zbak");
    const auto reader = BackupReader::open(backup.root / "second.zbak");
    REQUIRE(reader);
    const auto secondEnd = 12 + reader->headerText().size();
    CHECK(backup.answer(second.substr(0, secondEnd) + backup.whole.substr(backup.headerEnd)) ==
          ErrorCode::Tampered);
}

TEST_CASE("a well sealed container with a wrong content is refused", "[backup][damage]") {
    SealedBackup backup;
    auto reader = BackupReader::open(backup.file);
    REQUIRE(reader);
    std::string parts;
    const auto good = reader->readAll(
        backup.key, {}, [&](const BackupPart&, std::span<const std::uint8_t> piece) {
            parts.append(reinterpret_cast<const char*>(piece.data()), piece.size());
            return Status{};
        });
    REQUIRE(good);
    const auto text = good->manifest.toText();
    const auto changed = [&](const std::string& from, const std::string& to) {
        auto copy = text;
        REQUIRE(copy.find(from) != std::string::npos);
        return copy.replace(copy.find(from), from.size(), to);
    };
    writeFile(backup.damaged, backup.sealed(withLength(text) + parts));
    REQUIRE(verifyBackup(backup.damaged, VaultPlace::credentials(), backup.environment));

    auto otherParts = parts;
    otherParts[5000] = static_cast<char>(otherParts[5000] ^ 1);
    auto huge = good->manifest;
    huge.parts[0].bytes = 1ULL << 50;
    auto empty = good->manifest;
    empty.parts.pop_back();
    const std::vector<std::pair<std::string, std::string>> vectors{
        {"nothing", ""},
        {"length beyond the limit", std::string("\xff\xff\xff\x7f", 4) + parts},
        {"length beyond the end", std::string("\xff\xff\x0f\x00", 4)},
        {"no JSON", withLength("manifest") + parts},
        {"an array", withLength("[]") + parts},
        {"no members", withLength("{}") + parts},
        {"a part with a path", withLength(changed("casework.db", "../work.db")) + parts},
        {"a part twice", withLength(changed("confidential.db", "casework.db")) + parts},
        {"one part", withLength(empty.toText()) + parts},
        {"a part too large", withLength(huge.toText()) + parts},
        {"another vault",
         withLength(changed(good->manifest.vault.toString(), RecordId::generate().toString())) +
             parts},
        {"no time", withLength(changed("createdAt", "created__")) + parts},
        {"another content", withLength(text) + otherParts},
        {"less content", withLength(text) + parts.substr(0, parts.size() - 1)},
        {"padding that is not zero", withLength(text) + parts + std::string(70'000, '\0') + "x"}};
    for (const auto& [name, plain] : vectors) {
        INFO(name);
        CHECK(backup.answer(backup.sealed(plain)) == ErrorCode::Tampered);
        CHECK(backup.restoreLeavesNothing());
    }
    CHECK(backup.answer(backup.sealed(withLength(changed("\"format\":1", "\"format\":2")) +
                                      parts)) == ErrorCode::NewerVersion);
}

TEST_CASE("what is no backup file has its own answers", "[backup][damage]") {
    SealedBackup backup;
    const auto verify = [&](const std::filesystem::path& file) {
        return verifyBackup(file, VaultPlace::credentials(), backup.environment).error().code;
    };
    CHECK(verify(backup.root / "nothing here") == ErrorCode::NotFound);
    CHECK(verify(backup.root) == ErrorCode::Io);
    CHECK(verify("/dev/zero") == ErrorCode::Io);
    std::filesystem::create_symlink(backup.file, backup.root / "link");
    CHECK(verify(backup.root / "link") == ErrorCode::Io);
    CHECK(backup.answer("SQLite format 3") == ErrorCode::DamagedBackup);
    auto later = backup.whole;
    later[7] = '2';
    CHECK(backup.answer(later) == ErrorCode::NewerVersion);
}
