// SPDX-License-Identifier: GPL-3.0-or-later
// A way to look at a list that one worker named and keeps.
#pragma once

#include "core/people/PersonStore.h"
#include "core/store/Description.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// The list that a filter belongs to.
enum class FilteredList { People, Today, Referrals };
template <>
struct CodesOf<FilteredList> {
    static constexpr std::string_view list = "filtered_list";
    static constexpr std::array codes{
        std::pair{FilteredList::People, std::string_view("people")},
        std::pair{FilteredList::Today, std::string_view("today")},
        std::pair{FilteredList::Referrals, std::string_view("referrals")}};
};

template <>
struct CodesOf<PersonView> {
    static constexpr std::string_view list = "person_view";
    static constexpr std::array codes{
        std::pair{PersonView::All, std::string_view("all")},
        std::pair{PersonView::Mine, std::string_view("mine")},
        std::pair{PersonView::Overdue, std::string_view("overdue")},
        std::pair{PersonView::InShelter, std::string_view("in_shelter")},
        std::pair{PersonView::Nobodys, std::string_view("nobodys")}};
};

/// What is left of Today when one of its tiles is pressed.
enum class DueView { Overdue, Today, Expiring, Shelter };
template <>
struct CodesOf<DueView> {
    static constexpr std::string_view list = "due_view";
    static constexpr std::array codes{std::pair{DueView::Overdue, std::string_view("overdue")},
                                      std::pair{DueView::Today, std::string_view("today")},
                                      std::pair{DueView::Expiring, std::string_view("expiring")},
                                      std::pair{DueView::Shelter, std::string_view("in_shelter")}};
};

/// Kept in the confidential compartment: somebody may name a filter after a person.
struct SavedFilter {
    RecordId id;
    RecordId worker; ///< whose filter it is; nobody else is offered it
    FilteredList list = FilteredList::People;
    std::string name;
    PersonView view = PersonView::All;      ///< People
    std::optional<PersonCategory> category; ///< People
    std::optional<int> riskAtLeast;         ///< People: 0 low to 3 immediate
    std::string text;                       ///< People: beginning of a code or pseudonym;
                                            ///< Referrals: part of a code or a provider's name
    bool mine = false;          ///< Today, Referrals: what I am responsible for, or the house
    std::optional<DueView> due; ///< Today: the tile that is pressed; Referrals: Overdue or none
};

template <>
struct Description<SavedFilter> {
    static constexpr std::string_view kind = "saved_filter";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "";
    static auto fields() {
        return std::tuple{field("worker", &SavedFilter::worker).refersTo("worker").required(),
                          field("list", &SavedFilter::list),
                          field("name", &SavedFilter::name).required(),
                          field("view", &SavedFilter::view),
                          field("category", &SavedFilter::category),
                          field("risk_at_least", &SavedFilter::riskAtLeast).range(0, 3),
                          field("text", &SavedFilter::text),
                          field("mine", &SavedFilter::mine),
                          field("due", &SavedFilter::due)};
    }
};

/// The filters of one worker for one list, by name.
Result<std::vector<SavedFilter>> savedFilters(const ConfidentialRecords& records,
                                              const RecordId& worker, FilteredList list);

} // namespace zaklon
