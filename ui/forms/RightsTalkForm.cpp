// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RightsTalkForm.h"

#include "core/people/Person.h"
#include "ui/forms/FormLaw.h"
#include "ui/forms/LawNames.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

void RightsTalkForm::addFields(Session& session, const RecordId& person, RecordForm& form) {
    form.add("explained_on", tr("Explained on"));
    form.add("topics", tr("What was explained"));
    form.add("language", tr("In which language"));
    form.add("interpretation", tr("Interpreter"));
    form.add("understood", tr("Was it understood"),
             tr("Ask the person to say it in their own words. 'Not asked' is a full answer."));
    form.add("leaflet", tr("Leaflet"));
    new FormLaw(form, session, [&form, &session] {
        std::string named;
        for (const auto& code : chosenCodes(form, {"leaflet"})) {
            const auto leaflet = session.definitions().leaflets.current(code.text);
            named += leaflet ? lawNamed(*leaflet) : std::string();
        }
        return named;
    });
    form.add("handover", tr("How the leaflet was used"),
             tr("Some papers are dangerous to carry: then show it only."));
    form.add("again_on", tr("Explain again on"),
             tr("Empty: %n day(s) later, unless all was understood.", nullptr,
                limitsOf(session, person).lengths.explainAgainDays));
}

void RightsTalkForm::addWords(RecordForm& form) {
    form.add("own_words", tr("What the person asked or said"));
}

RightsInformation RightsTalkForm::fresh(const Session& session, const RecordId& person) {
    RightsInformation talk;
    talk.id = RecordId::generate();
    talk.person = person;
    talk.explainedOn = session.today();
    talk.worker = session.worker().id;
    const auto known = session.casework().find<Person>(person).value_or(std::nullopt);
    if (known && !known->languages.empty()) {
        talk.language = known->languages.front();
    }
    return talk;
}

RightsInformation RightsTalkForm::completed(const Session& session, RightsInformation talk) {
    const auto& leaflets = session.definitions().leaflets;
    const auto leaflet = leaflets.current(talk.leaflet.text);
    if (leaflet && leaflets.find(talk.leaflet.text, talk.leafletVersion) == nullptr) {
        talk.leafletVersion = leaflet->version; // that of the day, and it stays
    }
    const int days = limitsOf(session, talk.person).lengths.explainAgainDays;
    talk.againOn = talk.understood == Understood::Yes ? std::nullopt
                   : talk.againOn                     ? talk.againOn
                                                      : proposedAgainOn(talk, days);
    return talk;
}

} // namespace zaklon::ui
