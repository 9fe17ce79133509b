// SPDX-License-Identifier: GPL-3.0-or-later
// What the window weighs. It asserts nothing: a slower machine is slower in both columns.
#include "tests/bench/BenchOptions.h"
#include "tests/bench/ui/ColdStart.h"
#include "tests/bench/ui/UiBench.h"
#include "ui/theme/Appearance.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

namespace {

using zaklon::bench::Weight;

void print(const std::string& of, const std::vector<Weight>& weights) {
    std::printf("\n%s\n| work | here | reference | there | ratio | cause |\n"
                "| --- | ---: | --- | ---: | ---: | --- |\n",
                of.c_str());
    for (const auto& weight : weights) {
        std::printf("| %s | %.2f %s | %s | %.2f %s | %.2f | %s |\n", weight.what.c_str(),
                    weight.value, weight.unit.c_str(), weight.reference.c_str(),
                    weight.referenceValue, weight.unit.c_str(),
                    weight.value / std::max(weight.referenceValue, 1e-6), weight.cause.c_str());
    }
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (zaklon::bench::isMeasuredStart(argc, argv)) {
        return zaklon::bench::tellStart(argc, argv);
    }
    QApplication application(argc, argv);
    const zaklon::ui::Appearance appearance(application);
    CLI::App app("What the window weighs, as ratios against a reference measured in the same run");
    try {
        const auto options = zaklon::bench::readOptions(
            app, argc, argv,
            {{1'000, 100'000}, std::filesystem::temp_directory_path() / "zaklon-ui-bench"});
        print("the start", zaklon::bench::weighStart());
        for (const int size : options.persons) {
            std::fprintf(stderr, "%d persons ...\n", size);
            print(std::to_string(size) + " persons",
                  zaklon::bench::weigh(options.folder / std::to_string(size), size));
        }
    } catch (const CLI::ParseError& asked) {
        return app.exit(asked);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "zaklon_ui_bench: %s\n", failure.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
