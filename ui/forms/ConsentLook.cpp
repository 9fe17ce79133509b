// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ConsentLook.h"

#include "core/consent/ConsentRules.h"
#include "core/people/Person.h"
#include "ui/forms/ConsentGapWords.h"

namespace zaklon::ui {

ConsentLook::ConsentLook(const Session& session, const Consent& consent, bool mayBeChild)
    : holds(consent.state == ConsentState::Given)
    , state(session.words().label(consent.state))
    , tone(Tone::Good) {
    const auto force = inForce(consent, mayBeChild, session.today());
    holds = holds && force;
    if (holds) {
        // Recorded beside the consent (domain.md 12.2, form); it does not end it.
        why = consent.risksExplained ? QString() : tr("The risks are not noted as explained.");
        return;
    }
    tone = Tone::Outline;
    if (consent.state != ConsentState::Given) {
        return;
    }
    const auto gap = consentGapOf(force.error()).value_or(ConsentGap::NotGiven);
    tone = gap == ConsentGap::Expired ? Tone::Neutral : Tone::Attention;
    //: consent: its last day has passed; or it was given and does not hold (a child, a guardian)
    state = gap == ConsentGap::Expired ? tr("ended") : tr("not in force");
    needsAge = gap == ConsentGap::Guardian && isAgeUnknown(session, consent.person);
    why = needsAge ? unknownAgeSentence() : consentGapSentence(gap);
}

QString ConsentLook::inOneLine() const {
    //: consent: it was given and does not hold, because nobody wrote the year of birth
    return needsAge ? tr("not in force, no year of birth") : state;
}

bool isAgeUnknown(const Session& session, const RecordId& person) {
    const auto found = session.casework().find<Person>(person);
    return found && *found && !(*found)->birthYear;
}

} // namespace zaklon::ui
