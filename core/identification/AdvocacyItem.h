// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal to change a rule or a practice, and the cases behind it as counts (needs A29). It is
// the house's and names nobody: what belongs to a person stands in obstacles and deviations.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

enum class AdvocacyState { Idea, Drafted, Submitted, Answered, Adopted, NotAdopted };
template <>
struct CodesOf<AdvocacyState> {
    static constexpr std::string_view list = "advocacy_state";
    static constexpr std::array codes{
        std::pair{AdvocacyState::Idea, std::string_view("idea")},
        std::pair{AdvocacyState::Drafted, std::string_view("drafted")},
        std::pair{AdvocacyState::Submitted, std::string_view("submitted")},
        std::pair{AdvocacyState::Answered, std::string_view("answered")},
        std::pair{AdvocacyState::Adopted, std::string_view("adopted")},
        std::pair{AdvocacyState::NotAdopted, std::string_view("not_adopted")}};
};

struct AdvocacyItem {
    RecordId id;
    std::string title;
    Code law; ///< or another rule that it is about
    std::string proposal;
    AdvocacyState state = AdvocacyState::Idea;
    Date notedOn;
    std::optional<Date> draftedOn;
    Code institution;  ///< to which it is addressed
    RecordId provider; ///< which one of its kind
    std::optional<Date> submittedOn;
    std::optional<Date> answeredOn;
    std::string answerWords;
    /// The cases behind it: obstacles of these kinds, duties that were not met, at these kinds of
    /// institutions (empty: at any).
    std::vector<Code> obstacleKinds;
    std::vector<Code> unmetDuties;
    std::vector<Code> concerns;
    RecordId worker;
};

template <>
struct Description<AdvocacyItem> {
    static constexpr std::string_view kind = "advocacy_item";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "";
    /// Invalid with the field that an item in this state cannot be without, or with a day that
    /// comes before the one of the state before it.
    static Status check(const AdvocacyItem& record);
};
extern template struct RecordMapping<AdvocacyItem>;

} // namespace zaklon
