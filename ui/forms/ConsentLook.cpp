// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ConsentLook.h"

#include "core/consent/ConsentRules.h"

namespace zaklon::ui {

ConsentLook::ConsentLook(const Session& session, const Consent& consent, bool mayBeChild)
    : holds(consent.state == ConsentState::Given)
    , state(session.words().label(consent.state))
    , tone(Tone::Good) {
    const auto force = inForce(consent, mayBeChild, session.today());
    holds = holds && force;
    if (holds) {
        return;
    }
    tone = Tone::Outline;
    if (consent.state != ConsentState::Given) {
        return;
    }
    const bool isOver = force.error().field == toString(ConsentGap::Expired);
    tone = isOver ? Tone::Neutral : Tone::Attention;
    //: consent: its last day has passed; or it was given and does not hold (a child, a guardian)
    state = isOver ? tr("ended") : tr("not in force");
}

} // namespace zaklon::ui
