// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/MisfitMaker.h"

#include "core/demo/CaseMakers.h"
#include "core/identification/Eligibility.h"
#include "core/store/CodeSets.h"

#include <algorithm>
#include <utility>

namespace zaklon::demo {

namespace {

constexpr std::size_t kLookedAt = 120; ///< of the people, however many there are
constexpr int kReferrals = 2;
constexpr int kPathways = 3;
constexpr int kConsentDays = 90;
constexpr std::string_view kService = "psychological";

class MisfitMaker {
  public:
    MisfitMaker(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house)
        : m_vault(vault), m_confidential(confidential), m_house(house) {}

    bool isEnough() const { return m_referrals >= kReferrals && m_pathways >= kPathways; }

    Status look(const RecordId& person) {
        const auto facts = readEligibilityFacts(m_vault.casework(), person, m_house.today());
        if (!facts) {
            return passOn(facts);
        }
        const auto& who = facts->record.person;
        if (who.status != CaseStatus::Active || mayBeChild(who, m_house.today())) {
            return {};
        }
        const auto written = m_vault.write([&](Transaction& transaction) {
            const auto status = refer(transaction, *facts);
            return status ? begin(transaction, *facts) : status;
        });
        return written ? Status() : Status(passOn(written));
    }

  private:
    Status refer(Transaction& transaction, const EligibilityFacts& facts) {
        const auto& providers = m_house.providers();
        const auto provider =
            std::find_if(providers.begin(), providers.end(),
                         [](const Provider& each) { return holds(each.services, kService); });
        if (m_referrals >= kReferrals || provider == providers.end() ||
            eligibilityFor(*provider, m_house.pathways(), facts).state() !=
                ConditionState::NotMet) {
            return {};
        }
        ++m_referrals;
        const auto& person = facts.record.person;
        const auto consent = consentOf(person, *provider);
        auto status = transaction.save(consent);
        auto referral = referralOf(person, *provider, consent);
        status = status ? keepWords(transaction, referral.id, person.id, "referral",
                                    "Synthetic: agreed by telephone, two afternoons a week.")
                        : status;
        status = status ? transaction.save(referral) : status;
        ReferralContent content;
        content.id = referral.id;
        content.person = person.id;
        content.message =
            "Synthetic: a talk every week, with the interpreter whom the person knows.";
        content.shared.data =
            nlohmann::json::array({{{"field", "case_code"}, {"value", {{"text", person.code}}}}});
        return status ? transaction.save(m_confidential, content) : status;
    }

    Consent consentOf(const Person& person, const Provider& provider) {
        Consent consent;
        consent.id = m_house.newId();
        consent.person = person.id;
        consent.type = Code{"referral"};
        consent.state = ConsentState::Given;
        consent.recipient = provider.id;
        consent.scope = codes({"identity", "contact", "needs"});
        consent.withheld = codes({"address"});
        consent.language = person.languages.empty() ? Code() : person.languages.front();
        consent.form = Code{"written"};
        consent.givenBy = Code{"person"};
        consent.risksExplained = true;
        consent.legalBasis = Code{"consent"};
        consent.givenOn = m_house.today();
        consent.validUntil = m_house.today().plusDays(kConsentDays);
        return consent;
    }

    Referral referralOf(const Person& person, const Provider& provider, const Consent& consent) {
        Referral referral;
        referral.id = m_house.newId();
        referral.person = person.id;
        referral.provider = provider.id;
        referral.service = Code{std::string(kService)};
        referral.consent = consent.id;
        referral.path = provider.formal ? ReferralPath::Formal : ReferralPath::Informal;
        referral.state = ReferralState::Sent;
        referral.sharedFields = codes({"case_code"});
        referral.createdOn = m_house.today();
        referral.sentOn = m_house.today();
        referral.answerDue = m_house.today().plusDays(provider.answerDays);
        referral.worker = person.worker;
        referral.misfitReason = Code{"agreed"};
        return referral;
    }

    /// The choice stands as it was; that it does not fit was looked at today.
    Status begin(Transaction& transaction, const EligibilityFacts& facts) {
        const auto& person = facts.record.person;
        const auto followed = m_vault.casework().where<PathwayCase>("person", person.id);
        if (!followed) {
            return passOn(followed);
        }
        for (const auto& each : *followed) {
            const auto definition = m_house.pathways().find(each.pathway.text, each.pathwayVersion);
            const bool goesOn =
                each.state == PathwayState::Considered || each.state == PathwayState::Running;
            if (m_pathways >= kPathways || !goesOn || definition == nullptr ||
                eligibilityFor(*definition, facts).state() != ConditionState::NotMet) {
                continue;
            }
            ++m_pathways;
            PathwayDecision decision;
            decision.id = m_house.newId();
            decision.person = person.id;
            decision.pathwayCase = each.id;
            decision.pathway = each.pathway;
            decision.choice = each.state;
            decision.decidedOn = m_house.today();
            decision.worker = person.worker;
            decision.misfitReason = Code{"person_wishes"};
            const auto status =
                keepWords(transaction, decision.id, person.id, "pathway_decision",
                          "Synthetic: the person knows what is missing and wishes to try.");
            return status ? transaction.save(decision) : status;
        }
        return {};
    }

    Status keepWords(Transaction& transaction, const RecordId& record, const RecordId& person,
                     std::string_view about, std::string text) {
        return transaction.save(m_confidential,
                                narrativeFor(record, person, about, std::move(text)));
    }

    Vault& m_vault;
    const ConfidentialRecords& m_confidential;
    DemoHouse& m_house;
    int m_referrals = 0;
    int m_pathways = 0;
};

} // namespace

Status saveMisfits(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                   const std::vector<ReportablePerson>& people) {
    MisfitMaker maker(vault, confidential, house);
    const auto count = std::min(people.size(), kLookedAt);
    for (std::size_t i = 0; i < count && !maker.isEnough(); ++i) {
        if (auto looked = maker.look(people[i].id); !looked) {
            return looked;
        }
    }
    return {};
}

} // namespace zaklon::demo
