// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews of the official procedures: planned, held, not wished for, did not happen. No dice are
// thrown, so that what is made after them stays the same.
#include "core/demo/CaseMakers.h"

#include <algorithm>

namespace zaklon::demo {

namespace {

/// A child's guardian is in the room, or is kept out of it.
void addGuardian(Interview& interview, const DemoCase& made) {
    if (!mayBeChild(made.person, interview.onDate)) {
        return;
    }
    const bool inDoubt = made.story.number % 2 == 0;
    interview.guardian = Code{inDoubt ? "excluded_conflict" : std::string(kGuardianPresent)};
    if (!inDoubt) {
        interview.present.push_back(Code{"guardian"});
    }
}

/// Whether the choice of the interviewer and the interpreter came as they should.
void setCourse(Interview& interview, bool asItShould) {
    interview.askedSex = Code{std::string(kWomanInterviewer)};
    interview.givenSex = Code{std::string(asItShould ? kWomanInterviewer : kManInterviewer)};
    interview.place = Code{asItShould ? "centre" : "police"};
    interview.present = codes({"person", "social_worker"});
    if (interview.language.text == "sr") {
        interview.interpretation = Code{"same_language"};
    } else if (asItShould) {
        interview.interpretation = Code{"interpreter_present"};
        interview.present.push_back(Code{"interpreter"});
    } else {
        interview.interpretation = Code{"missing"};
    }
    interview.breaksOffered = asItShould ? YesNo::Yes : YesNo::No;
    interview.recordGiven = asItShould ? YesNo::Yes : YesNo::No;
}

class InterviewMaker {
  public:
    InterviewMaker(const DemoHouse& house, DemoCase& made) : m_house(house), m_made(made) {}

    void add(const IdentificationProcedure& procedure) {
        const auto until = procedure.decidedOn.value_or(m_house.today());
        const auto half = static_cast<int>(procedure.openedOn.daysUntil(until) / 2);
        auto interview = begun(procedure, procedure.openedOn.plusDays(half));
        switch (procedure.outcome) {
        case ProcedureOutcome::Ongoing:
            plan(interview);
            break;
        case ProcedureOutcome::NotStated:
            interview.state = InterviewState::NotWished;
            interview.askedSex = Code{"no_preference"};
            break;
        case ProcedureOutcome::Discontinued:
            interview.state = InterviewState::DidNotHappen;
            break;
        case ProcedureOutcome::Identified:
        case ProcedureOutcome::NotIdentified:
        case ProcedureOutcome::Rejected:
            hold(interview, procedure.outcome == ProcedureOutcome::Identified);
            break;
        }
        m_made.interviews.push_back(std::move(interview));
    }

  private:
    Interview begun(const IdentificationProcedure& procedure, Date on) const {
        Interview interview;
        auto id = procedure.id.bytes();
        id.back() ^= 0x01; // the id of the procedure is already one of a kind
        interview.id = RecordId(id);
        interview.person = procedure.person;
        interview.procedure = procedure.id;
        interview.onDate = on;
        interview.institution = Code{"identification"};
        interview.worker = procedure.worker;
        if (!m_made.person.languages.empty()) {
            interview.language = m_made.person.languages.front();
        }
        return interview;
    }

    /// About now: some are late, some are to be prepared.
    void plan(Interview& interview) const {
        interview.onDate = m_house.today().plusDays(static_cast<int>(m_made.story.number % 5) - 1);
        interview.atTime = "10:00";
        interview.askedSex =
            Code{std::string(m_made.story.number % 2 == 0 ? kWomanInterviewer : kChoiceNotAsked)};
    }

    void hold(Interview& interview, bool asItShould) {
        interview.state = InterviewState::Held;
        if (interview.language.empty()) {
            interview.language = Code{"sr"};
        }
        setCourse(interview, asItShould);
        addGuardian(interview, m_made);
        const auto& words = m_house.words().interviews;
        m_made.narratives.push_back(narrativeFor(interview.id, interview.person,
                                                 Description<Interview>::kind,
                                                 words[m_made.story.number % words.size()]));
    }

    const DemoHouse& m_house;
    DemoCase& m_made;
};

} // namespace

void addInterviews(const DemoHouse& house, DemoCase& made) {
    InterviewMaker maker(house, made);
    for (const auto& procedure : made.procedures) {
        maker.add(procedure);
    }
}

} // namespace zaklon::demo
