// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Answers.h"

#include "core/assessments/Questionnaire.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::assessments {

using nlohmann::json;

namespace {

constexpr std::size_t kMaxAnswers = 1000;
constexpr int kLargestNumber = 1000;

std::optional<Answer> answerFrom(const json& stored) {
    if (!stored.is_object())
        return std::nullopt;
    Answer answer;
    for (const auto& [key, value] : stored.items()) {
        if (key == "answer" && value.is_string()) {
            const auto code = answerCodeFrom(value.get_ref<const std::string&>());
            if (!code)
                return std::nullopt;
            answer.code = *code;
        } else if (key == "number" && value.is_number_integer()) {
            const auto number = value.get<std::int64_t>();
            if (number < 0 || number > kLargestNumber)
                return std::nullopt;
            answer.number = static_cast<int>(number);
        } else if (key == "source" && value.is_string()) {
            answer.source = infoSourceFrom(value.get_ref<const std::string&>());
            if (!answer.source)
                return std::nullopt;
        } else if (key == "note" && value.is_boolean()) {
            answer.hasNote = value.get<bool>();
        } else {
            return std::nullopt;
        }
    }
    return answer;
}

} // namespace

void Answers::set(std::string_view itemId, Answer answer) {
    m_answers.insert_or_assign(std::string(itemId), answer);
}

void Answers::setNumber(std::string_view itemId, int number) {
    auto answer = at(itemId);
    answer.number = number;
    set(itemId, answer);
}

void Answers::clear(std::string_view itemId) {
    const auto found = m_answers.find(itemId);
    if (found != m_answers.end())
        m_answers.erase(found);
}

Answer Answers::at(std::string_view itemId) const {
    const auto found = m_answers.find(itemId);
    return found == m_answers.end() ? Answer{} : found->second;
}

json Answers::toJson() const {
    auto all = json::object();
    for (const auto& [id, answer] : m_answers) {
        auto& one = all[id] = json::object();
        if (answer.number)
            one["number"] = *answer.number;
        else
            one["answer"] = toString(answer.code);
        if (answer.source)
            one["source"] = toString(*answer.source);
        if (answer.hasNote)
            one["note"] = true;
    }
    return all;
}

Result<Answers> Answers::fromJson(const json& stored) {
    if (!stored.is_object() || stored.size() > kMaxAnswers)
        return fail(ErrorCode::Invalid, "answers");
    Answers answers;
    for (const auto& [id, value] : stored.items()) {
        const auto answer = answerFrom(value);
        if (!answer)
            return fail(ErrorCode::Invalid, id);
        answers.set(id, *answer);
    }
    return answers;
}

Status Answers::checkAgainst(const Questionnaire& questionnaire) const {
    for (const auto& [id, answer] : m_answers) {
        const auto* item = questionnaire.item(id);
        if (item == nullptr)
            return fail(ErrorCode::Invalid, id, "no such question");
        if (answer.number) {
            if (!item->scale || *answer.number < item->scale->minimum ||
                *answer.number > item->scale->maximum)
                return fail(ErrorCode::Invalid, id, "number");
            continue;
        }
        if (item->written && answer.hasNote != (answer.code == AnswerCode::Yes))
            return fail(ErrorCode::Invalid, id, "words");
        if (item->written && answer.code == AnswerCode::Yes)
            continue;
        const auto& allowed = item->answers;
        if (std::find(allowed.begin(), allowed.end(), answer.code) == allowed.end())
            return fail(ErrorCode::Invalid, id, "answer");
    }
    return {};
}

} // namespace zaklon::assessments
