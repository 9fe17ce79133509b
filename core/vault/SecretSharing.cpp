// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/SecretSharing.h"

#include <cassert>

namespace zaklon {

namespace {

/// left^254, which is the inverse of everything but zero.
std::uint8_t fieldInverse(std::uint8_t value) {
    std::uint8_t power = value;
    std::uint8_t inverse = 1;
    for (int bit = 1; bit < 8; ++bit) {
        power = fieldProduct(power, power);
        inverse = fieldProduct(inverse, power);
    }
    return inverse;
}

/// Horner's rule: the coefficients lie behind one another, the one of the highest power last.
std::uint8_t valueAt(std::uint8_t place, std::uint8_t constant, const std::uint8_t* higher,
                     std::size_t count, std::size_t stride) {
    std::uint8_t value = 0;
    for (std::size_t i = count; i > 0; --i) {
        value = static_cast<std::uint8_t>(fieldProduct(value, place) ^ higher[(i - 1) * stride]);
    }
    return static_cast<std::uint8_t>(fieldProduct(value, place) ^ constant);
}

/// How much the part at `own` counts for the value at zero.
std::uint8_t weightOf(std::uint8_t own, std::span<const SecretPart> parts) {
    std::uint8_t weight = 1;
    for (const auto& other : parts) {
        if (other.place != own) {
            const auto distance = static_cast<std::uint8_t>(other.place ^ own);
            weight = fieldProduct(weight, fieldProduct(other.place, fieldInverse(distance)));
        }
    }
    return weight;
}

} // namespace

std::uint8_t fieldProduct(std::uint8_t left, std::uint8_t right) {
    unsigned product = 0;
    unsigned shifted = left;
    for (int bit = 0; bit < 8; ++bit) {
        product ^= shifted & (0U - ((right >> bit) & 1U));
        shifted = (shifted << 1) ^ (0x11BU & (0U - ((shifted >> 7) & 1U)));
    }
    return static_cast<std::uint8_t>(product);
}

std::vector<SecretPart> splitSecret(const SecretBytes& secret, int threshold, int count) {
    assert(2 <= threshold && threshold <= count && count <= 255);
    const auto higher = static_cast<std::size_t>(threshold - 1);
    const auto coefficients = SecretBytes::random(secret.size() * higher);
    std::vector<SecretPart> parts;
    for (int place = 1; place <= count; ++place) {
        SecretPart part{static_cast<std::uint8_t>(place), SecretBytes(secret.size())};
        for (std::size_t i = 0; i < secret.size(); ++i) {
            part.bytes.data()[i] = valueAt(part.place, secret.data()[i], coefficients.data() + i,
                                           higher, secret.size());
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

SecretBytes joinSecret(std::span<const SecretPart> parts) {
    if (parts.empty()) {
        return {};
    }
    SecretBytes secret(parts.front().bytes.size());
    for (const auto& part : parts) {
        assert(part.place != 0 && part.bytes.size() == secret.size());
        const auto weight = weightOf(part.place, parts);
        for (std::size_t i = 0; i < secret.size(); ++i) {
            secret.data()[i] = static_cast<std::uint8_t>(
                secret.data()[i] ^ fieldProduct(weight, part.bytes.data()[i]));
        }
    }
    return secret;
}

} // namespace zaklon
