// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonLines.h"

#include <set>
#include <string>
#include <vector>

namespace zaklon::cli {

using nlohmann::json;

namespace {

constexpr std::size_t kLongestLine = 1U << 20;
constexpr int kDeepest = 32;

/// Parses strictly: a member that appears twice would otherwise win silently, and a value nested
/// without bound would exhaust the stack.
std::optional<json> parseStrictly(const std::string& text) {
    std::vector<std::set<std::string>> members;
    bool strict = true;
    const auto watch = [&](int depth, json::parse_event_t event, json& parsed) {
        strict = strict && depth <= kDeepest;
        if (event == json::parse_event_t::object_start) {
            members.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            members.pop_back();
        } else if (event == json::parse_event_t::key) {
            strict = members.back().insert(parsed.get<std::string>()).second && strict;
        }
        return strict;
    };
    auto parsed = json::parse(text, watch, false);
    return !strict || parsed.is_discarded() ? std::nullopt : std::optional(std::move(parsed));
}

} // namespace

Result<bool> JsonLines::readLine(std::string& line) {
    line.clear();
    ++m_line;
    char byte = 0;
    while (m_in.get(byte)) {
        if (byte == '\n') {
            return true;
        }
        if (line.size() == kLongestLine) {
            return fail(ErrorCode::Invalid, "json", "the line is longer than 1 MiB");
        }
        line += byte;
    }
    if (m_in.bad()) {
        return fail(ErrorCode::Io, "stdin");
    }
    return !line.empty();
}

Result<std::optional<json>> JsonLines::next() {
    std::string line;
    while (true) {
        const auto more = readLine(line);
        if (!more) {
            return passOn(more);
        }
        if (!*more) {
            return std::optional<json>();
        }
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        auto parsed = parseStrictly(line);
        if (!parsed) {
            return fail(ErrorCode::Invalid, "json", "the line is not one JSON value");
        }
        return parsed;
    }
}

} // namespace zaklon::cli
