// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/SecondReportMaker.h"

#include "core/demo/RuledChange.h"
#include "core/identification/ProcedureMoves.h"
#include "core/people/FileClosingStore.h"
#include "core/reports/ReportedPerson.h"

#include <algorithm>
#include <string>

namespace zaklon::demo {

namespace {

constexpr int kPeople = 2;

Status openAgain(Transaction& transaction, const Vault& vault, DemoHouse& house,
                 ReportedPerson link, SuspicionReport report, const std::string& mark) {
    report.id = house.newId();
    report.code = mark;
    report.source = Code{"csw"};
    report.start = ReportStart::Report;
    report.reporterInstitution = RecordId();
    report.receivedOn = house.daysAgo(9);
    report.sentOn = house.daysAgo(8);
    if (auto saved = transaction.save(report); !saved) {
        return saved;
    }
    link.id = house.newId();
    link.report = report.id;
    link.addedOn = report.receivedOn;
    if (auto saved = transaction.save(link); !saved) {
        return saved;
    }
    IdentificationProcedure procedure;
    procedure.id = house.newId();
    procedure.person = link.person;
    procedure.report = report.id;
    procedure.reportedBy = report.source;
    procedure.openedOn = *report.sentOn;
    procedure.worker = report.worker;
    return openProcedure(transaction, vault, procedure,
                         *house.pathways().current(kIdentificationPathway), house.limits());
}

Result<bool> reportAgain(Vault& vault, DemoHouse& house, const ReportablePerson& person) {
    const auto links = vault.casework().where<ReportedPerson>("person", person.id);
    auto procedures = vault.casework().where<IdentificationProcedure>("person", person.id);
    const auto file = vault.casework().find<Person>(person.id);
    if (!links || !procedures || !file) {
        return !links        ? Result<bool>(passOn(links))
               : !procedures ? Result<bool>(passOn(procedures))
                             : Result<bool>(passOn(file));
    }
    if (links->size() != 1 || procedures->size() != 1 || !*file || isEnded((*file)->status) ||
        procedures->front().outcome != ProcedureOutcome::Identified) {
        return false;
    }
    auto report = vault.casework().find<SuspicionReport>(links->front().report);
    const auto mark = house.newMark();
    if (!report || !*report || !mark) {
        return !report ? Result<bool>(passOn(report))
               : !mark ? Result<bool>(passOn(mark))
                       : Result<bool>(false);
    }
    auto first = procedures->front();
    first.closedOn = house.today();
    return allowed(vault, [&](Transaction& transaction) {
        auto saved = transaction.save(first);
        return saved ? openAgain(transaction, vault, house, links->front(), **report, *mark)
                     : saved;
    });
}

} // namespace

Status saveSecondReports(Vault& vault, DemoHouse& house,
                         const std::vector<ReportablePerson>& people) {
    int added = 0;
    for (std::size_t i = std::min(people.size(), kLookedAt); i > 0 && added < kPeople; --i) {
        const auto made = reportAgain(vault, house, people[i - 1]);
        if (!made) {
            return passOn(made);
        }
        added += *made ? 1 : 0;
    }
    return {};
}

} // namespace zaklon::demo
