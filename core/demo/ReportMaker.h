// SPDX-License-Identifier: GPL-3.0-or-later
// Helpline contacts, reports and what people on them share. Made after the people, so that the same
// seed still makes the same people.
#pragma once

#include "core/codes/CodeLists.h"
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
    std::string country; ///< of citizenship
    bool knowsSafeContact = false;
    bool contactsEnded = false; ///< with the file: no way to reach the person is kept
    std::vector<IdentificationProcedure> procedures;
    std::optional<DemoReporting> toReport;

    bool isFull() const { return number < kFullCases; }

    static ReportablePerson of(const DemoCase& made);
};

class ReportMaker {
  public:
    ReportMaker(DemoHouse& house, const CaseworkRecords& casework,
                const ConfidentialRecords& confidential)
        : m_house(house), m_casework(casework), m_confidential(confidential) {}

    /// Everything around one person: about a third came through a report, two groups through one
    /// each; and beside them the calls of people who stay without a name (CallMaker.cpp).
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
    Status addShared(Transaction& transaction, const RecordId& report,
                     const ReportablePerson& person);
    Status shareNationality(Transaction& transaction, const RecordId& report,
                            const ReportablePerson& person);

    static bool calledFirst(const ReportablePerson& person);
    static bool beganWithCall(const ReportablePerson& person);
    Status addCalls(Transaction& transaction, const ReportablePerson& person);
    Status addOwnCall(Transaction& transaction, const ReportablePerson& person);
    Status addCallAbout(Transaction& transaction, const ReportablePerson& person);
    Status addAnonymousCall(Transaction& transaction, std::size_t number);
    Status makeReport(Transaction& transaction, HelplineContact& contact);
    Status addShortForm(Transaction& transaction, const HelplineContact& contact);
    Result<HelplineWords> saveCall(Transaction& transaction, const HelplineContact& contact,
                                   std::string said);
    HelplineContact aCall(HelplineType type, Date day);
    const Provider* institution(std::string_view type) const;

    DemoHouse& m_house;
    CaseworkRecords m_casework;
    ConfidentialRecords m_confidential;
    CodeLists m_codes = CodeLists::load().value();
    Group m_groups[2] = {{8, 8, 0, {}, {}}, {20, 5, 1, {}, {}}};
    std::map<std::pair<std::string, std::string>, RecordId> m_patterns;
    Called m_lastCaller;
    RecordId m_fromCall; ///< the report that the person's own call became; may be nil
};

} // namespace zaklon::demo
