// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/CyrillicMarkdown.h"

#include "core/base/CyrillicSpelling.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

using View = std::string_view;

/// Length of what must stay at the start of `text`: a run between backquotes, or the destination
/// that follows the words of a link. 0 if neither stands there.
std::size_t keptLength(View text) {
    const View link = "](";
    const char end = text.substr(0, link.size()) == link ? ')' : '`';
    if (end == '`' && text.front() != '`') {
        return 0;
    }
    const auto closing = text.find(end, 1);
    return closing == View::npos ? text.size() : closing + 1;
}

} // namespace

std::string cyrillicMarkdown(View latin, const CyrillicSpelling& spelling) {
    std::string cyrillic;
    while (!latin.empty()) {
        if (const auto kept = keptLength(latin); kept > 0) {
            cyrillic += latin.substr(0, kept);
            latin.remove_prefix(kept);
            continue;
        }
        // A word never runs over a bracket, so the pieces between them are whole.
        const auto mark = latin.find_first_of("`[]", latin.front() == '[' || latin.front() == ']');
        const auto piece = latin.substr(0, std::min(mark, latin.size()));
        cyrillic += spelling.fromLatin(piece);
        latin.remove_prefix(piece.size());
    }
    return cyrillic;
}

} // namespace zaklon::ui
