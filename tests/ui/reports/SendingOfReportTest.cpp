// SPDX-License-Identifier: GPL-3.0-or-later
// That a report was sent is noted in one place, with what left and on what basis.
#include "core/reports/ReportDispatch.h"
#include "core/reports/SuspicionReport.h"
#include "tests/ui/reports/OpenReports.h"

#include <QLabel>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct ReportToSend : OpenReports {
    explicit ReportToSend(bool isSent = false) {
        report.id = RecordId::generate();
        report.code = "LUMAT-37";
        report.receivedOn = fixture.today().plusDays(-2);
        if (isSent) { // as it was once noted
            report.sentOn = fixture.today().plusDays(-1);
            report.sentTo = centre.id;
        }
        fixture.save(report);
        page.openReport(report.id);
        key(Qt::Key_1, Qt::AltModifier);
    }
    bool offers(const char* field) const {
        const auto* form = find<QWidget>("report_form");
        const auto* editor = form->findChild<QWidget*>(QString::fromLatin1(field));
        REQUIRE(editor != nullptr);
        return editor->isVisible();
    }
    SuspicionReport kept() {
        return fixture.session().casework().find<SuspicionReport>(report.id).value().value();
    }
    void noteIt() {
        press("note_sending");
        choose("sent_to", centre.id.toString().c_str());
        choose("add_data_category", "exploitation");
        choose("legal_basis", "legal_duty");
        press("save_report_dispatch");
        page.refresh(); // as the window does after a save
    }

    Provider centre = fixture.save(aProvider());
    SuspicionReport report;
};

} // namespace

TEST_CASE("the part Event asks for no day of sending, and leads to where it is noted",
          "[reports]") {
    ReportToSend open;
    CHECK_FALSE(open.offers("sent_on"));
    CHECK_FALSE(open.offers("sent_to"));
    open.noteIt();
    CHECK(open.fixture.session()
              .casework()
              .where<ReportDispatch>("report", open.report.id)
              .value()
              .size() == 1);
    CHECK(open.kept().sentOn == open.fixture.today());
    open.key(Qt::Key_1, Qt::AltModifier);
    CHECK(open.offers("sent_on")); // it stands here then, and can be corrected
}

TEST_CASE("what was typed in the part Event does not take back what was noted as sent",
          "[reports]") {
    ReportToSend open;
    open.choose("source", "mup");
    open.noteIt();
    open.key(Qt::Key_1, Qt::AltModifier);
    open.press("save_report");
    CHECK(open.kept().source.text == "mup");
    CHECK(open.kept().sentOn == open.fixture.today());
    CHECK(open.kept().sentTo == open.centre.id);
}

TEST_CASE("of a report with only the day of sending, the part Sent says what is missing",
          "[reports]") {
    ReportToSend open(true);
    CHECK(open.offers("sent_on"));
    open.key(Qt::Key_7, Qt::AltModifier);
    const auto labels = open.page.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) {
        return each->isVisible() &&
               each->text().contains(QStringLiteral("on what basis, is not noted yet"));
    }));
}
