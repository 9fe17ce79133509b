// SPDX-License-Identifier: GPL-3.0-or-later
// The data the program ships or an organisation edits, loaded once in app/ and lent to every page.
#pragma once

#include "core/assessments/IndicatorSet.h"
#include "core/assessments/QuestionnaireLibrary.h"
#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationLimits.h"
#include "core/law/LawLibrary.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/rights/LeafletLibrary.h"
#include "core/tasks/TaskTerms.h"

namespace zaklon::ui {

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
    TaskTerms taskTerms() const { return TaskTerms::of(limits, questionnaires, pathways); }
};

} // namespace zaklon::ui
