// SPDX-License-Identifier: GPL-3.0-or-later
// Few reports, people and procedures, so that every count can be done by hand. Everybody is
// invented.
#pragma once

#include "core/identification/ProcedureMoves.h"
#include "core/statistics/FigureStore.h"
#include "tests/core/identification/ProcedureHouse.h"
#include "tests/core/reports/ReportBuilders.h"

namespace zaklon::test {

class FigureHouse {
  public:
    explicit FigureHouse(Role role = Role::Coordinator, int minutesAhead = 0)
        : vault(role, "2026-03-10T09:00:00Z", minutesAhead) {}

    Person person(Sex sex) {
        auto someone = aPerson();
        someone.sex = sex;
        return vault.save(someone);
    }
    SuspicionReport report(std::string_view on, std::string_view source, std::string_view form,
                           const std::vector<Person>& people = {}) {
        auto made = aReport(vault, on);
        made.source = Code{std::string(source)};
        made.primaryForm = Code{std::string(form)};
        if (!form.empty()) {
            made.exploitation = {made.primaryForm};
        }
        vault.save(made);
        for (const auto& someone : people) {
            vault.save(onReport(made.id, someone.id));
        }
        return made;
    }
    IdentificationProcedure procedure(const Person& of, const SuspicionReport& report,
                                      std::string_view openedOn) {
        IdentificationProcedure opened;
        opened.id = RecordId::generate();
        opened.person = of.id;
        opened.report = report.id;
        opened.reportedBy = report.source;
        opened.openedOn = day(openedOn);
        opened.knownSince = opened.openedOn;
        opened.worker = vault.session().worker.id;
        vault.requireWritten([&](Transaction& transaction) {
            return openProcedure(transaction, *vault, opened, ProcedureHouse::phases(), limits);
        });
        return vault.casework().find<IdentificationProcedure>(opened.id).value().value();
    }
    void decide(IdentificationProcedure opened, std::string_view on, ProcedureOutcome outcome,
                std::vector<Code> reasons = {}) {
        opened.outcome = outcome;
        opened.outcomeReasons = std::move(reasons);
        opened.decidedOn = day(on);
        vault.requireWritten([&](Transaction& transaction) {
            return saveOutcome(transaction, *vault, opened, ProcedureHouse::phases(), limits,
                               codes);
        });
    }
    statistics::Figure figure(std::string_view code, int year = 2025,
                              statistics::Audience audience = statistics::Audience::Reader) {
        const auto* definition = statistics::findFigure(code);
        REQUIRE(definition != nullptr);
        const auto made =
            statistics::FigureStore(vault.casework(), limits, codes)
                .figure(*definition, statistics::FigurePeriod::ofYear(year), audience);
        if (!made) {
            FAIL(code << ": " << toString(made.error().code) << " " << made.error().detail);
        }
        return *made;
    }

    TestVault vault;
    IdentificationLimits limits = IdentificationLimits::shipped().value();
    CodeLists codes = referrals::shippedTerms().codes;
};

/// `row` empty: the total. 0 if there is no such row or column.
inline int numberOf(const statistics::Figure& figure, std::string_view row,
                    std::string_view column = {}) {
    const statistics::FigureRow* found = row.empty() ? &figure.total : nullptr;
    for (const auto& each : figure.rows) {
        found = each.code.text == row ? &each : found;
    }
    if (found == nullptr || column.empty()) {
        return found == nullptr ? 0 : found->total.number;
    }
    for (std::size_t at = 0; at < figure.columns.size(); ++at) {
        if (figure.columns[at].code.text == column) {
            return found->cells[at].number;
        }
    }
    return 0;
}

inline const statistics::FigureRow& rowOf(const statistics::Figure& figure, std::string_view code) {
    for (const auto& each : figure.rows) {
        if (each.code.text == code) {
            return each;
        }
    }
    FAIL("no row " << code);
    return figure.total;
}

} // namespace zaklon::test
