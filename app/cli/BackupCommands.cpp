// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

namespace zaklon::cli {

void defineBackupCommands(CLI::App& /*app*/, Program& /*program*/) {}

} // namespace zaklon::cli
