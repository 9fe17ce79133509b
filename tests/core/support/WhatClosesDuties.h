// SPDX-License-Identifier: GPL-3.0-or-later
// Of what the program defines, only what closes a duty: assessments in tests are made up, not
// scored.
#pragma once

#include "core/catalogue/DefinitionRule.h"
#include "core/referrals/FollowUp.h"

namespace zaklon::test {

inline DefinitionRule whatClosesDuties() {
    static const auto rule =
        definitionRule(assessments::QuestionnaireLibrary::shipped().value(),
                       referrals::PathwayLibrary::shipped().value(), CodeLists::load().value());
    return [](const RecordDescription& description, const Row* before, const Row& after,
              const RuleContext& context) {
        return description.kind == Description<FollowUp>::kind
                   ? rule(description, before, after, context)
                   : Status();
    };
}

} // namespace zaklon::test
