// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/AnswerNotes.h"

#include "core/assessments/Answers.h"
#include "core/people/Narrative.h"
#include "tests/core/support/TestVault.h"

#include <nlohmann/json.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the notes of an assessment are kept by question, none without an answer that says so",
          "[assessments]") {
    TestVault vault;
    const auto person = vault.save(aPerson()).id;
    auto assessment = anAssessment(person, vault.today(), 1);
    assessment.state = AssessmentState::Draft;
    assessments::Answers answers;
    answers.set("A1", {assessments::AnswerCode::Yes, {}, {}, true});
    answers.set("A2", assessments::AnswerCode::No);
    assessment.answers.data() = answers.toJson();
    const auto proof = vault.confidential();
    const auto keep = [&](std::string_view item, const std::string& text) {
        vault.requireWritten([&](Transaction& transaction) {
            return saveAnswerNote(transaction, proof, assessment, item, text);
        });
    };
    keep("A1", "Invented words");
    keep("A2", "not asked for");
    const auto notes = answerNotes(proof, assessment).value();
    CHECK(notes == std::map<std::string, std::string>{{"A1", "Invented words"}});
    const auto words = proof.find<Narrative>(answerNoteId(assessment.id, "A1")).value();
    REQUIRE(words);
    CHECK(words->person == person); // goes with her when she is erased
    CHECK(answerNoteId(assessment.id, "A1") != answerNoteId(assessment.id, "A2"));
    CHECK(answerNoteId(assessment.id, "A1") != assessment.id); // that one holds the reason
    keep("A1", "");
    CHECK(answerNotes(proof, assessment).value().empty());
}
