// SPDX-License-Identifier: GPL-3.0-or-later
// A referral that was refused for want of a consent, and the consent that is recorded for it.
#include "tests/ui/referrals/OpenSection.h"
#include "ui/consent/ConsentSection.h"
#include "ui/session/Text.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTest>

namespace zaklon::ui {
namespace {

using test::child;
using test::choose;
using test::OpenSection;
using test::says;

/// As the window does it: the form of the consent over the same person.
class LeadingNavigator final : public test::StillNavigator {
  public:
    void recordConsent(const RecordId& /*person*/, const RecordId& provider) override {
        consents->recordFor(provider);
    }
    ConsentSection* consents = nullptr;
};

void refuse(test::ReferralHouse& house, ReferralsSection& section) {
    section.resize(1100, 700);
    section.showPerson(house.person.id);
    section.show();
    REQUIRE(QTest::qWaitForWindowActive(&section));
    child<QPushButton>(section, "new_referral").click();
    choose(section, "referral_provider", house.provider.id.toString().c_str());
    QTest::keyClick(&child<QWidget>(section, "referral_provider"), Qt::Key_Return,
                    Qt::ControlModifier);
    REQUIRE(child<QWidget>(section, "referral_refused").isVisible());
}

TEST_CASE("a consent that is saved while a referral is open is chosen in it") {
    OpenSection open;
    refuse(open.house, open.section);
    CHECK(says(open.section, QStringLiteral("Sending needs a consent for this provider.")));
    const auto consent = open.house.consentFor({Code{"needs"}});
    Q_EMIT open.house.session().personChanged(open.house.person.id);
    auto& box = child<QComboBox>(open.section, "referral_consent");
    CHECK(box.currentData().toString() == toQString(consent.id.toString()));
    CHECK_FALSE(child<QWidget>(open.section, "referral_refused").isVisible());
    CHECK_FALSE(says(open.section, QStringLiteral("Sending needs a consent for this provider.")));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.house.referrals().at(0).state == ReferralState::Sent);
}

TEST_CASE("a consent of another provider is listed in an open referral and not chosen") {
    OpenSection open;
    refuse(open.house, open.section);
    auto other = test::aProvider();
    open.house.keep(other);
    auto consent = test::aConsent(open.house.person.id, other.id, open.house.session().today());
    consent.givenBy = Code{"person"};
    open.house.keep(consent);
    Q_EMIT open.house.session().personChanged(open.house.person.id);
    auto& box = child<QComboBox>(open.section, "referral_consent");
    CHECK(box.currentIndex() == 0);
    CHECK(box.count() == 2);
    CHECK(child<QWidget>(open.section, "referral_refused").isVisible());
}

TEST_CASE("a consent says first how it stands, and names no recipient that is chosen above it") {
    OpenSection open;
    auto other = test::aProvider();
    other.name = "Another house";
    open.house.keep(other);
    auto consent =
        test::aConsent(open.house.person.id, open.house.provider.id, open.house.session().today());
    consent.givenBy = Code{"person"};
    consent.validUntil = open.house.session().today().plusDays(30);
    open.house.keep(consent);
    open.startReferral();
    const auto& words = open.house.words();
    const auto name = QString::fromStdString(open.house.provider.name);
    const auto begins = QStringLiteral("%1, until %2, ")
                            .arg(words.label(ConsentState::Given), words.date(*consent.validUntil));
    const auto& box = child<QComboBox>(open.section, "referral_consent");
    const auto line = [&] { return box.itemText(1); };
    choose(open.section, "referral_provider", other.id.toString().c_str());
    CHECK(line().startsWith(begins + name));
    choose(open.section, "referral_provider", open.house.provider.id.toString().c_str());
    CHECK(line().startsWith(begins));
    CHECK_FALSE(line().contains(name));
    CHECK(box.currentIndex() == 1);
}

TEST_CASE("a consent that is recorded meanwhile begins no draft of the referral") {
    OpenSection open;
    open.startReferral();
    open.house.consentFor({Code{"needs"}});
    Q_EMIT open.house.session().personChanged(open.house.person.id);
    REQUIRE(child<QComboBox>(open.section, "referral_consent").count() == 2);
    open.house.session().prepareLock();
    CHECK(open.house.session().vault().drafts()->all()->empty());
}

TEST_CASE("the refusal leads to a consent for the provider, and its save back to the referral") {
    test::ReferralHouse house;
    LeadingNavigator navigator;
    ReferralsSection section(house.session(), navigator);
    ConsentSection consents(house.session(), navigator);
    navigator.consents = &consents;
    consents.showPerson(house.person.id);
    refuse(house, section);
    auto* record = qobject_cast<QPushButton*>(section.focusWidget());
    REQUIRE(record != nullptr); // where the next step is
    CHECK(record->text() == QStringLiteral("Record this consent"));
    QTest::keyClick(record, Qt::Key_Space);

    CHECK(child<QComboBox>(consents, "type").currentData().toString() ==
          QStringLiteral("referral"));
    auto& state = child<QComboBox>(consents, "state");
    state.setCurrentIndex(state.findData(QStringLiteral("given")));
    child<QCheckBox>(consents, "risks_explained").setChecked(true);
    CHECK_FALSE(navigator.opened);
    child<QPushButton>(consents, "save_consent").click();
    const auto kept = house.session().casework().where<Consent>("person", house.person.id).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].recipient == house.provider.id);
    CHECK(navigator.opened == house.person.id);
    CHECK(navigator.openedSection == PersonSection::Referrals);
    CHECK(child<QComboBox>(section, "referral_consent").currentData().toString() ==
          toQString(kept[0].id.toString()));
    CHECK(section.firstFocus() == &child<QWidget>(section, "referral_consent"));
    // One that nobody was sent for leads nowhere.
    navigator.opened.reset();
    child<QPushButton>(consents, "add_consent").click();
    CHECK(child<QComboBox>(consents, "type").currentData().toString() !=
          QStringLiteral("referral"));
    child<QPushButton>(consents, "cancel_consent").click();
    CHECK_FALSE(navigator.opened);
}

TEST_CASE("a refusal for want of the year of birth leads to it and to no second consent") {
    OpenSection open;
    open.house.person.birthYear.reset();
    open.house.keep(open.house.person);
    auto consent =
        test::aConsent(open.house.person.id, open.house.provider.id, open.house.session().today());
    consent.givenBy = Code{"person"};
    consent.validUntil = open.house.session().today().plusDays(30);
    open.house.keep(consent);
    bool sentThere = false;
    QObject::connect(&open.section, &ReferralsSection::sentToBirthYear, [&] { sentThere = true; });
    open.section.resize(1100, 700);
    open.section.show();
    REQUIRE(QTest::qWaitForWindowActive(&open.section));
    open.startReferral();
    choose(open.section, "referral_provider", open.house.provider.id.toString().c_str());
    const auto line = child<QComboBox>(open.section, "referral_consent").currentText();
    CHECK(line.contains(QStringLiteral("no year of birth")));
    CHECK(line.contains(QStringLiteral(", until "))); // its last day, not its first
    child<QPushButton>(open.section, "send_referral").click();
    auto* record = qobject_cast<QPushButton*>(open.section.focusWidget());
    REQUIRE(record != nullptr);
    CHECK(record->text() == QStringLiteral("Record the year of birth"));
    record->click();
    CHECK(sentThere);
    CHECK(open.house.navigator.openedSection == PersonSection::Details);
}

TEST_CASE("a second refusal says nothing of what was not changed") {
    OpenSection open;
    refuse(open.house, open.section);
    int said = 0;
    QObject::connect(&open.house.session(), &Session::unchanged, [&] { ++said; });
    child<QPushButton>(open.section, "send_referral").click();
    CHECK(child<QWidget>(open.section, "referral_refused").isVisible());
    CHECK(said == 0);
    CHECK(open.house.referrals().size() == 1); // kept the first time
}

TEST_CASE("the refusal goes on with the consent that was kept for later") {
    test::ReferralHouse house;
    LeadingNavigator navigator;
    ReferralsSection section(house.session(), navigator);
    ConsentSection consents(house.session(), navigator);
    navigator.consents = &consents;
    auto later = test::aConsent(house.person.id, house.provider.id, house.session().today());
    later.state = ConsentState::NotAsked;
    later.givenOn.reset();
    later.validUntil.reset();
    house.keep(later);
    consents.showPerson(house.person.id);
    consents.recordFor(house.provider.id);
    auto& state = child<QComboBox>(consents, "state");
    CHECK(state.currentData().toString() == QStringLiteral("not_asked"));
    state.setCurrentIndex(state.findData(QStringLiteral("wishes_to_wait")));
    child<QPushButton>(consents, "save_consent").click();
    const auto kept = house.session().casework().where<Consent>("person", house.person.id).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].id == later.id);
    CHECK(kept[0].state == ConsentState::WishesToWait);
}

TEST_CASE("what leaves stands beside Send while one chooses, with the words that are read") {
    OpenSection open;
    open.house.consentFor({Code{"needs"}});
    open.section.resize(1100, 400); // the ticks are below the fold
    open.startReferral();
    open.section.show();
    REQUIRE(QTest::qWaitForWindowActive(&open.section));
    const auto leaving = [&] { return child<QLabel>(open.section, "leaving_now").text(); };
    const auto language = open.house.words().label("referral_field", Code{"language"});
    CHECK(leaving().contains(language)); // the consent of the only provider proposed it
    auto& consent = child<QComboBox>(open.section, "referral_consent");
    consent.setFocus();
    QTest::keyClick(&consent, Qt::Key_Up);
    REQUIRE(consent.currentIndex() == 0);
    CHECK_FALSE(leaving().contains(language));
    QTest::keyClick(&consent, Qt::Key_Down);
    CHECK(leaving().contains(language));
    CHECK(child<QLabel>(open.section, "leaving_now").isVisible());
    CHECK_FALSE(leaving().contains(QStringLiteral("what we ask for")));
    auto& message = child<QPlainTextEdit>(open.section, "referral_message");
    message.setFocus();
    QTest::keyClicks(&message, QStringLiteral("Two nights."));
    CHECK(leaving().contains(QStringLiteral("what we ask for")));
    const auto words = QStringLiteral("What we ask for: Two nights.");
    CHECK(child<QLabel>(open.section, "referral_leaves_message").text() == words);
    QTest::keyClick(&message, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(open.house.referrals().at(0).state == ReferralState::Sent);
    CHECK(child<QLabel>(open.section, "referral_shared_message").text() == words);
}

} // namespace
} // namespace zaklon::ui
