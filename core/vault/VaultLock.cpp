// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultLock.h"

#include "core/base/Clock.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace zaklon {

Result<VaultLock> VaultLock::acquire(const std::filesystem::path& folder) {
    const auto file = folder / "lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return fail(ErrorCode::Io, "lock", "errno " + std::to_string(errno));
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        std::string owner(200, '\0');
        const auto count = ::pread(descriptor, owner.data(), owner.size(), 0);
        owner.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
        ::close(descriptor);
        return fail(ErrorCode::InUse, "lock", owner);
    }
    const auto owner =
        "process " + std::to_string(::getpid()) + " since " + SystemClock().now().toString();
    // The lock holds without these words; on a full disk records can still be read.
    [[maybe_unused]] const bool told =
        ::ftruncate(descriptor, 0) == 0 &&
        ::pwrite(descriptor, owner.data(), owner.size(), 0) == static_cast<ssize_t>(owner.size());
    return VaultLock(descriptor);
}

VaultLock::VaultLock(VaultLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

VaultLock::~VaultLock() {
    if (m_descriptor < 0) {
        return;
    }
    // The file stays (removing it would race with the next owner) but tells nothing any more.
    [[maybe_unused]] const int emptied = ::ftruncate(m_descriptor, 0);
    ::close(m_descriptor);
}

} // namespace zaklon
