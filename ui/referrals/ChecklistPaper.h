// SPDX-License-Identifier: GPL-3.0-or-later
// A pathway or protocol as a list for the pocket: what, who, until when. It is about nobody, bears
// no mark of a house and brands nobody who carries it (needs D44; ui.md 8).
#pragma once

#include "core/base/Result.h"
#include "core/referrals/PathwayDefinition.h"
#include "ui/session/Words.h"

class QIODevice;

namespace zaklon::ui {

/// The length of a rule that has one for a child: 'a child: within 24 hours'.
QString childLengthText(const referrals::DueRule& rule);

QString checklistHtml(const referrals::PathwayDefinition& pathway, const Words& words);

/// Writes a PDF of one A5 page. The device must be open for writing. Io if not everything could be
/// written.
Status writeChecklistPdf(QIODevice& device, const referrals::PathwayDefinition& pathway,
                         const Words& words);

} // namespace zaklon::ui
