// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ProviderChoices.h"

#include "core/referrals/Provider.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Session.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

void offerProviders(RecordForm& form, const Session& session) {
    std::vector<RecordChoice> choices;
    const auto providers = session.casework().where<Provider>("active", Value(std::int64_t{1}));
    for (const auto& provider : providers.value_or(std::vector<Provider>{})) {
        choices.emplace_back(provider.id, toQString(provider.name));
    }
    form.setChoices("provider", choices);
}

} // namespace zaklon::ui
