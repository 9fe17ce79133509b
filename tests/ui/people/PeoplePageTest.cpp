// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "core/people/Handover.h"
#include "core/tasks/SavedFilter.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/RowDelegate.h"
#include "ui/components/TableView.h"
#include "ui/forms/ColleagueMenu.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/NameQuestion.h"
#include "ui/forms/PersonPreview.h"
#include "ui/people/PersonTableModel.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace zaklon;
using namespace zaklon::test;

namespace {

class Beside final : public ui::Navigator {
  public:
    void openPage(ui::PageKind) override {}
    void openPerson(const RecordId& id, ui::PersonSection) override { opened.push_back(id); }
    void startAssessment(const RecordId&, const QString&) override {}
    void back() override {}
    void openPersonBeside(const RecordId& id) override { beside.push_back(id); }

    std::vector<RecordId> opened;
    std::vector<RecordId> beside;
};

struct Shown {
    UiSession session;
    Beside navigator;
    std::vector<Person> persons;
    std::unique_ptr<ui::PeoplePage> page;

    Shown() {
        for (const char* pseudonym : {"Lasta", "Roda", "Senica"}) {
            persons.push_back(session.savePerson(pseudonym));
        }
        page = std::make_unique<ui::PeoplePage>(*session, navigator);
        page->resize(1200, 700);
        page->refresh();
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        table().setFocus();
    }
    template <class Widget>
    Widget& find(const char* name) {
        auto* widget = page->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return *widget;
    }
    ui::TableView& table() { return find<ui::TableView>("people_table"); }
    std::vector<SavedFilter> filters() {
        return savedFilters(session->confidential().value(), session->worker().id,
                            FilteredList::People)
            .value();
    }
    Person read(const Person& person) {
        return session->casework().find<Person>(person.id).value().value();
    }
};

} // namespace

TEST_CASE("chosen people are handed to a colleague in one commit with one Undo", "[people]") {
    Shown shown;
    const auto colleague = aColleague(shown.session->vault());
    auto& bar = shown.find<ui::ChosenBar>("people_chosen");
    CHECK_FALSE(bar.isVisible());
    QTest::keyClick(&shown.table(), Qt::Key_X);
    QTest::keyClick(&shown.table(), Qt::Key_J);
    QTest::keyClick(&shown.table(), Qt::Key_X);
    CHECK(bar.isVisible());
    CHECK(bar.accessibleName().contains(u'2'));
    const QSignalSpy saved(&*shown.session, &ui::Session::saved);
    WriteReceipt receipt;
    QObject::connect(&*shown.session, &ui::Session::saved, shown.page.get(),
                     [&](const QString&, const WriteReceipt& written) { receipt = written; });
    shown.find<QPushButton>("assign_people").click();
    auto& menu = shown.find<ui::ColleagueMenu>("colleague_menu");
    REQUIRE(menu.isVisible());
    for (const auto* reasons : menu.findChildren<QMenu*>()) {
        if (reasons->title() == u"Colleague"_qs) {
            reasons->findChild<QAction*>(u"absence"_qs)->trigger();
        }
    }
    menu.close();
    CHECK(saved.count() == 1);
    CHECK(shown.table().hasFocus());
    const auto assigned = [&] {
        int count = 0;
        for (const auto& person : shown.persons) {
            count += shown.read(person).worker == colleague.id ? 1 : 0;
        }
        return count;
    };
    CHECK(assigned() == 2);
    const auto log = shown.session->casework().where<Handover>("to_worker", colleague.id).value();
    REQUIRE(log.size() == 2);
    CHECK(log.front().reason == Code{"absence"});
    REQUIRE(shown.session->undo(receipt, std::nullopt));
    CHECK(assigned() == 0);
}

TEST_CASE("Alt+R reveals the name in the row that has the keys, and the journal notes it",
          "[people][privacy]") {
    Shown shown;
    for (const auto& person : shown.persons) {
        shown.session.saveName(person.id, "Milunka", "Izmislic");
    }
    auto& model = *shown.page->findChild<ui::PersonTableModel*>();
    const auto name = [&](int role) {
        const int row = shown.table().currentIndex().row();
        return model.index(row, static_cast<int>(ui::PersonTableModel::Column::Name))
            .data(role)
            .toString();
    };
    const auto isShown = [&] { return name(Qt::DisplayRole).contains(u"Milunka"_qs); };
    const auto press = [&] { QTest::keyClick(&shown.table(), Qt::Key_R, Qt::AltModifier); };
    const auto person = model.at(shown.table().currentIndex().row())->id;
    CHECK_FALSE(isShown());
    shown.page->resize(620, 700); // columns give way, but not to a name that is read
    press();
    CHECK(isShown());
    CHECK_FALSE(shown.table().isColumnHidden(static_cast<int>(ui::PersonTableModel::Column::Name)));
    CHECK(name(Qt::AccessibleTextRole).contains(u"Milunka"_qs));
    const auto journal = shown.session->vault().confidentialJournal()->of(person);
    CHECK(std::count_if(journal.begin(), journal.end(), [](const auto& entry) {
              return entry.action == JournalAction::Revealed;
          }) == 1);
    shown.page->refresh(); // the same row keeps it
    CHECK(isShown());
    press();
    CHECK_FALSE(isShown());
    press();
    QTest::keyClick(&shown.table(), Qt::Key_Down);
    QTest::keyClick(&shown.table(), Qt::Key_Up);
    CHECK_FALSE(isShown()); // another row hid it
    press();
    REQUIRE(isShown());
    shown.session->conceal();
    CHECK_FALSE(isShown());
    CHECK(name(Qt::AccessibleTextRole) == u"Name hidden"_qs);
    shown.session->setRevealSeconds(0);
    press();
    CHECK(QTest::qWaitFor([&] { return !isShown(); }, 1000));
}

TEST_CASE("the eye in a row reveals its name as Alt+R does, and hides it again",
          "[people][privacy]") {
    Shown shown;
    for (const auto& person : shown.persons) {
        shown.session.saveName(person.id, "Milunka", "Izmislic");
    }
    auto& table = shown.table();
    auto& model = *shown.page->findChild<ui::PersonTableModel*>();
    const auto cell = [&](int row) {
        return model.index(row, static_cast<int>(ui::PersonTableModel::Column::Name));
    };
    const auto eye = [&](int row) {
        return ui::RowDelegate::pictureTarget(ui::Theme::of(&table), table.layoutDirection(),
                                              table.visualRect(cell(row)));
    };
    const auto press = [&](int row) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, eye(row).center());
    };
    const auto isShown = [&](int row) {
        return cell(row).data(Qt::DisplayRole).toString().contains(u"Milunka"_qs);
    };
    const auto noted = [&](int row) {
        const auto journal = shown.session->vault().confidentialJournal()->of(model.at(row)->id);
        return std::count_if(journal.begin(), journal.end(), [](const auto& entry) {
            return entry.action == JournalAction::Revealed;
        });
    };
    REQUIRE(model.rowCount() == 3);
    CHECK(eye(1).width() >= 28);
    CHECK(eye(1).height() >= 28);
    CHECK(table.visualRect(cell(1)).contains(eye(1)));
    CHECK(cell(1).data(ui::CellPictureRole).toInt() == static_cast<int>(ui::IconName::Eye));
    press(1);
    CHECK(isShown(1));
    CHECK(noted(1) == 1);
    CHECK(table.currentIndex().row() == 1);
    CHECK(cell(1).data(ui::CellPictureRole).toInt() == static_cast<int>(ui::IconName::EyeOff));
    press(2); // one press, although the column becomes narrower with the name that hides
    CHECK_FALSE(isShown(1));
    CHECK(isShown(2));
    press(2);
    CHECK_FALSE(isShown(2));
    CHECK(noted(2) == 1);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(cell(1)).center() - QPoint(20, 0)); // beside it
    CHECK(table.currentIndex().row() == 1);
    CHECK_FALSE(isShown(1));
    shown.session->setPresenting(true);
    const ui::PeoplePage codesOnly(*shown.session, shown.navigator);
    auto& hidden = *codesOnly.findChild<ui::PersonTableModel*>();
    hidden.show({}, {});
    CHECK_FALSE(hidden.index(0, 1).data(ui::CellPictureRole).isValid()); // nothing to press
}

TEST_CASE("what the list is narrowed by stands as chips that take it away", "[people]") {
    Shown shown;
    auto& chips = shown.find<QWidget>("people_filter_chips");
    CHECK_FALSE(chips.isVisible());
    shown.find<QComboBox>("people_risk").setCurrentIndex(1);
    shown.find<QLineEdit>("people_filter").setText(u"Lasta"_qs);
    REQUIRE(chips.isVisible());
    const auto chip = [&](const char* name) {
        for (auto* each : chips.findChildren<QPushButton*>(QString::fromLatin1(name))) {
            if (!each->isHidden()) {
                return each;
            }
        }
        return static_cast<QPushButton*>(nullptr);
    };
    REQUIRE(chip("chip_text") != nullptr);
    CHECK(chip("chip_text")->text().contains(u"Lasta"_qs));
    REQUIRE(chip("chip_risk") != nullptr);
    chip("chip_risk")->click();
    CHECK(shown.find<QComboBox>("people_risk").currentIndex() == 0);
    CHECK(chip("chip_risk") == nullptr);
    CHECK(shown.table().model()->rowCount() == 1);
    REQUIRE(chip("chip_text") != nullptr);
    QTest::keyClick(chip("chip_text"), Qt::Key_Delete);
    CHECK(shown.find<QLineEdit>("people_filter").text().isEmpty());
    CHECK(shown.table().model()->rowCount() == 3);
    CHECK_FALSE(chips.isVisible());
    CHECK(shown.table().hasFocus());
}

TEST_CASE("chosen people are opened in tabs, and Ctrl+Enter opens one", "[people]") {
    Shown shown;
    QTest::keyClick(&shown.table(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.navigator.beside.size() == 1);
    CHECK(shown.navigator.opened.empty());
    QTest::keyClick(&shown.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&shown.table(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.navigator.beside.size() == 4);
}

TEST_CASE("a filter is kept in the vault under a name, chosen, and removed", "[people]") {
    Shown shown;
    shown.find<QLineEdit>("people_filter").setText(u"la"_qs);
    shown.find<QComboBox>("people_risk").setCurrentIndex(2);
    auto& menu = shown.find<ui::FilterMenu>("filter_menu");
    menu.keep();
    auto* question = shown.page->findChild<ui::NameQuestion*>();
    REQUIRE(question != nullptr);
    REQUIRE(waitForFocusIn(*question));
    auto* line = question->findChild<QLineEdit*>(u"answerLine"_qs);
    CHECK(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(question->isVisible()); // it needs a name
    line->setText(u"High, la"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(shown.filters().size() == 1);
    CHECK(shown.filters().front().setting("text") == "la");
    CHECK(shown.filters().front().setting("risk") == "2");

    shown.find<QLineEdit>("people_filter").clear();
    shown.find<QComboBox>("people_risk").setCurrentIndex(0);
    QAction* choose = nullptr;
    for (auto* action : shown.page->pageActions()) { // as the command box offers it
        choose = action->text() == u"Filter: High, la"_qs ? action : choose;
    }
    REQUIRE(choose != nullptr);
    choose->trigger();
    CHECK(shown.find<QLineEdit>("people_filter").text() == u"la"_qs);
    CHECK(shown.find<QComboBox>("people_risk").currentIndex() == 2);

    auto* away = menu.findChild<QAction*>(u"remove_filter_0"_qs);
    REQUIRE(away != nullptr);
    away->trigger();
    CHECK(QTest::qWaitFor([&] { return shown.filters().empty(); }, 1000));
}

TEST_CASE("a kept filter is renamed, and stays the same filter", "[people]") {
    Shown shown;
    shown.find<QLineEdit>("people_filter").setText(u"la"_qs);
    auto& menu = shown.find<ui::FilterMenu>("filter_menu");
    const auto answer = [&](const QString& name) {
        auto* question = shown.page->findChild<ui::NameQuestion*>();
        REQUIRE(question != nullptr);
        REQUIRE(waitForFocusIn(*question));
        auto* line = question->findChild<QLineEdit*>(u"answerLine"_qs);
        const QString before = line->text();
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return before;
    };
    menu.keep();
    answer(u"First"_qs);
    REQUIRE(shown.filters().size() == 1);
    const auto kept = shown.filters().front();
    shown.find<QLineEdit>("people_filter").clear(); // what is shown now is not what was kept
    auto* other = menu.findChild<QAction*>(u"rename_filter_0"_qs);
    REQUIRE(other != nullptr);
    other->trigger();
    CHECK(answer(u"Second"_qs) == u"First"_qs);
    REQUIRE(shown.filters().size() == 1);
    CHECK(shown.filters().front().id == kept.id);
    CHECK(shown.filters().front().name == "Second");
    CHECK(shown.filters().front().setting("text") == "la");
}

TEST_CASE("Enter in the filter goes to the list that it left", "[people]") {
    Shown shown;
    auto& filter = shown.find<QLineEdit>("people_filter");
    filter.setFocus();
    QTest::keyClicks(&filter, u"rod"_qs);
    QTest::keyClick(&filter, Qt::Key_Return);
    CHECK(shown.table().hasFocus());
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    REQUIRE(shown.navigator.opened.size() == 1);
    CHECK(shown.navigator.opened.front() == shown.persons[1].id);
}

TEST_CASE("Space looks at a person without opening the record", "[people]") {
    Shown shown;
    auto& preview = shown.find<ui::PersonPreview>("person_preview");
    if (preview.isVisible()) { // a wide page shows it without being asked
        QTest::keyClick(&shown.table(), Qt::Key_Space);
    }
    CHECK_FALSE(preview.isVisible());
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    CHECK(preview.isVisible());
    CHECK(shown.table().hasFocus());
    CHECK(shown.navigator.opened.empty());
    QTest::keyClick(&shown.table(), Qt::Key_J);
    CHECK(preview.isVisible()); // it follows the row
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    CHECK_FALSE(preview.isVisible());
}

TEST_CASE("a page is read anew once for every save, by the window", "[people]") {
    Shown shown;
    const QSignalSpy read(shown.table().model(), &QAbstractItemModel::modelReset);
    Person person = shown.persons.front();
    person.pseudonym = "Another";
    REQUIRE(shown.session->save(u"Saved."_qs, person.id, [&](Transaction& transaction) {
        return transaction.save(person);
    }));
    CHECK(read.count() == 0); // Workspace reads it, after whoever saved has returned
}

TEST_CASE("the line over the list says by what it is sorted", "[people]") {
    Shown shown;
    auto& line = shown.find<QLabel>("people_shown");
    CHECK(line.text().contains(QStringLiteral("by next due")));
    shown.table().sortByColumn(static_cast<int>(ui::PersonTableModel::Column::Risk),
                               Qt::DescendingOrder);
    CHECK(line.text().contains(QStringLiteral("by risk")));
    CHECK(line.text().contains(QStringLiteral("3")));
}

TEST_CASE("bars begin on the line of the table, and their fields share a middle", "[people]") {
    Shown shown;
    QApplication::processEvents();
    const auto left = [&](const QWidget& widget) {
        return widget.mapTo(shown.page.get(), QPoint()).x();
    };
    const auto middle = [&](const QWidget& widget) {
        return widget.mapTo(shown.page.get(), widget.rect().center()).y();
    };
    const auto& views = shown.find<QWidget>("people_views");
    const auto& filter = shown.find<QLineEdit>("people_filter");
    CHECK(left(views) + ui::kRingRoom == left(shown.table())); // room for the ring before it
    CHECK(left(filter) == left(shown.table()));
    CHECK(std::abs(middle(shown.find<ui::FilterMenu>("filter_menu")) - middle(filter)) <= 1);
}
