// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/ReturnCode.h"

#include "core/base/Text.h"
#include "core/people/CaseCode.h"
#include "core/store/Fields.h"

#include <sodium.h>

#include <algorithm>
#include <cctype>

namespace zaklon {

namespace {

// Letters that sound alike in most languages spoken here.
constexpr std::string_view kConsonants = "bdjklmnprstvz";
constexpr std::string_view kVowels = "aiou";
constexpr int kSyllablesOfWord = 2;
constexpr int kMostAttempts = 1000;

std::string drawnWord() {
    const auto pick = [](std::string_view from) {
        return from[randombytes_uniform(static_cast<std::uint32_t>(from.size()))];
    };
    std::string word;
    for (int i = 0; i < kSyllablesOfWord; ++i) {
        word += pick(kConsonants);
        word += pick(kVowels);
    }
    return word;
}

std::string inCapitals(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return text;
}

} // namespace

std::string normalizeReturnCode(std::string_view typed) {
    return foldForSearch(typed);
}

std::string returnCodeKey(std::string_view typed) {
    auto key = normalizeReturnCode(typed);
    key.erase(std::remove(key.begin(), key.end(), ' '), key.end());
    return key;
}

bool isLongEnough(std::string_view typed) {
    return toCodePoints(returnCodeKey(typed)).size() >= kFewestReturnSymbols;
}

bool tellsWho(std::string_view typed, const std::vector<std::string>& words) {
    const auto own = " " + normalizeReturnCode(typed) + " ";
    return std::any_of(words.begin(), words.end(), [&](const std::string& text) {
        for (const auto& word : foldedWords(text)) {
            const auto folded = normalizeReturnCode(word);
            if (folded.size() > 2 && own.find(" " + folded + " ") != std::string::npos) {
                return true;
            }
        }
        return false;
    });
}

Result<std::string> generateReturnCode(const std::function<bool(std::string_view code)>& isTaken) {
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        const auto first = drawnWord();
        const auto second = drawnWord();
        const auto digits = std::to_string(10 + randombytes_uniform(90));
        const auto code = first + " " + second + " " + digits;
        const bool bad = readsBadly(inCapitals(first + "-" + second)); // as a case code is judged
        if (!bad && !isTaken(code)) {
            return code;
        }
    }
    return fail(ErrorCode::Internal, "code", "no free return code");
}

Status Description<ReturnCode>::check(const ReturnCode& record) {
    if (record.code != normalizeReturnCode(record.code) || !isLongEnough(record.code)) {
        return fail(ErrorCode::Invalid, "code", "form");
    }
    return {};
}

template <>
struct Fields<ReturnCode> {
    static auto all() {
        return std::tuple{field("person", &ReturnCode::person).refersTo("person").required(),
                          field("code", &ReturnCode::code).masked().required(),
                          field("chosen_by", &ReturnCode::chosenBy).codeList("code_chosen_by"),
                          field("channels", &ReturnCode::channels).codeList("contact_channel"),
                          field("may_say", &ReturnCode::maySay).maxBytes(2000),
                          field("may_tell", &ReturnCode::mayTell).maxBytes(2000),
                          field("agreed_on", &ReturnCode::agreedOn),
                          field("after_closure", &ReturnCode::afterClosure),
                          field("active", &ReturnCode::active)};
    }
};
template struct RecordMapping<ReturnCode>;

} // namespace zaklon
