// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon_ui_bench [--persons 1000,100000] [--folder DIR]: what the window weighs, as ratios against
// a reference measured in the same run. It asserts nothing: a slower machine is slower in both.
#include "tests/bench/ui/UiBench.h"
#include "ui/theme/Appearance.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

namespace {

using zaklon::bench::Weight;

std::vector<int> sizesFrom(std::string_view text) {
    std::vector<int> sizes;
    while (!text.empty()) {
        const auto comma = text.find(',');
        sizes.push_back(std::atoi(std::string(text.substr(0, comma)).c_str()));
        text = comma == std::string_view::npos ? "" : text.substr(comma + 1);
    }
    return sizes;
}

void print(int persons, const std::vector<Weight>& weights) {
    std::printf("\n%d persons\n| work | here | reference | there | ratio | cause |\n"
                "| --- | ---: | --- | ---: | ---: | --- |\n",
                persons);
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
    QApplication application(argc, argv);
    const zaklon::ui::Appearance appearance(application);
    std::vector<int> sizes{1'000, 100'000};
    auto folder = std::filesystem::temp_directory_path() / "zaklon-ui-bench";
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--persons") {
            sizes = sizesFrom(argv[i + 1]);
        } else if (std::string_view(argv[i]) == "--folder") {
            folder = argv[i + 1];
        }
    }
    try {
        for (const int size : sizes) {
            print(size, zaklon::bench::weigh(folder / std::to_string(size), size));
        }
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "zaklon_ui_bench: %s\n", failure.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
