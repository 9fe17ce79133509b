// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ReportedProcedure.h"

#include "core/base/IsAmong.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

/// Sources of domain.md 2.1 that turn to us and not to an authority: that they were heard tells
/// nobody else, so that the report is ours to send.
constexpr std::array<std::string_view, 4> kToldToUs{kSelfReported, "family", "citizen", "helpline"};

bool isToldToUs(const ReportRow& report) {
    return isAmong(report.source.text, kToldToUs);
}

} // namespace

Result<std::vector<ReportRow>> reportsWithoutProcedure(const CaseworkRecords& casework,
                                                       const RecordId& person) {
    const auto procedures = casework.where<IdentificationProcedure>("person", person);
    if (!procedures) {
        return passOn(procedures);
    }
    auto reports = ReportStore(casework).ofPerson(person);
    if (!reports) {
        return passOn(reports);
    }
    const auto links = casework.where<ReportedPerson>("person", person);
    if (!links) {
        return passOn(links);
    }
    std::erase_if(*reports, [&](const ReportRow& report) {
        const bool takenOff = std::any_of(links->begin(), links->end(), [&](const auto& each) {
            return each.report == report.id && each.takenOffOn;
        });
        return takenOff || std::any_of(procedures->begin(), procedures->end(),
                                       [&](const auto& each) { return each.report == report.id; });
    });
    return std::move(*reports);
}

IdentificationProcedure begunBy(const ReportRow& report, IdentificationProcedure procedure) {
    procedure.report = report.id;
    procedure.start = report.start == ReportStart::ExOfficio ? ProcedureStart::ExOfficio
                      : report.sentOn || isToldToUs(report)  ? ProcedureStart::OurReport
                                                             : ProcedureStart::OtherReport;
    if (!report.source.empty()) {
        procedure.reportedBy = report.source;
    }
    procedure.openedOn = report.sentOn.value_or(report.receivedOn);
    return procedure;
}

Result<Code> findingOfReport(const CaseworkRecords& casework, const RecordId& report,
                             const RecordId& person, const Code& indicatorForm) {
    const auto people = ReportStore(casework).personsOn(report, indicatorForm);
    if (!people) {
        return passOn(people);
    }
    const auto found = std::find_if(people->begin(), people->end(),
                                    [&](const auto& each) { return each.link.person == person; });
    return found == people->end() ? Code{} : found->indicators;
}

} // namespace zaklon
