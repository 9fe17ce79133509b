// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ProviderChoices.h"

#include "core/identification/Eligibility.h"
#include "core/referrals/ProviderStore.h"
#include "ui/forms/DirectoryWay.h"
#include "ui/forms/EligibilityWords.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Session.h"
#include "ui/session/Text.h"

#include <QCoreApplication>
#include <QSignalBlocker>

#include <algorithm>
#include <memory>
#include <string>
#include <variant>

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

std::vector<Provider> activeProviders(const Session& session) {
    return ProviderStore(session.casework()).list().value_or(std::vector<Provider>{});
}

/// A field of the form whose choices follow the kind in another one.
class ProvidersOfKind final {
  public:
    ProvidersOfKind(RecordForm& form, const Session& session, std::string_view field,
                    std::string_view kindField)
        : m_form(form), m_session(session), m_field(field), m_kindField(kindField) {}

    /// With what the record holds, which may not be offered any more.
    bool offerKeeping() const {
        auto choices = ofKind();
        const auto value = editor().value();
        const auto* held = std::get_if<RecordId>(&value);
        const bool isOffered = held == nullptr || std::any_of(choices.begin(), choices.end(),
                                                              [&](const RecordChoice& each) {
                                                                  return each.first == *held;
                                                              });
        if (!isOffered) {
            const auto provider = m_session.casework().find<Provider>(*held);
            const bool isKnown = provider && *provider;
            choices.emplace_back(*held, toQString(isKnown ? (*provider)->name : held->toString()));
        }
        put(choices);
        return !choices.empty();
    }
    bool offerOfKind() const {
        const auto choices = ofKind();
        put(choices);
        return !choices.empty();
    }

  private:
    FieldEditor& editor() const { return m_form.editor(m_field); }
    std::vector<RecordChoice> ofKind() const {
        Code kind;
        FieldTraits<Code>::fromValue(m_form.editor(m_kindField).value(), kind);
        std::vector<RecordChoice> choices;
        for (const auto& provider : activeProviders(m_session)) {
            if (kind.empty() || provider.type == kind) {
                choices.emplace_back(provider.id, toQString(provider.name));
            }
        }
        return choices;
    }
    void put(const std::vector<RecordChoice>& choices) const {
        const QSignalBlocker quiet(&editor()); // nobody typed anything
        editor().setChoices(choices);
    }

    RecordForm& m_form;
    const Session& m_session;
    std::string m_field;
    std::string m_kindField;
};

template <class NameOf, class Fits>
void offer(RecordForm& form, const Session& session, std::string_view field, NameOf nameOf,
           Fits fits) {
    DirectoryWay::below(
        form.field(field), session,
        [&form, &session, field = std::string(field), nameOf, fits, isAgain = false]() mutable {
            std::vector<RecordChoice> choices;
            for (const auto& provider : activeProviders(session)) {
                if (fits(provider)) {
                    choices.emplace_back(provider.id, nameOf(provider));
                }
            }
            if (!isAgain) { // as whoever shows the form wants it
                form.setChoices(field, choices);
            } else {
                form.keepChosen(true);
                form.setChoices(field, choices);
                form.keepChosen(false);
            }
            isAgain = true;
            return !choices.empty();
        });
}

QString plainName(const Provider& provider) {
    return toQString(provider.name);
}

bool anybody(const Provider& /*provider*/) {
    return true;
}

} // namespace

void offerProviders(RecordForm& form, const Session& session, std::string_view field) {
    offer(form, session, field, plainName, anybody);
}

void offerProvidersWho(RecordForm& form, const Session& session, std::string_view field,
                       const std::function<bool(const Provider&)>& fits) {
    offer(form, session, field, plainName, fits);
}

void offerProvidersOfKind(RecordForm& form, const Session& session, std::string_view field,
                          std::string_view kindField) {
    const auto offered = std::make_shared<const ProvidersOfKind>(form, session, field, kindField);
    auto& into = form.field(field);
    const auto keeping = [&into, &session, offered] {
        DirectoryWay::below(into, session, [offered] { return offered->offerKeeping(); });
    };
    keeping();
    QObject::connect(&form, &RecordForm::filled, &form, keeping);
    QObject::connect(
        &form.editor(kindField), &FieldEditor::edited, &form, [&into, &session, offered] {
            DirectoryWay::below(into, session, [offered] { return offered->offerOfKind(); });
        });
}

void offerProvidersFor(RecordForm& form, const Session& session, const RecordId& person) {
    const auto facts = readEligibilityFacts(session.casework(), person, session.today());
    if (!facts) {
        offerProviders(form, session);
        return;
    }
    const auto nameOf = [facts = *facts](const Provider& provider) {
        return ProviderTexts::withFit(provider, eligibilityFor(provider, facts).state());
    };
    offer(form, session, "provider", nameOf, anybody);
}

} // namespace zaklon::ui
