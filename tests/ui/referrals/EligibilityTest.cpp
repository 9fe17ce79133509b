// SPDX-License-Identifier: GPL-3.0-or-later
// What does not fit a person is said before a referral or a pathway; nobody is held up by it.
#include "core/identification/AccommodationRequest.h"
#include "core/people/Narrative.h"
#include "core/referrals/PathwayStore.h"
#include "tests/ui/referrals/ReferralHouse.h"
#include "ui/components/TableView.h"
#include "ui/referrals/ReferralsSection.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

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

void choose(QWidget& parent, const char* box, const char* code) {
    auto& found = child<QComboBox>(parent, box);
    const int index = found.findData(QString::fromLatin1(code));
    REQUIRE(index >= 0);
    found.setCurrentIndex(index);
    Q_EMIT found.activated(index);
}

/// The provider accepts men only; the person is a woman. Another provider takes women.
struct MisfitHouse {
    MisfitHouse() {
        house.person.sex = Sex::Female;
        house.keep(house.person);
        house.provider.accepts = {Code{"men"}};
        house.keep(house.provider);
        other.name = "Test counselling";
        other.services = {Code{"psychological"}};
        other.accepts = {Code{"women"}};
        house.keep(other);
        house.consentFor({Code{"needs"}});
        section.showPerson(house.person.id);
    }
    void startReferral() {
        child<QPushButton>(section, "new_referral").click();
        auto& provider = child<QComboBox>(section, "referral_provider");
        provider.setCurrentIndex(
            provider.findData(QString::fromStdString(house.provider.id.toString())));
    }

    test::ReferralHouse house;
    Provider other = test::aProvider();
    ReferralsSection section{house.session(), house.navigator};
};

TEST_CASE("a referral that does not fit goes on with a reason in a code and in words",
          "[referrals]") {
    MisfitHouse open;
    open.startReferral();
    auto& misfit = child<QWidget>(open.section, "misfit");
    CHECK_FALSE(misfit.isHidden());
    CHECK(says(misfit, QStringLiteral("Men")));
    child<QPushButton>(open.section, "send_referral").click();
    CHECK_FALSE(child<QWidget>(open.section, "referral_refused").isHidden());
    REQUIRE(open.house.referrals().size() == 1);
    CHECK(open.house.referrals()[0].state == ReferralState::Draft);

    auto& editor = child<QWidget>(open.section, "referral_editor");
    choose(editor, "misfit_reason", "agreed");
    child<QPlainTextEdit>(editor, "text").setPlainText(QStringLiteral("Agreed by telephone."));
    child<QPushButton>(open.section, "send_referral").click();
    REQUIRE(open.house.referrals().size() == 1);
    const auto sent = open.house.referrals()[0];
    CHECK(sent.state == ReferralState::Sent);
    CHECK(sent.misfitReason == Code{"agreed"});
    const auto words = open.house.session().confidential()->find<Narrative>(sent.id).value();
    REQUIRE(words);
    CHECK(words->text == "Agreed by telephone.");

    open.section.openReferral(sent.id);
    const auto shown = child<QLabel>(open.section, "referral_misfit").text();
    CHECK(shown.contains(open.house.words().label("misfit_reason", Code{"agreed"})));
    CHECK(shown.contains(QStringLiteral("Men")));
    const QString said = QStringLiteral("Agreed by telephone.");
    CHECK_FALSE(says(open.section, said)); // hidden as every word about a person
    child<QPushButton>(open.section, "reveal_misfit_words").click();
    CHECK(child<QLabel>(open.section, "referral_misfit_words").text().contains(said));
    open.house.session().conceal();
    CHECK_FALSE(says(open.section, said));
}

TEST_CASE("what is saved about the person elsewhere counts at once in an open referral",
          "[referrals]") {
    MisfitHouse open;
    open.startReferral();
    auto& misfit = child<QWidget>(open.section, "misfit");
    REQUIRE_FALSE(misfit.isHidden());
    auto now = open.house.person;
    now.sex = Sex::Male;
    open.house.keep(now);
    Q_EMIT open.house.session().personChanged(now.id);
    CHECK(misfit.isHidden());
    const auto& offers = child<TableView>(open.section, "service_offers");
    const auto* model = offers.model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 2).data().toString() == QStringLiteral("fits"));
    CHECK(model->index(0, 0).data().toString() == QString::fromStdString(open.house.provider.name));
}

TEST_CASE("who fits stands first among those who offer the service, and is chosen from there",
          "[referrals]") {
    MisfitHouse open;
    open.startReferral();
    auto& offers = child<TableView>(open.section, "service_offers");
    REQUIRE(offers.model()->rowCount() == 2);
    CHECK(offers.model()->index(0, 0).data().toString() == QStringLiteral("Test counselling"));
    CHECK(offers.model()->index(0, 2).data().toString() == QStringLiteral("fits"));
    CHECK(offers.model()->index(1, 2).data().toString() == QStringLiteral("does not fit"));
    auto& below = child<QLabel>(open.section, "offer_detail"); // whose it is stands with it
    offers.setCurrentIndex(offers.model()->index(1, 0));
    CHECK((below.isHidden() ||
           below.text().startsWith(offers.model()->index(1, 0).data().toString())));
    Q_EMIT offers.opened(offers.model()->index(0, 0));
    CHECK(offers.currentIndex().row() == 0); // that of the provider who is chosen
    CHECK(child<QComboBox>(open.section, "referral_provider").currentText() ==
          QStringLiteral("Test counselling"));
    CHECK(child<QWidget>(open.section, "misfit").isHidden());
}

TEST_CASE("a place for tonight is looked for where it fits and where places are free",
          "[referrals]") {
    MisfitHouse open;
    const auto shelter = [&](const char* name, std::vector<Code> accepts, int places) {
        auto made = test::aProvider();
        made.name = name;
        made.services = {Code{"crisis"}, Code{std::string(kPlaceForTonight)}};
        made.accepts = std::move(accepts);
        made.freePlaces = places;
        made.placesKnownOn = open.house.session().today().plusDays(-1);
        open.house.keep(made);
    };
    shelter("A full one", {Code{"women"}}, 0);
    shelter("B for men", {Code{"men"}}, 4);
    shelter("C with places", {Code{"women"}}, 2);
    child<QPushButton>(open.section, "place_for_tonight").click();
    auto& offers = child<TableView>(open.section, "service_offers");
    REQUIRE(offers.model()->rowCount() == 3);
    const auto cell = [&](int row, int column) {
        return offers.model()->index(row, column).data().toString();
    };
    CHECK(cell(0, 0) == QStringLiteral("C with places"));
    CHECK(cell(1, 0) == QStringLiteral("A full one"));
    CHECK(cell(2, 0) == QStringLiteral("B for men"));
    CHECK(cell(0, 2) == QStringLiteral("fits"));
    CHECK(cell(1, 2) == QStringLiteral("fits, none free"));
    CHECK(cell(0, 1).contains(QStringLiteral("2")));
    CHECK(cell(0, 1).contains(open.house.words().days(1)));
    CHECK(child<QComboBox>(open.section, "referral_provider").currentText() ==
          QStringLiteral("C with places"));
    CHECK(child<QComboBox>(open.section, "referral_service").currentData().toString() ==
          QStringLiteral("safe_accommodation"));
}

TEST_CASE("a place for tonight says what is too old, and for whom a bed was asked there",
          "[referrals]") {
    MisfitHouse open;
    const auto today = open.house.session().today();
    auto shelter = test::aProvider();
    shelter.name = "A asked long ago";
    shelter.services = {Code{std::string(kPlaceForTonight)}};
    shelter.freePlaces = 0; // as was told then: no reason to stand behind the others
    shelter.placesKnownOn = today.plusDays(-30);
    open.house.keep(shelter);
    auto fresh = shelter;
    fresh.id = RecordId::generate();
    fresh.name = "B asked today";
    fresh.freePlaces = 1;
    fresh.placesKnownOn = today;
    open.house.keep(fresh);
    const auto asked = [&](const RecordId& person, int people) {
        AccommodationRequest request;
        request.id = RecordId::generate();
        request.person = person;
        request.askedOf = shelter.type;
        request.provider = shelter.id;
        request.askedOn = today.plusDays(-4);
        request.people = people;
        request.worker = open.house.session().worker().id;
        return request;
    };
    auto own = asked(open.house.person.id, 1);
    own.state = AccommodationState::Refused;
    own.refusalReason = Code{"full"};
    own.answeredOn = today.plusDays(-3);
    open.house.keep(own);
    const auto other = test::aPerson();
    open.house.keep(other);
    open.house.keep(asked(other.id, 3));
    child<QPushButton>(open.section, "place_for_tonight").click();
    auto& offers = child<TableView>(open.section, "service_offers");
    REQUIRE(offers.model()->rowCount() == 2);
    const auto cell = [&](int row, int column) {
        return offers.model()->index(row, column).data().toString();
    };
    CHECK(cell(0, 0) == QStringLiteral("A asked long ago"));
    CHECK(cell(0, 1).startsWith(QStringLiteral("Ask again")));
    CHECK(cell(0, 1).contains(QStringLiteral("Asked for the person")));
    CHECK(cell(0, 1).contains(open.house.words().label(AccommodationState::Refused)));
    CHECK(cell(0, 1).contains(QStringLiteral("3 other person")));
    CHECK_FALSE(cell(0, 1).contains(QString::fromStdString(other.code)));
    CHECK_FALSE(cell(1, 1).contains(QStringLiteral("Ask again")));
    CHECK_FALSE(cell(1, 1).contains(QStringLiteral("other person")));
}

TEST_CASE("a place for tonight does not write over a referral that was begun",
          "[referrals][drafts]") {
    MisfitHouse open;
    auto shelter = test::aProvider();
    shelter.name = "C with places";
    shelter.services = {Code{std::string(kPlaceForTonight)}};
    open.house.keep(shelter);
    open.startReferral();
    child<QPlainTextEdit>(open.section, "referral_message")
        .setPlainText(QStringLiteral("Two hours a week."));
    open.section.showPerson(open.house.person.id);
    child<QPushButton>(open.section, "place_for_tonight").click();
    CHECK(child<QPlainTextEdit>(open.section, "referral_message").toPlainText() ==
          QStringLiteral("Two hours a week."));
    CHECK(child<QComboBox>(open.section, "referral_provider").currentText() ==
          QString::fromStdString(open.house.provider.name));
    const auto person = open.house.person.id;
    CHECK(open.house.session().vault().drafts()->about(person).value().size() == 1);
}

TEST_CASE("a reason against one provider does not stay with another", "[referrals]") {
    MisfitHouse open;
    open.startReferral();
    auto& editor = child<QWidget>(open.section, "referral_editor");
    choose(editor, "misfit_reason", "agreed");
    child<QPlainTextEdit>(editor, "text").setPlainText(QStringLiteral("Agreed by telephone."));
    child<QPushButton>(open.section, "keep_referral").click();
    REQUIRE(open.house.referrals().size() == 1);
    const auto draft = open.house.referrals()[0].id;
    const auto words = [&] {
        return open.house.session().confidential()->find<Narrative>(draft).value();
    };
    REQUIRE(words());
    open.section.openReferral(draft);
    auto& provider = child<QComboBox>(open.section, "referral_provider");
    provider.setCurrentIndex(provider.findData(QString::fromStdString(open.other.id.toString())));
    child<QPushButton>(open.section, "keep_referral").click();
    CHECK(open.house.referrals()[0].provider == open.other.id);
    CHECK_FALSE(words());
}

TEST_CASE("everything that stands in the way of a referral is said at once", "[referrals]") {
    MisfitHouse open;
    open.startReferral();
    child<QComboBox>(open.section, "referral_consent").setCurrentIndex(0);
    child<QPushButton>(open.section, "send_referral").click();
    auto& refused = child<QWidget>(open.section, "referral_refused");
    CHECK(says(refused, QStringLiteral("There is no consent for this referral yet.")));
    CHECK(says(refused, QStringLiteral("Something does not fit the person")));
}

TEST_CASE("a pathway that does not fit begins with a reason, and with how it was weighed",
          "[pathways]") {
    MisfitHouse open;
    open.house.person.legalStatus = Code{"citizen"};
    open.house.keep(open.house.person);
    auto& menu = *child<QPushButton>(open.section, "add_pathway").menu();
    Q_EMIT menu.aboutToShow();
    menu.findChild<QAction*>(QStringLiteral("start_asylum"))->trigger();
    auto& question = child<QWidget>(open.section, "start_question");
    CHECK(says(child<QWidget>(question, "start_misfit"),
               QStringLiteral("Is not a citizen of Serbia")));
    const auto decisions = [&] {
        return PathwayStore(open.house.session().casework())
            .decisions(open.house.person.id)
            .value();
    };
    choose(question, "unreasoned", "urgent");
    child<QPushButton>(question, "keep_start").click();
    CHECK(decisions().empty());
    choose(question, "misfit_reason", "record_outdated");
    child<QPushButton>(question, "keep_start").click();
    CHECK(decisions().empty()); // the reason needs words
    child<QPlainTextEdit>(question, "text").setPlainText(QStringLiteral("The paper is lost."));
    child<QPushButton>(question, "keep_start").click();
    REQUIRE(decisions().size() == 1);
    CHECK(decisions()[0].misfitReason == Code{"record_outdated"});
}

} // namespace
} // namespace zaklon::ui
