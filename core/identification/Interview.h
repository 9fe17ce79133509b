// SPDX-License-Identifier: GPL-3.0-or-later
// One interview of the official identification: who was present, in which language, where, and
// whether the person's choice of the interviewer's sex was kept (domain.md 3 phase 6, 10, 11; needs
// A09, B09).
#pragma once

#include "core/store/YesNo.h"

#include <optional>
#include <span>
#include <vector>

namespace zaklon {

class RuleContext;

enum class InterviewState { Planned, Held, Postponed, DidNotHappen, NotWished };
template <>
struct CodesOf<InterviewState> {
    static constexpr std::string_view list = "interview_state";
    static constexpr std::array codes{
        std::pair{InterviewState::Planned, std::string_view("planned")},
        std::pair{InterviewState::Held, std::string_view("held")},
        std::pair{InterviewState::Postponed, std::string_view("postponed")},
        std::pair{InterviewState::DidNotHappen, std::string_view("did_not_happen")},
        std::pair{InterviewState::NotWished, std::string_view("not_wished")}};
};

/// Codes of the lists interviewer_choice, interviewer_sex and interview_guardian with a rule.
inline constexpr std::string_view kChoiceNotAsked = "not_asked";
inline constexpr std::string_view kWomanInterviewer = "woman";
inline constexpr std::string_view kManInterviewer = "man";
inline constexpr std::string_view kGuardianPresent = "present";
inline constexpr std::string_view kTemporaryGuardian = "temporary";

/// What was asked for, names, and what the person said about it are a Narrative under the same id.
struct Interview {
    RecordId id;
    RecordId person;
    RecordId procedure;
    InterviewState state = InterviewState::Planned;
    Date onDate;
    std::string atTime; ///< HH:MM, where it is held; empty: not known yet
    Code institution;   ///< who leads it
    Code place;
    Code language;
    Code interpretation; ///< whether it was needed, and there
    Code askedSex;       ///< whom the person asked for; asked before each interview (needs A09)
    Code givenSex;       ///< who asked the questions; empty: not known
    std::vector<Code> present;
    /// Of a child; one who may be the exploiter has no part in it (domain.md 11).
    Code guardian;
    YesNo breaksOffered = YesNo::NotAsked;
    YesNo recordGiven = YesNo::NotAsked; ///< a record in a language that the person understands
    RecordId worker;
};

template <>
struct Description<Interview> {
    static constexpr std::string_view kind = "interview";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `language` (held, and nobody knows in which), `interpretation` (an interpreter
    /// who was there and was not), `guardian` (kept out or absent, and in the room).
    static Status check(const Interview& record);
    /// Invalid with `on_date` (held, on a day that is still ahead), `guardian` (held with somebody
    /// who may be a child, and nothing is said of a guardian).
    static Status guard(const Interview* before, const Interview& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<Interview>;

/// Whom to ask for in a new interview: what the person said they prefer, or else what they said of
/// the latest earlier one; empty: not known (needs A09).
Code interviewerToAskFor(const Code& preferred, std::span<const Interview> earlier);

/// Whether the interviewer was of the sex that the person asked for; nothing if the interview was
/// not held, nobody in particular was asked for, or nobody knows who led it. Source: choice of the
/// interviewer's sex (domain.md 4, asylum practice; 10.3).
std::optional<bool> sexChoiceKept(const Interview& interview);

} // namespace zaklon
