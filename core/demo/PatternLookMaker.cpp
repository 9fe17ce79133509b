// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/PatternLookMaker.h"

#include "core/reports/PatternLook.h"
#include "core/reports/PatternStore.h"

#include <string_view>

namespace zaklon::demo {

namespace {

constexpr int kDaysAgo = 6;

std::string_view decisionOn(const PatternRow& pattern) {
    if (pattern.type.text == "employer") {
        return "case_group";
    }
    return pattern.type.text == "address" ? "no_connection" : "watch";
}

} // namespace

Status savePatternLooks(Vault& vault, DemoHouse& house) {
    PatternFilter raised;
    raised.atLeast = house.limits().patterns.people;
    const auto patterns = PatternStore(vault.casework()).list(raised);
    if (!patterns) {
        return passOn(patterns);
    }
    house.takeDice("looks", 0);
    const auto written = vault.write([&](Transaction& transaction) {
        Status status;
        bool leftOne = false;
        for (const auto& pattern : *patterns) {
            if (!leftOne && pattern.type.text == "employer") {
                leftOne = true;
                continue;
            }
            PatternLook look;
            look.id = house.newId();
            look.pattern = pattern.pattern;
            look.seenOn = house.daysAgo(kDaysAgo);
            look.worker = house.someWorker();
            look.decision = Code{std::string(decisionOn(pattern))};
            look.people = pattern.persons;
            status = status ? transaction.save(look) : status;
        }
        return status;
    });
    return written ? Status() : Status(passOn(written));
}

} // namespace zaklon::demo
