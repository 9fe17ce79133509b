// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ConsentGapWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace zaklon::ui {

namespace {

struct ConsentGapTexts {
    Q_DECLARE_TR_FUNCTIONS(ConsentGapWords)

  public:
    static QString gap(ConsentGap gap);
    static QString unknownAge();
};

QString ConsentGapTexts::gap(ConsentGap gap) {
    switch (gap) {
    case ConsentGap::None:
        return tr("There is no consent for this referral yet.");
    case ConsentGap::Purpose:
        return tr("This consent is for another purpose, not for sharing with a service.");
    case ConsentGap::Person:
        return tr("This consent belongs to another person.");
    case ConsentGap::NotGiven:
        return tr("The person has not given this consent.");
    case ConsentGap::WishesToWait:
        return tr("The person wishes to wait before anything is shared.");
    case ConsentGap::Withdrawn:
        return tr("The person has withdrawn this consent.");
    case ConsentGap::NotYet:
        return tr("This consent begins on a later day.");
    case ConsentGap::Expired:
        return tr("The last day of this consent is over.");
    case ConsentGap::Guardian:
        return tr("The person may be a child: a guardian or a court has to consent.");
    case ConsentGap::GuardianConflict:
        return tr("It is not settled that the guardian has no part in what happened.");
    case ConsentGap::ChildAssent:
        return tr("Beside the guardian the person was not asked yet, or does not want this.");
    case ConsentGap::Recipient:
        return tr("This consent names another recipient.");
    }
    return tr("There is no consent for this referral yet.");
}

QString ConsentGapTexts::unknownAge() {
    return tr("The year of birth is not recorded, so the person may be a child. Record it, or a "
              "guardian or a court has to consent.");
}

} // namespace

QString consentGapSentence(ConsentGap gap) {
    return ConsentGapTexts::gap(gap);
}

QString unknownAgeSentence() {
    return ConsentGapTexts::unknownAge();
}

std::optional<ConsentGap> consentGapOf(const Error& error) {
    const auto* found = std::find_if(kAllConsentGaps.begin(), kAllConsentGaps.end(),
                                     [&](ConsentGap gap) { return toString(gap) == error.field; });
    return error.code == ErrorCode::ConsentMissing && found != kAllConsentGaps.end()
               ? std::optional(*found)
               : std::nullopt;
}

} // namespace zaklon::ui
