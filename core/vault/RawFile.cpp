// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/RawFile.h"

#include "core/vault/DurableFile.h"

#include <sodium.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace zaklon {

namespace {

tl::unexpected<Error> failureOf(int code, std::string name) {
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::Io, std::move(name),
                "errno " + std::to_string(code));
}

std::string randomDigits() {
    std::array<std::uint8_t, 4> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 2 * bytes.size() + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return text.data();
}

} // namespace

RawFile::RawFile(int descriptor, std::string name, std::uint64_t size)
    : m_descriptor(descriptor), m_name(std::move(name)), m_size(size) {}

RawFile::RawFile(RawFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_name(std::move(other.m_name))
    , m_size(other.m_size) {}

RawFile::~RawFile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

tl::unexpected<Error> RawFile::failure() const {
    return failureOf(errno, m_name);
}

Result<RawFile> RawFile::openToRead(const std::filesystem::path& file) {
    const auto name = file.filename().string();
    // Without O_NONBLOCK a named pipe would hang here for ever.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) {
        return errno == ENOENT ? fail(ErrorCode::NotFound, name) : failureOf(errno, name);
    }
    struct stat status {};
    const bool regular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    RawFile opened(descriptor, name, regular ? static_cast<std::uint64_t>(status.st_size) : 0);
    if (!regular) {
        return fail(ErrorCode::Io, name, "not a regular file");
    }
    return opened;
}

Result<RawFile> RawFile::createNew(const std::filesystem::path& file) {
    const auto name = file.filename().string();
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return errno == EEXIST ? fail(ErrorCode::FileExists, name) : failureOf(errno, name);
    }
    return RawFile(descriptor, name, 0);
}

Result<std::size_t> RawFile::read(std::span<std::uint8_t> bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto count = ::read(m_descriptor, bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failure();
        }
        if (count == 0) {
            break;
        }
        done += static_cast<std::size_t>(count);
    }
    return done;
}

Status RawFile::write(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return failure();
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Status RawFile::syncAndClose() {
    if (::fsync(m_descriptor) != 0) {
        return failure();
    }
    // Advice only; where it is not taken, the comparison that follows is weaker, not wrong.
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
    if (::close(std::exchange(m_descriptor, -1)) != 0) {
        return failure();
    }
    return {};
}

Provisional::Provisional(const std::filesystem::path& target, std::string_view suffix)
    : m_target(target)
    , m_path(target.parent_path() / ("." + target.filename().string() + "." + randomDigits() + "." +
                                     std::string(suffix))) {}

Provisional::~Provisional() {
    if (!m_kept) {
        std::error_code ignored; // what cannot be removed was never called finished
        std::filesystem::remove_all(m_path, ignored);
    }
}

Status Provisional::keepAsTarget() {
    if (::rename(m_path.c_str(), m_target.c_str()) != 0) {
        return failureOf(errno, m_target.filename().string());
    }
    m_kept = true;
    return syncFolder(m_target.parent_path());
}

Status needRoom(const std::filesystem::path& folder, std::uint64_t bytes) {
    std::error_code failed;
    const auto room = std::filesystem::space(folder, failed);
    if (!failed && room.available < bytes) {
        return fail(ErrorCode::DiskFull, folder.filename().string(),
                    "needs " + std::to_string(bytes) + " bytes");
    }
    return {};
}

} // namespace zaklon
