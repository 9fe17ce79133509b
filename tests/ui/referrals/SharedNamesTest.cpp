// SPDX-License-Identifier: GPL-3.0-or-later
// What a referral shares, on the screen: names are dots until somebody asks, before and after it
// was sent, and codes alone while strangers look.
#include "tests/ui/referrals/ReferralHouse.h"
#include "tests/ui/support/UiSession.h"
#include "ui/referrals/ReferralsSection.h"
#include "ui/session/HiddenDots.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>

using namespace zaklon;
using namespace zaklon::test;

namespace {

const QString kName = QStringLiteral("Zimzelenka");

struct SharedNames {
    ReferralHouse house;
    std::unique_ptr<ui::ReferralsSection> section;

    SharedNames() {
        const auto access = house.session().confidential().value();
        REQUIRE(house.session().vault().write([&](Transaction& transaction) {
            return transaction.save(access, aName(house.person.id, kName.toStdString(), "Test"));
        }));
        house.consentFor({Code{"needs"}, Code{"identity"}});
        open();
    }
    void open() {
        section = std::make_unique<ui::ReferralsSection>(house.session(), house.navigator);
        section->resize(1100, 700);
        section->showPerson(house.person.id);
        section->show();
    }
    void prepareWithName() {
        visible<QPushButton>("new_referral").click();
        visible<QCheckBox>("share_given_name").setChecked(true);
        visible<QCheckBox>("share_family_name").setChecked(true);
    }
    template <class Widget>
    Widget& visible(const char* name) const {
        for (auto* each : section->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (each->isVisible()) {
                return *each;
            }
        }
        FAIL("no visible " << name);
        throw std::logic_error(name);
    }
    QString text(const char* name) const { return visible<QLabel>(name).text(); }
    bool isFieldNoted(const std::string& note) {
        const auto content = R"({"note":")" + note + R"("})";
        const auto entries = house.session().vault().caseworkJournal().about(house.person.id, 100);
        return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
            return entry.action == JournalAction::Revealed && entry.content == content;
        });
    }
};

} // namespace

TEST_CASE("a name that will leave is dots until somebody asks, and then dots again", "[privacy]") {
    SharedNames names;
    names.house.session().setRevealSeconds(1);
    names.prepareWithName();
    CHECK_FALSE(names.text("referral_leaves_given_name").contains(kName));
    CHECK(names.text("referral_leaves_given_name").contains(ui::hiddenDots()));
    CHECK_FALSE(names.isFieldNoted("given_name"));
    auto& reveal = names.visible<QPushButton>("reveal_leaves_given_name");
    reveal.click();
    CHECK(names.text("referral_leaves_given_name").contains(kName));
    CHECK_FALSE(names.text("referral_leaves_family_name").contains(u"Test"_qs)); // one by one
    CHECK(names.isFieldNoted("given_name"));
    CHECK_FALSE(names.isFieldNoted("family_name"));
    CHECK(QTest::qWaitFor([&] { return !names.text("referral_leaves_given_name").contains(kName); },
                          2000));
    reveal.click();
    names.house.session().conceal();
    CHECK_FALSE(names.text("referral_leaves_given_name").contains(kName));
    reveal.click();
    names.visible<QCheckBox>("share_given_name").setChecked(false);
    names.visible<QCheckBox>("share_given_name").setChecked(true); // it was out of sight
    CHECK_FALSE(names.text("referral_leaves_given_name").contains(kName));
}

TEST_CASE("a name that left is dots until somebody asks, and no name while presenting",
          "[privacy][presentation]") {
    SharedNames names;
    names.prepareWithName();
    names.visible<QPushButton>("send_referral").click();
    REQUIRE(names.house.referrals().at(0).state == ReferralState::Sent);
    CHECK_FALSE(names.text("referral_shared_given_name").contains(kName));
    auto& reveal = names.visible<QPushButton>("reveal_shared_given_name");
    reveal.click();
    CHECK(names.text("referral_shared_given_name").contains(kName));
    CHECK_FALSE(names.text("referral_shared_family_name").contains(u"Test"_qs)); // one by one
    CHECK(names.isFieldNoted("given_name"));
    CHECK_FALSE(names.isFieldNoted("family_name"));
    reveal.click();
    CHECK_FALSE(names.text("referral_shared_given_name").contains(kName));
    const auto keys = reveal.actions();
    REQUIRE(keys.size() == 1);
    CHECK(keys.front()->shortcut() == QKeySequence(Qt::Key_F2));
    keys.front()->trigger();
    CHECK(names.text("referral_shared_given_name").contains(kName));

    names.section.reset();
    names.house.session().setPresenting(true);
    names.open();
    names.section->openReferral(names.house.referrals().at(0).id);
    CHECK_FALSE(names.text("referral_shared").contains(kName));
    CHECK(names.text("referral_shared")
              .contains(names.house.words().label("referral_field", Code{"given_name"})));
    CHECK(names.section->findChildren<QPushButton*>(u"reveal_shared_given_name"_qs).isEmpty());
}
