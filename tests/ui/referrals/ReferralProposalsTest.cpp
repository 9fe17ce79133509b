// SPDX-License-Identifier: GPL-3.0-or-later
// To whom and for what a new referral begins: what nobody chose is said to be proposed.
#include "core/services/CarePlan.h"
#include "tests/ui/referrals/OpenSection.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/Typing.h"
#include "ui/components/Field.h"
#include "ui/session/Text.h"

#include <QTest>

namespace zaklon::ui {
namespace {

using test::child;
using test::choose;
using test::OpenSection;

struct ProposalHouse : OpenSection {
    ProposalHouse() {
        aid.name = "Test legal aid";
        aid.services = {Code{"legal_info"}, Code{"legal_rep"}, Code{"trial_support"}};
        house.keep(aid);
    }
    QComboBox& provider() { return child<QComboBox>(section, "referral_provider"); }
    QString service() {
        return child<QComboBox>(section, "referral_service").currentData().toString();
    }
    QString proposed() {
        const auto& words = child<QLabel>(section, "referral_proposed");
        return words.isHidden() ? QString() : words.text();
    }
    void chooseAid() { choose(section, "referral_provider", aid.id.toString().c_str()); }
    void plan(const char* service) {
        Action action;
        action.id = RecordId::generate();
        action.person = house.person.id;
        action.service = Code{service};
        house.keep(action);
    }

    Provider aid = test::aProvider();
};

TEST_CASE("a second referral begins without the recipient of the first", "[referrals]") {
    ProposalHouse open;
    open.house.consentFor({Code{"needs"}});
    open.startReferral();
    CHECK(open.provider().currentText() == QString::fromStdString(open.house.provider.name));
    CHECK(open.proposed().contains(QStringLiteral("The provider is proposed")));
    CHECK(open.provider().accessibleDescription().contains(QStringLiteral("proposed")));
    child<QPushButton>(open.section, "send_referral").click();
    REQUIRE(open.house.referrals().at(0).state == ReferralState::Sent);
    child<QPushButton>(open.section, "close_referral").click();
    open.startReferral();
    CHECK(open.provider().currentIndex() == 0);
    CHECK(open.service().isEmpty());
    CHECK(open.proposed().isEmpty());
    CHECK(child<QComboBox>(open.section, "referral_consent").currentIndex() == 0);
    // A consent that waits for its referral is proposed beside one that was used.
    auto consent = test::aConsent(open.house.person.id, open.aid.id, open.house.session().today());
    consent.givenBy = Code{"person"};
    open.house.keep(consent);
    child<QPushButton>(open.section, "cancel_referral").click();
    open.startReferral();
    CHECK(open.provider().currentText() == QStringLiteral("Test legal aid"));
    CHECK(child<QComboBox>(open.section, "referral_consent").currentData().toString() ==
          toQString(consent.id.toString()));
}

TEST_CASE("a recipient that is not in the list is said at the field, and nobody is chosen",
          "[referrals]") {
    test::appearance(); // with what makes boxes typed in
    ProposalHouse open;
    open.section.resize(1100, 700);
    open.section.show();
    REQUIRE(QTest::qWaitForWindowActive(&open.section));
    open.startReferral();
    open.provider().setFocus();
    test::typeInto(open.provider(), QStringLiteral("tesx"));
    child<QComboBox>(open.section, "referral_consent").setFocus();
    CHECK(open.provider().currentIndex() == 0);
    const Field* field = nullptr;
    for (auto* each : open.section.findChildren<Field*>()) {
        field = &each->editor() == &open.provider() ? each : field;
    }
    REQUIRE(field != nullptr);
    CHECK(field->error() == QStringLiteral("There is no 'tesx' in this list. Nothing is chosen."));
}

TEST_CASE("a service is proposed where there is no other, and it is said", "[referrals]") {
    ProposalHouse open;
    open.startReferral();
    choose(open.section, "referral_provider", open.house.provider.id.toString().c_str());
    CHECK(open.service() == QStringLiteral("psychological"));
    CHECK(open.proposed() ==
          QStringLiteral("The service is proposed: this provider offers no other one."));
    open.chooseAid(); // it offers several
    CHECK(open.service().isEmpty());
    CHECK(open.proposed().isEmpty());
}

TEST_CASE("a service that the care plan asks for is proposed until somebody chooses",
          "[referrals]") {
    ProposalHouse open;
    open.plan("legal_rep");
    open.startReferral();
    open.chooseAid();
    CHECK(open.service() == QStringLiteral("legal_rep"));
    CHECK(open.proposed() == QStringLiteral("The service is proposed: the care plan asks for it."));
    choose(open.section, "referral_service", "legal_info");
    CHECK(open.proposed().isEmpty());
    // What somebody chose stays with another provider who offers it.
    auto other = open.aid;
    other.id = RecordId::generate();
    open.house.keep(other);
    child<QPushButton>(open.section, "cancel_referral").click();
    open.startReferral();
    open.chooseAid();
    choose(open.section, "referral_service", "trial_support");
    choose(open.section, "referral_provider", other.id.toString().c_str());
    CHECK(open.service() == QStringLiteral("trial_support"));
    CHECK(open.proposed().isEmpty());
}

} // namespace
} // namespace zaklon::ui
