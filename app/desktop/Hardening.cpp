// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Hardening.h"

#include <QSettings>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace zaklon::desktop {

void hardenProcess() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is a failed write, not the end
#ifdef NDEBUG
    // Not in debug builds: debuggers and the leak sanitizer attach with ptrace.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void leaveNoFileHistory() {
    // Below a file no folder can be made, so nothing is ever written.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

} // namespace zaklon::desktop
