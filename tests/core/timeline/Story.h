// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline of the person of a ProcedureHouse tells, in lines that a test can compare.
#pragma once

#include "core/timeline/TimelineStore.h"
#include "tests/core/identification/ProcedureHouse.h"

#include <string>
#include <vector>

namespace zaklon::test {

using Lines = std::vector<std::string>;

inline TimelinePage pageOf(ProcedureHouse& house, TimelineKind kind) {
    TimelineQuery query{house.person.id, {kind}};
    query.today = house.vault.today();
    const auto page = TimelineStore(house.vault.casework(), house.vault.confidential()).page(query);
    REQUIRE(page);
    return *page;
}

/// "event day subject detail" per entry of one kind, oldest first.
inline Lines story(ProcedureHouse& house, TimelineKind kind) {
    Lines lines;
    for (const auto& entry : pageOf(house, kind).entries) {
        lines.insert(lines.begin(), std::string(codeOf(entry.event)) + " " + entry.day.toString() +
                                        " " + entry.subject.text + " " + entry.detail.text);
    }
    return lines;
}

template <class Record>
Record ofHouse(ProcedureHouse& house) {
    Record record;
    record.id = RecordId::generate();
    record.person = house.person.id;
    return record;
}

} // namespace zaklon::test
