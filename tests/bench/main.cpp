// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon_bench [--persons 1000,100000] [--folder DIR]: a table of ratios. It asserts nothing: a
// slower machine is slower in both columns.
#include "tests/bench/VaultBench.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>

namespace {

using zaklon::bench::Measured;

std::vector<int> sizesFrom(std::string_view text) {
    std::vector<int> sizes;
    while (!text.empty()) {
        const auto comma = text.find(',');
        sizes.push_back(std::atoi(std::string(text.substr(0, comma)).c_str()));
        text = comma == std::string_view::npos ? "" : text.substr(comma + 1);
    }
    return sizes;
}

void print(const std::vector<int>& sizes, const std::vector<std::vector<Measured>>& results) {
    std::printf("| work | reference |");
    for (const int size : sizes) {
        std::printf(" %d persons | ratio |", size);
    }
    std::printf(" grows |\n| --- | --- |");
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        std::printf(" ---: | ---: |");
    }
    std::printf(" ---: |\n");
    for (std::size_t row = 0; row < results.front().size(); ++row) {
        std::printf("| %s | %s |", results[0][row].what.c_str(), results[0][row].reference.c_str());
        for (const auto& result : results) {
            std::printf(" %.3f ms | %.2f |", result[row].seconds * 1000, result[row].ratio());
        }
        // Time at the largest size over time at the smallest: 1 means that size does not matter.
        std::printf(" x %.1f |\n", results.back()[row].seconds / results.front()[row].seconds);
    }
}

} // namespace

int main(int argc, char** argv) {
    std::vector<int> sizes{1'000, 10'000, 100'000};
    auto folder = std::filesystem::temp_directory_path() / "zaklon-bench";
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--persons") {
            sizes = sizesFrom(argv[i + 1]);
        } else if (std::string_view(argv[i]) == "--folder") {
            folder = argv[i + 1];
        }
    }
    try {
        std::vector<std::vector<Measured>> results;
        for (const int size : sizes) {
            const auto place = folder / std::to_string(size);
            std::filesystem::remove_all(place);
            std::fprintf(stderr, "%d persons ...\n", size);
            results.push_back(zaklon::bench::measure(place, size));
        }
        print(sizes, results);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "zaklon_bench: %s\n", failure.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
