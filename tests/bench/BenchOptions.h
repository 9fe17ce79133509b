// SPDX-License-Identifier: GPL-3.0-or-later
// What both benches are asked on the command line.
#pragma once

#include <CLI/CLI.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace zaklon::bench {

struct BenchOptions {
    std::vector<int> persons;     ///< sizes of the houses that are measured, in this order
    std::filesystem::path folder; ///< where they are made
};

/// Reads the command line. Throws CLI::ParseError, which `app.exit` turns into words and a code.
inline BenchOptions readOptions(CLI::App& app, int argc, char** argv, BenchOptions defaults) {
    auto options = std::move(defaults);
    app.add_option("--persons", options.persons, "Sizes of the houses, with commas between")
        ->delimiter(',')
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    app.add_option("--folder", options.folder, "Where they are made")->capture_default_str();
    app.parse(argc, argv);
    return options;
}

} // namespace zaklon::bench
