// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ReportedProcedure.h"

#include "core/base/IsAmong.h"
#include "core/people/PersonLinkStore.h"

#include <algorithm>

namespace zaklon {

std::vector<std::string> sourcesTheAuthorityKnows(const CodeLists& codes) {
    return codes.codesMeaning("report_source", "authority_knows");
}

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

std::vector<std::string> reactionsOfReceipt(const CodeLists& codes) {
    return codes.codesMeaning("reaction_kind", "confirms_receipt");
}

Result<std::vector<ReportRow>> reportsUnanswered(const CaseworkRecords& casework,
                                                 const RecordId& person, const CodeLists& codes) {
    const auto reports = reportsWithoutProcedure(casework, person);
    if (!reports) {
        return passOn(reports);
    }
    const auto linked = PersonLinkStore(casework).linkedTo(person);
    if (!linked) {
        return passOn(linked);
    }
    const auto receipts = reactionsOfReceipt(codes);
    std::vector<ReportRow> unanswered;
    for (const auto& report : *reports) {
        const auto reactions = casework.where<ReportReaction>("report", report.id);
        if (!reactions) {
            return passOn(reactions);
        }
        const bool answered =
            std::any_of(reactions->begin(), reactions->end(), [&](const ReportReaction& each) {
                const bool concerns =
                    each.person.isNil() || each.person == person ||
                    std::binary_search(linked->begin(), linked->end(), each.person);
                return concerns && !isAmong(each.type.text, receipts);
            });
        if (report.sentOn && !answered) {
            unanswered.push_back(report);
        }
    }
    return unanswered;
}

Result<std::vector<ReportRow>> reportsNotSentOn(const CaseworkRecords& casework,
                                                const RecordId& person, const CodeLists& codes) {
    auto reports = reportsWithoutProcedure(casework, person);
    if (reports) {
        std::erase_if(*reports, [known = sourcesTheAuthorityKnows(codes)](const ReportRow& each) {
            return each.sentOn || isAmong(each.source.text, known);
        });
    }
    return reports;
}

IdentificationProcedure begunBy(const ReportRow& report, const CodeLists& codes,
                                IdentificationProcedure procedure) {
    const bool known = isAmong(report.source.text, sourcesTheAuthorityKnows(codes));
    procedure.report = report.id;
    procedure.start = known ? ProcedureStart::ExOfficio : ProcedureStart::OurReport;
    if (!report.source.empty()) {
        procedure.reportedBy = report.source;
    }
    procedure.openedOn = report.sentOn.value_or(report.receivedOn);
    procedure.knownSince = known ? std::optional(report.receivedOn) : std::nullopt;
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
