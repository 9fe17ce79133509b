// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terminal.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace zaklon::cli {

namespace {

constexpr std::size_t kLongestSecret = 1024;

/// Switches echo off as long as it lives, also when the reading fails.
class SilentInput {
  public:
    explicit SilentInput(int descriptor) : m_descriptor(descriptor) {
        m_changed = ::tcgetattr(descriptor, &m_before) == 0;
        if (m_changed) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(descriptor, TCSAFLUSH, &silent);
        }
    }
    ~SilentInput() {
        if (m_changed) {
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        }
    }
    SilentInput(const SilentInput&) = delete;
    SilentInput& operator=(const SilentInput&) = delete;

  private:
    int m_descriptor;
    bool m_changed = false;
    termios m_before{};
};

} // namespace

Result<SecretBytes> readSecretLine(int descriptor) {
    SecretBytes buffer(kLongestSecret);
    std::size_t used = 0;
    while (true) {
        std::uint8_t byte = 0;
        const auto got = ::read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return fail(ErrorCode::Io, "passphrase");
        }
        if (got == 0 || byte == '\n') {
            break;
        }
        if (used == kLongestSecret) {
            return fail(ErrorCode::Invalid, "passphrase", "too long");
        }
        buffer.data()[used++] = byte;
    }
    if (used > 0 && buffer.data()[used - 1] == '\r') {
        --used;
    }
    return SecretBytes::fromText(buffer.text().substr(0, used));
}

std::optional<Terminal> Terminal::open() {
    const int descriptor = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    return descriptor < 0 ? std::nullopt : std::optional(Terminal(descriptor));
}

Terminal::Terminal(Terminal&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

Terminal::~Terminal() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void Terminal::write(std::string_view text) const {
    while (!text.empty()) {
        const auto done = ::write(m_descriptor, text.data(), text.size());
        if (done <= 0) {
            return; // a prompt that cannot be shown does not stop the answer from being read
        }
        text.remove_prefix(static_cast<std::size_t>(done));
    }
}

Result<SecretBytes> Terminal::askSecret(std::string_view prompt) {
    write(prompt);
    auto line = [&] {
        const SilentInput silent(m_descriptor);
        return readSecretLine(m_descriptor);
    }();
    write("\n");
    return line;
}

} // namespace zaklon::cli
