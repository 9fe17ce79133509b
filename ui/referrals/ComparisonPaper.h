// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways side by side on paper, for a talk and for the time after it (ui.md 5): what they say of
// everybody, in the language of who takes it along. What the record says of the person stays in the
// program, and so does every mark of a house (ui.md 8).
#pragma once

#include "core/base/Result.h"
#include "core/referrals/PathwayComparison.h"
#include "ui/session/PaperLanguage.h"

class QIODevice;

namespace zaklon::ui {

QString comparisonHtml(const PathwayComparison& comparison, const PaperLanguage& language);

/// Writes a PDF of A4 pages. The device must be open for writing. Io if not everything could be
/// written.
Status writeComparisonPdf(QIODevice& device, const PathwayComparison& comparison,
                          const PaperLanguage& language);

} // namespace zaklon::ui
