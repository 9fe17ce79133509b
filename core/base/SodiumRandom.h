// SPDX-License-Identifier: GPL-3.0-or-later
// libsodium's generator in the shape that standard algorithms take.
#pragma once

#include <sodium.h>

#include <cstdint>
#include <limits>

namespace zaklon {

struct SodiumRandom {
    using result_type = std::uint32_t;
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    result_type operator()() const { return randombytes_random(); }
};

} // namespace zaklon
