// SPDX-License-Identifier: GPL-3.0-or-later
// Every error code as a sentence: what happened, what was kept, what to do next (ui.md 10).
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace zaklon::ui {

/// Three sentences, none of them empty.
struct ErrorParts {
    QString what; ///< happened
    QString kept; ///< or left untouched
    QString toDo;
};

ErrorParts errorParts(const Error& error);

/// What stands at the field that an error names, if its rule has words of its own; else empty.
QString fieldText(const Error& error);

/// As it stands on a banner.
struct ErrorSentence {
    QString what; ///< one sentence, shown strong
    QString next; ///< what was kept and what to do
};

ErrorSentence errorText(const Error& error);

} // namespace zaklon::ui
