// SPDX-License-Identifier: GPL-3.0-or-later
// Consents, and referrals under them in every state.
#include "core/demo/CaseMakers.h"
#include "core/referrals/ReferralRules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

Code code(std::string_view text) {
    return Code{std::string(text)};
}

class ReferralMaker {
  public:
    ReferralMaker(DemoHouse& house, DemoCase& made)
        : m_house(house), m_made(made), m_dice(house.dice()) {}

    void addServiceConsent() {
        auto consent = newConsent("service", m_made.person.firstContact);
        m_made.consents.push_back(std::move(consent));
    }

    void addReferral(ReferralState state) {
        const auto& provider = m_dice.pick(m_house.providers());
        const auto created =
            m_house.daysAgo(m_dice.between(1, std::min(m_made.story.daysKnown, 45)));
        const auto consent = addConsentFor(provider, created, state);
        Referral referral;
        referral.id = m_house.newId();
        referral.person = m_made.person.id;
        referral.provider = provider.id;
        referral.service = m_dice.pick(provider.services);
        referral.consent = consent;
        referral.path = provider.formal ? ReferralPath::Formal : ReferralPath::Informal;
        referral.state = state;
        referral.sharedFields = codes({"case_code", "language", "needs"});
        referral.createdOn = created;
        referral.worker = m_made.person.worker;
        dateByState(referral, provider);
        addContent(referral);
        m_made.referrals.push_back(std::move(referral));
    }

  private:
    Consent newConsent(std::string_view type, Date on) {
        Consent consent;
        consent.id = m_house.newId();
        consent.person = m_made.person.id;
        consent.type = code(type);
        consent.state = ConsentState::Given;
        consent.language = m_made.person.languages.front();
        consent.form =
            code(m_made.person.interpreterNeeded == YesNo::Yes ? "interpreter" : "written");
        const bool child = mayBeChild(m_made.person, on);
        consent.givenBy = code(child ? "guardian" : "person");
        if (child) {
            consent.guardianConflict = YesNo::No;
            consent.childAssent = YesNo::Yes;
        }
        consent.risksExplained = true;
        consent.legalBasis = code("consent");
        consent.givenOn = on;
        m_made.narratives.push_back(narrativeFor(consent.id, m_made.person.id, "consent",
                                                 m_dice.pick(m_house.words().purposes)));
        m_made.narratives.back().ownWords = m_dice.pick(m_house.words().ownViews);
        return consent;
    }

    RecordId addConsentFor(const Provider& provider, Date on, ReferralState state) {
        auto consent = newConsent("referral", on);
        consent.recipient = provider.id;
        consent.scope = codes({"identity", "contact", "needs", "health"});
        consent.withheld = codes({"address"});
        consent.validUntil = on.plusDays(90);
        if (state == ReferralState::Withdrawn) {
            consent.state = ConsentState::Withdrawn;
            consent.withdrawnOn = m_house.today();
        }
        m_made.consents.push_back(consent);
        return consent.id;
    }

    void dateByState(Referral& referral, const Provider& provider) {
        const bool neverSent =
            referral.state == ReferralState::Draft || referral.state == ReferralState::Withdrawn;
        if (neverSent) {
            return;
        }
        const int span = static_cast<int>(referral.createdOn.daysUntil(m_house.today()));
        referral.sentOn = referral.createdOn.plusDays(m_dice.between(0, std::min(2, span)));
        referral.answerDue = referral.sentOn->plusDays(provider.answerDays);
        const bool waiting =
            referral.state == ReferralState::Sent || referral.state == ReferralState::Received;
        if (waiting && m_made.story.number < 12) {
            referral.answerDue = std::max(dueDay(m_house, m_made.story.number), *referral.sentOn);
        }
        const bool answered = referral.state == ReferralState::Accepted ||
                              referral.state == ReferralState::Declined ||
                              referral.state == ReferralState::Completed;
        if (answered) {
            const int left = static_cast<int>(referral.sentOn->daysUntil(m_house.today()));
            referral.answeredOn = referral.sentOn->plusDays(m_dice.between(0, left));
        }
        if (referral.state == ReferralState::Declined) {
            referral.declineReason = code(m_dice.pick(std::array<std::string_view, 4>{
                "no_capacity", "documents", "language", "no_status"}));
        }
        if (referral.state == ReferralState::Completed) {
            referral.completedOn = m_house.today();
        }
    }

    void addContent(const Referral& referral) {
        ReferralContent content;
        content.id = referral.id;
        content.person = referral.person;
        content.message = m_dice.pick(m_house.words().messages);
        if (referral.answeredOn) {
            content.feedback = m_dice.pick(m_house.words().feedback);
        }
        content.shared.data() = nlohmann::json::array();
        if (referral.sentOn) {
            content.shared.data() = {
                {{"field", "case_code"}, {"value", {{"text", m_made.person.code}}}},
                {{"field", "language"},
                 {"value",
                  {{"list", "language"}, {"codes", {m_made.person.languages.front().text}}}}}};
        }
        m_made.referralContents.push_back(std::move(content));
    }

    DemoHouse& m_house;
    DemoCase& m_made;
    Dice& m_dice;
};

constexpr std::array<ReferralState, 10> kStates{ReferralState::Sent,     ReferralState::Accepted,
                                                ReferralState::Draft,    ReferralState::Completed,
                                                ReferralState::Declined, ReferralState::Received,
                                                ReferralState::Sent,     ReferralState::Completed,
                                                ReferralState::NoAnswer, ReferralState::Withdrawn};

} // namespace

void addReferrals(DemoHouse& house, DemoCase& made) {
    ReferralMaker maker(house, made);
    maker.addServiceConsent();
    const auto number = made.story.number;
    if (number % 10 < 6) {
        // Counted, not thrown: every state is there in a demonstration of twenty persons.
        const auto state = kStates[(number / 2 + number) % kStates.size()];
        // Nobody waits for an answer about a person with whom the work has ended.
        const bool pending = state == ReferralState::Draft || awaitsAnswer(state);
        maker.addReferral(made.story.open || !pending ? state : ReferralState::Completed);
    }
}

} // namespace zaklon::demo
