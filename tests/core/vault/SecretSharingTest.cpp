// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/SecretSharing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;

namespace {

std::vector<SecretPart> chosen(const std::vector<SecretPart>& parts,
                               std::initializer_list<std::size_t> indices) {
    std::vector<SecretPart> some;
    for (const auto index : indices) {
        some.push_back({parts[index].place, parts[index].bytes.clone()});
    }
    return some;
}

} // namespace

TEST_CASE("the field is that of AES", "[recovery]") {
    // FIPS 197, section 4.2: {57}{83} = {c1}, {57}{13} = {fe}; section 4.2.1: {57}{10} = {07}.
    CHECK(fieldProduct(0x57, 0x83) == 0xC1);
    CHECK(fieldProduct(0x57, 0x13) == 0xFE);
    CHECK(fieldProduct(0x57, 0x10) == 0x07);
    for (int value = 0; value < 256; ++value) {
        CHECK(fieldProduct(static_cast<std::uint8_t>(value), 1) == value);
        CHECK(fieldProduct(static_cast<std::uint8_t>(value), 0) == 0);
    }
}

TEST_CASE("parts computed by hand give the secret", "[recovery]") {
    // f(x) = 0x2A + 0x57 x: f(1) = 0x7D, f(2) = 0x2A ^ 0xAE = 0x84, f(3) = 0x2A ^ 0xF9 = 0xD3.
    const auto part = [](std::uint8_t place, std::uint8_t value) {
        SecretPart made{place, SecretBytes(1)};
        made.bytes.data()[0] = value;
        return made;
    };
    for (const auto& [first, second] : {std::pair{std::pair{1, 0x7D}, std::pair{2, 0x84}},
                                        std::pair{std::pair{2, 0x84}, std::pair{3, 0xD3}},
                                        std::pair{std::pair{3, 0xD3}, std::pair{1, 0x7D}}}) {
        std::vector<SecretPart> two;
        two.push_back(
            part(static_cast<std::uint8_t>(first.first), static_cast<std::uint8_t>(first.second)));
        two.push_back(part(static_cast<std::uint8_t>(second.first),
                           static_cast<std::uint8_t>(second.second)));
        CHECK(joinSecret(two).data()[0] == 0x2A);
    }
}

TEST_CASE("any three of five parts give the secret, two do not", "[recovery]") {
    const auto secret = SecretBytes::random(16);
    const auto parts = splitSecret(secret, 3, 5);
    REQUIRE(parts.size() == 5);
    for (std::size_t a = 0; a < 5; ++a) {
        for (std::size_t b = a + 1; b < 5; ++b) {
            CHECK_FALSE(joinSecret(chosen(parts, {a, b})) == secret);
            for (std::size_t c = b + 1; c < 5; ++c) {
                CHECK(joinSecret(chosen(parts, {c, a, b})) == secret);
            }
        }
    }
    CHECK(joinSecret(chosen(parts, {0, 1, 2, 3, 4})) == secret);
}

TEST_CASE("one part of two takes every value, whatever the secret is", "[recovery]") {
    const SecretBytes secret(1); // zero: a part that told about it would lean to one value
    std::array<int, 256> seen{};
    for (int i = 0; i < 20'000; ++i) {
        ++seen[splitSecret(secret, 2, 2).front().bytes.data()[0]];
    }
    CHECK(std::count(seen.begin(), seen.end(), 0) == 0);
}
