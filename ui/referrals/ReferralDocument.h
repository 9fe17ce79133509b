// SPDX-License-Identifier: GPL-3.0-or-later
// A sent referral on paper: exactly what was shared, word for word, and under which consent. The
// title is neutral, and the person is named only if the name itself was shared (ui.md 8). The
// organisation is written in by hand: the paper may be carried by the person and must not brand.
#pragma once

#include "core/consent/Consent.h"
#include "core/people/Person.h"
#include "core/referrals/Referral.h"
#include "core/vault/Records.h"
#include "ui/session/Words.h"

#include <optional>

class QIODevice;

namespace zaklon::ui {

/// What the paper is made from.
struct ReferralDocument {
    Referral referral;
    ReferralContent content;
    QString provider;
    QString worker; ///< who reads the answer
    std::optional<Consent> consent;
};

/// NotFound if it has no content (a draft), NoPermission.
Result<ReferralDocument> readReferralDocument(const CaseworkRecords& casework,
                                              const ConfidentialRecords& confidential,
                                              const RecordId& referral);

QString referralHtml(const ReferralDocument& document, const Words& words);

/// Writes a PDF of A4 pages in Noto Sans, whose text can be copied as it reads. The device must be
/// open for writing. Io if not everything could be written.
Status writeReferralPdf(QIODevice& device, const ReferralDocument& document, const Words& words);

} // namespace zaklon::ui
