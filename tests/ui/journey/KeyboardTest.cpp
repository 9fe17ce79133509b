// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window under the keyboard: no key means two things, and whatever is done, the focus is
// somewhere sensible afterwards.
#include "app/desktop/Pages.h"
#include "core/referrals/Provider.h"
#include "tests/ui/support/UiSession.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Preferences.h"
#include "ui/shell/CommandBox.h"
#include "ui/shell/CommandModel.h"
#include "ui/shell/KeyList.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;
using ui::PageKind;
using ui::PersonSection;

namespace {

/// The program on a vault with one person and one organisation.
struct Program {
    UiSession vault;
    Person person;
    ui::Preferences preferences;
    ui::MainWindow window;

    Program()
        : person(vault.savePerson("Lasta"))
        , preferences(QString::fromStdString((vault.folder() / "preferences.ini").string()))
        , window(desktop::allPages(preferences)) {
        REQUIRE(vault->vault().write(
            [](Transaction& transaction) { return transaction.save(aProvider()); }));
        window.showGate(new QWidget);
        window.resize(1366, 768);
        window.show();
        window.enter(vault.take());
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ui::Workspace& workspace() { return *window.workspace(); }
    ui::Page& page() { return *workspace().currentPage(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window, static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    /// Every page of the rail and every section of the person, with its name.
    void everywhere(const std::function<void(const std::string&)>& visit) {
        for (const PageKind kind : ui::railOrder()) {
            workspace().openPage(kind);
            QCoreApplication::processEvents();
            visit("page " + ui::pageName(kind).toStdString());
        }
        for (int i = 0; !ui::sectionTopic(static_cast<PersonSection>(i)).isEmpty(); ++i) {
            const auto section = static_cast<PersonSection>(i);
            workspace().openPerson(person.id, section);
            QCoreApplication::processEvents();
            visit("section " + ui::sectionTopic(section).toStdString());
        }
    }
};

struct Bound {
    const QAction* action;
    const QWidget* widget;
    Qt::ShortcutContext context;
};

bool holds(const QWidget& outer, const QWidget& inner) {
    return &outer == &inner || outer.isAncestorOf(&inner);
}

/// Whether there is a focus with which both would answer to the same key.
bool meet(const Bound& a, const Bound& b) {
    const auto reaches = [](const Bound& wide, const Bound& narrow) {
        switch (wide.context) {
        case Qt::WindowShortcut:
        case Qt::ApplicationShortcut:
            return true;
        case Qt::WidgetWithChildrenShortcut:
            return holds(*wide.widget, *narrow.widget);
        case Qt::WidgetShortcut:
            return wide.widget == narrow.widget;
        }
        return false;
    };
    return reaches(a, b) || reaches(b, a);
}

std::map<QString, std::vector<Bound>> keysOf(const QWidget& window) {
    std::map<QString, std::vector<Bound>> keys;
    auto widgets = window.findChildren<QWidget*>();
    widgets.prepend(const_cast<QWidget*>(&window));
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        for (const QAction* action : widget->actions()) {
            for (const auto& sequence : action->shortcuts()) {
                if (action->isEnabled()) {
                    keys[sequence.toString()].push_back(
                        {action, widget, action->shortcutContext()});
                }
            }
        }
    }
    return keys;
}

std::string whereFocusIs() {
    const QWidget* focus = QApplication::focusWidget();
    return focus == nullptr ? "nowhere"
                            : focus->metaObject()->className() + std::string(" ") +
                                  focus->objectName().toStdString();
}

} // namespace

TEST_CASE("no key means two things on any page", "[keyboard]") {
    Program program;
    const auto check = [&](const std::string& place) {
        for (const auto& [key, bound] : keysOf(program.window)) {
            for (std::size_t i = 0; i < bound.size(); ++i) {
                CHECK_FALSE(bound[i].action->text().isEmpty());
                for (std::size_t j = i + 1; j < bound.size(); ++j) {
                    INFO(place << ": " << key.toStdString() << " is '"
                               << bound[i].action->text().toStdString() << "' and '"
                               << bound[j].action->text().toStdString() << "'");
                    CHECK((bound[i].action == bound[j].action || !meet(bound[i], bound[j])));
                }
            }
        }
    };
    program.everywhere([&](const std::string& place) {
        check(place);
        program.press(Qt::Key_N, Qt::ControlModifier);
        check(place + ", new record");
        program.press(Qt::Key_Escape);
    });
}

TEST_CASE("the focus is inside the page after opening, beginning, leaving, saving, undoing",
          "[keyboard]") {
    Program program;
    const auto check = [&](const std::string& place, const char* after) {
        INFO(place << " after " << after << ": " << whereFocusIs());
        const QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        CHECK(focus->isVisible());
        CHECK(focus->isEnabled());
        CHECK(program.page().isAncestorOf(focus));
    };
    program.everywhere([&](const std::string& place) {
        check(place, "opening");
        program.press(Qt::Key_N, Qt::ControlModifier);
        check(place, "Ctrl+N");
        program.press(Qt::Key_Escape);
        check(place, "Esc");
        program.press(Qt::Key_N, Qt::ControlModifier);
        program.press(Qt::Key_S, Qt::ControlModifier);
        check(place, "Ctrl+S");
        program.press(Qt::Key_Escape);
        check(place, "Esc after Ctrl+S");
        program.window.workspace()->undoLast();
        QTest::qWait(10);
        check(place, "Undo");
    });
}

TEST_CASE("one letter in a record begins a contact, an assessment, a line of the plan",
          "[keyboard]") {
    Program program;
    program.workspace().openPerson(program.person.id);
    program.press(Qt::Key_C);
    CHECK(program.workspace().place().section == PersonSection::ContactsAndSafety);
    CHECK(whereFocusIs().find("channel") != std::string::npos);
    program.press(Qt::Key_R); // a form is open: the letter belongs to it
    CHECK(program.workspace().place().section == PersonSection::ContactsAndSafety);
    program.press(Qt::Key_Escape);
    program.press(Qt::Key_R);
    CHECK(program.workspace().place().section == PersonSection::Risk);
    INFO("the keys are at " << whereFocusIs());
    CHECK(whereFocusIs().find("answer") != std::string::npos); // the questionnaire has begun
    program.workspace().openPerson(program.person.id);
    program.press(Qt::Key_T);
    CHECK(program.workspace().place().section == PersonSection::CarePlan);
    CHECK(whereFocusIs().find("title") != std::string::npos);
}

TEST_CASE("a letter typed into a field of the person's details is no command", "[keyboard]") {
    Program program;
    program.workspace().openPerson(program.person.id, PersonSection::Details);
    auto* category = program.page().findChild<QWidget*>(u"category"_qs);
    REQUIRE(category != nullptr);
    category->setFocus();
    program.press(Qt::Key_C);
    CHECK(program.workspace().place().section == PersonSection::Details);
}

TEST_CASE("sections are reached by Alt and a digit", "[keyboard]") {
    Program program;
    program.workspace().openPerson(program.person.id);
    program.press(Qt::Key_2, Qt::AltModifier);
    CHECK(program.workspace().place().section == PersonSection::Risk);
    program.press(Qt::Key_0, Qt::AltModifier);
    CHECK(program.workspace().place().section == PersonSection::Documents);
    program.press(Qt::Key_1, Qt::AltModifier);
    CHECK(program.workspace().place().section == PersonSection::Overview);
}

TEST_CASE("the sheet of keys lists what works on this page now", "[keyboard]") {
    Program program;
    program.workspace().openPage(PageKind::People);
    program.press(Qt::Key_Question);
    auto* list = program.window.findChild<ui::KeyList*>();
    REQUIRE(list != nullptr);
    QStringList words;
    for (const auto* label : list->findChildren<QLabel*>()) {
        words << label->text();
    }
    for (const QString& wanted :
         {u"Next row"_qs, u"New person"_qs, u"Search people, notes, actions"_qs,
          u"Assign to a colleague"_qs, u"Ctrl+Shift+A"_qs}) {
        INFO(wanted.toStdString());
        CHECK(words.contains(wanted));
    }
}

TEST_CASE("settings are reached from the command box", "[keyboard]") {
    Program program;
    program.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"theme dark"_qs);
    program.press(Qt::Key_Return);
    CHECK(program.preferences.theme() == ui::Appearance::Mode::Dark);
    program.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"revealed"_qs);
    program.press(Qt::Key_Return);
    CHECK(program.workspace().place().page == PageKind::Settings);
    auto* reveal = program.page().findChild<QWidget*>(u"settingsReveal"_qs);
    REQUIRE(reveal != nullptr);
    CHECK(reveal->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("what another section of the person does is found by the words of its buttons",
          "[keyboard]") {
    Program program;
    program.workspace().openPerson(program.person.id);
    auto* box = program.window.findChild<ui::CommandBox*>();
    REQUIRE(box != nullptr);
    const auto found = [&](const QString& typed) {
        program.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QStringList texts;
        for (int row = 0; row < box->commands().rowCount(); ++row) {
            texts << box->commands().index(row).data().toString();
        }
        program.press(Qt::Key_Escape);
        return texts;
    };
    CHECK(found(u"record attempt"_qs).contains(u"Go to section: Search, return"_qs));
    CHECK(found(u"record the year"_qs).contains(u"Go to section: About the person"_qs));
    CHECK(found(u"dismissed"_qs).contains(u"Go to section: Identification"_qs));
    program.workspace().openPage(PageKind::People);
    const auto filters = found(u"saved filters"_qs);
    CHECK(filters.contains(u"On this page"_qs));
    CHECK(filters.contains(u"My filters"_qs));
}

TEST_CASE("Enter moves on in a form and ends at the button that saves", "[keyboard]") {
    Program program;
    program.workspace().openPerson(program.person.id, PersonSection::ContactsAndSafety);
    program.press(Qt::Key_C);
    const auto focusIs = [](const char* name) {
        return QApplication::focusWidget()->objectName() == QString::fromLatin1(name);
    };
    CHECK(focusIs("channel"));
    program.press(Qt::Key_Return);
    CHECK(focusIs("result"));
    const auto all = program.page().findChildren<QWidget*>(u"minutes"_qs);
    for (auto* minutes : all) {
        if (minutes->isVisible()) {
            minutes->setFocus();
        }
    }
    REQUIRE(focusIs("minutes"));
    program.press(Qt::Key_Return);
    CHECK(focusIs("by_person"));
    program.press(Qt::Key_Return);
    CHECK(focusIs("own_words")); // the words that belong to the record come after it
}
