// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/DurableFile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace zaklon {

namespace {

class Descriptor {
  public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { closeNow(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    bool valid() const { return m_number >= 0; }
    bool closeNow() {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

  private:
    int m_number;
};

tl::unexpected<Error> systemFailure(const std::filesystem::path& file) {
    const int code = errno;
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::Io, file.filename().string(),
                "errno " + std::to_string(code));
}

bool writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

Result<std::string> readBounded(const std::filesystem::path& file, std::size_t limit) {
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!in.valid()) {
        return errno == ENOENT
                   ? Result<std::string>(fail(ErrorCode::NotFound, file.filename().string()))
                   : Result<std::string>(systemFailure(file));
    }
    struct stat status {};
    if (::fstat(in.number(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return fail(ErrorCode::Io, file.filename().string(), "not a regular file");
    }
    if (static_cast<std::size_t>(status.st_size) > limit) {
        return fail(ErrorCode::DamagedHeader, file.filename().string(), "too large");
    }
    std::string text(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const auto count = ::read(in.number(), text.data() + done, text.size() - done);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return systemFailure(file);
        }
        done += static_cast<std::size_t>(count);
    }
    return text;
}

Status writeDurably(const std::filesystem::path& file, std::string_view text) {
    auto temporary = file;
    temporary += ".new";
    Descriptor out(
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!out.valid()) {
        return systemFailure(file);
    }
    if (!writeAll(out.number(), text) || ::fsync(out.number()) != 0 || !out.closeNow() ||
        ::rename(temporary.c_str(), file.c_str()) != 0) {
        auto failure = systemFailure(file);
        ::unlink(temporary.c_str());
        return failure;
    }
    return syncFolder(file.parent_path());
}

Status syncFolder(const std::filesystem::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.valid() || ::fsync(opened.number()) != 0) {
        return systemFailure(folder);
    }
    return {};
}

} // namespace zaklon
