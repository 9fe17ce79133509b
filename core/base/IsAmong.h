// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace zaklon {

/// The text is one of these: of a list of texts or of views.
template <class Texts>
constexpr bool isAmong(std::string_view text, const Texts& texts) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

} // namespace zaklon
