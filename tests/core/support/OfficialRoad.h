// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the official road, written down by hand: without what the moves of the program do.
#pragma once

#include "core/identification/IdentificationProcedure.h"
#include "core/referrals/PathwayCase.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/referrals/ReviewRequest.h"
#include "tests/core/support/TestVault.h"

namespace zaklon::test {

/// A shipped pathway in its newest version, considered since the day.
inline PathwayCase aPathway(const RecordId& person, Date since,
                            std::string_view code = referrals::kIdentificationPathway) {
    static const auto library = referrals::PathwayLibrary::shipped().value();
    const auto definition = library.current(code);
    REQUIRE(definition);
    PathwayCase pathway;
    pathway.id = RecordId::generate();
    pathway.person = person;
    pathway.startedOn = since;
    pathway.pathway = Code{definition->code};
    pathway.pathwayVersion = definition->version;
    return pathway;
}

/// Opened on the day on which the pathway began.
inline IdentificationProcedure aProcedure(const PathwayCase& pathway) {
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = pathway.person;
    procedure.pathwayCase = pathway.id;
    procedure.openedOn = pathway.startedOn;
    return procedure;
}

/// Asked of the Centre because of new facts.
inline ReviewRequest anAnsweredReview(const PathwayCase& pathway, Date sentOn, Date answeredOn,
                                      std::string answer) {
    ReviewRequest review;
    review.id = RecordId::generate();
    review.person = pathway.person;
    review.pathwayCase = pathway.id;
    review.openedOn = sentOn;
    review.state = ReviewState::Answered;
    review.addressee = Code{"centre"};
    review.grounds = {Code{"new_facts"}};
    review.sentOn = sentOn;
    review.answeredOn = answeredOn;
    review.answer = Code{std::move(answer)};
    return review;
}

} // namespace zaklon::test
