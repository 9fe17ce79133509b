// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a report by keys: Alt and a digit goes there, Ctrl+N adds what the part holds.
#include "core/reports/SuspicionReport.h"
#include "tests/ui/reports/OpenReports.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct OpenReport : OpenReports {
    OpenReport() {
        SuspicionReport report;
        report.id = RecordId::generate();
        report.code = "LUMAT-37";
        report.receivedOn = fixture.today();
        fixture.save(report);
        page.openReport(report.id);
    }
    QStringList keysSaid(const QKeySequence& key) const {
        QStringList texts;
        for (const auto* action : page.pageActions()) {
            if (action->shortcuts().contains(key) && action->isEnabled()) {
                texts << action->text();
            }
        }
        return texts;
    }
};

} // namespace

TEST_CASE("Alt and a digit opens a part of a report, and the keyboard is in it", "[reports]") {
    OpenReport open;
    open.key(Qt::Key_2, Qt::AltModifier);
    CHECK(open.find<QWidget>("report_people")->isAncestorOf(open.focus()));
    open.key(Qt::Key_8, Qt::AltModifier);
    CHECK(open.find<QWidget>("evidence_view")->isVisible());
    open.key(Qt::Key_1, Qt::AltModifier);
    CHECK(open.find<QWidget>("report_form")->isAncestorOf(open.focus()));
    for (int part = 1; part <= 8; ++part) {
        CHECK(
            open.keysSaid(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + part))).size() ==
            1);
    }
}

TEST_CASE("Ctrl+N adds a fact, also from what chooses the parts", "[reports]") {
    OpenReport open;
    open.key(Qt::Key_3, Qt::AltModifier);
    open.find<QAbstractButton>("all_reports")->setFocus();
    open.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(open.find<QPushButton>("save_report_fact")->isVisible());
}

TEST_CASE("the people on a report are listed under heads that say what is below", "[reports]") {
    OpenReport open;
    const auto* list = open.page.findChild<QTableView*>(QStringLiteral("report_people_list"));
    REQUIRE(list != nullptr);
    // The category of a person stands there first; the level of the indicators follows it.
    CHECK(list->model()->headerData(1, Qt::Horizontal).toString() ==
          QStringLiteral("Category, indicators"));
}

TEST_CASE("a key of the page of reports is said once, with what it does there", "[reports]") {
    OpenReports open;
    const auto said = [&] {
        QStringList texts;
        for (const auto* action : open.page.pageActions()) {
            if (action->shortcuts().contains(QKeySequence(QKeySequence::New))) {
                texts << action->text();
            }
        }
        return texts;
    };
    CHECK(said() == QStringList{QStringLiteral("Log a helpline contact")});
    const auto actions = open.page.pageActions();
    CHECK(std::any_of(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text() == QStringLiteral("New report of suspected trafficking");
    }));
}
