// SPDX-License-Identifier: GPL-3.0-or-later
// What the program defines, as a rule for a vault; mostly only what closes a duty: assessments in
// tests are made up, not scored.
#pragma once

#include "core/catalogue/DefinitionRule.h"
#include "core/referrals/FollowUp.h"

namespace zaklon::test {

/// Everything that the program defines.
inline const DefinitionRule& wholeRule() {
    static const auto rule =
        definitionRule(assessments::QuestionnaireLibrary::shipped().value(),
                       referrals::PathwayLibrary::shipped().value(), CodeLists::load().value(),
                       IdentificationLimits::shipped().value());
    return rule;
}

inline DefinitionRule whatClosesDuties() {
    return [](const RecordDescription& description, const Row* before, const Row& after,
              const RuleContext& context) {
        return description.kind == Description<FollowUp>::kind
                   ? wholeRule()(description, before, after, context)
                   : Status();
    };
}

} // namespace zaklon::test
