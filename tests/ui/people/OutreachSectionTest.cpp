// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/OutreachSection.h"

#include "core/outreach/ReturnCodeStore.h"
#include "core/outreach/SearchPlanStore.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/AttemptMarks.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/forms/FieldEditor.h"
#include "ui/people/SearchLists.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace zaklon::ui {
namespace {

template <class Widget>
Widget& child(QWidget& parent, const char* name) {
    for (auto* found : parent.findChildren<Widget*>(QString::fromLatin1(name))) {
        if (found->isVisibleTo(&parent)) {
            return *found;
        }
    }
    FAIL("no visible " << name);
    throw 0;
}

void choose(QComboBox& box, const char* code) {
    const int at = box.findData(QString::fromLatin1(code));
    REQUIRE(at >= 0);
    box.setCurrentIndex(at);
}

/// Tuesday 10 March 2026, 9:00.
struct OpenOutreach {
    test::PageFixture page;
    Person person = page.save(test::aPerson());
    OutreachSection section{page.session(), page.navigator()};

    OpenOutreach() {
        section.resize(1000, 640);
        section.show();
        section.showPerson(person.id);
    }
    SafeContact way(const char* channel, MayContact may, std::vector<Code> days) {
        SafeContact made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.channel = {channel};
        made.mayContact = may;
        made.days = std::move(days);
        made.fromTime = "10:00";
        made.toTime = "12:00";
        made.verifiedOn = page.today();
        made.neverSay = "The word shelter.";
        const auto access = page.session().confidential().value();
        REQUIRE(page.session().vault().write(
            [&](Transaction& transaction) { return transaction.save(access, made); }));
        return made;
    }
    SearchPlan search() {
        SearchPlan plan;
        plan.id = RecordId::generate();
        plan.person = person.id;
        plan.reason = {"missed_contact"};
        plan.openedOn = page.today().plusDays(-10);
        plan.everyDays = 7;
        plan.nextOn = page.today();
        return page.save(plan);
    }
    QString text(const char* name) { return child<QLabel>(section, name).text(); }
    std::vector<SearchPlan> plans() { return page.of<SearchPlan>(person.id); }
};

TEST_CASE("a search is started from the section and is due from that day on", "[outreach]") {
    OpenOutreach open;
    child<QPushButton>(open.section, "record_attempt").click();
    choose(child<QComboBox>(open.section, "reason"), "missed_contact");
    child<QPushButton>(open.section, "save_search_plan").click();
    REQUIRE(open.plans().size() == 1);
    CHECK(open.plans()[0].state == SearchState::Running);
    CHECK(open.plans()[0].nextOn == open.page.today());
    open.section.refresh();
    CHECK(open.text("next_attempt").startsWith(QStringLiteral("No safe way")));
    CHECK(open.text("last_attempt").startsWith(QStringLiteral("No attempt")));
}

TEST_CASE("a talk before the search began on its first day is no attempt of it", "[outreach]") {
    OpenOutreach open;
    Contact talk;
    talk.id = RecordId::generate();
    talk.person = open.person.id;
    talk.at = open.page.session().now();
    talk.channel = {"landline"};
    talk.result = {"spoke"};
    open.page.save(talk);
    auto plan = open.search();
    plan.openedOn = open.page.today();
    open.page.save(plan);
    open.section.refresh();
    CHECK(open.text("last_attempt").startsWith(QStringLiteral("No attempt")));
    CHECK(child<AttemptMarks>(open.section, "attempt_marks").accessibleName() ==
          QStringLiteral("No attempt yet"));
}

TEST_CASE("the next attempt names the agreed way and hour, and why others are left out",
          "[outreach]") {
    OpenOutreach open;
    open.search();
    open.way("mobile", MayContact::Never, {{"tuesday"}});
    open.way("sms", MayContact::Yes, {{"tuesday"}});
    open.section.refresh();
    const auto next = open.text("next_attempt");
    CHECK(next.contains(QStringLiteral("SMS")));
    CHECK(next.contains(QStringLiteral("10:00")));
    CHECK(open.text("next_attempt_detail").contains(QStringLiteral("The word shelter.")));
    CHECK(open.text("ways_left_out").contains(QStringLiteral("Mobile telephone: never allowed")));
}

TEST_CASE("an attempt without an answer moves the search on, one with an answer ends it",
          "[outreach]") {
    OpenOutreach open;
    open.search();
    open.way("sms", MayContact::Yes, {{"tuesday"}});
    open.section.refresh();
    child<QPushButton>(open.section, "record_attempt").click();
    auto& channel = child<QComboBox>(open.section, "channel");
    CHECK(channel.currentData().toString() == QStringLiteral("sms"));
    choose(child<QComboBox>(open.section, "result"), "no_answer");
    child<QPushButton>(open.section, "save_contact").click();
    REQUIRE(open.plans().size() == 1);
    CHECK(open.plans()[0].state == SearchState::Running);
    CHECK(open.plans()[0].nextOn == open.page.today().plusDays(7)); // the next safe Tuesday
    open.section.refresh();
    CHECK(child<AttemptMarks>(open.section, "attempt_marks")
              .accessibleName()
              .contains(QStringLiteral("No answer")));
    CHECK(open.text("last_attempt").contains(QStringLiteral("No answer")));

    child<QPushButton>(open.section, "record_attempt").click();
    choose(child<QComboBox>(open.section, "result"), "spoke");
    child<QPushButton>(open.section, "save_contact").click();
    CHECK(open.plans()[0].state == SearchState::Ended);
    CHECK(open.plans()[0].endedHow.text == "reached");
}

TEST_CASE("a search is given up in its form only with a reason in words", "[outreach]") {
    OpenOutreach open;
    child<QPushButton>(open.section, "record_attempt").click();
    choose(child<QComboBox>(open.section, "reason"), "missed_contact");
    child<Segments>(open.section, "state").button(2).click(); // ended
    choose(child<QComboBox>(open.section, "ended_how"), "other");
    child<QPushButton>(open.section, "save_search_plan").click();
    CHECK(open.plans().empty());
    child<QPlainTextEdit>(open.section, "text")
        .setPlainText(QStringLiteral("Another house searches now."));
    child<QPushButton>(open.section, "save_search_plan").click();
    REQUIRE(open.plans().size() == 1);
    CHECK(open.plans()[0].state == SearchState::Ended);
}

TEST_CASE("a return code is kept in its normal form and never one that tells who she is",
          "[outreach]") {
    OpenOutreach open;
    child<QPushButton>(open.section, "answer4").click();
    child<QPushButton>(open.section, "add_return_code").click();
    auto& code = child<QLineEdit>(open.section, "code");
    code.setText(QString::fromStdString("moj " + open.person.code));
    child<QPushButton>(open.section, "save_return_code").click();
    const auto kept = [&] {
        return open.page.session()
            .confidential()
            ->where<ReturnCode>("person", open.person.id)
            .value();
    };
    CHECK(kept().empty());
    child<QPushButton>(open.section, "propose_code").click();
    CHECK_FALSE(code.text().isEmpty());
    code.setText(QString::fromUtf8("Плаво Језеро 7"));
    child<QPushButton>(open.section, "save_return_code").click();
    REQUIRE(kept().size() == 1);
    CHECK(kept()[0].code == "plavo jezero 7");
}

TEST_CASE("the form of one person is gone when another is shown, also while nobody sees it",
          "[outreach][privacy]") {
    OpenOutreach open;
    const auto other = open.page.save(test::aPerson());
    child<QPushButton>(open.section, "answer4").click();
    child<QPushButton>(open.section, "add_return_code").click();
    child<QLineEdit>(open.section, "code").setText(u"plavo jezero 7"_qs);
    open.section.hide(); // another page stands in front
    open.section.showPerson(other.id);
    open.section.show();
    child<QPushButton>(open.section, "answer4").click();
    const auto forms = open.section.findChildren<QPushButton*>(u"save_return_code"_qs);
    REQUIRE(forms.size() == 1);
    CHECK_FALSE(forms.front()->isVisible());
}

TEST_CASE("since when somebody is searched for and what is next are columns of their own",
          "[outreach]") {
    OpenOutreach open;
    SearchPlan plan;
    plan.id = RecordId::generate();
    plan.person = open.person.id;
    plan.reason = Code{"missed_contact"};
    plan.openedOn = open.page.today().plusDays(-10);
    plan.nextOn = open.page.today().plusDays(1);
    plan.owner = open.page.session().worker().id;
    plan.everyDays = 7;
    open.page.save(plan);
    SearchPlanList list(open.page.session());
    list.showPerson(open.person.id);
    auto& table = child<QTableView>(list, "search_plan_list");
    const auto cell = [&](int column) { return table.model()->index(0, column).data().toString(); };
    const auto& words = open.page.session().words();
    CHECK(cell(1) == words.date(plan.openedOn));
    CHECK(cell(2) == words.due(*plan.nextOn, open.page.today()));
    CHECK(table.isColumnHidden(3)); // it has not ended
    CHECK(table.model()->index(0, 4).data(CellToneRole).isValid());
}

} // namespace
} // namespace zaklon::ui
