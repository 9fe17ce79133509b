// SPDX-License-Identifier: GPL-3.0-or-later
// How a consent stands today, as lists and chips say it: what was given and holds no more never
// looks like what holds.
#pragma once

#include "core/consent/Consent.h"
#include "ui/session/Session.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

namespace zaklon::ui {

struct ConsentLook {
    Q_DECLARE_TR_FUNCTIONS(ConsentLook)

  public:
    ConsentLook(const Session& session, const Consent& consent, bool mayBeChild);

    /// The state where `why` has no room beside it.
    QString inOneLine() const;

    bool holds; ///< it is in force (core/consent/ConsentRules.h)
    QString state;
    Tone tone;
    QString why;           ///< it does not hold although it was given, and the way out; or what is
                           ///< still to be done; may be empty
    bool needsAge = false; ///< only because nobody wrote a year of birth
};

/// Nobody wrote a year of birth, so the person may be a child (core/people/ChildAge.h).
bool isAgeUnknown(const Session& session, const RecordId& person);

} // namespace zaklon::ui
