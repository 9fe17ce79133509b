// SPDX-License-Identifier: GPL-3.0-or-later
// A secret in parts: any `threshold` of them give it back, fewer say nothing about it.
// Source: A. Shamir, "How to share a secret", Communications of the ACM 22 (1979), byte by byte
// over GF(2^8) with the polynomial of AES (FIPS 197, section 4.2).
#pragma once

#include "core/base/SecretBytes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace zaklon {

struct SecretPart {
    std::uint8_t place = 0; ///< 1 to 255: where the polynomials were evaluated
    SecretBytes bytes;      ///< as long as the secret
};

/// Parts at the places 1 to `count`. 2 <= threshold <= count <= 255, or it is a bug. The running
/// time does not depend on the secret.
std::vector<SecretPart> splitSecret(const SecretBytes& secret, int threshold, int count);

/// The secret, if these are at least `threshold` parts of it at different places; other bytes if
/// not: who joins must be able to tell.
SecretBytes joinSecret(std::span<const SecretPart> parts);

/// The product in GF(2^8), in constant time.
std::uint8_t fieldProduct(std::uint8_t left, std::uint8_t right);

} // namespace zaklon
