// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the page of reports keep filters as the other lists do.
#include "core/reports/OutreachVisit.h"
#include "core/reports/ReportStore.h"
#include "tests/ui/reports/OpenReports.h"
#include "ui/components/EmptyState.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/NameQuestion.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct FilteredReports : OpenReports {
    void showPart(const char* answer) {
        press(answer);
        page.refresh();
    }
    int rows(const char* list) const { return find<QAbstractItemView>(list)->model()->rowCount(); }
    void keepAs(const QString& name) {
        find<ui::FilterMenu>("filter_menu")->keep();
        auto* question = page.findChild<ui::NameQuestion*>();
        REQUIRE(question != nullptr);
        auto* line = question->findChild<QLineEdit*>(QStringLiteral("answerLine"));
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// As the command box offers it.
    QAction* offered(const QString& text) const {
        const auto actions = page.pageActions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const auto* action) { return action->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }
    SavedFilter kept(FilteredList list) {
        const auto& session = fixture.session();
        const auto filters = savedFilters(*session.confidential(), session.worker().id, list);
        REQUIRE(filters);
        REQUIRE(filters->size() == 1);
        return filters->front();
    }
    HelplineContact log(HelplineType type) {
        HelplineContact contact;
        contact.id = RecordId::generate();
        contact.at = fixture.session().vault().environment().clock.now();
        contact.type = type;
        return fixture.save(contact);
    }
};

} // namespace

TEST_CASE("a filter of helpline contacts is kept and found in the command box", "[reports]") {
    FilteredReports house;
    house.log(CodesOf<HelplineType>::codes[0].first);
    house.log(CodesOf<HelplineType>::codes[1].first);
    house.page.refresh();
    CHECK(house.rows("contacts_table") == 2);
    const std::string second(CodesOf<HelplineType>::codes[1].second);
    house.choose("contact_type", second.c_str());
    CHECK(house.rows("contacts_table") == 1);
    house.keepAs(QStringLiteral("The second kind"));
    CHECK(house.kept(FilteredList::Contacts).setting("type") == second);
    house.find<QComboBox>("contact_type")->setCurrentIndex(0);
    CHECK(house.rows("contacts_table") == 2);
    auto* choose = house.offered(QStringLiteral("Filter: The second kind"));
    REQUIRE(choose != nullptr);
    choose->trigger();
    CHECK(house.rows("contacts_table") == 1);
}

TEST_CASE("a filter of reports is kept, and offered on its own list only", "[reports]") {
    FilteredReports house;
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = ReportStore(house.fixture.session().casework()).newCode().value();
    report.receivedOn = house.fixture.today();
    house.fixture.save(report);
    house.showPart("answer3");
    CHECK(house.rows("reports_table") == 1);
    house.choose("report_source", "cso");
    house.keepAs(QStringLiteral("From others"));
    CHECK(house.kept(FilteredList::Reports).setting("source") == "cso");
    house.find<QComboBox>("report_source")->setCurrentIndex(0);
    CHECK(house.rows("reports_table") == 1);
    auto* choose = house.offered(QStringLiteral("Filter: From others"));
    REQUIRE(choose != nullptr);
    choose->trigger();
    CHECK(house.find<QComboBox>("report_source")->currentData().toString() ==
          QStringLiteral("cso"));
    house.showPart("answer1");
    CHECK(house.offered(QStringLiteral("Filter: From others")) == nullptr);
    CHECK(house.offered(QStringLiteral("Log a helpline contact")) != nullptr);
}

TEST_CASE("visits are filtered, and what leaves none says so", "[reports]") {
    FilteredReports house;
    OutreachVisit visit;
    visit.id = RecordId::generate();
    visit.onDate = house.fixture.today();
    visit.area = {"vojvodina"};
    visit.met = 3;
    house.fixture.save(visit);
    house.showPart("answer2");
    CHECK(house.rows("outreach_visit_list") == 1);
    SavedFilter filter;
    filter.set("view", "mine");
    house.find<ui::FilterMenu>("filter_menu")->apply(filter);
    CHECK(house.find<ui::EmptyState>("emptyState")->accessibleName() ==
          QStringLiteral("Nothing fits"));
    filter.set("view", "");
    filter.set("area", "vojvodina");
    house.find<ui::FilterMenu>("filter_menu")->apply(filter);
    CHECK(house.rows("outreach_visit_list") == 1);
}
