// SPDX-License-Identifier: GPL-3.0-or-later
// What the conditions of a pathway may name, as the program ships it.
#pragma once

#include "core/referrals/ConditionTestReader.h"

#include <catch2/catch_test_macros.hpp>

namespace zaklon::referrals {

inline ConditionTerms shippedTerms() {
    static const auto codes = CodeLists::load();
    static const auto questionnaires = assessments::QuestionnaireLibrary::shipped();
    REQUIRE(codes);
    REQUIRE(questionnaires);
    return {*codes, *questionnaires};
}

} // namespace zaklon::referrals
