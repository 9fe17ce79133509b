// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsSection.h"

#include "core/referrals/PathwayStore.h"
#include "tests/ui/referrals/ReferralHouse.h"
#include "ui/referrals/ReferralDocument.h"
#include "ui/referrals/ReferralWords.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
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
    open.startReferral();
    child<QPushButton>(open.section, "send_referral").click();
    CHECK(says(child<QWidget>(open.section, "referral_refused"),
               open.house.words().label("data_category", Code{"needs"})));
    CHECK(open.house.referrals()[0].state == ReferralState::Draft);
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
    auto& answer = child<QComboBox>(open.section, "referral_answer");
    answer.setCurrentIndex(answer.findData(QStringLiteral("accepted")));
    child<QPushButton>(open.section, "record_answer").click();
    CHECK(open.house.referrals()[0].state == ReferralState::Accepted);
}

TEST_CASE("two pathways stand side by side under their titles") {
    OpenSection open;
    open.section.showPerson(open.house.person.id);
    child<QPushButton>(open.section, "compare_pathways").click();
    const auto titleOf = [&](const char* code) {
        return open.house.words().text(
            open.house.session().definitions().pathways.current(code)->title);
    };
    CHECK(child<QLabel>(open.section, "title_left").text() == titleOf("asylum"));
    CHECK(child<QLabel>(open.section, "title_right").text() == titleOf("temporary_residence"));

    auto& right = child<QComboBox>(open.section, "compare_right");
    right.setCurrentIndex(right.findData(QStringLiteral("protection_of_victims")));
    CHECK(child<QLabel>(open.section, "title_right").text() == titleOf("protection_of_victims"));
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

TEST_CASE("a decision against the person opens what must follow") {
    OpenPathway open("protection_of_victims");
    const auto& definition =
        *open.house.session().definitions().pathways.current("protection_of_victims");
    const auto refusable = std::find_if(definition.steps.begin(), definition.steps.end(),
                                        [](const auto& step) { return !step.ifNegative.empty(); });
    REQUIRE(refusable != definition.steps.end());
    while (nextStep(open.run())->step.text != refusable->code) {
        open.choose("complete_step");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    open.choose("refuse_step");
    open.answerDay("10.3.2026");
    CHECK(open.run().step(refusable->code)->state == StepState::Done);
    const auto duties =
        open.house.session().casework().where<FollowUp>("person", open.house.person.id);
    REQUIRE(duties);
    CHECK(duties->size() == refusable->ifNegative.size());
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
    child<QPushButton>(question, "keep_choice").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(open.run().pathway.state == PathwayState::Ended);
    const auto choices =
        PathwayStore(open.house.session().casework()).decisions(open.house.person.id).value();
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].personalReasons == std::vector{Code{"family_abroad"}});
    CHECK(choices[0].outerReasons == std::vector{Code{"no_interpreter"}});
    const auto words = open.house.session().confidential()->find<Narrative>(choices[0].id).value();
    REQUIRE(words);
    CHECK(words->ownWords == "My sister waits.");
    CHECK(child<QWidget>(open.section, "choice_history").isVisibleTo(&open.section));
}

} // namespace
} // namespace zaklon::ui
