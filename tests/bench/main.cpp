// SPDX-License-Identifier: GPL-3.0-or-later
// A table of ratios. It asserts nothing: a slower machine is slower in both columns.
#include "tests/bench/BenchOptions.h"
#include "tests/bench/VaultBench.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

namespace {

using zaklon::bench::Measured;
using zaklon::bench::quotient;

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
            const auto& measured = result[row];
            std::printf(" %.3f ms | %s |", measured.seconds * 1000,
                        quotient(measured.seconds, measured.referenceSeconds, 2).c_str());
        }
        // Time at the largest size over time at the smallest: 1 means that size does not matter.
        const auto grows = quotient(results.back()[row].seconds, results.front()[row].seconds, 1);
        std::printf(" %s |\n", grows == "-" ? "-" : ("x " + grows).c_str());
    }
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("What the vault costs, as ratios against a reference measured in the same run");
    try {
        const auto options = zaklon::bench::readOptions(
            app, argc, argv,
            {{1'000, 10'000, 100'000}, std::filesystem::temp_directory_path() / "zaklon-bench"});
        std::vector<std::vector<Measured>> results;
        for (const int size : options.persons) {
            const auto place = options.folder / std::to_string(size);
            std::filesystem::remove_all(place);
            std::fprintf(stderr, "%d persons ...\n", size);
            results.push_back(zaklon::bench::measure(place, size));
        }
        print(options.persons, results);
    } catch (const CLI::ParseError& asked) {
        return app.exit(asked);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "zaklon_bench: %s\n", failure.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
