// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/UnlockDelay.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr int kFreeTries = 4;
constexpr int kLongestSeconds = 60;

} // namespace

UnlockDelay::UnlockDelay(MonotonicMs clock) : m_clock(std::move(clock)) {}

std::int64_t UnlockDelay::steadyMs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

void UnlockDelay::failed() {
    ++m_failures;
    const int late = m_failures - kFreeTries;
    if (late > 0) {
        const int seconds = late > 6 ? kLongestSeconds : std::min(1 << (late - 1), kLongestSeconds);
        m_until = m_clock() + std::int64_t(seconds) * 1000;
    }
}

void UnlockDelay::succeeded() {
    m_failures = 0;
    m_until = 0;
}

int UnlockDelay::secondsLeft() const {
    const auto left = m_until - m_clock();
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

} // namespace zaklon::ui
