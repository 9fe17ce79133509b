// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever reports herself is not asked for a name and a number beside her own record.
#include "core/reports/ReportStore.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/reports/ReportForm.h"

#include <QComboBox>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

namespace {

QWidget& named(QWidget& root, const char* name) {
    auto* found = root.findChild<QWidget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("the name of who reported is offered unless the person did it herself", "[reports]") {
    PageFixture fixture;
    auto& session = fixture.session();
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(session.casework()).newCode().value();
    report.source = Code{"csw"};
    report.receivedOn = fixture.today();
    fixture.save(report);
    ReportWords words;
    words.id = report.id;
    words.reporter = "Invented Name";
    words.place = "Example Village";
    const auto confidential = session.confidential();
    REQUIRE(session.vault().write(
        [&](Transaction& transaction) { return transaction.save(*confidential, words); }));
    ui::ReportForm form(session);
    form.resize(1200, 800);
    form.show();
    form.showReport(report);
    CHECK(named(form, "reporter").isVisible());
    CHECK(named(form, "reporter_contact").isVisible());
    auto& source = dynamic_cast<QComboBox&>(named(form, "source"));
    const int self = source.findData(QStringLiteral("self"));
    REQUIRE(self >= 0);
    source.setCurrentIndex(self);
    Q_EMIT source.activated(self);
    CHECK_FALSE(named(form, "reporter").isVisible());
    CHECK_FALSE(named(form, "reporter_contact").isVisible());
    CHECK(named(form, "place").isVisible());
    named(form, "save_report").setFocus();
    dynamic_cast<QPushButton&>(named(form, "save_report")).click();
    const auto kept = confidential->find<ReportWords>(report.id).value();
    REQUIRE(kept);
    CHECK(kept->reporter.empty());
    CHECK(kept->place == "Example Village");
}
