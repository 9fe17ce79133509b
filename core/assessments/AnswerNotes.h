// SPDX-License-Identifier: GPL-3.0-or-later
// The words beside single answers of an assessment: confidential, while the answers are casework.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/Questionnaire.h"
#include "core/vault/Records.h"
#include "core/vault/Transaction.h"

#include <map>
#include <string>
#include <string_view>

namespace zaklon {

/// The id of the Narrative that holds the note of one question, and of what its files belong to
/// (needs D37): made from the assessment and the question, so that no table of its own joins them.
RecordId answerNoteId(const RecordId& assessment, std::string_view item);

/// The questions that were answered, by those ids.
std::map<RecordId, std::string> answeredQuestions(const Assessment& assessment);

/// By question; of the answers that say that they have one.
Result<std::map<std::string, std::string>> answerNotes(const ConfidentialRecords& confidential,
                                                       const Assessment& assessment);

/// Writes the note of one question, or takes it out if the text is empty. The caller saves the
/// answers, which say that there is one.
Status saveAnswerNote(Transaction& transaction, const ConfidentialRecords& confidential,
                      const Assessment& assessment, std::string_view item, const std::string& text);

/// What the next form begins with, by question: the words of the last completed one, as far as the
/// questionnaire still asks for them (Questionnaire::continues). What was ticked is asked anew.
Result<std::map<std::string, std::string>>
wordsToContinue(const ConfidentialRecords& confidential,
                const assessments::Questionnaire& questionnaire, const Assessment& last);

/// Saves an assessment together with words of its answers, which say that they have them.
Status saveWithNotes(Transaction& transaction, const ConfidentialRecords& confidential,
                     const Assessment& assessment, const std::map<std::string, std::string>& notes);

} // namespace zaklon
