// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/StateMaker.h"

#include "core/demo/CaseMakers.h"
#include "core/demo/RuledChange.h"
#include "core/demo/SecondReportMaker.h"
#include "core/identification/ContactsAtClosing.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/InterimMeasure.h"
#include "core/identification/ProcedureMoves.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/outreach/SearchPlan.h"
#include "core/people/Contact.h"
#include "core/people/FileClosingStore.h"
#include "core/people/PersonStore.h"
#include "core/referrals/FollowUp.h"
#include "core/referrals/PathwayDefinition.h"
#include "core/referrals/ReviewRequest.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <type_traits>

namespace zaklon::demo {

namespace {

class StateMaker {
  public:
    StateMaker(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
               const std::vector<ReportablePerson>& people)
        : m_vault(vault)
        , m_confidential(confidential)
        , m_house(house)
        , m_people(people)
        , m_count(std::min(people.size(), kLookedAt)) {}

    Status make() {
        for (const auto step : {&StateMaker::closeWithoutContact, &StateMaker::changeOutcomes,
                                &StateMaker::changeReviews, &StateMaker::waiveDuties,
                                &StateMaker::changeStatuses, &StateMaker::changeSearches,
                                &StateMaker::changeMonitoring, &StateMaker::addMeasures}) {
            if (auto made = (this->*step)(); !made) {
                return made;
            }
        }
        return {};
    }

  private:
    /// The first record that fits of so many people: `change` gives false for one that does not.
    /// It is told how many were changed before.
    template <class Record>
    Status changeSome(std::size_t most, const std::function<bool(Record&, std::size_t)>& change) {
        std::size_t turn = 0;
        for (std::size_t i = 0; i < m_count && turn < most; ++i) {
            auto records = m_vault.casework().where<Record>("person", candidate(i));
            if (!records) {
                return passOn(records);
            }
            const auto fits = std::find_if(records->begin(), records->end(),
                                           [&](auto& record) { return change(record, turn); });
            if (fits == records->end()) {
                continue;
            }
            const auto made = allowed(m_vault, [&](Transaction& transaction) -> Status {
                if constexpr (isExplained<Record>()) {
                    if (auto said = explain(transaction, fits->id, fits->person, kindOf<Record>());
                        !said) {
                        return said;
                    }
                }
                return write(transaction, *fits);
            });
            if (!made) {
                return passOn(made);
            }
            turn += *made ? 1U : 0U;
        }
        return {};
    }
    /// An answer to a review has consequences that only its move knows.
    template <class Record>
    Status write(Transaction& transaction, const Record& record) {
        if constexpr (std::is_same_v<Record, ReviewRequest>) {
            return saveReview(transaction, m_vault, record,
                              *m_house.pathways().current(referrals::kIdentificationPathway),
                              m_house.limits(), m_codes);
        } else {
            return transaction.save(record);
        }
    }
    template <class Record>
    static std::string_view kindOf() {
        return Description<Record>::kind;
    }
    /// What is left or given up is left with a written reason.
    template <class Record>
    static constexpr bool isExplained() {
        return std::is_same_v<Record, FollowUp> || std::is_same_v<Record, SearchPlan>;
    }
    /// Those at the end first: who stands first in a list stays as the stories have it.
    const RecordId& candidate(std::size_t i) const { return m_people[m_count - 1 - i].id; }

    /// The written reason of whoever fills the demonstration.
    Status explain(Transaction& transaction, const RecordId& record, const RecordId& person,
                   std::string_view about) {
        return transaction.save(
            m_confidential,
            narrativeFor(record, person, about, m_house.say(Sentence::ReasonOfColleague)));
    }

    static bool sleepsHere(const Person& person) {
        const auto houses = shelterAccommodation();
        return std::find(houses.begin(), houses.end(), person.accommodation) != houses.end();
    }

    /// Searched for and not found: the file ends, the search goes on.
    Status closeWithoutContact() {
        for (std::size_t i = 0; i < m_count; ++i) {
            const auto plans = m_vault.casework().where<SearchPlan>("person", candidate(i));
            const auto file = m_vault.casework().find<Person>(candidate(i));
            if (!plans || !file) {
                return plans ? passOn(file) : passOn(plans);
            }
            const bool runs = std::any_of(plans->begin(), plans->end(), [](const auto& plan) {
                return plan.state == SearchState::Running;
            });
            if (!runs || !*file || isEnded((*file)->status) || sleepsHere(**file)) {
                continue;
            }
            const auto made = allowed(m_vault, [&](Transaction& transaction) {
                return endWithoutContact(transaction, **file);
            });
            if (!made || *made) {
                return made ? Status() : passOn(made);
            }
        }
        return {};
    }

    Status endWithoutContact(Transaction& transaction, Person person) {
        Contact attempt;
        attempt.id = m_house.newId();
        attempt.person = person.id;
        attempt.at = m_vault.environment().clock.now();
        attempt.channel = Code{"mobile"};
        attempt.result = Code{"no_answer"};
        attempt.worker = m_vault.session().worker.id;
        CaseClosing closing;
        closing.id = m_house.newId();
        closing.person = person.id;
        closing.onDate = m_house.today();
        closing.riskLevel = Code{"high"};
        closing.reason = Code{"no_contact"};
        closing.agreed = YesNo::Unknown;
        closing.exitPlan = YesNo::Unknown;
        closing.monitoringAgreed = YesNo::No;
        closing.safeContacts = Code{std::string(kContactsForSearch)};
        closing.worker = attempt.worker;
        person.status = CaseStatus::Closed;
        auto saved = transaction.save(attempt);
        saved = saved ? explain(transaction, closing.id, person.id, kindOf<CaseClosing>()) : saved;
        saved = saved ? transaction.save(closing) : saved;
        return saved ? transaction.save(person) : saved;
    }

    /// One that was called a fraud, and several that somebody else told the person.
    Status changeOutcomes() {
        const auto fraud = changeSome<IdentificationProcedure>(1, [](auto& procedure, auto) {
            const bool fits = procedure.outcome == ProcedureOutcome::NotIdentified;
            procedure.outcomeReasons = fits ? codes({"fraud"}) : procedure.outcomeReasons;
            return fits;
        });
        if (!fraud) {
            return fraud;
        }
        static constexpr std::array kTellers{"centre", "lawyer", "social_work", "police"};
        return changeSome<IdentificationProcedure>(kTellers.size(),
                                                   [](auto& procedure, std::size_t turn) {
                                                       procedure.toldBy = Code{kTellers.at(turn)};
                                                       return procedure.toldOn.has_value();
                                                   });
    }

    /// A fault found, one not accepted, one to the ministry that nobody answered.
    Status changeReviews() {
        return changeSome<ReviewRequest>(3, [&](auto& review, std::size_t turn) {
            if (review.state != ReviewState::Sent) {
                return false;
            }
            if (turn == 0) {
                review.addressee = Code{"ministry"};
                review.answerDue = std::max(*review.sentOn, m_house.daysAgo(3));
                return true;
            }
            if (review.addressee.text == "ministry") {
                return false;
            }
            review.state = ReviewState::Answered;
            review.answeredOn = m_house.today();
            review.answer = Code{turn == 1 ? "fault_found" : "refused"};
            return true;
        });
    }

    Status waiveDuties() {
        static constexpr std::array kReasons{"person_declines", "other_actor"};
        return changeSome<FollowUp>(kReasons.size(), [&](auto& duty, std::size_t turn) {
            const bool open = duty.state == FollowUpState::Open;
            duty.state = FollowUpState::Waived;
            duty.closedOn = m_house.today();
            duty.closedBy = m_vault.session().worker.id;
            duty.waiveReason = Code{kReasons.at(turn)};
            return open;
        });
    }

    /// One looked at again, one ended.
    Status changeStatuses() {
        return changeSome<ProtectiveStatus>(2, [&](auto& status, std::size_t turn) {
            if (status.endedOn) {
                return false;
            }
            const auto on = std::max(status.since, m_house.daysAgo(1));
            if (turn == 0) {
                status = reviewed(status, on);
            } else {
                status.endedOn = on;
                status.exitReason = Code{"risk_gone"};
            }
            return true;
        });
    }

    /// One paused, the others ended without her being found.
    Status changeSearches() {
        static constexpr std::array kEnds{"", "would_endanger", "left_country"};
        return changeSome<SearchPlan>(kEnds.size(), [&](auto& plan, std::size_t turn) {
            if (plan.state != SearchState::Running) {
                return false;
            }
            if (turn == 0) {
                plan.state = SearchState::Paused;
                return true;
            }
            plan.state = SearchState::Ended;
            plan.endedOn = m_house.today();
            plan.endedHow = Code{kEnds.at(turn)};
            plan.nextOn.reset();
            return true;
        });
    }

    Status changeMonitoring() {
        static constexpr std::array kStates{MonitoringState::NotReached, MonitoringState::Unsafe,
                                            MonitoringState::NotWished};
        return changeSome<MonitoringContact>(kStates.size(), [](auto& contact, std::size_t turn) {
            const bool over = contact.state == MonitoringState::Reached;
            contact.state = kStates.at(turn);
            return over;
        });
    }

    /// Beside accommodation: one that goes on, one that is over.
    Status addMeasures() {
        static constexpr std::array kKinds{"safety_plan", "lawyer", "psychological"};
        return changeSome<InterimMeasure>(kKinds.size(), [&](auto& measure, std::size_t turn) {
            const bool fits = measure.kind.text == "accommodation";
            measure.id = m_house.newId();
            measure.kind = Code{kKinds.at(turn)};
            measure.validUntil.reset();
            if (turn == 1) {
                measure.validUntil = std::max(measure.validFrom, m_house.daysAgo(4));
            }
            return fits;
        });
    }

    Vault& m_vault;
    const ConfidentialRecords& m_confidential;
    DemoHouse& m_house;
    const std::vector<ReportablePerson>& m_people;
    std::size_t m_count;
    CodeLists m_codes = CodeLists::load().value();
};

} // namespace

Status saveRareStates(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                      const std::vector<ReportablePerson>& people) {
    if (auto reported = saveSecondReports(vault, house, people); !reported) {
        return reported;
    }
    return StateMaker(vault, confidential, house, people).make();
}

} // namespace zaklon::demo
