// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PersonSections.h"

#include "tests/ui/support/Look.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/components/SectionList.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/RecordPanel.h"
#include "ui/people/SectionFields.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <memory>
#include <set>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("what waits in a section is said before it is opened, to a screen reader too",
          "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    fixture.save(anAction(person.id, day("2026-03-09")));
    fixture.save(anAssessment(person.id, day("2026-03-01"), 1));
    const auto calm = fixture.save(aPerson());
    const std::unique_ptr<ui::PersonPage> page(
        desktop::makePersonPage(fixture.session(), fixture.navigator(), nullptr));
    const auto* list = page->findChild<ui::SectionList*>(QStringLiteral("person_sections"));
    REQUIRE(list != nullptr);
    const auto heard = [&] {
        QStringList names;
        for (int i = 0; i < list->count(); ++i) {
            names << list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
        }
        return names;
    };
    page->showPerson(person.id, ui::PersonSection::Overview);
    CHECK(heard().contains(QStringLiteral("Care plan, due")));
    CHECK(heard().contains(QStringLiteral("Risk, 1")));
    page->showPerson(calm.id, ui::PersonSection::Overview);
    CHECK(heard().contains(QStringLiteral("Care plan")));
    CHECK(heard().contains(QStringLiteral("Risk")));
}

TEST_CASE("a person is opened with the keys at the sections, another section in it", "[people]") {
    PageFixture fixture;
    const auto fresh = fixture.save(aPerson());
    const auto known = fixture.save(aPerson());
    fixture.save(anAssessment(known.id, day("2026-03-01"), 1));
    const std::unique_ptr<ui::PersonPage> page(
        desktop::makePersonPage(fixture.session(), fixture.navigator(), nullptr));
    page->resize(1280, 700);
    page->show();
    auto* list = page->findChild<ui::SectionList*>(QStringLiteral("person_sections"));
    REQUIRE(list != nullptr);
    page->showPerson(fresh.id, ui::PersonSection::Overview);
    CHECK(page->firstFocus() == list);
    CHECK(list->currentSection() == 0);
    page->showPerson(known.id, ui::PersonSection::Overview);
    CHECK(page->firstFocus() == list);
    page->showPerson(known.id, ui::PersonSection::Documents);
    CHECK(page->firstFocus() != list);
}

namespace {

/// Shows what is asked for on the page itself, as the window does.
class OnThePage final : public ui::Navigator {
  public:
    void openPage(ui::PageKind) override {}
    void openPerson(const RecordId& person, ui::PersonSection section) override {
        page->showPerson(person, section);
        page->firstFocus()->setFocus();
    }
    void startAssessment(const RecordId&, const QString&) override {}
    void back() override {}

    std::unique_ptr<ui::PersonPage> page;
};

} // namespace

TEST_CASE("who is sent to record the year of birth types it there", "[people]") {
    PageFixture fixture;
    auto unknown = aPerson();
    unknown.birthYear.reset();
    const auto person = fixture.save(unknown);
    OnThePage window;
    window.page.reset(desktop::makePersonPage(fixture.session(), window, nullptr));
    window.page->resize(1280, 700);
    window.page->show();
    window.page->showPerson(person.id, ui::PersonSection::Consent);
    auto* needed = window.page->findChild<QWidget*>(QStringLiteral("consent_age_needed"));
    REQUIRE(needed != nullptr);
    needed->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    CHECK(window.page->section() == ui::PersonSection::Details);
    REQUIRE(window.page->focusWidget() != nullptr);
    CHECK(window.page->focusWidget()->objectName() == QStringLiteral("birth_year"));
}

TEST_CASE("each field of About the person is gone to by its name", "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    OnThePage window;
    window.page.reset(desktop::makePersonPage(fixture.session(), window, nullptr));
    window.page->resize(1280, 700);
    window.page->show();
    std::set<QString> led;
    for (const auto& field : ui::sectionFields()) {
        CAPTURE(field.field);
        const auto name = QString::fromLatin1(field.field);
        window.page->showPerson(person.id, ui::PersonSection::Overview);
        auto* action = window.page->findChild<QAction*>(u"go-field-"_qs + name);
        REQUIRE(action != nullptr);
        CHECK(window.page->pageActions().contains(action));
        CHECK(ui::placeWordsOf(*action) == u"About the person"_qs);
        action->trigger();
        CHECK(window.page->section() == ui::PersonSection::Details);
        const auto* shown = window.page->sectionPage(ui::PersonSection::Details)
                                ->findChild<ui::Field*>(name + u"_field"_qs);
        REQUIRE(shown != nullptr);
        const auto* typing = window.page->focusWidget();
        REQUIRE(typing != nullptr);
        CHECK((typing == &shown->editor() || shown->editor().isAncestorOf(typing)));
        CHECK(shown->label() == action->text());
        led.insert(name + u"_field"_qs);
    }
    const auto* details = window.page->sectionPage(ui::PersonSection::Details);
    for (const auto* form : details->findChildren<ui::RecordForm*>()) {
        if (form->description().kind != "person" && form->description().kind != "identity") {
            continue; // of a card beside them
        }
        for (const auto* each : form->findChildren<ui::Field*>()) {
            CAPTURE(each->objectName().toStdString());
            CHECK(led.count(each->objectName()) == 1);
        }
    }
}

TEST_CASE("what a section does is begun from any other one by its words", "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    OnThePage window;
    window.page.reset(desktop::makePersonPage(fixture.session(), window, nullptr));
    window.page->resize(1280, 700);
    window.page->show();
    window.page->showPerson(person.id, ui::PersonSection::Overview);
    auto* close = window.page->findChild<QAction*>(QStringLiteral("press-close_file"));
    REQUIRE(close != nullptr);
    REQUIRE(window.page->pageActions().contains(close));
    close->trigger();
    CHECK(window.page->section() == ui::PersonSection::Identification);
    const auto* panel = window.page->sectionPage(ui::PersonSection::Identification)
                            ->findChild<ui::RecordPanel*>(QStringLiteral("record_panel"));
    REQUIRE(panel != nullptr);
    CHECK(panel->isOpen());
    auto* review = window.page->findChild<QAction*>(QStringLiteral("press-ask_review"));
    REQUIRE(review != nullptr);
    review->trigger(); // without a decision there is none to ask for: the section is shown
    CHECK(window.page->section() == ui::PersonSection::Identification);
}

TEST_CASE("what a section adds is found by the words of its button before it is opened",
          "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    OnThePage window;
    window.page.reset(desktop::makePersonPage(fixture.session(), window, nullptr));
    auto& page = *window.page;
    page.resize(1280, 700);
    page.show();
    page.showPerson(person.id, ui::PersonSection::Overview);
    const auto add = [&](const QString& button) {
        return page.findChild<QAction*>(QStringLiteral("press-") + button);
    };
    SECTION("every list is brought to the front and its form opened") {
        for (const auto* kind : {"safe_contact", "person_name", "relation", "team_member",
                                 "return_code", "search_plan", "identity_document", "consent",
                                 "rights_information", "removal_threat", "delivery"}) {
            CAPTURE(kind);
            page.showPerson(person.id, ui::PersonSection::Overview);
            const auto name = QString::fromLatin1(kind);
            REQUIRE(add(QStringLiteral("add_") + name) != nullptr);
            CHECK(page.pageActions().contains(add(QStringLiteral("add_") + name)));
            add(QStringLiteral("add_") + name)->trigger();
            const auto* save = page.findChild<QPushButton*>(QStringLiteral("save_") + name);
            REQUIRE(save != nullptr);
            CHECK(save->isVisible());
        }
    }
    SECTION("a hearing without a proceeding begins with the proceeding, which says so") {
        add(QStringLiteral("add_hearing"))->trigger();
        const auto* save = page.findChild<QPushButton*>(QStringLiteral("save_proceeding"));
        REQUIRE(save != nullptr);
        CHECK(save->isVisible());
        const auto lines = page.findChildren<QLabel*>();
        CHECK(std::any_of(lines.begin(), lines.end(), [](const QLabel* line) {
            return line->isVisible() &&
                   line->text().contains(QStringLiteral("Hearings are added to a proceeding"));
        }));
    }
    SECTION("an agreed way is meant by 'safe contact' and its list") {
        const auto words = ui::keyWordsOf(*add(QStringLiteral("add_safe_contact")));
        for (const auto* word : {"safe", "contact", "Agreed"}) {
            CHECK(words.contains(QLatin1String(word)));
        }
    }
    SECTION("the words are those of the button, and no button that adds is without") {
        // They say different things from file to file, or stand in one line of many.
        const QStringList others{QStringLiteral("add_feedback"), QStringLiteral("add_guarantee"),
                                 QStringLiteral("add_centre_contact"),
                                 QStringLiteral("add_deviation"), QStringLiteral("add_contact")};
        int seen = 0;
        for (int section = 0; section <= static_cast<int>(ui::PersonSection::History); ++section) {
            page.showPerson(person.id, static_cast<ui::PersonSection>(section));
            auto* shown = page.sectionPage(static_cast<ui::PersonSection>(section));
            REQUIRE(shown != nullptr);
            for (const auto* button : shown->findChildren<QPushButton*>()) {
                const auto name = button->objectName();
                if (!name.startsWith(QStringLiteral("add_")) || others.contains(name)) {
                    continue;
                }
                CAPTURE(name.toStdString());
                const auto* action = add(name);
                REQUIRE(action != nullptr);
                CHECK(action->text() == button->text());
                ++seen;
            }
        }
        CHECK(seen > 15);
    }
    SECTION("a step of a search waits for a search") {
        add(QStringLiteral("add_search_step"))->trigger();
        CHECK(page.section() == ui::PersonSection::Outreach);
        const auto* save = page.findChild<QPushButton*>(QStringLiteral("save_search_step"));
        CHECK((save == nullptr || !save->isVisible()));
    }
}

TEST_CASE("in a low page a form has the room of what stands above it", "[people][layout]") {
    appearance().setTextScale(2.0);
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    const std::unique_ptr<ui::PersonPage> page(
        desktop::makePersonPage(fixture.session(), fixture.navigator(), nullptr));
    page->resize(1282, 652);
    page->show();
    page->showPerson(person.id, ui::PersonSection::ContactsAndSafety);
    const auto part = [&page](const char* name) {
        auto* found = page->findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    };
    CHECK_FALSE(part("person_header")->isHidden());
    CHECK_FALSE(part("contacts_choice")->isHidden());
    auto* section = page->findChild<ui::PersonSectionPage*>(QStringLiteral("contacts_section"));
    REQUIRE(section != nullptr);
    section->begin();
    CHECK(part("person_header")->isHidden());
    CHECK(part("contacts_choice")->isHidden());
    CHECK_FALSE(part("contact_banner")->isHidden()); // how to make contact safely always stays
    static_cast<QPushButton*>(part("cancel_contact"))->click();
    CHECK_FALSE(part("person_header")->isHidden());
    CHECK_FALSE(part("contacts_choice")->isHidden());
}
