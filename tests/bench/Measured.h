// SPDX-License-Identifier: GPL-3.0-or-later
// Time of one piece of work beside that of its reference.
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <iomanip>
#include <sstream>
#include <string>
#include <vector>

namespace zaklon::bench {

struct Measured {
    std::string what;
    std::string reference;
    double seconds = 0;
    double referenceSeconds = 0;
};

/// Divided, or a dash: what is left of a difference of two medians may be nothing.
inline std::string quotient(double part, double whole, int decimals) {
    if (part <= 0 || whole <= 0) {
        return "-";
    }
    std::ostringstream text;
    text << std::fixed << std::setprecision(decimals) << part / whole;
    return text.str();
}

/// Median of several runs; each run does the work `times` times.
inline double medianSeconds(const std::function<void()>& work, int runs = 5, int times = 1) {
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < times; ++i) {
            work();
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        seconds.push_back(took.count() / times);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

} // namespace zaklon::bench
