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

    bool holds; ///< it is in force (core/consent/ConsentRules.h)
    QString state;
    Tone tone;
};

} // namespace zaklon::ui
