// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed about a referral is neither lost when its page is left nor kept when it was
// emptied.
#include "tests/ui/referrals/ReferralHouse.h"
#include "tests/ui/support/UiSession.h"
#include "ui/referrals/ReferralsSection.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct ShownSection {
    ReferralHouse house;
    ui::ReferralsSection section{house.session(), house.navigator};

    ShownSection() {
        house.consentFor({Code{"needs"}});
        section.resize(1100, 700);
        section.showPerson(house.person.id);
        section.show();
    }
    void press(const char* name) { child<QPushButton>(name).click(); }
    QPlainTextEdit& area(const char* name) { return child<QPlainTextEdit>(name); }
    std::vector<FormDraft> drafts() { return house.session().vault().drafts()->all().value(); }
    template <class Widget>
    Widget& child(const char* name) {
        auto* found = section.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
};

} // namespace

TEST_CASE("what the provider said waits when the referral is left, and is offered", "[drafts]") {
    ShownSection shown;
    shown.press("new_referral");
    shown.press("send_referral");
    shown.area("referral_feedback").setPlainText(QStringLiteral("On Monday."));
    shown.press("close_referral");
    REQUIRE(shown.drafts().size() == 1);
    // Other lists of the section have a line of their own.
    const auto lines = shown.section.findChildren<QWidget*>(QStringLiteral("draft_line"));
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [](const auto* each) { return each->isVisible(); });
    REQUIRE(line != lines.end());
    (*line)->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    CHECK(shown.area("referral_feedback").toPlainText() == QStringLiteral("On Monday."));
    auto& answer = shown.child<QComboBox>("referral_answer");
    answer.setCurrentIndex(answer.findData(QStringLiteral("received")));
    shown.press("record_answer");
    CHECK(shown.drafts().empty());
    const auto content = shown.house.session().confidential()->find<ReferralContent>(
        shown.house.referrals().at(0).id);
    REQUIRE((content && *content));
    CHECK((*content)->feedback == "On Monday.");
}

TEST_CASE("a message that was emptied is empty when the draft is opened again", "[referrals]") {
    ShownSection shown;
    shown.press("new_referral");
    shown.area("referral_message").setPlainText(QStringLiteral("Two nights."));
    shown.press("keep_referral");
    shown.section.openReferral(shown.house.referrals().at(0).id);
    REQUIRE(shown.area("referral_message").toPlainText() == QStringLiteral("Two nights."));
    shown.area("referral_message").clear();
    shown.press("keep_referral");
    shown.section.openReferral(shown.house.referrals().at(0).id);
    CHECK(shown.area("referral_message").toPlainText().isEmpty());
}
