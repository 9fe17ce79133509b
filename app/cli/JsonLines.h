// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON Lines from a stream that nobody vouches for: bounded lines, counted, no trust.
#pragma once

#include "core/base/Result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <istream>
#include <optional>

namespace zaklon::cli {

class JsonLines {
  public:
    explicit JsonLines(std::istream& in) : m_in(in) {}

    /// The next value, or nothing at the end. Empty lines are passed over. Invalid "json" if a line
    /// is no JSON, repeats a member or is longer than 1 MiB; Io if the stream broke.
    Result<std::optional<nlohmann::json>> next();
    /// Number of the line that next() looked at last, from 1.
    std::size_t line() const { return m_line; }

  private:
    /// False at the end of the input.
    Result<bool> readLine(std::string& line);

    std::istream& m_in;
    std::size_t m_line = 0;
};

} // namespace zaklon::cli
