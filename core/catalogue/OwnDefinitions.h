// SPDX-License-Identifier: GPL-3.0-or-later
// The data the program ships, with what an organisation keeps in a folder of its own laid over it:
// the same for the window and for the command line.
#pragma once

#include "core/assessments/IndicatorSet.h"
#include "core/assessments/QuestionnaireLibrary.h"
#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationLimits.h"
#include "core/law/LawLibrary.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/rights/LeafletLibrary.h"
#include "core/tasks/TaskTerms.h"

#include <filesystem>
#include <vector>

namespace zaklon {

/// Loaded once in app/ and lent to whoever needs it.
struct Definitions {
    CodeLists codes;
    assessments::QuestionnaireLibrary questionnaires;
    referrals::PathwayLibrary pathways;
    rights::LeafletLibrary leaflets;
    /// A failure of the shipped ones is a defect that value() reports by throwing.
    IdentificationLimits limits = IdentificationLimits::shipped().value();
    assessments::IndicatorSetLibrary indicatorSets =
        assessments::IndicatorSetLibrary::shipped().value();
    law::LawLibrary law = law::LawLibrary::shipped().value();

    /// For every list of what is due.
    TaskTerms taskTerms() const { return TaskTerms::of(limits, questionnaires, pathways, codes); }
};

struct LoadedDefinitions {
    Definitions definitions;
    std::vector<Error> refused;
};

/// Reads the folders `codelists`, `questionnaires`, `pathways`, `leaflets`, `indicators`, `law` and
/// `identification` of `own`; an empty path, or a folder that is not there, changes nothing. A file
/// that cannot be used is left out and named in `refused`. An error is a defect of the shipped
/// data.
Result<LoadedDefinitions> loadDefinitions(const std::filesystem::path& own);

/// Where an organisation keeps them on this laptop: `zaklon/definitions` in the data folder of
/// whoever is logged in (XDG Base Directory Specification). Empty if nobody has one.
std::filesystem::path ownDefinitionsFolder();

} // namespace zaklon
