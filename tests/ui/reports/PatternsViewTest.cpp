// SPDX-License-Identifier: GPL-3.0-or-later
// What people share is shown in codes to those who may not read what it is called.
#include "ui/reports/PatternsView.h"

#include "core/reports/CircumstanceNames.h"
#include "core/reports/PatternAlertStore.h"
#include "core/reports/ReportStore.h"
#include "tests/ui/support/UiSession.h"
#include "ui/forms/FieldMask.h"
#include "ui/forms/RevealButton.h"
#include "ui/reports/ReportSections.h"
#include "ui/session/HiddenDots.h"
#include "ui/shell/CommandSearch.h"
#include "ui/shell/RecentPersons.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

class Going final : public ui::Navigator {
  public:
    void openPage(ui::PageKind) override {}
    void openPerson(const RecordId& id, ui::PersonSection) override { person = id; }
    void startAssessment(const RecordId&, const QString&) override {}
    void openReport(const RecordId& id) override { report = id; }
    void back() override {}

    RecordId person;
    RecordId report;
};

/// Two people on one report, with one employer.
struct SharedEmployer {
    UiSession session;
    Going going;
    SuspicionReport report;
    Person first = session.savePerson("Lasta");
    Person second = session.savePerson("Breza");

    SharedEmployer() {
        report.id = RecordId::generate();
        report.code = ReportStore(session->casework()).newCode().value();
        report.receivedOn = day("2026-02-01");
        NamedCircumstance employer;
        employer.circumstance.report = report.id;
        employer.circumstance.type = {"employer"};
        employer.name.name = "Zebrafinch Ltd";
        const auto proof = session->vault().confidential().value();
        REQUIRE(session->vault().write([&](Transaction& transaction) {
            auto status = transaction.save(report);
            for (const auto& person : {first, second}) {
                ReportedPerson link;
                link.id = RecordId::generate();
                link.report = report.id;
                link.person = person.id;
                status = status ? transaction.save(link) : status;
            }
            return status
                       ? CircumstanceNames(session->casework(), proof).save(transaction, employer)
                       : status;
        }));
    }
    /// Everything that the list of patterns says.
    QString shown() {
        ui::PatternsView view(*session, going);
        view.refresh();
        return wordsOf(view);
    }
    static QString wordsOf(const ui::PatternsView& view) {
        const auto* model = view.findChild<QTableView*>(u"patterns_table"_qs)->model();
        QString words;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                words += model->index(row, column).data().toString() + u'\n';
            }
        }
        return words;
    }
};

} // namespace

TEST_CASE("a pattern is named for those who hold the key, and is a code for all others",
          "[reports]") {
    SharedEmployer house;
    ui::PatternsView view(*house.session, house.going);
    view.refresh();
    view.findChild<ui::RevealButton*>(u"reveal_pattern"_qs)->click();
    CHECK(SharedEmployer::wordsOf(view).contains(u"Zebrafinch"_qs));
    CHECK(house.shown().contains(u"2 person"_qs));
    house.session->setPresenting(true);
    CHECK_FALSE(house.shown().contains(u"Zebrafinch"_qs));
    CHECK(house.shown().contains(u"2 person"_qs));
}

TEST_CASE("nobody in a large pattern is out of reach", "[reports]") {
    SharedEmployer house;
    REQUIRE(house.session->vault().write([&](Transaction& transaction) {
        Status status;
        for (int i = 0; i < 50 && status; ++i) {
            const auto person = aPerson();
            ReportedPerson link;
            link.id = RecordId::generate();
            link.report = house.report.id;
            link.person = person.id;
            status = transaction.save(person);
            status = status ? transaction.save(link) : status;
        }
        return status;
    }));
    ui::PatternsView view(*house.session, house.going);
    view.refresh();
    view.show();
    const auto people = [&] {
        return view.findChildren<QPushButton*>(u"open_pattern_person"_qs).size();
    };
    CHECK(people() == 40);
    view.findChild<QPushButton*>(u"more_pattern_people"_qs)->click();
    CHECK(people() == 52);
}

TEST_CASE("the name of a pattern stands behind dots until somebody asks, and the journal notes it",
          "[reports][privacy]") {
    SharedEmployer house;
    ui::PatternsView view(*house.session, house.going);
    view.refresh();
    view.show();
    const auto title = [&] {
        return view.findChild<QTableView*>(u"patterns_table"_qs)->model()->index(0, 0);
    };
    CHECK_FALSE(SharedEmployer::wordsOf(view).contains(u"Zebrafinch"_qs));
    CHECK(title().data().toString().contains(ui::hiddenDots()));
    CHECK(title().data(Qt::AccessibleTextRole).toString().contains(u"name hidden"_qs));
    auto* reveal = view.findChild<ui::RevealButton*>(u"reveal_pattern"_qs);
    REQUIRE(reveal->isVisible());
    const auto pattern = PatternStore(house.session->casework()).list({}).value().front().pattern;
    const auto revealed = [&] {
        const auto entries = house.session->vault().confidentialJournal()->of(pattern);
        return std::count_if(entries.begin(), entries.end(), [](const JournalEntry& entry) {
            return entry.action == JournalAction::Revealed && entry.kind == "circumstance_name";
        });
    };
    CHECK(revealed() == 0);
    reveal->click();
    CHECK(SharedEmployer::wordsOf(view).contains(u"Zebrafinch"_qs));
    CHECK(revealed() == 1);
    house.session->conceal();
    CHECK_FALSE(SharedEmployer::wordsOf(view).contains(u"Zebrafinch"_qs));
}

TEST_CASE("what a report has in common is named only in its form, behind its eye",
          "[reports][privacy]") {
    SharedEmployer house;
    ui::CircumstanceList list(*house.session);
    list.resize(1100, 600);
    list.showPerson(house.report.id);
    list.show();
    const auto* model = list.findChild<QTableView*>(u"circumstance_list"_qs)->model();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 1).data().toString() == ui::hiddenDots());
    list.edit(house.session->casework()
                  .where<Circumstance>("report", house.report.id)
                  .value()
                  .front()
                  .id);
    const auto* name = list.findChild<QLineEdit*>(u"circumstance_name"_qs);
    REQUIRE(name != nullptr);
    CHECK(name->text() == u"Zebrafinch Ltd"_qs);
    CHECK(name->displayText() != name->text());
    list.findChild<ui::FieldMask*>()->reveal();
    CHECK(name->displayText() == name->text());
    house.session->conceal();
    CHECK(name->displayText() != name->text());
}

TEST_CASE("a pattern leads to its people and its reports", "[reports]") {
    SharedEmployer house;
    ui::PatternsView view(*house.session, house.going);
    RecordId wanted;
    QObject::connect(&view, &ui::PatternsView::reportWanted,
                     [&](const RecordId& report) { wanted = report; });
    view.refresh();
    view.findChild<QPushButton*>(u"open_pattern_report"_qs)->click();
    CHECK(wanted == house.report.id);
    CHECK(view.findChildren<QPushButton*>(u"open_pattern_person"_qs).size() == 2);
    view.findChild<QPushButton*>(u"open_pattern_person"_qs)->click();
    CHECK((house.going.person == house.first.id || house.going.person == house.second.id));
}

TEST_CASE("a pattern at its limit is new until somebody says what it is", "[reports]") {
    SharedEmployer house;
    const auto third = house.session.savePerson("Vrana");
    REQUIRE(house.session->vault().write([&](Transaction& transaction) {
        ReportedPerson link;
        link.id = RecordId::generate();
        link.report = house.report.id;
        link.person = third.id;
        return transaction.save(link);
    }));
    ui::PatternsView view(*house.session, house.going);
    view.refresh();
    auto* record = view.findChild<QPushButton*>(u"record_pattern_look"_qs);
    auto* decision = view.findChild<QComboBox*>(u"pattern_decision"_qs);
    auto* state = view.findChild<QLabel*>(u"pattern_state"_qs);
    CHECK(SharedEmployer::wordsOf(view).startsWith(u"New: "_qs));
    CHECK(state->text().startsWith(u"New"_qs));
    CHECK_FALSE(record->isEnabled());
    decision->setCurrentIndex(decision->findData(u"watch"_qs));
    view.refresh(); // something else was saved meanwhile: the choice stays
    REQUIRE(record->isEnabled());
    record->click();
    CHECK_FALSE(SharedEmployer::wordsOf(view).contains(u"New"_qs));
    CHECK(state->text() == u"Looked at"_qs);
    const auto* line = view.findChild<QLabel*>(u"pattern_look"_qs);
    REQUIRE(line != nullptr);
    CHECK(line->text().contains(u"To be watched"_qs));
    CHECK(line->text().contains(u"3 person"_qs));
    CHECK_FALSE(line->text().contains(u"Vrana"_qs));
    const PatternAlertStore store(house.session->casework());
    const auto pattern = PatternStore(house.session->casework()).list({}).value().front().pattern;
    REQUIRE(store.looks(pattern)->size() == 1);
    CHECK(store.looks(pattern)->front().worker == house.session->worker().id);
    CHECK(store.looks(pattern)->front().people == 3);
}

TEST_CASE("a pattern is opened by its id", "[reports]") {
    SharedEmployer house;
    Circumstance other;
    for (const auto& person : {house.first, house.second}) {
        other.id = RecordId::generate();
        other.person = person.id;
        other.type = {"payer"};
        other.pattern = house.report.id; // any id that is not the employer's
        other.since = day("2026-02-01");
        REQUIRE(house.session->vault().write(
            [&](Transaction& transaction) { return transaction.save(other); }));
    }
    ui::PatternsView view(*house.session, house.going);
    view.open(other.pattern);
    const auto* table = view.findChild<QTableView*>(u"patterns_table"_qs);
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString().startsWith(u"Who pays"_qs));
}

TEST_CASE("the command box finds a report by its mark and by what people share", "[reports]") {
    SharedEmployer house;
    ui::RecentPersons recent;
    const ui::CommandSearch search(*house.session, house.going, recent);
    for (const auto& typed :
         {QString::fromStdString(house.report.code).toLower(), u"zebrafinch"_qs}) {
        INFO(typed.toStdString());
        house.going.report = {};
        for (const auto& command : search.find(typed)) {
            if (command.text.contains(QString::fromStdString(house.report.code))) {
                command.run();
            }
        }
        CHECK(house.going.report == house.report.id);
    }
}
