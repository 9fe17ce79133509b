// SPDX-License-Identifier: GPL-3.0-or-later
// What a referral and its paper say that the person agreed to, what is refused, and where the
// keyboard goes then.
#include "tests/ui/referrals/OpenSection.h"
#include "ui/components/Banner.h"
#include "ui/referrals/ReferralDocument.h"
#include "ui/session/Text.h"
#include "ui/session/WorkerNames.h"

#include <QCheckBox>
#include <QTest>

#include <nlohmann/json.hpp>

namespace zaklon::ui {
namespace {

using test::child;
using test::choose;
using test::OpenSection;
using test::says;

TEST_CASE("the paper says of no reference that the person agreed to share it") {
    OpenSection open;
    open.house.consentFor({Code{"contact"}, Code{"needs"}});
    open.startReferral();
    const auto paperOfSent = [&](bool withLanguage) {
        child<QCheckBox>(open.section, "share_case_code").setChecked(true);
        child<QCheckBox>(open.section, "share_language").setChecked(withLanguage);
        child<QPushButton>(open.section, "send_referral").click();
        for (const auto& each : open.house.referrals()) {
            const bool shares = each.sharedFields.size() > 1;
            if (each.state == ReferralState::Sent && shares == withLanguage) {
                const auto document =
                    readReferralDocument(open.house.session().casework(),
                                         open.house.session().confidential().value(), each.id);
                return referralHtml(document.value(), open.house.words());
            }
        }
        return QString();
    };
    const auto agreed = QStringLiteral("What the person agreed to share");
    const auto code = QString::fromStdString(open.house.person.code);
    const auto bare = paperOfSent(false);
    CHECK(bare.contains(code));
    CHECK_FALSE(bare.contains(agreed));
    CHECK(bare.contains(QStringLiteral("Nothing else about the person is shared.")));
    child<QPushButton>(open.section, "close_referral").click();
    open.startReferral(); // the consent was used: nobody is proposed again
    choose(open.section, "referral_provider", open.house.provider.id.toString().c_str());
    const auto full = paperOfSent(true);
    REQUIRE(full.contains(agreed));
    CHECK(full.indexOf(code) < full.indexOf(agreed));
    CHECK(full.indexOf(open.house.words().label("referral_field", Code{"language"})) >
          full.indexOf(agreed));
}

TEST_CASE("the paper names whom to answer, and leaves the organisation to be written by hand") {
    OpenSection open;
    open.house.consentFor({Code{"needs"}});
    open.startReferral();
    child<QPushButton>(open.section, "send_referral").click();
    auto document = readReferralDocument(open.house.session().casework(),
                                         open.house.session().confidential().value(),
                                         open.house.referrals().at(0).id)
                        .value();
    const auto worker = nameOf(open.house.session().worker());
    CHECK(document.worker == worker);
    const auto blanks = [&] {
        return referralHtml(document, open.house.words()).count(QStringLiteral("_____</td>"));
    };
    CHECK(referralHtml(document, open.house.words())
              .contains(QStringLiteral("Answer to</b></td><td>") + worker.toHtmlEscaped()));
    CHECK(blanks() == 1);
    document.worker.clear(); // nobody knows who sent it
    CHECK(blanks() == 2);
}

TEST_CASE("a kind that is kept back is without consent although it is in the scope") {
    OpenSection open;
    auto consent =
        test::aConsent(open.house.person.id, open.house.provider.id, open.house.session().today());
    consent.scope = {Code{"needs"}};
    consent.withheld = {Code{"needs"}};
    consent.givenBy = Code{"person"};
    open.house.keep(consent);
    open.startReferral();
    auto& language = child<QCheckBox>(open.section, "share_language");
    CHECK_FALSE(language.isChecked());
    CHECK(language.text().contains(QStringLiteral("no consent")));
}

TEST_CASE("each reason of a refusal is one line, and the keys are on what mends it each time",
          "[referrals]") {
    OpenSection open;
    open.house.person.birthYear.reset(); // may be a child
    open.house.keep(open.house.person);
    auto consent =
        test::aConsent(open.house.person.id, open.house.provider.id, open.house.session().today());
    consent.state = ConsentState::NotAsked;
    consent.givenOn.reset();
    consent.givenBy = Code{"person"};
    open.house.keep(consent);
    open.section.resize(1100, 700);
    open.section.show();
    REQUIRE(QTest::qWaitForWindowActive(&open.section));
    open.startReferral();
    choose(open.section, "referral_provider", open.house.provider.id.toString().c_str());
    choose(open.section, "referral_consent", consent.id.toString().c_str());
    auto& refused = child<Banner>(open.section, "referral_refused");
    auto& record = child<QPushButton>(refused, "bannerAction");
    for (int time = 0; time < 2; ++time) {
        CAPTURE(time);
        child<QPushButton>(open.section, "send_referral").setFocus();
        child<QPushButton>(open.section, "send_referral").click();
        CHECK(says(refused, QStringLiteral("Not sent, for 2")));
        CHECK(open.section.focusWidget() == &record);
        int lines = 0;
        for (const auto* label : refused.findChildren<QLabel*>()) {
            if (label->text().contains(QStringLiteral("year of birth"))) {
                lines = static_cast<int>(label->text().count(QLatin1Char('\n'))) + 1;
                CHECK(label->text().count(QStringLiteral("child")) == 1);
            }
        }
        CHECK(lines == 2);
    }
}

TEST_CASE("after sending the keyboard is at the paper that is to be handed over", "[referrals]") {
    OpenSection open;
    open.house.consentFor({Code{"needs"}});
    open.section.resize(1100, 700);
    open.section.show();
    REQUIRE(QTest::qWaitForWindowActive(&open.section));
    open.startReferral();
    child<QPushButton>(open.section, "send_referral").click();
    CHECK(open.section.focusWidget() == &child<QPushButton>(open.section, "save_referral_pdf"));
}

} // namespace
} // namespace zaklon::ui
