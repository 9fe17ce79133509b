// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of pathways and what they ask: how a pathway begins, how a step went, why it is left.
#include "core/people/Narrative.h"
#include "core/referrals/PathwayStore.h"
#include "tests/ui/referrals/OpenSection.h"
#include "ui/components/Field.h"
#include "ui/components/Segments.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <optional>

namespace zaklon::ui {
namespace {

using test::child;
using test::choose;
using test::OpenSection;
using test::says;

struct OpenPathway : OpenSection {
    explicit OpenPathway(const char* code) {
        const auto& definition = *house.session().definitions().pathways.current(code);
        REQUIRE(startPathway(house.session().vault(), house.person.id, definition));
        section.showPerson(house.person.id);
    }
    void choose(const char* action) { child<QAction>(section, action).trigger(); }
    void answerDay(const char* typed) {
        auto& day = child<QLineEdit>(section, "day_of_it");
        day.setText(QString::fromLatin1(typed));
        child<QPushButton>(section, "keep_day").click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    PathwayRun run() {
        return PathwayStore(house.session().casework()).ofPerson(house.person.id).value().front();
    }
    std::vector<Action> actions() {
        return house.session().casework().where<Action>("person", house.person.id).value();
    }
};

TEST_CASE("a day that no step stands for is noted on its lane, with the day it happened") {
    OpenPathway open("temporary_residence");
    open.choose("event_permit_granted");
    open.answerDay("3.3.2026");
    const auto run = open.run();
    const auto* noted = run.step("permit_granted");
    REQUIRE(noted != nullptr);
    CHECK(noted->doneOn == Date::fromYmd(2026, 3, 3));
    CHECK(child<QLabel>(open.section, "noted_days").text().contains(QStringLiteral("3")));
    CHECK(open.section.findChild<QWidget*>(QStringLiteral("day_question")) == nullptr);
}

TEST_CASE("a day to come is not a day on which it happened") {
    OpenPathway open("temporary_residence");
    open.choose("event_permit_granted");
    open.answerDay("3.4.2026");
    CHECK(open.run().step("permit_granted") == nullptr);
    CHECK(says(open.section, QStringLiteral("has not come yet")));
}

TEST_CASE("a decision is noted with what was decided, and a refusal with what must follow") {
    OpenPathway open("asylum");
    child<QAbstractButton>(open.section, "step_decision").click();
    auto& question = child<QWidget>(open.section, "step_question");
    child<QPushButton>(question, "keep_step").click();
    CHECK(open.run().step("decision")->state != StepState::Done); // for or against is needed
    child<Segments>(question, "outcome").button(1).click();       // against the person
    choose(question, "done_by", "migration");
    child<QLineEdit>(question, "done_on").setText(QStringLiteral("2.3.2026"));
    child<QLineEdit>(question, "reference").setText(QStringLiteral("26-17"));
    child<QPushButton>(question, "keep_step").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const auto* decided = open.run().step("decision");
    REQUIRE(decided != nullptr);
    CHECK(decided->outcome == StepOutcome::Negative);
    CHECK(decided->doneBy == Code{"migration"});
    CHECK(decided->doneOn == Date::fromYmd(2026, 3, 2));
    const auto papers = open.house.session().confidential()->find<StepPapers>(decided->id).value();
    REQUIRE(papers);
    CHECK(papers->reference == "26-17");
    CHECK(open.house.session()
              .casework()
              .where<FollowUp>("person", open.house.person.id)
              .value()
              .size() == 4);
    CHECK(open.section.findChild<QWidget*>(QStringLiteral("step_question")) == nullptr);
}

/// What the toast would say, and its Undo.
struct Toasts {
    explicit Toasts(OpenPathway& opened) : open(opened) {
        auto& session = open.house.session();
        QObject::connect(&session, &Session::saved, &open.section,
                         [this](const QString&, const WriteReceipt& receipt,
                                const std::optional<RecordId>& person) {
                             CHECK(person == open.house.person.id);
                             last = receipt;
                         });
        QObject::connect(&session, &Session::done, &open.section, [this] { last.reset(); });
    }
    void undo() {
        REQUIRE(last);
        REQUIRE(open.house.session().undo(*last, open.house.person.id));
        last.reset();
        open.section.refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    OpenPathway& open;
    std::optional<WriteReceipt> last;
};

TEST_CASE("a day, a step and the end of a pathway have their Undo, a refusal has none") {
    OpenPathway open("asylum");
    Toasts toasts(open);
    open.choose("event_hearing_date");
    open.answerDay("3.4.2026");
    REQUIRE(open.run().step("hearing_date") != nullptr);
    toasts.undo();
    CHECK(open.run().step("hearing_date") == nullptr);

    open.choose("leave_pathway");
    auto& leaving = child<QWidget>(open.section, "leave_question");
    choose(child<QWidget>(leaving, "reasons"), "add_pathway_end_reason", "too_slow");
    child<QPushButton>(leaving, "keep_choice").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(open.run().pathway.state == PathwayState::Ended);
    toasts.undo();
    REQUIRE(open.run().pathway.state == PathwayState::Running);

    const auto decide = [&](int outcome) {
        child<QAbstractButton>(open.section, "step_decision").click();
        auto& question = child<QWidget>(open.section, "step_question");
        child<Segments>(question, "outcome").button(outcome).click();
        child<QPushButton>(question, "keep_step").click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    decide(0); // for the person
    REQUIRE(open.run().step("decision")->outcome == StepOutcome::Positive);
    toasts.undo();
    CHECK_FALSE(open.run().step("decision")->outcome);
    decide(0);
    REQUIRE(toasts.last);
    decide(1); // what must follow is open: Ctrl+Z takes back neither it nor what was before
    REQUIRE(open.run().step("decision")->outcome == StepOutcome::Negative);
    CHECK_FALSE(toasts.last);
}

TEST_CASE("the lane of the official identification leads to its outcome instead") {
    OpenPathway open("protection_of_victims");
    child<QAbstractButton>(open.section, "step_decision").click();
    CHECK(open.section.findChild<QWidget*>(QStringLiteral("step_question")) == nullptr);
    CHECK(open.house.navigator.openedSection == PersonSection::Identification);
    CHECK(open.run().step("decision")->state != StepState::Done);
}

TEST_CASE("only another lane than that of the identification leaves a step out") {
    const auto offersIt = [](const char* code) {
        OpenPathway open(code);
        return open.section.findChild<QAction*>(QStringLiteral("skip_step")) != nullptr;
    };
    CHECK_FALSE(offersIt("protection_of_victims"));
    CHECK(offersIt("asylum"));
}

bool isOptional(QWidget& form, const char* editor) {
    const auto fields = form.findChildren<Field*>();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field* field) {
        return field->editor().objectName() == QLatin1String(editor);
    });
    REQUIRE(found != fields.end());
    const auto labels = (*found)->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QStringLiteral("optional") && !label->isHidden();
    });
}

/// Ctrl+Enter, wherever in the question the keyboard is.
void pressSaveKeys(QWidget& question) {
    const auto actions = question.actions();
    const auto save = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Return)) &&
               action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
    });
    REQUIRE(save != actions.end());
    (*save)->trigger();
}

TEST_CASE("every question about a pathway is answered by the saving keys") {
    OpenPathway open("asylum");
    open.choose("event_hearing_date");
    child<QLineEdit>(open.section, "day_of_it").setText(QStringLiteral("3.4.2026"));
    pressSaveKeys(child<QWidget>(open.section, "day_question"));
    CHECK(open.run().step("hearing_date") != nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open.choose("leave_pathway");
    auto& question = child<QWidget>(open.section, "leave_question");
    choose(child<QWidget>(question, "reasons"), "add_pathway_end_reason", "too_slow");
    pressSaveKeys(question);
    CHECK(open.run().pathway.state == PathwayState::Ended);
}

TEST_CASE("a pathway is started from the day on which it began, and how it was weighed is asked") {
    OpenSection open;
    open.section.resize(1100, 700);
    open.section.showPerson(open.house.person.id);
    open.section.show();
    auto& menu = *child<QPushButton>(open.section, "add_pathway").menu();
    Q_EMIT menu.aboutToShow();
    menu.findChild<QAction*>(QStringLiteral("start_asylum"))->trigger();
    auto& question = child<QWidget>(open.section, "start_question");
    const auto runs = [&] {
        return PathwayStore(open.house.session().casework()).ofPerson(open.house.person.id).value();
    };
    auto& day = child<QLineEdit>(question, "decided_on");
    day.setText(QStringLiteral("11.3.2026"));
    child<QPushButton>(question, "keep_start").click();
    CHECK(runs().empty()); // still to come
    day.setText(QStringLiteral("5.1.2025"));
    child<QPushButton>(question, "keep_start").click();
    CHECK(runs().empty()); // neither weighed nor said why not
    CHECK(question.findChild<QPlainTextEdit*>(QStringLiteral("text")) ==
          open.section.focusWidget());
    CHECK_FALSE(isOptional(question, "text"));
    CHECK_FALSE(isOptional(question, "unreasoned"));
    choose(question, "unreasoned", "began_before_us");
    CHECK(isOptional(question, "text"));
    pressSaveKeys(question);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(runs().size() == 1);
    CHECK(runs()[0].pathway.startedOn == Date::fromYmd(2025, 1, 5));
    CHECK(open.section.findChild<QWidget*>(QStringLiteral("start_question")) == nullptr);
}

TEST_CASE("a lane says on what the pathway stands and what its next step asks") {
    OpenPathway open("asylum");
    auto& facts = child<QWidget>(open.section, "pathway_facts");
    CHECK(says(facts, QStringLiteral("Version 2")));
    CHECK(says(facts, QStringLiteral("Law on Asylum")));
    CHECK(says(facts, QStringLiteral("asylum is not always the better way"))); // of its first step
    CHECK(says(facts, QStringLiteral("Is not a citizen of Serbia")));
}

TEST_CASE("the law of a pathway is one press away, so that two lanes are in sight together") {
    OpenPathway open("asylum");
    auto& facts = child<QWidget>(open.section, "pathway_facts");
    auto& basis = child<QWidget>(facts, "pathway_basis");
    CHECK(says(basis, QStringLiteral("Law on Asylum")));
    CHECK(basis.isHidden());
    child<QPushButton>(facts, "show_basis").click();
    CHECK_FALSE(basis.isHidden());
}

TEST_CASE("neither the name of the next step nor its sentence is said twice") {
    OpenPathway open("asylum");
    const auto next = nextStep(open.run())->step.text;
    const auto& definition = *open.house.session().definitions().pathways.current("asylum");
    const auto name = open.house.session().words().text(definition.step(next)->label);
    auto& facts = child<QWidget>(open.section, "pathway_facts");
    CHECK_FALSE(says(facts, name));
    auto& asked = child<QWidget>(facts, "step_facts");
    CHECK_FALSE(asked.isHidden());
    child<QAbstractButton>(open.section, ("step_" + next).c_str()).click();
    CHECK(asked.isHidden());
}

TEST_CASE("the last day of a permit is proposed as it stands on the paper") {
    OpenPathway open("temporary_residence");
    IdentityDocument permit;
    permit.id = RecordId::generate();
    permit.person = open.house.person.id;
    permit.kind = Code{"residence_permit"};
    permit.validUntil = Date::fromYmd(2026, 9, 1);
    open.house.keep(permit);
    open.section.refresh();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open.choose("event_permit_last_day");
    child<QPushButton>(open.section, "keep_day").click();
    CHECK(open.run().step("renewal")->due == Date::fromYmd(2026, 9, 1));
}

TEST_CASE("a day that is set may be ahead") {
    OpenPathway open("asylum");
    open.choose("event_hearing_date");
    open.answerDay("3.4.2026");
    REQUIRE(open.run().step("hearing_date") != nullptr);
    CHECK(open.run().step("hearing_date")->doneOn == Date::fromYmd(2026, 4, 3));
}

TEST_CASE("why a pathway is left is asked as she sees it and as we see it, apart") {
    OpenPathway open("asylum");
    open.choose("leave_pathway");
    auto& question = child<QWidget>(open.section, "leave_question");
    child<QPushButton>(question, "keep_choice").click();
    CHECK(open.run().pathway.state == PathwayState::Running); // a reason is needed
    const auto pick = [&](const char* field, const char* box, const char* code) {
        auto& choices = child<QComboBox>(child<QWidget>(question, field), box);
        choices.setCurrentIndex(choices.findData(QString::fromLatin1(code)));
        Q_EMIT choices.activated(choices.currentIndex());
    };
    pick("reasons", "add_pathway_end_reason", "too_slow");
    pick("personal_reasons", "add_leave_personal", "family_abroad");
    pick("outer_reasons", "add_leave_outer", "no_interpreter");
    child<QPlainTextEdit>(question, "own_words").setPlainText(QStringLiteral("My sister waits."));
    child<QLineEdit>(question, "last_contact").setText(QStringLiteral("1.3.2026"));
    child<QPushButton>(question, "keep_choice").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(open.run().pathway.state == PathwayState::Ended);
    const auto choices =
        PathwayStore(open.house.session().casework()).decisions(open.house.person.id).value();
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].personalReasons == std::vector{Code{"family_abroad"}});
    CHECK(choices[0].outerReasons == std::vector{Code{"no_interpreter"}});
    CHECK(choices[0].lastContact == Date::fromYmd(2026, 3, 1));
    const auto words = open.house.session().confidential()->find<Narrative>(choices[0].id).value();
    REQUIRE(words);
    CHECK(words->ownWords == "My sister waits.");
    CHECK(child<QWidget>(open.section, "choice_history").isVisibleTo(&open.section));
}

} // namespace
} // namespace zaklon::ui
