// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NewFile.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace zaklon::cli {

namespace {

constexpr std::size_t kBuffer = 1U << 16;

std::string partial(const std::string& path) {
    return path + ".partial";
}

tl::unexpected<Error> writeFailure(const std::string& path) {
    return fail(errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Io, "file",
                path);
}

} // namespace

Result<NewFile> NewFile::create(const std::string& path) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) {
        return fail(ErrorCode::FileExists, "file", path + " exists");
    }
    const int descriptor =
        ::open(partial(path).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return errno == EEXIST ? fail(ErrorCode::FileExists, "file", partial(path) + " exists")
                               : writeFailure(path);
    }
    return NewFile(descriptor, path);
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
    , m_buffer(std::move(other.m_buffer))
    , m_finished(other.m_finished) {}

NewFile::~NewFile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        if (!m_finished) {
            ::unlink(partial(m_path).c_str());
        }
    }
}

Status NewFile::write(std::string_view text) {
    m_buffer.append(text);
    return m_buffer.size() < kBuffer ? Status{} : flush();
}

Status NewFile::flush() {
    std::string_view left = m_buffer;
    while (!left.empty()) {
        const auto done = ::write(m_descriptor, left.data(), left.size());
        if (done < 0 && errno != EINTR) {
            return writeFailure(m_path);
        }
        left.remove_prefix(done < 0 ? 0 : static_cast<std::size_t>(done));
    }
    m_buffer.clear();
    return {};
}

/// A hard link never replaces what is there; file systems without links (USB sticks) get a rename
/// after another look.
Status NewFile::takeName() {
    const auto from = partial(m_path);
    if (::link(from.c_str(), m_path.c_str()) == 0) {
        ::unlink(from.c_str());
        return {};
    }
    if (errno == EEXIST || ::access(m_path.c_str(), F_OK) == 0) {
        return fail(ErrorCode::FileExists, "file", m_path + " exists");
    }
    return ::rename(from.c_str(), m_path.c_str()) == 0 ? Status{} : writeFailure(m_path);
}

Status NewFile::finish() {
    if (auto flushed = flush(); !flushed) {
        return flushed;
    }
    if (::fsync(m_descriptor) != 0) {
        return writeFailure(m_path);
    }
    auto named = takeName();
    m_finished = named.has_value();
    return named;
}

} // namespace zaklon::cli
