// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal of the person, apart from stdin and stdout, which may be pipes.
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <optional>
#include <string_view>

namespace zaklon::cli {

class Terminal {
  public:
    /// Nothing if the process has no terminal.
    static std::optional<Terminal> open();

    Terminal(Terminal&& other) noexcept;
    Terminal& operator=(Terminal&&) = delete;
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal();

    /// Asks and reads one line without showing it.
    Result<SecretBytes> askSecret(std::string_view prompt);

  private:
    explicit Terminal(int descriptor) : m_descriptor(descriptor) {}
    void write(std::string_view text) const;
    int m_descriptor;
};

/// One line, at most 1024 bytes, into wiped memory, without its line end. Reads byte by byte so
/// that nothing of it stays in a buffer.
Result<SecretBytes> readSecretLine(int descriptor);

} // namespace zaklon::cli
