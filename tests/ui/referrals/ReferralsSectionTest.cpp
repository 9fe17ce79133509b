// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsSection.h"

#include "core/referrals/PathwayStore.h"
#include "tests/ui/referrals/OpenSection.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Chip.h"
#include "ui/referrals/PathwayComparisonView.h"
#include "ui/referrals/ReferralDocument.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>

namespace zaklon::ui {
namespace {

using test::child;
using test::choose;
using test::OpenSection;
using test::says;

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
    CHECK((*content)->shared.data().empty());
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

TEST_CASE("what the consent covers is proposed in a draft that waited for it") {
    OpenSection open;
    open.startReferral();
    choose(open.section, "referral_provider", open.house.provider.id.toString().c_str());
    CHECK_FALSE(child<QCheckBox>(open.section, "share_language").isChecked());
    child<QPushButton>(open.section, "keep_referral").click();
    const auto consent = open.house.consentFor({Code{"needs"}});
    open.section.openReferral(open.house.referrals().at(0).id);
    choose(open.section, "referral_consent", consent.id.toString().c_str());
    CHECK(child<QCheckBox>(open.section, "share_language").isChecked());
    // What somebody chose otherwise stays as it was chosen.
    child<QCheckBox>(open.section, "share_case_code").setChecked(false);
    child<QComboBox>(open.section, "referral_consent").setCurrentIndex(0);
    CHECK(child<QCheckBox>(open.section, "share_language").isChecked());
}

TEST_CASE("who the person is leaves only ticked by hand") {
    OpenSection open;
    open.house.provider.services = {Code{"safe_accommodation"}};
    open.house.keep(open.house.provider);
    open.house.consentFor({Code{"identity"}, Code{"needs"}});
    open.startReferral();
    CHECK(child<QComboBox>(open.section, "referral_service").currentData().toString() ==
          QStringLiteral("safe_accommodation"));
    CHECK(child<QCheckBox>(open.section, "share_language").isChecked());
    for (const auto* field : {"share_birth_year", "share_sex", "share_given_name"}) {
        INFO(field);
        CHECK_FALSE(child<QCheckBox>(open.section, field).isChecked());
    }
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
    CHECK(provider.currentIndex() == 0);
    CHECK(provider.currentData().toString().isEmpty());
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
    // It is said, and asked for no second time.
    auto& given = child<QLabel>(open.section, "recorded_answer");
    CHECK(given.isVisibleTo(&open.section));
    CHECK(given.text().contains(open.house.words().label(ReferralState::Accepted)));
    const auto& answer = child<QComboBox>(open.section, "referral_answer");
    CHECK_FALSE(answer.isVisibleTo(&open.section));
    child<QPushButton>(open.section, "record_answer").click(); // what came next
    CHECK(answer.isVisibleTo(&open.section));
    choose(open.section, "referral_answer", "completed");
    child<QPushButton>(open.section, "record_answer").click();
    CHECK(open.house.referrals()[0].state == ReferralState::Completed);
    CHECK(given.text().contains(open.house.words().label(ReferralState::Completed)));
    CHECK_FALSE(child<QPushButton>(open.section, "record_answer").isVisibleTo(&open.section));
}

TEST_CASE("an answer that was due is overdue in the words and the tone of everything overdue") {
    OpenSection open;
    ReferralRow row;
    row.referral.state = ReferralState::Sent;
    row.daysWithoutAnswer = 41;
    const auto today = open.house.session().today();
    CHECK(referralStateText(row, open.house.words(), today) ==
          open.house.words().due(today.plusDays(-41), today));
    CHECK(referralTone(row) == toneOfDue(today.plusDays(-41), today));
}

TEST_CASE("the verb that records an answer does not scroll away") {
    OpenSection open;
    open.house.consentFor({Code{"needs"}});
    open.startReferral();
    child<QPushButton>(open.section, "send_referral").click();
    auto& view = child<QWidget>(open.section, "sent_referral");
    const auto& record = child<QPushButton>(view, "record_answer");
    CHECK(record.isVisibleTo(&open.section));
    for (const QWidget* around = record.parentWidget(); around != &view;
         around = around->parentWidget()) {
        CHECK(qobject_cast<const QScrollArea*>(around) == nullptr);
    }
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

TEST_CASE("what is not verified stands with a star that each pathway explains once") {
    OpenSection open;
    PathwayComparisonView view(open.house.session());
    view.resize(1000, 700);
    view.showPerson(open.house.person.id);
    const auto* chip = view.findChild<Chip*>(QStringLiteral("unverified_left"));
    REQUIRE(chip != nullptr);
    CHECK(chip->text() == QStringLiteral("* not verified"));
    const auto labels = view.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().endsWith(QStringLiteral(" *"));
    }));
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
    const auto left = [&](const char* name) {
        return child<QWidget>(view, name).mapTo(&view, QPoint()).x();
    };
    CHECK(std::abs(left("pathway_own_words") - left("title_left")) <= 1);
    CHECK(std::abs(left("pathway_own_words_right") - left("title_right")) <= 1);
    CHECK(std::abs(left("pathway_own_words_third") - left("title_third")) <= 1);
    const auto& first = child<QComboBox>(view, "compare_left");
    const auto& third = child<QComboBox>(view, "compare_third");
    CHECK(first.y() == third.y());
    CHECK(std::abs(first.width() - third.width()) <= 1);
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

TEST_CASE("a compared pathway is started from the comparison, and Escape leads back") {
    OpenSection open;
    open.section.resize(1100, 500);
    open.section.showPerson(open.house.person.id);
    open.section.show();
    REQUIRE(QTest::qWaitForWindowActive(&open.section));
    child<QPushButton>(open.section, "compare_pathways").click();
    auto& view = child<QWidget>(open.section, "pathway_comparison");
    auto& first = child<QComboBox>(open.section, "compare_left");
    const auto chosen = first.currentIndex();
    auto* bar = child<QScrollArea>(open.section, "comparison_rows").verticalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return bar->maximum() > 0; }));
    QTest::keyClick(&first, Qt::Key_PageDown);
    CHECK(bar->value() > 0);
    CHECK(first.currentIndex() == chosen);
    QTest::keyClick(&first, Qt::Key_Escape);
    CHECK_FALSE(view.isVisible());
    child<QPushButton>(open.section, "compare_pathways").click();
    child<QPushButton>(open.section, "start_this_right").click();
    CHECK_FALSE(view.isVisible());
    CHECK(child<QWidget>(open.section, "start_question").isVisible());
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
    CHECK(lane == QStringLiteral("Chosen on 10 Mar 2026, because: ") + why); // one stop, not two
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

TEST_CASE("her words about a new pathway are taken back with it, and can be saved again") {
    OpenSection open;
    auto& session = open.house.session();
    std::optional<WriteReceipt> last;
    QObject::connect(&session, &Session::saved, &open.section,
                     [&](const QString&, const WriteReceipt& receipt) { last = receipt; });
    const auto runs = [&] {
        return PathwayStore(session.casework()).ofPerson(open.house.person.id).value();
    };
    open.section.showPerson(open.house.person.id);
    child<QPushButton>(open.section, "compare_pathways").click();
    child<QPlainTextEdit>(open.section, "pathway_own_words")
        .setPlainText(QStringLiteral("Too long to wait."));
    child<QPushButton>(open.section, "save_own_words").click();
    REQUIRE(last);
    REQUIRE(runs().size() == 1);
    REQUIRE(session.undo(*last, open.house.person.id));
    CHECK(runs().empty());
    child<QPushButton>(open.section, "save_own_words").click();
    REQUIRE(runs().size() == 1);
    const auto words = session.confidential()->find<Narrative>(runs()[0].pathway.id).value();
    REQUIRE(words);
    CHECK(words->ownWords == "Too long to wait.");
}

TEST_CASE("what the buttons above the pathways do is found by its words") {
    OpenSection open;
    open.section.showPerson(open.house.person.id);
    const auto offered = [&](const char* words) -> QAbstractButton* {
        for (const auto& command : ui::buttonCommands(open.section)) {
            if (command.words == QLatin1String(words)) {
                return command.button;
            }
        }
        return nullptr;
    };
    for (const auto* text : {"Add pathway", "Compare pathways", "A place for tonight",
                             "Print a checklist", "Threat of removal"}) {
        CAPTURE(text);
        CHECK(offered(text) != nullptr);
    }
    REQUIRE(offered("Threat of removal") != nullptr);
    ui::pressButton(*offered("Threat of removal"));
    CHECK(child<QWidget>(open.section, "close_threats").isVisibleTo(&open.section));
    CHECK(offered("Threat of removal") == nullptr); // it is open
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

} // namespace

TEST_CASE("what begins a referral stands at the end of the heading, never in a line alone",
          "[referrals]") {
    OpenSection open;
    open.section.showPerson(open.house.person.id);
    open.section.show();
    const auto labels = open.section.findChildren<QLabel*>();
    const auto title = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("Referrals to services");
    });
    REQUIRE(title != labels.end());
    const auto& button = child<QPushButton>(open.section, "new_referral");
    for (const int width : {1100, 820, 560}) {
        CAPTURE(width);
        open.section.resize(width, 700);
        QCoreApplication::processEvents();
        const QRect words((*title)->mapTo(&open.section, QPoint()), (*title)->size());
        const QRect place(button.mapTo(&open.section, QPoint()), button.size());
        CHECK(place.left() > words.right());
        CHECK(place.top() <= words.center().y());
        CHECK(place.bottom() >= words.center().y());
    }
}

} // namespace zaklon::ui
