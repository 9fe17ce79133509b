// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of one assessment, by the id of the question.
#pragma once

#include "core/assessments/Answer.h"
#include "core/base/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <string_view>

namespace zaklon::assessments {

struct Questionnaire;

class Answers {
  public:
    using Map = std::map<std::string, Answer, std::less<>>;

    void set(std::string_view itemId, Answer answer);
    void set(std::string_view itemId, AnswerCode code) { set(itemId, Answer{code, {}, {}, false}); }
    void setNumber(std::string_view itemId, int number);
    void clear(std::string_view itemId);
    /// A question that was never touched was not asked.
    Answer at(std::string_view itemId) const;
    bool has(std::string_view itemId) const { return m_answers.contains(itemId); }
    const Map& all() const { return m_answers; }

    /// `{"A1": {"answer": "yes", "source": "person", "note": true}, "R24": {"number": 8}}`
    nlohmann::json toJson() const;
    /// Invalid with the id of the question as field if anything else stands there.
    static Result<Answers> fromJson(const nlohmann::json& stored);

    /// Invalid if a question is not in the questionnaire, or does not take such an answer. Scoring
    /// does not need this check: what it does not know gives no points.
    Status checkAgainst(const Questionnaire& questionnaire) const;

    bool operator==(const Answers&) const = default;

  private:
    Map m_answers;
};

} // namespace zaklon::assessments
