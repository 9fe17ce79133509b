// SPDX-License-Identifier: GPL-3.0-or-later
// Above the number of whoever reported stands what is known of how the person may be reached.
#include "ui/reports/ReporterSafety.h"

#include "core/people/SafeContact.h"
#include "core/reports/ReportStore.h"
#include "core/reports/ReportedPerson.h"
#include "tests/core/reports/ReportBuilders.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/reports/ReportForm.h"

#include <QComboBox>
#include <QLabel>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OpenReport {
    PageFixture fixture;
    SuspicionReport report;
    ui::ReportForm form{fixture.session()};

    OpenReport() {
        report.id = RecordId::generate();
        report.code = ReportStore(fixture.session().casework()).newCode().value();
        report.source = Code{"csw"};
        report.receivedOn = fixture.today();
        fixture.save(report);
        form.resize(1200, 800);
        form.show();
        form.showReport(report);
    }
    ui::ReporterSafety& safety() const {
        auto* found = form.findChild<ui::ReporterSafety*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    /// What stands there now, to the eye and to a screen reader.
    QString said() const {
        QStringList words;
        for (const auto* each : safety().findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(each);
            words << each->accessibleName() << each->accessibleDescription()
                  << (label == nullptr ? QString() : label->text());
        }
        return words.join(u'\n');
    }
    void putOnReport(const RecordId& person) {
        ReportedPerson link;
        link.id = RecordId::generate();
        link.report = report.id;
        link.person = person;
        link.addedOn = fixture.today();
        fixture.save(link);
    }
};

} // namespace

TEST_CASE("before the number of who reported stands to ask first", "[reports]") {
    OpenReport open;
    const auto* number = open.form.findChild<QWidget*>(QStringLiteral("reporter_contact_field"));
    REQUIRE(number != nullptr);
    CHECK(open.safety().isVisible());
    CHECK(open.said().contains(QStringLiteral("may live with the person")));
    CHECK(open.said().contains(QStringLiteral("Ask first whether it is safe to speak.")));
    QCoreApplication::processEvents(); // the layout comes to rest
    CHECK(open.safety().mapTo(&open.form, QPoint()).y() < number->mapTo(&open.form, QPoint()).y());
}

TEST_CASE("what must never be said to the person stands before the reporter's number",
          "[reports]") {
    OpenReport open;
    const auto person = open.fixture.save(aPerson());
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person.id;
    way.channel = {"mobile"};
    way.mayContact = MayContact::Never;
    way.address = "synthetic";
    const auto access = open.fixture.session().confidential().value();
    REQUIRE(open.fixture.session().vault().write(
        [&](Transaction& transaction) { return transaction.save(access, way); }));
    open.putOnReport(person.id);
    open.form.showReport(open.report);
    CHECK(open.said().contains(QString::fromStdString(person.code)));
    CHECK(open.said().contains(QStringLiteral("Do not make contact.")));
}

TEST_CASE("whoever reported herself is not asked for a number, and nothing warns of it",
          "[reports]") {
    OpenReport open;
    auto* source = open.form.findChild<QComboBox*>(QStringLiteral("source"));
    REQUIRE(source != nullptr);
    const int self = source->findData(QStringLiteral("self"));
    REQUIRE(self >= 0);
    source->setCurrentIndex(self);
    Q_EMIT source->activated(self);
    CHECK_FALSE(open.safety().isVisible());
}
