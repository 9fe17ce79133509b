// SPDX-License-Identifier: GPL-3.0-or-later
// Which provisions a text of a pathway, a list or a leaflet names. They are recognised by the name
// of the act and the number of the article, so that no text has to be changed to lead there.
#pragma once

#include "core/law/LawLibrary.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon::law {

struct Citation {
    LawLibrary::Entry act;
    std::string provision; ///< its code; empty: the act as a whole

    bool operator==(const Citation&) const = default;
};

/// The numbers of articles in a list such as `185, 185a`, `103-104` or `40(1)(12)`, without their
/// paragraphs.
std::vector<std::string> articleNumbers(std::string_view list);

/// What an English text names, in the order of the acts' names in it and each once. An article
/// belongs to the act that is named before it, or to the first one if none is. An act of which we
/// hold no such article is named as a whole.
std::vector<Citation> citedIn(std::string_view english, const LawLibrary& library);

} // namespace zaklon::law
