// SPDX-License-Identifier: GPL-3.0-or-later
// Proceedings before prosecutors and courts for some invented people, in every state, and their
// hearings. Counted, not thrown.
#include "core/demo/CaseMakers.h"

#include <algorithm>

namespace zaklon::demo {

namespace {

/// From one person to the next with a proceeding, so that a small demonstration has all sketches.
constexpr std::size_t kEvery = 5;
/// A proceeding may have begun before anybody came to the house.
constexpr int kLeastDays = 35;
constexpr int kMostDays = 195;

Code code(std::string_view text) {
    return Code{std::string(text)};
}

class LegalMaker {
  public:
    LegalMaker(DemoHouse& house, DemoCase& made)
        : m_house(house)
        , m_made(made)
        , m_begun(house.daysAgo(std::clamp(made.story.daysKnown, kLeastDays, kMostDays))) {}

    void make(std::size_t turn) {
        begin();
        switch (turn % 6) {
        case 0:
            reclassified();
            break;
        case 1:
            toOtherProsecutor();
            break;
        case 2:
            sentencedWithAward();
            break;
        case 3:
            againstThePerson();
            break;
        case 4:
            civil();
            break;
        default:
            labour();
            break;
        }
        m_made.narratives.push_back(narrativeFor(m_proceeding.id, m_proceeding.person, "proceeding",
                                                 m_house.say(Sentence::CaseFileNumber)));
        m_made.proceedings.push_back(m_proceeding);
    }

  private:
    void begin() {
        m_proceeding.id = m_house.newId();
        m_proceeding.person = m_made.person.id;
        m_proceeding.kind = code("criminal");
        m_proceeding.part = code("injured_party");
        m_proceeding.institution = code("prosecution");
        m_proceeding.state = ProceedingState::Investigation;
        m_proceeding.startedOn = m_begun;
        m_proceeding.chargeFirst = code("kz388");
        m_proceeding.worker = m_made.person.worker;
        if (!m_made.representations.empty()) {
            m_proceeding.counsel = m_made.representations.front().id;
        }
    }
    void handOver(Known specialised, std::string_view by) {
        m_proceeding.referredOn = m_begun.plusDays(3);
        m_proceeding.specialised = specialised;
        m_proceeding.referredBy = code(by);
    }
    void decideWitness(SensitiveStatus status, std::string_view by) {
        m_proceeding.sensitive = status;
        m_proceeding.sensitiveAskedOn = m_begun.plusDays(6);
        m_proceeding.sensitiveDecidedOn = m_begun.plusDays(16);
        m_proceeding.sensitiveDecidedBy = code(by);
    }
    void end(std::string_view how) {
        m_proceeding.state = ProceedingState::Ended;
        m_proceeding.endedOn = m_house.daysAgo(2);
        m_proceeding.endedHow = code(how);
    }
    Hearing hearing(std::string_view kind, Date on) {
        Hearing made;
        made.id = m_house.newId();
        made.person = m_proceeding.person;
        made.proceeding = m_proceeding.id;
        made.kind = code(kind);
        made.onDate = on;
        made.worker = m_proceeding.worker;
        return made;
    }
    void plan(std::string_view kind, int inDays) {
        auto planned = hearing(kind, m_house.today().plusDays(inDays));
        planned.atTime = "09:30";
        planned.mustCome = Known::Yes;
        planned.companions = codes({"case_worker", "lawyer"});
        planned.protections = codes({"no_confrontation", "waiting_room"});
        m_made.hearings.push_back(std::move(planned));
    }
    void hold(std::string_view kind, const std::vector<std::string>& protections) {
        auto held = hearing(kind, m_begun.plusDays(20));
        held.state = HearingState::Held;
        held.mustCome = Known::Yes;
        held.companions = codes({"case_worker"});
        held.protections = codes(protections);
        held.result = code("heard");
        m_made.hearings.push_back(std::move(held));
    }

    /// To the lesser offence, as it often goes (needs C12); the next hearing is near.
    void reclassified() {
        handOver(Known::Yes, "mup");
        decideWitness(SensitiveStatus::Granted, "prosecutor");
        m_proceeding.state = ProceedingState::Hearing;
        m_proceeding.chargeNow = code("kz184");
        m_proceeding.reclassifiedOn = m_begun.plusDays(25);
        m_proceeding.reclassifiedBy = code("prosecution");
        hold("prosecutor", {"other_room", "no_confrontation"});
        plan("main", 4);
    }
    void toOtherProsecutor() {
        handOver(Known::No, "cso");
        m_proceeding.sensitive = SensitiveStatus::Asked;
        m_proceeding.sensitiveAskedOn = m_begun.plusDays(9);
        plan("prosecutor", 12);
    }
    void sentencedWithAward() {
        handOver(Known::Yes, "mup");
        decideWitness(SensitiveStatus::Granted, "panel_president");
        m_proceeding.institution = code("judiciary");
        hold("main", {"no_equipment"}); // granted, and not carried out (needs C24)
        m_proceeding.claimRoute = code("criminal");
        m_proceeding.claimedOn = m_begun.plusDays(10);
        m_proceeding.awardedOn = m_house.daysAgo(2);
        m_proceeding.awarded = 2000;
        m_proceeding.paid = 600;
        m_proceeding.currency = code("eur");
        m_proceeding.sentenceMonths = 42;
        end("plea");
    }
    void againstThePerson() {
        m_proceeding.part = code(kAccused);
        m_proceeding.chargeFirst = code("other");
        m_proceeding.state = ProceedingState::Charged;
        m_proceeding.actsForced = Known::Yes;
        m_proceeding.nonPunishment = code("raised");
        plan("main", -1); // nobody has said yet how it went
    }
    void civil() {
        m_proceeding.kind = code("civil");
        m_proceeding.part = code("claimant");
        m_proceeding.institution = code("judiciary");
        m_proceeding.state = ProceedingState::Hearing;
        m_proceeding.chargeFirst = {};
        m_proceeding.claimRoute = code("civil");
        m_proceeding.claimedOn = m_begun;
        plan("preliminary", 30);
    }
    void labour() {
        handOver(Known::No, "labour_insp");
        decideWitness(SensitiveStatus::Refused, "single_judge");
        m_proceeding.part = code("witness");
        m_proceeding.chargeFirst = code("kz163");
        end("discontinued");
    }

    DemoHouse& m_house;
    DemoCase& m_made;
    Date m_begun;
    Proceeding m_proceeding;
};

} // namespace

void addProceedings(DemoHouse& house, DemoCase& made) {
    if (made.story.number % kEvery == 2) {
        LegalMaker(house, made).make(made.story.number / kEvery);
    }
}

} // namespace zaklon::demo
