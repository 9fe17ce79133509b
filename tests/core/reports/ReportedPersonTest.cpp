// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody disappears from a report that others know of.
#include "core/base/BrokenRule.h"
#include "core/identification/ReportedProcedure.h"
#include "core/reports/ContactLinks.h"
#include "core/reports/PatternStore.h"
#include "core/reports/ReportStore.h"
#include "core/vault/Erasures.h"
#include "tests/core/reports/ReportBuilders.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OnReport {
    TestVault vault; // on 10 March 2026
    Person person = vault.save(aPerson());
    SuspicionReport report = vault.save(aReport(vault));
    ReportedPerson link = vault.save(onReport(report.id, person.id));

    Result<WriteReceipt> takeOff() {
        return vault->write([&](Transaction& transaction) {
            return takeOffReport(transaction, vault.casework(), link);
        });
    }
    Result<WriteReceipt> put(const ReportedPerson& changed, const std::string& reason = {}) {
        return vault->write([&](Transaction& transaction) -> Status {
            if (!reason.empty()) {
                Narrative words;
                words.id = link.id;
                words.person = person.id;
                words.about = Code{"reported_person"};
                words.text = reason;
                if (auto saved = transaction.save(vault.confidential(), words); !saved) {
                    return saved;
                }
            }
            return transaction.save(changed);
        });
    }
    void send() {
        report.sentOn = vault.today();
        vault.save(report);
    }
};

} // namespace

TEST_CASE("a mistake is taken off a report that nobody else knows of", "[reports]") {
    OnReport on;
    REQUIRE(on.takeOff());
    CHECK(on.vault.casework().where<ReportedPerson>("report", on.report.id)->empty());
}

TEST_CASE("a person on a report that was sent stays on it, with the reason", "[reports]") {
    OnReport on;
    on.send();
    CHECK(on.takeOff().error().field == "report");
    auto moved = on.link;
    moved.person = on.vault.save(aPerson()).id;
    CHECK(on.put(moved).error().field == "person");

    auto off = on.link;
    off.takenOffOn = on.vault.today();
    CHECK(on.put(off).error().field == "taken_off_why");
    off.takenOffWhy = Code{"somebody_else"};
    CHECK(on.put(off).error().field == "text");
    CHECK(reportsWithoutProcedure(on.vault.casework(), on.person.id)->size() == 1);
    REQUIRE(on.put(off, "The name was misheard."));
    CHECK(reportsWithoutProcedure(on.vault.casework(), on.person.id)->empty());

    on.vault.requireWritten([&](Transaction& transaction) { // put on again
        return putOnReport(transaction, on.vault.casework(), on.report.id, on.person.id,
                           on.vault.today());
    });
    const auto links = on.vault.casework().where<ReportedPerson>("report", on.report.id).value();
    REQUIRE(links.size() == 1);
    CHECK_FALSE(links.front().takenOffOn);
}

TEST_CASE("who was taken off a report is counted with nobody on it", "[reports]") {
    OnReport on;
    const auto pattern = aCircumstance(on.vault, "employer", "Primer gradnja", on.report.id);
    const PatternStore patterns(on.vault.casework());
    on.send();
    CHECK(patterns.detail(pattern)->row.persons == 1);
    auto off = on.link;
    off.takenOffOn = on.vault.today();
    off.takenOffWhy = Code{"somebody_else"};
    REQUIRE(on.put(off, "The name was misheard."));

    const ReportStore reports(on.vault.casework());
    CHECK(reports.personsOn(on.report.id)->size() == 1);
    CHECK(reports.personsStillOn(on.report.id)->empty());
    CHECK_FALSE(isOnReport(on.vault.casework(), on.report.id, on.person.id).value());
    const auto left = patterns.detail(pattern);
    REQUIRE(left);
    CHECK(left->row.persons == 0);
    CHECK(left->row.reports == 1);
    CHECK(left->persons.empty());
    const auto rows = reports.ofPerson(on.person.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1); // it stays in what was said of her
    CHECK(rows->front().persons == 0);
}

TEST_CASE("a person whose procedure rests on the report stays on it", "[reports]") {
    OnReport on;
    PathwayCase run;
    run.id = RecordId::generate();
    run.person = on.person.id;
    run.pathway = Code{"protection_of_victims"};
    run.startedOn = on.vault.today();
    on.vault.save(run);
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = on.person.id;
    procedure.pathwayCase = run.id;
    procedure.report = on.report.id;
    procedure.openedOn = on.vault.today();
    on.vault.save(procedure);
    CHECK(on.takeOff().error().field == "report");
}

TEST_CASE("a fact says what it is about or its words say what is known", "[reports]") {
    OnReport on;
    ReportFact fact;
    fact.id = RecordId::generate();
    fact.report = on.report.id;
    fact.infoSource = Code{"observed"};
    const auto saved = [&](const std::string& known) {
        const auto written = on.vault->write([&](Transaction& transaction) -> Status {
            Narrative words;
            words.id = fact.id;
            words.about = Code{"report_fact"};
            words.text = known;
            auto kept = transaction.save(on.vault.confidential(), words);
            return kept ? transaction.save(fact) : kept;
        });
        return written ? std::string("saved")
                       : written.error().field + ": " + written.error().detail;
    };
    const auto refused = std::string("about: ") + kSaysNothing;
    CHECK(saved("") == refused);
    SECTION("in words") {
        CHECK(saved("The passport is with the foreman.") == "saved");
        CHECK(saved("") == refused); // nor taken away later
    }
    SECTION("and stays writable when the words were erased") {
        REQUIRE(saved("The passport is with the foreman.") == "saved");
        on.vault.requireWritten([&](Transaction& transaction) {
            return eraseRecord(transaction, describe<Narrative>(), fact.id, "time_over");
        });
        fact.strength = Code{"strong"};
        on.vault.save(fact); // nobody is asked for words that are gone
        CHECK(saved("") == "saved");
        fact.about = Code{"documents"};
        REQUIRE(saved("") == "saved");
        fact.about = {};
        CHECK(saved("") == refused); // this would empty it
    }
    SECTION("in a code") {
        fact.about = Code{"documents"};
        CHECK(saved("") == "saved");
    }
}
