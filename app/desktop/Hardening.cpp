// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace zaklon::desktop {

void hardenProcess() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef NDEBUG
    // Not in debug builds: debuggers and the leak sanitizer attach with ptrace.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace zaklon::desktop
