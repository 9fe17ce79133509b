// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/AnswerNotes.h"

#include "core/assessments/Answers.h"
#include "core/people/Narrative.h"

#include <cstdint>

namespace zaklon {

namespace {

/// FNV-1a; nothing secret rests on it, it only keeps the questions of one assessment apart.
std::uint64_t numberOf(std::string_view text) {
    std::uint64_t number = 14'695'981'039'346'656'037U;
    for (const char letter : text) {
        number = (number ^ static_cast<unsigned char>(letter)) * 1'099'511'628'211U;
    }
    return number;
}

} // namespace

RecordId answerNoteId(const RecordId& assessment, std::string_view item) {
    auto bytes = assessment.bytes();
    auto number = numberOf(item);
    for (std::size_t i = bytes.size() - 7; i < bytes.size(); ++i) { // time and variant stay
        bytes[i] = static_cast<std::uint8_t>(bytes[i] ^ (number & 0xFFU));
        number >>= 8U;
    }
    return RecordId(bytes);
}

std::map<RecordId, std::string> answeredQuestions(const Assessment& assessment) {
    std::map<RecordId, std::string> questions;
    const auto answers = assessments::Answers::fromJson(assessment.answers.data());
    if (answers) {
        for (const auto& each : answers->all()) {
            questions.emplace(answerNoteId(assessment.id, each.first), each.first);
        }
    }
    return questions;
}

Result<std::map<std::string, std::string>> answerNotes(const ConfidentialRecords& confidential,
                                                       const Assessment& assessment) {
    const auto answers = assessments::Answers::fromJson(assessment.answers.data());
    if (!answers) {
        return passOn(answers);
    }
    std::map<std::string, std::string> notes;
    for (const auto& [item, answer] : answers->all()) {
        if (!answer.hasNote) {
            continue;
        }
        auto words = confidential.find<Narrative>(answerNoteId(assessment.id, item));
        if (!words) {
            return passOn(words);
        }
        if (*words) {
            notes[item] = std::move((*words)->text);
        }
    }
    return notes;
}

Status saveAnswerNote(Transaction& transaction, const ConfidentialRecords& confidential,
                      const Assessment& assessment, std::string_view item,
                      const std::string& text) {
    const auto id = answerNoteId(assessment.id, item);
    const auto stored = confidential.find<Narrative>(id);
    if (!stored) {
        return passOn(stored);
    }
    if (text.empty()) {
        return *stored ? transaction.remove<Narrative>(confidential, id) : Status();
    }
    Narrative words = stored->value_or(Narrative());
    words.id = id;
    words.person = assessment.person;
    words.about = Code{std::string(Description<Assessment>::kind)};
    words.text = text;
    return transaction.save(confidential, words);
}

Result<std::map<std::string, std::string>>
wordsToContinue(const ConfidentialRecords& confidential,
                const assessments::Questionnaire& questionnaire, const Assessment& last) {
    auto words = answerNotes(confidential, last);
    if (!words) {
        return words;
    }
    std::erase_if(*words, [&](const auto& each) {
        const auto* item = questionnaire.item(each.first);
        return item == nullptr || !item->written;
    });
    return words;
}

Status saveWithNotes(Transaction& transaction, const ConfidentialRecords& confidential,
                     const Assessment& assessment,
                     const std::map<std::string, std::string>& notes) {
    if (auto saved = transaction.save(assessment); !saved) {
        return saved;
    }
    for (const auto& [item, text] : notes) {
        if (auto saved = saveAnswerNote(transaction, confidential, assessment, item, text);
            !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zaklon
