// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways, leaflets and acts of law name in English what was read for them. What the list
// `rule_source` knows is shown in the language of the program; what an organisation wrote stays as
// it wrote it.
#pragma once

#include "core/codes/CodeLists.h"
#include "ui/session/Words.h"

#include <QString>

#include <string>

namespace zaklon::ui {

/// Several sources may stand behind each other, with a semicolon between them.
QString sourceWords(const std::string& source, const CodeLists& codes, const Words& words);

} // namespace zaklon::ui
