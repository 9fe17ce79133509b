// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SaidInWords.h"

#include "core/base/BrokenRule.h"
#include "core/vault/RuleContext.h"

#include <string>

namespace zaklon {

bool saysNothing(const Narrative& words) {
    const auto isBlank = [](const std::string& text) {
        return text.find_first_not_of(" \t\r\n") == std::string::npos;
    };
    return isBlank(words.title) && isBlank(words.text) && isBlank(words.ownWords);
}

Status saidInWords(const RecordId& record, std::string_view field, const RuleContext& context) {
    const auto words = context.confidential() ? context.confidential()->find<Narrative>(record)
                                              : Result<std::optional<Narrative>>(std::nullopt);
    if (!words) {
        return passOn(words);
    }
    return *words && !saysNothing(**words)
               ? Status()
               : fail(ErrorCode::Invalid, std::string(field), kSaysNothing);
}

} // namespace zaklon
