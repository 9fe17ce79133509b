// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "app/cli/Sentences.h"

#include <ostream>

namespace zaklon::cli {

std::string oneLine(const nlohmann::json& value) {
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void Console::say(std::string_view line) {
    if (!m_json) {
        m_out << printable(line) << '\n';
    }
}

void Console::remark(std::string_view line) {
    if (!m_json) {
        m_err << printable(line) << '\n';
    }
}

void Console::give(const nlohmann::json& value) {
    if (m_json) {
        m_out << oneLine(value) << '\n';
    }
}

void Console::tell(std::string_view line, const nlohmann::json& value) {
    say(line);
    give(value);
}

bool Console::flush() {
    m_out.flush();
    return m_out.good();
}

ExitCode Console::fail(const Error& error, std::optional<std::size_t> line) {
    m_out.flush();
    if (m_json) {
        nlohmann::json given{{"error", toString(error.code)},
                             {"field", error.field},
                             {"detail", error.detail},
                             {"message", sentenceFor(error)}};
        if (line) {
            given["line"] = *line;
        }
        m_err << oneLine(given) << '\n';
    } else {
        m_err << "zaklon-cli: " << (line ? "line " + std::to_string(*line) + ": " : std::string())
              << sentenceFor(error) << '\n';
    }
    m_err.flush();
    return exitCodeOf(error);
}

ExitCode Console::usage(std::string_view what) {
    m_out.flush();
    if (m_json) {
        m_err << oneLine({{"error", "usage"}, {"field", ""}, {"detail", what}}) << '\n';
    } else {
        m_err << "zaklon-cli: " << printable(what) << '\n';
    }
    return ExitCode::Usage;
}

} // namespace zaklon::cli
