// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that falls the same way for the same seed, on every machine and compiler. The standard
// distributions do not promise that.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace zaklon::demo {

class Dice {
  public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// 0 to bound - 1; the bias is below 2^-32 for what is asked for here.
    std::size_t below(std::size_t bound) {
        return static_cast<std::size_t>((next() >> 32) % bound);
    }
    /// Both ends included.
    int between(int low, int high) {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    const T& pick(const std::vector<T>& list) {
        return list[below(list.size())];
    }
    template <class T, std::size_t N>
    const T& pick(const std::array<T, N>& list) {
        return list[below(N)];
    }

  private:
    std::uint64_t m_state;
};

} // namespace zaklon::demo
