// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/Circumstance.h"

#include "core/store/Fields.h"

namespace zaklon {

template <>
struct Fields<Circumstance> {
    static auto all() {
        return std::tuple{
            field("report", &Circumstance::report).refersTo("suspicion_report"),
            field("person", &Circumstance::person).refersTo("person"),
            field("type", &Circumstance::type).codeList("circumstance_kind").required(),
            field("pattern", &Circumstance::pattern), field("recorded_on", &Circumstance::since)};
    }
};
template struct RecordMapping<Circumstance>;

template <>
struct Fields<CircumstanceName> {
    static auto all() {
        return std::tuple{field("person", &CircumstanceName::person).refersTo("person"),
                          field("name", &CircumstanceName::name).search(SearchUse::Text).required(),
                          field("match_key", &CircumstanceName::key).derived(),
                          field("note", &CircumstanceName::note)
                              .search(SearchUse::Text)
                              .maxBytes(kLongTextBytes)};
    }
};
template struct RecordMapping<CircumstanceName>;

} // namespace zaklon
