// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsSection.h"

#include "core/referrals/PathwayStore.h"
#include "tests/ui/referrals/ReferralHouse.h"
#include "ui/components/Field.h"
#include "ui/components/Segments.h"
#include "ui/referrals/PathwayComparisonView.h"
#include "ui/referrals/ReferralDocument.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/Text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace zaklon::ui {
namespace {

template <class Widget>
Widget& child(QWidget& parent, const char* name) {
    auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

bool says(const QWidget& widget, const QString& sentence) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(sentence); });
}

void choose(QWidget& form, const char* box, const char* code) {
    auto& choices = child<QComboBox>(form, box);
    const int at = choices.findData(QString::fromLatin1(code));
    REQUIRE(at >= 0);
    choices.setCurrentIndex(at);
    Q_EMIT choices.activated(at);
}

struct OpenSection {
    test::ReferralHouse house;
    ReferralsSection section{house.session(), house.navigator};

    void startReferral() {
        section.showPerson(house.person.id);
        child<QPushButton>(section, "new_referral").click();
    }
};

TEST_CASE("every gap of a consent has a sentence of its own") {
    std::set<QString> sentences;
    for (const auto gap : kAllConsentGaps) {
        sentences.insert(consentGapText(gap).what);
    }
    CHECK(sentences.size() == kAllConsentGaps.size());
}

TEST_CASE("without a consent nothing is sent, the reason is said and the draft is kept") {
    OpenSection open;
    open.startReferral();
    choose(open.section, "referral_provider", open.house.provider.id.toString().c_str());
    child<QPlainTextEdit>(open.section, "referral_message")
        .setPlainText(QStringLiteral("A talk, in French."));
    child<QPushButton>(open.section, "send_referral").click();

    auto& refused = child<QWidget>(open.section, "referral_refused");
    CHECK_FALSE(refused.isHidden());
    CHECK(says(refused, consentGapText(ConsentGap::None).what));
    REQUIRE(open.house.referrals().size() == 1);
    CHECK(open.house.referrals()[0].state == ReferralState::Draft);
    const auto content =
        open.house.session().confidential()->find<ReferralContent>(open.house.referrals()[0].id);
    REQUIRE((content && *content));
    CHECK((*content)->message == "A talk, in French.");
    CHECK((*content)->shared.data.empty());
}

TEST_CASE("a category outside the consent is named in the refusal") {
    OpenSection open;
    open.house.consentFor({Code{"contact"}});
    open.section.resize(1100, 700);
    open.section.show();
    open.section.activateWindow();
    open.startReferral();
    auto& language = child<QCheckBox>(open.section, "share_language");
    CHECK_FALSE(language.isChecked()); // outside the consent: not ticked in advance
    language.setChecked(true);
    child<QPushButton>(open.section, "send_referral").click();
    auto& refused = child<QWidget>(open.section, "referral_refused");
    CHECK(says(refused, open.house.words().label("data_category", Code{"needs"})));
    CHECK(says(refused, open.house.words().label("referral_field", Code{"language"})));
    CHECK(open.section.focusWidget() == &language);
    CHECK(open.house.referrals()[0].state == ReferralState::Draft);
}

TEST_CASE("only what the consent covers and what is recorded is ticked in advance") {
    OpenSection open;
    open.house.consentFor({Code{"needs"}});
    open.startReferral();
    CHECK(child<QCheckBox>(open.section, "share_case_code").isChecked());
    CHECK(child<QCheckBox>(open.section, "share_language").isChecked());
    // Covered, but nothing is recorded.
    open.house.person.languages.clear();
    open.house.keep(open.house.person);
    child<QPushButton>(open.section, "cancel_referral").click();
    open.startReferral();
    CHECK_FALSE(child<QCheckBox>(open.section, "share_language").isChecked());
}

TEST_CASE("a referral goes to nobody before somebody chose, and to whom the only consent names") {
    OpenSection open;
    auto first = test::aProvider();
    first.name = "A first one";
    first.services = {Code{"psychological"}, Code{"legal_info"}};
    open.house.keep(first);
    open.startReferral();
    auto& provider = child<QComboBox>(open.section, "referral_provider");
    auto& service = child<QComboBox>(open.section, "referral_service");
    CHECK(provider.currentData().toString() == toQString(RecordId().toString()));
    CHECK(service.currentData().toString().isEmpty());
    child<QPushButton>(open.section, "send_referral").click();
    CHECK(open.house.referrals().empty());
    CHECK(says(open.section, QStringLiteral("Choose to whom this goes.")));
    choose(open.section, "referral_provider", first.id.toString().c_str());
    CHECK(service.currentData().toString().isEmpty()); // it offers two

    open.house.consentFor({Code{"needs"}});
    child<QPushButton>(open.section, "cancel_referral").click();
    open.startReferral();
    CHECK(provider.currentData().toString() == toQString(open.house.provider.id.toString()));
    CHECK(service.currentData().toString() == QStringLiteral("psychological"));
}

TEST_CASE("with a covering consent the referral is sent, and its paper is a PDF of what left") {
    OpenSection open;
    open.house.consentFor({Code{"needs"}});
    open.startReferral();
    child<QPushButton>(open.section, "send_referral").click();
    REQUIRE(open.house.referrals().size() == 1);
    const auto sent = open.house.referrals()[0];
    REQUIRE(sent.state == ReferralState::Sent);

    const auto document = readReferralDocument(
        open.house.session().casework(), open.house.session().confidential().value(), sent.id);
    REQUIRE(document);
    const auto html = referralHtml(*document, open.house.words());
    CHECK(html.contains(QString::fromStdString(open.house.person.code)));
    CHECK(html.contains(QString::fromStdString(open.house.provider.name)));
    CHECK_FALSE(html.contains(open.house.words().label("referral_field", Code{"family_name"})));
    QBuffer pages;
    REQUIRE(pages.open(QIODevice::WriteOnly));
    REQUIRE(writeReferralPdf(pages, *document, open.house.words()));
    CHECK(pages.data().startsWith("%PDF-"));
    CHECK(pages.data().trimmed().endsWith("%%EOF"));
}

TEST_CASE("an answer is recorded on the referral that was sent") {
    OpenSection open;
    open.house.consentFor({Code{"needs"}});
    open.startReferral();
    child<QPushButton>(open.section, "send_referral").click();
    child<QPushButton>(open.section, "record_answer").click();
    CHECK(open.house.referrals()[0].state == ReferralState::Sent); // nobody said which answer
    choose(open.section, "referral_answer", "accepted");
    child<QPushButton>(open.section, "record_answer").click();
    CHECK(open.house.referrals()[0].state == ReferralState::Accepted);
}

TEST_CASE("who comes back after a referral was sent sees the list") {
    OpenSection open;
    open.house.consentFor({Code{"needs"}});
    open.startReferral();
    child<QPushButton>(open.section, "send_referral").click();
    REQUIRE(child<QWidget>(open.section, "sent_referral").isVisibleTo(&open.section));
    open.section.showPerson(open.house.person.id);
    CHECK_FALSE(child<QWidget>(open.section, "sent_referral").isVisibleTo(&open.section));
    CHECK(child<QWidget>(open.section, "referral_list").isVisibleTo(&open.section));
}

TEST_CASE("three pathways stand side by side under their titles") {
    OpenSection open;
    open.section.showPerson(open.house.person.id);
    child<QPushButton>(open.section, "compare_pathways").click();
    const auto titleOf = [&](const char* code) {
        return open.house.words().text(
            open.house.session().definitions().pathways.current(code)->title);
    };
    CHECK(child<QLabel>(open.section, "title_left").text() == titleOf("asylum"));
    CHECK(child<QLabel>(open.section, "title_right").text() == titleOf("temporary_residence"));
    CHECK(child<QLabel>(open.section, "title_third").text() == titleOf("protection_of_victims"));

    auto& third = child<QComboBox>(open.section, "compare_third");
    third.setCurrentIndex(0);
    CHECK(open.section.findChild<QLabel*>(QStringLiteral("title_third")) == nullptr);
    auto& right = child<QComboBox>(open.section, "compare_right");
    right.setCurrentIndex(right.findData(QStringLiteral("protection_of_victims")));
    CHECK(child<QLabel>(open.section, "title_right").text() == titleOf("protection_of_victims"));
    auto& left = child<QComboBox>(open.section, "compare_left");
    left.setCurrentIndex(left.findData(QStringLiteral("protection_of_victims")));
    CHECK(open.section.findChild<QLabel*>(QStringLiteral("title_right")) == nullptr); // once
}

TEST_CASE("pathways stand beside each other where they can be read, else one below the other") {
    OpenSection open;
    PathwayComparisonView view(open.house.session());
    view.resize(1000, 700);
    view.showPerson(open.house.person.id);
    view.show();
    QCoreApplication::processEvents();
    const auto at = [&](const char* name) {
        auto& label = child<QLabel>(view, name);
        return label.mapTo(&view, QPoint());
    };
    CHECK(at("title_left").y() == at("title_third").y());
    CHECK(at("title_left").x() < at("title_right").x());
    CHECK(at("title_right").x() < at("title_third").x());
    child<QPlainTextEdit>(view, "pathway_own_words").setPlainText(QStringLiteral("Not yet."));
    view.resize(600, 700);
    QCoreApplication::processEvents();
    CHECK(at("title_left").x() == at("title_third").x());
    CHECK(at("title_left").y() < at("title_right").y());
    CHECK(at("title_right").y() < at("title_third").y());
    CHECK(child<QPlainTextEdit>(view, "pathway_own_words").toPlainText() ==
          QStringLiteral("Not yet."));
}

TEST_CASE("arrows go from column to column") {
    OpenSection open;
    PathwayComparisonView view(open.house.session());
    view.showPerson(open.house.person.id);
    view.show();
    view.activateWindow();
    const auto press = [&](const char* name, Qt::Key key) {
        auto& box = child<QComboBox>(view, name);
        for (auto* action : box.actions()) {
            if (action->shortcuts().contains(QKeySequence(key))) {
                action->trigger();
            }
        }
        return view.focusWidget() == nullptr ? QString() : view.focusWidget()->objectName();
    };
    CHECK(press("compare_left", Qt::Key_Right) == QStringLiteral("compare_right"));
    CHECK(press("compare_right", Qt::Key_Right) == QStringLiteral("compare_third"));
    CHECK(press("compare_third", Qt::Key_Right) == QStringLiteral("compare_third"));
    CHECK(press("compare_third", Qt::Key_Left) == QStringLiteral("compare_right"));
}

TEST_CASE("why a pathway was chosen is read on its lane, in the history and in the comparison") {
    OpenSection open;
    const auto definition = open.house.session().definitions().pathways.current("asylum");
    PathwayChoice choice;
    choice.reasoning = "Return is not safe, says the lawyer.";
    REQUIRE(startPathway(open.house.session().vault(), open.house.person.id, *definition, choice));
    open.section.showPerson(open.house.person.id);
    const auto why = QStringLiteral("Return is not safe, says the lawyer.");
    const auto lane = child<QLabel>(open.section, "pathway_chosen").text();
    CHECK(lane.contains(why));
    CHECK(lane.startsWith(QStringLiteral("Chosen on 10 Mar 2026")));
    const auto* history = child<QAbstractItemView>(open.section, "choice_list").model();
    CHECK(history->index(0, 1).data().toString().contains(why));
    child<QPushButton>(open.section, "compare_pathways").click();
    CHECK(says(child<QWidget>(open.section, "pathway_comparison"), why));
    open.house.session().setPresenting(true);
    PathwayComparisonView strangers(open.house.session());
    strangers.showPerson(open.house.person.id);
    CHECK_FALSE(says(strangers, why));
}

TEST_CASE("her own view is kept for each of the two pathways, and makes it a considered one") {
    OpenSection open;
    open.section.showPerson(open.house.person.id);
    child<QPushButton>(open.section, "compare_pathways").click();
    child<QPlainTextEdit>(open.section, "pathway_own_words")
        .setPlainText(QStringLiteral("Too long to wait."));
    child<QPlainTextEdit>(open.section, "pathway_own_words_right")
        .setPlainText(QStringLiteral("I want to work."));
    child<QPushButton>(open.section, "save_own_words").click();
    const PathwayStore store(open.house.session().casework());
    const auto runs = store.ofPerson(open.house.person.id).value();
    REQUIRE(runs.size() == 2);
    const auto confidential = open.house.session().confidential().value();
    for (const auto& run : runs) {
        CHECK(run.pathway.state == PathwayState::Considered);
        const auto words = confidential.find<Narrative>(run.pathway.id).value();
        REQUIRE(words);
        CHECK(words->ownWords ==
              (run.pathway.pathway.text == "asylum" ? "Too long to wait." : "I want to work."));
    }
}

TEST_CASE("an open threat of removal stands above everything until it is over") {
    OpenSection open;
    open.section.showPerson(open.house.person.id);
    CHECK_FALSE(child<QWidget>(open.section, "removal_alert").isVisibleTo(&open.section));
    child<QPushButton>(open.section, "removal_threats").click();
    child<QPushButton>(open.section, "add_removal_threat").click();
    auto& threat = child<QComboBox>(open.section, "threat");
    threat.setCurrentIndex(threat.findData(QStringLiteral("readmission")));
    child<QPushButton>(open.section, "save_removal_threat").click();
    child<QPushButton>(open.section, "close_threats").click();
    auto& alert = child<QWidget>(open.section, "removal_alert");
    CHECK(alert.isVisibleTo(&open.section));
    CHECK(says(alert, QStringLiteral("Readmission")));
    CHECK(says(alert, QStringLiteral("No lawyer was told yet")));
}

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

TEST_CASE("the lane of the official identification leads to its outcome instead") {
    OpenPathway open("protection_of_victims");
    child<QAbstractButton>(open.section, "step_decision").click();
    CHECK(open.section.findChild<QWidget*>(QStringLiteral("step_question")) == nullptr);
    CHECK(open.house.navigator.openedSection == PersonSection::Identification);
    CHECK(open.run().step("decision")->state != StepState::Done);
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
    CHECK(says(facts, QStringLiteral("Version 1")));
    CHECK(says(facts, QStringLiteral("Law on Asylum")));
    CHECK(says(facts, QStringLiteral("asylum is not always the better way"))); // of its first step
    CHECK(says(facts, QStringLiteral("Is not a citizen of Serbia")));
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
