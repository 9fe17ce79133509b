// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Hardening.h"

#include <QSettings>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>

namespace zaklon::desktop {

namespace {

constexpr const char* kTunables = "GLIBC_TUNABLES";
constexpr std::string_view kWipes = "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0";

} // namespace

void hardenProcess() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is a failed write, not the end
#ifdef NDEBUG
    // Not in debug builds: debuggers and the leak sanitizer attach with ptrace.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void wipeFreedMemory(char** argv) {
#ifndef __SANITIZE_ADDRESS__ // which brings an allocator of its own
    if (const char* given = std::getenv(kTunables); given != nullptr && given == kWipes) {
        unsetenv(kTunables); // only for this program, not for one that it starts
        return;
    }
    std::error_code failed;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
    if (!failed && setenv(kTunables, kWipes.data(), 1) == 0) {
        execv(program.c_str(), argv);
        unsetenv(kTunables);
    }
#else
    static_cast<void>(argv);
#endif
}

void leaveNoFileHistory() {
    // Below a file no folder can be made, so nothing is ever written.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

} // namespace zaklon::desktop
