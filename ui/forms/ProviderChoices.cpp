// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ProviderChoices.h"

#include "core/identification/Eligibility.h"
#include "ui/forms/EligibilityWords.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Session.h"
#include "ui/session/Text.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct ProviderTexts {
    Q_DECLARE_TR_FUNCTIONS(ProviderChoices)

  public:
    static QString withFit(const Provider& provider, ConditionState state) {
        const auto name = toQString(provider.name);
        //: A provider in a list, and whether it fits the person: 'Shelter A (does not fit)'
        return state == ConditionState::Met ? name : tr("%1 (%2)").arg(name, fitWord(state));
    }
};

template <class NameOf>
void offer(RecordForm& form, const Session& session, std::string_view field, NameOf nameOf) {
    std::vector<RecordChoice> choices;
    const auto providers = session.casework().where<Provider>("active", Value(std::int64_t{1}));
    for (const auto& provider : providers.value_or(std::vector<Provider>{})) {
        choices.emplace_back(provider.id, nameOf(provider));
    }
    form.setChoices(field, choices);
}

} // namespace

void offerProviders(RecordForm& form, const Session& session, std::string_view field) {
    offer(form, session, field, [](const Provider& provider) { return toQString(provider.name); });
}

void offerProvidersFor(RecordForm& form, const Session& session, const RecordId& person) {
    const auto facts = readEligibilityFacts(session.casework(), person, session.today());
    if (!facts) {
        offerProviders(form, session);
        return;
    }
    offer(form, session, "provider", [&](const Provider& provider) {
        return ProviderTexts::withFit(provider, eligibilityFor(provider, *facts).state());
    });
}

} // namespace zaklon::ui
