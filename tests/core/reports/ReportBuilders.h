// SPDX-License-Identifier: GPL-3.0-or-later
// Invented contacts, reports and what belongs to them.
#pragma once

#include "core/reports/CircumstanceNames.h"
#include "core/reports/HelplineContact.h"
#include "core/reports/ReportStore.h"
#include "tests/core/support/TestVault.h"

namespace zaklon::test {

inline HelplineContact aCall(std::string_view at, HelplineType type = HelplineType::Support) {
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = *Timestamp::parse(at);
    contact.type = type;
    return contact;
}

inline SuspicionReport aReport(const TestVault& vault, std::string_view receivedOn = "2026-02-01") {
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(vault.casework()).newCode().value();
    report.receivedOn = day(receivedOn);
    return report;
}

inline ReportedPerson onReport(const RecordId& report, const RecordId& person) {
    ReportedPerson link;
    link.id = RecordId::generate();
    link.report = report;
    link.person = person;
    link.addedOn = day("2026-02-02");
    return link;
}

inline SuspicionReport aReportBefore(const TestVault& vault, int days) {
    return aReport(vault, vault.today().plusDays(-days).toString());
}

/// Saved, with the person on it since it came; sent on that day.
inline SuspicionReport aSentReportOn(TestVault& vault, const RecordId& person, int days) {
    auto report = aReportBefore(vault, days);
    report.sentOn = report.receivedOn;
    vault.save(report);
    auto link = onReport(report.id, person);
    link.addedOn = report.receivedOn;
    vault.save(link);
    return report;
}

/// Saved: the person was not meant, in words.
inline void takeOffWithWords(TestVault& vault, ReportedPerson link) {
    link.takenOffOn = vault.today();
    link.takenOffWhy = Code{"somebody_else"};
    Narrative words;
    words.id = link.id;
    words.person = link.person;
    words.about = Code{"reported_person"};
    words.text = "Invented: somebody else was meant.";
    vault.requireWritten([&](Transaction& transaction) {
        const auto written = transaction.save(vault.confidential(), words);
        return written ? transaction.save(link) : written;
    });
}

inline ReportReaction aReaction(const RecordId& report, std::string_view onDate) {
    ReportReaction reaction;
    reaction.id = RecordId::generate();
    reaction.report = report;
    reaction.type = {"inspection"};
    reaction.onDate = day(onDate);
    return reaction;
}

/// Saved; of a report, or of one person.
inline RecordId aCircumstance(TestVault& vault, const std::string& type, const std::string& name,
                              const RecordId& report, const RecordId& person = {}) {
    NamedCircumstance named;
    named.circumstance.id = RecordId::generate();
    named.circumstance.report = report;
    named.circumstance.person = person;
    named.circumstance.type = {type};
    named.circumstance.since = day("2026-02-02");
    named.name.name = name;
    vault.requireWritten([&](Transaction& transaction) {
        return CircumstanceNames(vault.casework(), vault.confidential()).save(transaction, named);
    });
    return vault.casework().find<Circumstance>(named.circumstance.id)->value().pattern;
}

} // namespace zaklon::test
