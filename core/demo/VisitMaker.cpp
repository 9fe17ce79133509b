// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/VisitMaker.h"

#include "core/people/Narrative.h"
#include "core/reports/CarryOver.h"

#include <array>

namespace zaklon::demo {

namespace {

constexpr int kDaysBetween = 9;
constexpr std::array<std::string_view, 6> kPlaces{"station", "housing", "field",
                                                  "park",    "border",  "workplace"};
constexpr std::array<std::string_view, 4> kAreas{"belgrade", "vojvodina", "west_central",
                                                 "south_east"};

OutreachVisit aVisit(DemoHouse& house, int number) {
    auto& dice = house.dice();
    OutreachVisit visit;
    visit.id = house.newId();
    visit.onDate = house.daysAgo(3 + number * kDaysBetween);
    visit.area = Code{std::string(dice.pick(kAreas))};
    visit.placeKind = Code{std::string(dice.pick(kPlaces))};
    visit.worker = house.someWorker();
    visit.companions = codes({number % 2 == 0 ? "interpreter" : "mediator", "colleague"});
    visit.met = dice.between(4, 60);
    visit.spoken = dice.between(1, visit.met);
    visit.languages = codes({number % 2 == 0 ? "en" : "fa"});
    visit.leaflets = dice.between(0, visit.spoken);
    if (visit.leaflets > 0) {
        visit.leafletKinds = codes({"safety"});
    }
    if (number % 3 == 0) {
        visit.followUp = codes({"visit_again"});
        visit.followUpOn = visit.onDate.plusDays(14);
        if (number > 0 && number % 2 == 0) {
            visit.followedUpOn = visit.onDate.plusDays(12);
        }
    }
    if (number % 5 == 1) {
        visit.indications = codes({"documents_held", "poor_housing", "no_pay"});
    }
    return visit;
}

/// Ahead, with who comes along; nothing was found yet.
OutreachVisit aPlannedVisit(DemoHouse& house) {
    OutreachVisit visit;
    visit.id = house.newId();
    visit.state = VisitState::Planned;
    visit.onDate = house.daysAgo(-2);
    visit.area = Code{"vojvodina"};
    visit.placeKind = Code{"housing"};
    visit.worker = house.someWorker();
    visit.companions = codes({"interpreter", "colleague"});
    visit.languages = codes({"en"});
    return visit;
}

Status saveVisit(Transaction& transaction, const ConfidentialRecords& confidential,
                 DemoHouse& house, OutreachVisit visit) {
    if (!visit.indications.empty()) {
        auto report = reportFrom(visit);
        const auto mark = house.newMark();
        if (!mark) {
            return passOn(mark);
        }
        report.id = house.newId();
        report.code = *mark;
        report.exploitation = codes({"labour"});
        report.primaryForm = Code{"labour"};
        visit.report = report.id;
        if (auto saved = transaction.save(report); !saved) {
            return saved;
        }
    }
    Narrative words;
    words.id = visit.id;
    words.about = Code{std::string(Description<OutreachVisit>::kind)};
    words.text = house.say(Sentence::VisitSeen);
    auto saved = transaction.save(visit);
    return saved ? transaction.save(confidential, words) : saved;
}

} // namespace

Status saveVisits(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                  int count) {
    house.takeDice("visits", 0);
    const auto written = vault.write([&](Transaction& transaction) {
        Status status;
        for (int number = 0; number < count && status; ++number) {
            status = saveVisit(transaction, confidential, house, aVisit(house, number));
        }
        return status ? transaction.save(aPlannedVisit(house)) : status;
    });
    return written ? Status() : Status(passOn(written));
}

} // namespace zaklon::demo
