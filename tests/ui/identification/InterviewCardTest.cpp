// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews on the person's page: planned, recorded, and what a line says of them.
#include "core/identification/Interview.h"
#include "core/tasks/DueTaskStore.h"
#include "tests/ui/identification/BegunProcedure.h"
#include "ui/components/Chip.h"
#include "ui/components/DateField.h"
#include "ui/forms/TaskPlace.h"
#include "ui/forms/TaskWords.h"
#include "ui/identification/IdentificationSection.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A person whose procedure was opened fifty days ago, and her page.
struct InterviewedPerson {
    PageFixture fixture;
    Person person;
    RecordId procedure;
    ui::IdentificationSection section{fixture.session(), fixture.navigator()};

    explicit InterviewedPerson(std::optional<int> birthYear = 1990) {
        person = aPerson();
        person.birthYear = birthYear;
        person.languages = {Code{"ar"}};
        fixture.save(person);
        procedure = beginProcedure(fixture, person.id).id;
        section.resize(1000, 700);
        section.show();
        section.showPerson(person.id);
    }
    Interview anInterview(InterviewState state, Date on) const {
        Interview interview;
        interview.id = RecordId::generate();
        interview.person = person.id;
        interview.procedure = procedure;
        interview.state = state;
        interview.onDate = on;
        interview.institution = Code{"identification"};
        interview.language = Code{"ar"};
        return interview;
    }
    void show() {
        section.refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <class Widget>
    Widget& named(const char* name, const char* inside = "") {
        const QWidget* root = *inside == 0 ? &section : &named<QWidget>(inside);
        auto* found = root->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    ui::Tone tone() { return named<QWidget>("interview_line").findChild<ui::Chip*>()->tone(); }
    void choose(const char* field, const char* code) {
        auto& box = named<QComboBox>(field);
        box.setCurrentIndex(box.findData(QString::fromLatin1(code)));
        REQUIRE(box.currentIndex() >= 0);
    }
    void press(const char* name) {
        named<QPushButton>(name).click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QPushButton& verb() { return named<QPushButton>("dueVerb", "interview_line"); }
    QString told() { return named<QWidget>("interview_line").accessibleDescription(); }
    Interview only() const {
        const auto all = fixture.of<Interview>(person.id);
        REQUIRE(all.size() == 1);
        return all.front();
    }
};

} // namespace

TEST_CASE("an interview is planned, and its words are kept with it", "[interview]") {
    InterviewedPerson her;
    CHECK(her.section.findChild<QWidget*>(QStringLiteral("no_interviews")) != nullptr);
    her.press("plan_interview");
    CHECK(her.section.findChild<QWidget*>(QStringLiteral("guardian")) == nullptr); // no child
    her.choose("asked_sex", "woman");
    her.named<ui::DateField>("on_date").setDate(her.fixture.today().plusDays(2));
    her.named<QPlainTextEdit>("text").setPlainText(QStringLiteral("A separate room."));
    her.press("save_interview");
    const auto kept = her.only();
    CHECK(kept.state == InterviewState::Planned);
    CHECK(kept.procedure == her.procedure);
    CHECK(kept.onDate == her.fixture.today().plusDays(2));
    CHECK(kept.institution.text == "identification");
    CHECK(kept.language.text == "ar"); // the person's own
    CHECK(kept.askedSex.text == "woman");
    const auto words = her.fixture.session().confidential()->find<Narrative>(kept.id).value();
    REQUIRE(words);
    CHECK(words->text == "A separate room.");
    CHECK(her.told().contains(QStringLiteral("Interviewer asked for: A woman")));
    CHECK(her.verb().text() == QStringLiteral("Open"));
}

TEST_CASE("a new interview begins with whom the person prefers", "[interview]") {
    InterviewedPerson her;
    her.person.interviewerSex = Code{"woman"};
    her.fixture.save(her.person);
    her.show();
    her.press("plan_interview");
    her.press("save_interview");
    CHECK(her.only().askedSex.text == "woman");
}

TEST_CASE("whoever records an interview on its day says how it went", "[interview]") {
    InterviewedPerson her;
    auto planned = her.anInterview(InterviewState::Planned, her.fixture.today().plusDays(-1));
    planned.askedSex = Code{"woman"};
    her.fixture.save(planned);
    her.show();
    CHECK(her.verb().text() == QStringLiteral("Record"));
    her.verb().click();
    her.choose("given_sex", "man");
    her.press("save_interview");
    CHECK(her.only().state == InterviewState::Held);
    CHECK(her.told().contains(
        QStringLiteral("Interviewer asked for: A woman; came: A man. The choice was not kept.")));
    CHECK(her.tone() == ui::Tone::Attention);
}

TEST_CASE("a line says who was there, and that the choice was kept", "[interview]") {
    InterviewedPerson her;
    auto held = her.anInterview(InterviewState::Held, her.fixture.today().plusDays(-3));
    held.askedSex = Code{"woman"};
    held.givenSex = Code{"woman"};
    held.place = Code{"centre"};
    held.present = {Code{"person"}, Code{"lawyer"}};
    held.interpretation = Code{"missing"};
    her.fixture.save(held);
    her.show();
    CHECK(her.told().contains(QStringLiteral("At the Centre")));
    CHECK(her.told().contains(QStringLiteral("Arabic")));
    CHECK(her.told().contains(QStringLiteral("An interpreter was needed and missing")));
    CHECK(her.told().contains(QStringLiteral("Present: Lawyer, The person concerned")));
    CHECK(her.told().contains(QStringLiteral("Interviewer asked for: A woman. The choice was "
                                             "kept.")));
    CHECK(her.tone() == ui::Tone::Good);
}

TEST_CASE("an interview held with a child is not saved without what became of the guardian",
          "[interview]") {
    InterviewedPerson child(2012);
    child.press("plan_interview");
    child.choose("state", "held");
    child.press("save_interview");
    CHECK(child.fixture.of<Interview>(child.person.id).empty());
    child.choose("guardian", "excluded_conflict");
    child.press("save_interview");
    CHECK(child.only().guardian.text == "excluded_conflict");
    CHECK(child.told().contains(QStringLiteral("Guardian: Kept out")));
}

TEST_CASE("an interview begun on the person's page is offered there", "[interview][drafts]") {
    InterviewedPerson her;
    REQUIRE(her.fixture.session().vault().drafts()->keep(
        {"interview:state", her.person.id, her.procedure}, "{}"));
    her.section.showPerson(her.person.id);
    auto* line = her.section.findChild<QWidget*>(QStringLiteral("draft_line"));
    REQUIRE(line->isVisible());
    line->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    CHECK(her.section.findChild<QPushButton*>(QStringLiteral("save_interview")) != nullptr);
}

TEST_CASE("somebody without a procedure has no card for interviews", "[interview]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson()).id;
    ui::IdentificationSection section(fixture.session(), fixture.navigator());
    section.showPerson(person);
    CHECK(section.findChild<QWidget*>(QStringLiteral("interviews_card")) == nullptr);
}

TEST_CASE("Today says what an interview needs, and leads to it", "[interview][today]") {
    InterviewedPerson her;
    auto planned = her.anInterview(InterviewState::Planned, her.fixture.today().plusDays(1));
    her.fixture.save(planned);
    auto& session = her.fixture.session();
    const ui::TaskWords words(session);
    const auto task = [&] {
        DueQuery query;
        query.today = her.fixture.today();
        query.person = her.person.id;
        auto tasks = DueTaskStore(session.casework(), session.confidential(),
                                  session.definitions().taskTerms())
                         .due(query)
                         .value();
        std::erase_if(tasks, [](const auto& each) { return each.kind != TaskKind::Interview; });
        REQUIRE(tasks.size() == 1);
        return tasks.front();
    };
    CHECK(words.what(task()).startsWith(QStringLiteral("Interview: Centre for the protection")));
    CHECK(words.why(task()).contains(QStringLiteral("whether a woman or a man")));
    CHECK(ui::sectionOf(TaskKind::Interview) == ui::PersonSection::Identification);
    planned.askedSex = Code{"woman"};
    her.fixture.save(planned);
    CHECK(words.why(task()).contains(QStringLiteral("A woman")));
    planned.onDate = her.fixture.today().plusDays(-1);
    her.fixture.save(planned);
    CHECK(words.why(task()).contains(QStringLiteral("Record how it went")));
}
