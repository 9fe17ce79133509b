// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the command line says, for people by default and as JSON when asked.
#pragma once

#include "app/cli/ExitCode.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string_view>

namespace zaklon::cli {

class Console {
  public:
    Console(std::ostream& out, std::ostream& err) : m_out(out), m_err(err) {}

    void setJson(bool json) { m_json = json; }
    bool json() const { return m_json; }

    /// A line for people; nothing with --json. Control characters are taken out.
    void say(std::string_view line);
    /// A note for people that is not the result (stderr).
    void remark(std::string_view line);
    /// One JSON value on a line of its own; nothing without --json.
    void give(const nlohmann::json& value);
    /// Both: the line for people or the value for programs.
    void tell(std::string_view line, const nlohmann::json& value);
    /// Everything said so far is with the reader before this returns. False if it could not be
    /// written.
    bool flush();

    /// Says what went wrong and gives the exit code for it. `line` is that of the input.
    ExitCode fail(const Error& error, std::optional<std::size_t> line = std::nullopt);
    /// A wrong command line, with what would be right.
    ExitCode usage(std::string_view what);

  private:
    std::ostream& m_out;
    std::ostream& m_err;
    bool m_json = false;
};

/// JSON on one line; text that is not UTF-8 is replaced, never thrown at.
std::string oneLine(const nlohmann::json& value);

} // namespace zaklon::cli
