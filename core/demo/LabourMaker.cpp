// SPDX-License-Identifier: GPL-3.0-or-later
// Labour rights and exploitation compared for invented people who were made to work. Counted, not
// thrown: what is made after it stays the same.
#include "core/demo/CaseMakers.h"

#include <algorithm>
#include <array>

namespace zaklon::demo {

namespace {

struct Sketch {
    std::vector<std::string> violations;
    std::vector<std::string> documents;
    LabourView own;
    std::optional<LabourView> official;
    const char* institution;
};

std::array<Sketch, 4> sketches() {
    return {Sketch{{"unpaid_wage", "no_contract", "no_rest"},
                   {"messages", "photographs"},
                   LabourView::Both,
                   LabourView::LabourRights,
                   "labour"},
            Sketch{{"unpaid_wage", "wage_deductions", "overtime_unpaid", "no_insurance"},
                   {"contract", "bank_statements"},
                   LabourView::Exploitation,
                   std::nullopt,
                   ""},
            Sketch{{"no_contract", "dismissal"},
                   {"none"},
                   LabourView::LabourRights,
                   LabourView::LabourRights,
                   "labour"},
            Sketch{{"unsafe_work", "no_rest"},
                   {"inspection_record"},
                   LabourView::Both,
                   LabourView::Exploitation,
                   "prosecution"}};
}

bool wasMadeToWork(const Person& person) {
    return std::any_of(
        person.exploitation.begin(), person.exploitation.end(),
        [](const Code& form) { return form.text == "labour" || form.text == "domestic"; });
}

} // namespace

void addLabourQualification(DemoHouse& house, DemoCase& made) {
    if (!wasMadeToWork(made.person)) {
        return;
    }
    static const auto kSketches = sketches();
    const auto& sketch = kSketches.at(made.story.number % kSketches.size());
    LabourQualification qualification;
    qualification.id = house.newId();
    qualification.person = made.person.id;
    qualification.seenOn = house.daysAgo(std::min(made.story.daysKnown, 12));
    qualification.violations = codes(sketch.violations);
    qualification.documents = codes(sketch.documents);
    qualification.ownView = sketch.own;
    qualification.officialView = sketch.official;
    qualification.institution = Code{sketch.institution};
    qualification.worker = made.person.worker;
    if (made.story.number % 2 == 0) { // as told by somebody whose contract differed from the work
        qualification.hoursAgreed = 8;
        qualification.hoursWorked = 14;
        qualification.payAgreed = 700;
        qualification.payReceived = 250;
        qualification.payPeriod = Code{"month"};
        qualification.currency = Code{"eur"};
        qualification.papersHeld = YesNo::Yes;
        qualification.movesFreely = YesNo::No;
    }
    made.labourQualifications.push_back(std::move(qualification));
}

} // namespace zaklon::demo
