// SPDX-License-Identifier: GPL-3.0-or-later
// What opens an ended file again says so on screen (needs D42).
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/reports/CarriedDanger.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct EndedFile {
    PageFixture fixture;
    Person person = fixture.save(aPerson());
    HelplineContact contact = aCall("2026-02-01T10:00:00Z");

    EndedFile() {
        fixture.save(aClosing(person.id, fixture.today()));
        person.status = CaseStatus::Archived;
        fixture.save(person);
    }
    CaseStatus after(const ui::CarriedDanger& danger) {
        auto& session = fixture.session();
        REQUIRE(session.vault().write(
            [&](Transaction& transaction) { return danger.save(transaction); }));
        return session.casework().find<Person>(person.id).value()->status;
    }
};

} // namespace

TEST_CASE("danger that is told of opens an ended file and says so", "[reports]") {
    EndedFile ended;
    ended.contact.risk = {"danger_now"};
    const ui::CarriedDanger danger(ended.fixture.session(), ended.contact, ended.person.id);
    const auto said = danger.sentence(QStringLiteral("Saved."));
    CHECK(said.startsWith(QStringLiteral("Saved. The file is open again.")));
    CHECK(said.contains(QStringLiteral("assess the safety now")));
    CHECK(ended.after(danger) == CaseStatus::Reopened);
}

TEST_CASE("a call without danger opens no file unless a report comes with it", "[reports]") {
    EndedFile ended;
    SECTION("a call alone") {
        const ui::CarriedDanger danger(ended.fixture.session(), ended.contact, ended.person.id);
        CHECK(danger.sentence(QStringLiteral("Saved.")) == QStringLiteral("Saved."));
        CHECK(ended.after(danger) == CaseStatus::Archived);
    }
    SECTION("with a report that the person was not on") {
        const ui::CarriedDanger danger(ended.fixture.session(), ended.contact, ended.person.id,
                                       RecordId::generate());
        CHECK(danger.sentence(QStringLiteral("Saved."))
                  .contains(QStringLiteral("The file is open again.")));
        CHECK(ended.after(danger) == CaseStatus::Reopened);
    }
}
