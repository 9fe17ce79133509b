// SPDX-License-Identifier: GPL-3.0-or-later
// Languages of people, in a sentence.
#pragma once

#include "ui/session/Words.h"

namespace zaklon::ui {

/// As they stand within a sentence: only English begins the name of a language with a capital.
inline QString spokenLanguages(const Words& words, const std::vector<Code>& languages) {
    const auto spoken = words.labels("language", languages);
    return words.language() == Language::English ? spoken : words.locale().toLower(spoken);
}

} // namespace zaklon::ui
