// SPDX-License-Identifier: GPL-3.0-or-later
// The invented organisation around the invented people: who works there, whom it refers to, which
// day it is, and the chance that decides.
#pragma once

#include "core/assessments/QuestionnaireLibrary.h"
#include "core/base/Clock.h"
#include "core/codes/CodeLists.h"
#include "core/demo/DemoResources.h"
#include "core/demo/Dice.h"
#include "core/identification/IdentificationLimits.h"
#include "core/people/CaseCode.h"
#include "core/people/Person.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/referrals/Provider.h"
#include "core/vault/Worker.h"

#include <string_view>
#include <unordered_set>
#include <vector>

namespace zaklon::demo {

class DemoHouse {
  public:
    /// What the invented people and their cases are made from.
    struct Materials {
        DemoResources words;
        assessments::QuestionnaireLibrary questionnaires;
        referrals::PathwayLibrary pathways;
        IdentificationLimits limits;
        CodeLists codeLists;

        static Result<Materials> shipped(Language language);
    };
    DemoHouse(Materials materials, const std::vector<Worker>& workers, const Clock& clock,
              std::uint64_t seed);

    /// Ids in order of their making, from the moment of the demonstration on.
    RecordId newId();
    /// A code that no other person of this demonstration has.
    Result<std::string> newCode();
    /// A speakable mark that no other report or caller of this demonstration has.
    Result<std::string> newMark();
    /// What falls now. Ids do not fall with these.
    Dice& dice() { return m_dice; }
    /// Dice of its own for a maker and a person: a maker more, or one that draws more often,
    /// shifts nothing that others invent.
    void takeDice(std::string_view maker, std::size_t number);
    const DemoResources& words() const { return m_materials.words; }
    std::string say(Sentence sentence) const { return std::string(words().say(sentence)); }
    /// With the number, or whatever else, that stands in it.
    std::string say(Sentence sentence, const std::string& value) const;
    /// For what cannot hold Cyrillic letters.
    std::string sayInLatin(Sentence sentence, const std::string& value) const;
    const assessments::QuestionnaireLibrary& questionnaires() const {
        return m_materials.questionnaires;
    }
    const referrals::PathwayLibrary& pathways() const { return m_materials.pathways; }
    const IdentificationLimits& limits() const { return m_materials.limits; }
    const CodeLists& codeLists() const { return m_materials.codeLists; }
    /// As they hold for a person today: sooner for a child.
    PersonLimits limitsOf(const Person& person) const {
        return limits().of(mayBeChild(person, today()));
    }
    /// 0, 1, 2 ...: the states of procedures take turns.
    std::size_t nextProcedure() { return m_procedures++; }
    Date today() const { return m_today; }
    Date daysAgo(int days) const { return m_today.plusDays(-days); }

    /// Somebody who leads cases.
    RecordId someWorker();
    /// Those who may be asked for a service; the provider may be missing.
    const Provider* providerFor(std::string_view service);
    /// The first of an institution's kind in the directory; nil if there is none.
    RecordId firstOfKind(std::string_view kind) const;

    std::vector<Provider>& providers() { return m_providers; }
    const std::vector<Provider>& providers() const { return m_providers; }
    std::vector<ProviderContact>& providerContacts() { return m_providerContacts; }

  private:
    void makeProviders();

    Materials m_materials;
    std::vector<RecordId> m_leads;
    Date m_today;
    std::uint64_t m_seed;
    Dice m_dice;
    Dice m_idDice;
    std::size_t m_procedures = 0;
    std::int64_t m_nextMillisecond;
    SeededCaseCodes m_codes;
    std::unordered_set<std::string> m_taken;
    std::vector<Provider> m_providers;
    std::vector<ProviderContact> m_providerContacts;
};

std::vector<Code> codes(const std::vector<std::string>& texts);

} // namespace zaklon::demo
