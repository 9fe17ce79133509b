// SPDX-License-Identifier: GPL-3.0-or-later
// The data the program ships, with what an organisation keeps in a folder of its own laid over it.
#pragma once

#include "ui/session/Definitions.h"

#include <filesystem>
#include <vector>

namespace zaklon::desktop {

struct LoadedDefinitions {
    ui::Definitions definitions;
    std::vector<Error> refused;
};

/// Reads the folders `codelists`, `questionnaires`, `pathways`, `leaflets`, `indicators`, `law` and
/// `identification` of `own`; an empty path, or a folder that is not there, changes nothing. A file
/// that cannot be used is left out and named in `refused`. An error is a defect of the shipped
/// data.
Result<LoadedDefinitions> loadDefinitions(const std::filesystem::path& own);

} // namespace zaklon::desktop
