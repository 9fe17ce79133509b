// SPDX-License-Identifier: GPL-3.0-or-later
// ts_cyrillic: the Cyrillic translation file from the Latin one.
#include "scripts/ts_cyrillic/TsCyrillic.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int kGood = 0;
constexpr int kFailed = 1;
constexpr int kUsage = 2;

constexpr const char* kHelp =
    "Usage: ts_cyrillic [--check] [--exceptions FILE] LATIN.ts CYRILLIC.ts\n"
    "Writes the Serbian Cyrillic translation file from the Serbian Latin one.\n\n"
    "  --check            write nothing; fail if CYRILLIC.ts is not what would be written\n"
    "  --exceptions FILE  more exceptions, in the form of\n"
    "                     resources/transliteration/sr-cyrillic.json\n\n"
    "Placeholders, mark-up, access keys, key names, codes and Latin words stay. A message whose\n"
    "comment holds the word keep-latin is not changed.\n"
    "Exit status: 0 done, 1 failed or different, 2 wrong usage.\n";

struct Options {
    bool check = false;
    std::string exceptions;
    std::vector<std::string> files;
};

std::optional<Options> parse(const std::vector<std::string_view>& arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto argument = arguments[i];
        if (argument == "--check") {
            options.check = true;
        } else if (argument == "--exceptions" && i + 1 < arguments.size()) {
            options.exceptions = arguments[++i];
        } else if (argument.substr(0, 1) == "-") {
            return std::nullopt;
        } else {
            options.files.emplace_back(argument);
        }
    }
    return options.files.size() == 2 ? std::optional(options) : std::nullopt;
}

std::optional<std::string> readFile(const std::string& name) {
    std::ifstream stream(name, std::ios::binary);
    if (!stream) {
        return std::nullopt;
    }
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// Beside the target first, so that a build that is stopped leaves the old file whole.
bool writeFile(const std::string& name, const std::string& text) {
    const auto beside = name + ".new";
    {
        std::ofstream stream(beside, std::ios::binary);
        stream << text << std::flush;
        if (!stream) {
            return false;
        }
    }
    std::error_code error;
    std::filesystem::rename(beside, name, error);
    return !error;
}

int complain(const std::string& file, const std::string& why) {
    std::fprintf(stderr, "ts_cyrillic: %s: %s\n", file.c_str(), why.c_str());
    return kFailed;
}

int run(const Options& options) {
    auto spelling = zaklon::CyrillicSpelling::shipped();
    if (!options.exceptions.empty()) {
        const auto text = readFile(options.exceptions);
        const auto more = zaklon::CyrillicSpelling::parse(text.value_or(""));
        if (!more) {
            return complain(options.exceptions, "this is no list of exceptions");
        }
        spelling.extend(*more);
    }
    const auto latin = readFile(options.files[0]);
    if (!latin) {
        return complain(options.files[0], "cannot be read");
    }
    const auto cyrillic = zaklon::cyrillicTs(*latin, spelling);
    if (!cyrillic) {
        return complain(options.files[0], cyrillic.error().field + ": " + cyrillic.error().detail);
    }
    if (readFile(options.files[1]) == *cyrillic) {
        return kGood;
    }
    if (options.check) {
        return complain(options.files[1], "is not up to date");
    }
    return writeFile(options.files[1], *cyrillic) ? kGood
                                                  : complain(options.files[1], "cannot be written");
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    if (arguments.size() == 1 && (arguments[0] == "--help" || arguments[0] == "-h")) {
        std::fputs(kHelp, stdout);
        return kGood;
    }
    const auto options = parse(arguments);
    if (!options) {
        std::fputs(kHelp, stderr);
        return kUsage;
    }
    return run(*options);
}
