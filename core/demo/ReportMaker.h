// SPDX-License-Identifier: GPL-3.0-or-later
// Helpline contacts, reports and what people on them share. Made after the people, so that the same
// seed still makes the same people.
#pragma once

#include "core/demo/DemoCase.h"
#include "core/demo/DemoHouse.h"
#include "core/reports/HelplineContact.h"
#include "core/reports/SuspicionReport.h"

#include <map>
#include <string>
#include <vector>

namespace zaklon::demo {

/// What a report needs to know of an invented person.
struct ReportablePerson {
    std::size_t number = 0;
    RecordId id;
    RecordId worker;
    RecordId indicators; ///< a completed TI-1; may be nil
    Date firstContact;
    std::vector<Code> exploitation;
    Code primaryForm;
    Code language;
    std::vector<IdentificationProcedure> procedures;
    std::optional<DemoReporting> toReport;

    static ReportablePerson of(const DemoCase& made);
};

class ReportMaker {
  public:
    ReportMaker(DemoHouse& house, const ConfidentialRecords& confidential)
        : m_house(house), m_confidential(confidential) {}

    /// Everything around one person: about a third came through a report, two groups through one
    /// each; and beside them the calls of people who stay without a name.
    Status save(Transaction& transaction, const ReportablePerson& person);

  private:
    struct Called {
        RecordId contact;
        std::string mark;
    };
    struct Group {
        std::size_t first;
        std::size_t size;
        std::size_t employer; ///< in words().employers
        RecordId report;
        std::optional<Date> sentOn;
    };

    Status addReport(Transaction& transaction, const ReportablePerson& person);
    Status joinGroup(Transaction& transaction, const ReportablePerson& person, Group& group);
    Result<SuspicionReport> invent(const ReportablePerson& person);
    Status saveReport(Transaction& transaction, const SuspicionReport& report);
    Status addFeedback(Transaction& transaction, const SuspicionReport& report,
                       const ReportablePerson& person);
    Status addDispatch(Transaction& transaction, const SuspicionReport& report);
    Status addDependency(Transaction& transaction, const RecordId& report,
                         const ReportablePerson& person);
    Status react(Transaction& transaction, const SuspicionReport& report);
    Status addFacts(Transaction& transaction, const RecordId& report,
                    const ReportablePerson& person);
    Status link(Transaction& transaction, const RecordId& report, std::optional<Date> sentOn,
                const ReportablePerson& person);
    Status share(Transaction& transaction, std::string_view type, const std::string& name,
                 const RecordId& report, const RecordId& person = {});
    Status addCalls(Transaction& transaction, const ReportablePerson& person);
    Status addAnonymousCall(Transaction& transaction, std::size_t number);
    Status addShortForm(Transaction& transaction, const HelplineContact& contact);
    Status saveCall(Transaction& transaction, const HelplineContact& contact, std::string said);
    HelplineContact aCall(HelplineType type, Date day);
    const Provider* institution(std::string_view type) const;

    DemoHouse& m_house;
    ConfidentialRecords m_confidential;
    Group m_groups[2] = {{8, 8, 0, {}, {}}, {20, 5, 1, {}, {}}};
    std::map<std::pair<std::string, std::string>, RecordId> m_patterns;
    Called m_lastCaller;
};

} // namespace zaklon::demo
