// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/VisitList.h"

#include "core/reports/OutreachVisit.h"
#include "core/reports/ReportStore.h"
#include "tests/ui/reports/OpenReports.h"
#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/forms/TaskWords.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

enum Column { kWhen, kWhere, kPlaceKind, kState, kMet, kSpoken, kLeaflets, kNext };

struct OpenVisits : OpenReports {
    OpenVisits() {
        press("answer2"); // outreach visits
        page.refresh();
        page.firstFocus()->setFocus();
    }
    std::vector<OutreachVisit> visits() {
        const auto& session = fixture.session();
        return session.casework().where<OutreachVisit>("worker", session.worker().id).value();
    }
    void logVisit() {
        key(Qt::Key_N, Qt::ControlModifier);
        choose("area", "vojvodina");
        choose("place_kind", "housing");
        find<QLineEdit>("met")->setText(QStringLiteral("12"));
        find<QLineEdit>("spoken")->setText(QStringLiteral("5"));
        find<QLineEdit>("leaflets")->setText(QStringLiteral("4"));
        choose("add_outreach_indication", "documents_held");
        choose("add_outreach_indication", "no_pay");
        find<QPlainTextEdit>("text")->setPlainText(
            QStringLiteral("Synthetic. A house by the road."));
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    void chooseState(int at) { find<ui::Segments>("state")->button(at).click(); }
    bool shows(const char* name) const {
        const auto all = page.findChildren<QWidget*>(QString::fromLatin1(name));
        return std::any_of(all.begin(), all.end(),
                           [](const auto* each) { return each->isVisible(); });
    }
    QString saidAt(const char* field) const { return find<ui::Field>(field)->error(); }
    void openFirst() {
        find<QAbstractItemView>("outreach_visit_list")->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a visit is logged without a name", "[reports]") {
    OpenVisits page;
    page.logVisit();
    const auto visits = page.visits();
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].onDate == page.fixture.today());
    CHECK(visits[0].worker == page.fixture.session().worker().id);
    CHECK(visits[0].met == 12);
    CHECK(visits[0].spoken == 5);
    CHECK(visits[0].leaflets == 4);
    CHECK(visits[0].indications.size() == 2);
    const auto words = page.fixture.session().confidential()->find<Narrative>(visits[0].id);
    REQUIRE(words->has_value());
    CHECK((*words)->person.isNil());
    const auto* list = page.find<QAbstractItemView>("outreach_visit_list")->model();
    CHECK(list->rowCount() == 1);
    const auto cell = [&](int column) { return list->index(0, column).data().toString(); };
    CHECK(cell(kMet) == u"12"_qs);
    CHECK(cell(kSpoken) == u"5"_qs);
    CHECK(cell(kLeaflets) == u"4"_qs);
    CHECK_FALSE(cell(kWhere).contains(u"12"_qs)); // each fact in a column of its own
    CHECK(list->index(0, kMet).data(ui::CellStyleRole).toInt() ==
          static_cast<int>(ui::CellStyle::Figures));
}

TEST_CASE("a visit is opened from elsewhere with what was agreed on", "[reports]") {
    OpenVisits page;
    page.logVisit();
    page.press("answer1"); // helpline contacts
    page.page.openVisit(page.visits().front().id);
    CHECK(page.find<QLineEdit>("met")->text() == u"12"_qs);
    CHECK(page.find<QLineEdit>("met")->isVisibleTo(&page.page));
}

TEST_CASE("what is due of a visit opens under the words of Today and where it is marked as done",
          "[reports]") {
    OpenVisits page;
    page.logVisit();
    auto visit = page.visits().front();
    const auto isTitled = [&](const QString& begin) {
        const auto labels = page.page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(begin);
        });
    };
    page.page.openVisit(visit.id);
    CHECK(isTitled(u"Visit of"_qs)); // not the verb that logs another one
    visit.followUp = {Code{"visit_again"}};
    visit.followUpOn = page.fixture.today();
    page.fixture.save(visit);
    page.page.openVisit(visit.id);
    DueTask due;
    due.kind = TaskKind::VisitFollowUp;
    CHECK(isTitled(ui::TaskWords(page.fixture.session()).verb(due)));
    CHECK(page.focus() == page.find<QLineEdit>("followed_up_on"));
}

TEST_CASE("what is overdue of a visit has the words and the tone of everything overdue",
          "[reports]") {
    OpenVisits page;
    page.logVisit();
    auto visit = page.visits().front();
    const auto today = page.fixture.today();
    visit.followUp = {Code{"visit_again"}};
    visit.onDate = today.plusDays(-80);
    visit.followUpOn = today.plusDays(-70);
    page.fixture.save(visit);
    page.page.refresh();
    const auto* list = page.find<QAbstractItemView>("outreach_visit_list")->model();
    const auto state = list->index(0, kNext);
    CHECK(state.data().toString() == page.fixture.session().words().due(*visit.followUpOn, today));
    CHECK(state.data(ui::CellToneRole).toInt() == static_cast<int>(ui::Tone::High));
}

TEST_CASE("more people spoken with than met is said at its field", "[reports]") {
    OpenVisits page;
    page.key(Qt::Key_N, Qt::ControlModifier);
    page.find<QLineEdit>("met")->setText(QStringLiteral("2"));
    page.find<QLineEdit>("spoken")->setText(QStringLiteral("5"));
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.visits().empty());
    CHECK(page.find<QLineEdit>("spoken")->text() == u"5"_qs);
}

TEST_CASE("a visit becomes a report with what was seen", "[reports]") {
    OpenVisits page;
    page.logVisit();
    page.openFirst();
    page.press("make_report_of_visit");
    const auto visit = page.visits().front();
    REQUIRE_FALSE(visit.report.isNil());
    auto& session = page.fixture.session();
    const auto report = session.casework().find<SuspicionReport>(visit.report).value().value();
    CHECK(report.start == ReportStart::ExOfficio);
    CHECK(report.area.text == "vojvodina");
    const auto facts = ReportStore(session.casework()).factsOf(visit.report).value();
    REQUIRE(facts.size() == 2);
    for (const auto& fact : facts) {
        CHECK(fact.infoSource.text == "observed");
        CHECK_FALSE(session.confidential()->find<Narrative>(fact.id).value()->text.empty());
    }
    QCoreApplication::processEvents(); // what is added to a page shows with the next turn
    CHECK(page.find<QLabel>("noted_on_visit")->text() == u"Synthetic. A house by the road."_qs);

    page.press("answer2");
    page.page.refresh();
    page.openFirst();
    auto* again = page.page.findChild<QPushButton*>(u"make_report_of_visit"_qs);
    CHECK(again->isHidden()); // once
}

TEST_CASE("a report that is made in a presentation has the words of its facts", "[reports]") {
    OpenVisits page;
    page.logVisit();
    auto visit = page.visits().front();
    visit.indications.push_back(Code{"of_no_group"}); // as an organisation may add one
    page.fixture.save(visit);
    auto& session = page.fixture.session();
    session.setPresenting(true);
    ui::VisitList list(session);
    list.refresh();
    list.edit(visit.id);
    list.findChild<QPushButton*>(u"make_report_of_visit"_qs)->click();
    session.setPresenting(false);

    const auto report = page.visits().front().report;
    REQUIRE_FALSE(report.isNil()); // not refused for a fact that says nothing
    const auto facts = ReportStore(session.casework()).factsOf(report).value();
    CHECK(facts.size() == 3);
    for (const auto& fact : facts) {
        const auto words = session.confidential()->find<Narrative>(fact.id).value();
        REQUIRE(words.has_value());
        CHECK_FALSE(words->text.empty());
    }
    const auto noted = session.confidential()->find<Narrative>(visit.id).value();
    REQUIRE(noted.has_value());
    CHECK(noted->text == "Synthetic. A house by the road.");
}

TEST_CASE("a visit is planned, and completed in the same record when it took place", "[reports]") {
    OpenVisits page;
    page.press("plan_visit");
    page.choose("area", "vojvodina");
    page.choose("place_kind", "housing");
    const auto* met = page.page.findChild<QLineEdit*>(u"met"_qs);
    REQUIRE(met != nullptr);
    CHECK_FALSE(met->isVisible()); // nothing was found yet
    page.key(Qt::Key_Return, Qt::ControlModifier);
    auto visits = page.visits();
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].state == VisitState::Planned);
    CHECK(visits[0].onDate == page.fixture.today().plusDays(1));

    page.page.openVisit(visits[0].id); // as Today opens it
    auto* state = page.find<ui::Segments>("state");
    state->button(0).click(); // took place, a day sooner
    page.find<ui::DateField>("on_date")->setDate(page.fixture.today());
    page.find<QLineEdit>("met")->setText(u"7"_qs);
    page.key(Qt::Key_Return, Qt::ControlModifier);
    visits = page.visits();
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].state == VisitState::Made);
    CHECK(visits[0].met == 7);
    CHECK(visits[0].area.text == "vojvodina"); // nothing was typed again
}

TEST_CASE("a visit is called off with a reason", "[reports]") {
    OpenVisits page;
    page.press("plan_visit");
    page.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.visits().size() == 1);
    page.page.openVisit(page.visits().front().id);
    page.find<ui::Segments>("state")->button(2).click();
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.visits().front().state == VisitState::Planned); // nobody said why
    page.choose("cancelled_why", "not_safe");
    page.find<QComboBox>("cancelled_why")->setFocus();
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.visits().front().state == VisitState::Cancelled);
    CHECK(page.visits().front().cancelledWhy.text == "not_safe");
}

TEST_CASE("what was found stays in sight until it is emptied in a visit that is called off",
          "[reports]") {
    OpenVisits page;
    page.key(Qt::Key_N, Qt::ControlModifier);
    page.find<QLineEdit>("met")->setText(u"12"_qs);
    page.find<QLineEdit>("follow_up_on")->setText(u"soon"_qs); // no day yet
    page.chooseState(2);
    page.choose("cancelled_why", "not_safe");
    CHECK(page.shows("met"));
    CHECK(page.shows("follow_up_on"));
    CHECK_FALSE(page.shows("leaflets"));

    page.find<QLineEdit>("follow_up_on")->clear();
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.visits().empty());
    CHECK(page.saidAt("state_field").contains(u"empty what was found"_qs));

    auto* met = page.find<QLineEdit>("met");
    met->setFocus();
    met->selectAll();
    QTest::keyClick(met, Qt::Key_Delete);
    CHECK(met->isVisible()); // not from under the hand
    page.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.visits().size() == 1);
    CHECK(page.visits().front().state == VisitState::Cancelled);
}

TEST_CASE("a visit that took place is not planned again, and its form says so", "[reports]") {
    OpenVisits page;
    page.logVisit();
    page.page.openVisit(page.visits().front().id);
    page.chooseState(1);
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.visits().front().state == VisitState::Made);
    CHECK(page.saidAt("state_field").contains(u"stays so"_qs)); // emptying the count is no way
}

TEST_CASE("a planned visit that is said to have taken place too soon says so at its day",
          "[reports]") {
    OpenVisits page;
    page.press("plan_visit");
    page.key(Qt::Key_Return, Qt::ControlModifier);
    page.page.openVisit(page.visits().front().id);
    page.chooseState(0);
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.visits().front().state == VisitState::Planned);
    CHECK(page.saidAt("on_date_field").contains(u"still ahead"_qs));
}

TEST_CASE("a visit that is planned again after it was called off keeps no reason", "[reports]") {
    OpenVisits page;
    page.press("plan_visit");
    page.key(Qt::Key_Return, Qt::ControlModifier);
    page.page.openVisit(page.visits().front().id);
    page.chooseState(2);
    page.choose("cancelled_why", "not_safe");
    page.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.visits().front().state == VisitState::Cancelled);
    const auto* list = page.find<QAbstractItemView>("outreach_visit_list")->model();
    CHECK(list->index(0, kState).data().toString().contains(u"not safe"_qs));

    page.page.openVisit(page.visits().front().id);
    page.chooseState(1);
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.visits().front().state == VisitState::Planned);
    CHECK(page.visits().front().cancelledWhy.empty());
    CHECK_FALSE(list->index(0, kState).data().toString().contains(u"not safe"_qs));
}
