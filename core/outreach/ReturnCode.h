// SPDX-License-Identifier: GPL-3.0-or-later
// A code by which a person may come back after years, without a name (needs D39): chosen by her or
// given to her, easy to say, telling nothing about her.
#pragma once

#include "core/base/Result.h"
#include "core/store/Description.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

class RuleContext;

struct ReturnCode {
    RecordId id;
    RecordId person;
    std::string code; ///< as normalizeReturnCode() writes it
    Code chosenBy;
    std::vector<Code> channels; ///< by which she may come back, or we may remind her
    std::string maySay;         ///< what may be said to whoever says the code
    std::string mayTell;        ///< who else may be told; empty: nobody
    Date agreedOn;
    bool afterClosure = false; ///< it still leads to her when the file is closed
    bool active = true;
};

template <>
struct Description<ReturnCode> {
    static constexpr std::string_view kind = "return_code";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "person";
    /// Invalid with `code` if it is not in its normal form or too short to be anybody's own.
    static Status check(const ReturnCode& record);
    /// As ReturnCodeStore::mayKeep: no way of saving lets one code lead to two people.
    static Status guard(const ReturnCode* before, const ReturnCode& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<ReturnCode>;

/// Letters and digits that a code must have at least.
inline constexpr std::size_t kFewestReturnSymbols = 6;

/// The one way in which a return code is stored: words in small Latin letters without diacritics,
/// one space between them ("Плаво-језеро 7" gives "plavo jezero 7"). Other scripts stay.
std::string normalizeReturnCode(std::string_view typed);

/// What is compared when somebody says a code: its normal form without spaces.
std::string returnCodeKey(std::string_view typed);

/// True if it has enough letters and digits.
bool isLongEnough(std::string_view typed);

/// True if a word of the code is one of `words` (her names, pseudonym or case code), whole and in
/// any script: it would then tell who she is.
bool tellsWho(std::string_view typed, const std::vector<std::string>& words);

/// A code to give to her: two short words and two digits ("bomi tasu 47"), from 8.8e8 possible
/// ones, without syllables that read badly. Internal if a thousand codes in a row are taken.
Result<std::string> generateReturnCode(const std::function<bool(std::string_view code)>& isTaken);

} // namespace zaklon
