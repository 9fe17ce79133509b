// SPDX-License-Identifier: GPL-3.0-or-later
// A Qt translation file (.ts) in Serbian Latin, rewritten in Cyrillic.
#pragma once

#include "core/base/CyrillicSpelling.h"

#include <string>
#include <string_view>

namespace zaklon {

/// The same file with the text of every <translation> (with <numerusform> and <lengthvariant>) in
/// Cyrillic and the language set to `sr`; everything else byte for byte as it was. A message is
/// left in Latin if one of its comments holds the word `keep-latin` (date patterns, single-letter
/// shortcuts). Invalid, with `line N` as the field, if the text is not well-formed.
Result<std::string> cyrillicTs(std::string_view ts, const CyrillicSpelling& spelling);

} // namespace zaklon
