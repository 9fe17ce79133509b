// SPDX-License-Identifier: GPL-3.0-or-later
// A way to look at a list that one worker named and keeps.
#pragma once

#include "core/store/Description.h"
#include "core/store/StructuredField.h"
#include "core/vault/Records.h"

#include <string>
#include <string_view>
#include <vector>

namespace zaklon {

/// The list that a filter belongs to.
enum class FilteredList { People, Today, Referrals, Contacts, Visits, Reports, Directory };
template <>
struct CodesOf<FilteredList> {
    static constexpr std::string_view list = "filtered_list";
    static constexpr std::array codes{
        std::pair{FilteredList::People, std::string_view("people")},
        std::pair{FilteredList::Today, std::string_view("today")},
        std::pair{FilteredList::Referrals, std::string_view("referrals")},
        std::pair{FilteredList::Contacts, std::string_view("helpline_contacts")},
        std::pair{FilteredList::Visits, std::string_view("outreach_visits")},
        std::pair{FilteredList::Reports, std::string_view("reports")},
        std::pair{FilteredList::Directory, std::string_view("directory")}};
};

/// Kept in the confidential compartment: somebody may name a filter after a person. What it says of
/// each field of its list is a code or typed words; the lists name their fields (FilterFields).
struct SavedFilter {
    RecordId id;
    RecordId worker; ///< whose filter it is; nobody else is offered it
    FilteredList list = FilteredList::People;
    std::string name;
    Structured settings = Structured::object();

    /// Empty: the filter says nothing of this field.
    std::string setting(std::string_view field) const;
    /// With empty words the filter says nothing of the field.
    void set(const std::string& field, const std::string& words);
};

template <>
struct Description<SavedFilter> {
    static constexpr std::string_view kind = "saved_filter";
    static constexpr Compartment compartment = Compartment::Confidential;
    static constexpr std::string_view owner = "";
    /// Invalid with `settings` unless it is an object of texts.
    static Status check(const SavedFilter& record);
};
extern template struct RecordMapping<SavedFilter>;

/// The filters of one worker for one list, by name.
Result<std::vector<SavedFilter>> savedFilters(const ConfidentialRecords& records,
                                              const RecordId& worker, FilteredList list);

} // namespace zaklon
