// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsPage.h"

#include "tests/ui/referrals/ReferralHouse.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/forms/ColleagueMenu.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/PersonPreview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Three that wait, one of them late; of two workers.
struct Waiting {
    ReferralHouse house;
    std::vector<Referral> referrals;
    ui::ReferralsPage page{house.session(), house.navigator};

    Waiting() {
        auto consent = aConsent(house.person.id, house.provider.id, day("2026-02-20"));
        consent.scope = {Code{"needs"}};
        consent.givenBy = Code{"person"};
        house.keep(consent);
        for (const char* due : {"2026-03-05", "2026-03-20", "2026-03-25"}) {
            Referral referral;
            referral.id = RecordId::generate();
            referral.person = house.person.id;
            referral.provider = house.provider.id;
            referral.service = {"psychological"};
            referral.consent = consent.id;
            referral.sharedFields = {Code{"case_code"}, Code{"language"}};
            referral.state = ReferralState::Sent;
            referral.createdOn = day("2026-03-01");
            referral.sentOn = day("2026-03-01");
            referral.answerDue = day(due);
            if (referrals.empty()) {
                referral.worker = house.session().worker().id;
            }
            house.keep(referral);
            referrals.push_back(referral);
        }
        page.resize(1200, 700);
        page.refresh();
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        table().setFocus();
    }
    template <class Widget>
    Widget& find(const char* name) {
        auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    ui::TableView& table() { return find<ui::TableView>("referrals_table"); }
    int rows() { return table().model()->rowCount(); }
    Referral stored(std::size_t at) {
        return *house.session().casework().find<Referral>(referrals[at].id).value();
    }
    void chooseTwo() {
        table().setCurrentIndex(table().model()->index(0, 0));
        QTest::keyClick(&table(), Qt::Key_X);
        QTest::keyClick(&table(), Qt::Key_J);
        QTest::keyClick(&table(), Qt::Key_X);
    }
};

} // namespace

TEST_CASE("several referrals that nobody answered are noted in one commit", "[referrals]") {
    Waiting waiting;
    waiting.chooseTwo();
    CHECK(waiting.find<ui::ChosenBar>("referrals_chosen").isVisible());
    waiting.find<QPushButton>("no_answer_chosen").click();
    CHECK(waiting.stored(0).state == ReferralState::NoAnswer);
    CHECK(waiting.stored(1).state == ReferralState::NoAnswer);
    CHECK(waiting.stored(2).state == ReferralState::Sent);
}

TEST_CASE("several referrals are handed to a colleague who asks after them", "[referrals]") {
    Waiting waiting;
    waiting.chooseTwo();
    Q_EMIT waiting.find<ui::ColleagueMenu>("colleague_menu")
        .chosen(waiting.house.session().worker().id, QStringLiteral("Ana"), Code{});
    CHECK(waiting.stored(1).worker == waiting.house.session().worker().id);
    CHECK(waiting.stored(2).worker.isNil());
}

TEST_CASE("a filter of the referrals remembers the view and the words", "[referrals]") {
    Waiting waiting;
    CHECK(waiting.rows() == 3);
    waiting.find<QLineEdit>("referral_text").setText(QStringLiteral("nobody of this name"));
    CHECK(waiting.rows() == 0);
    auto& menu = waiting.find<ui::FilterMenu>("filter_menu");
    SavedFilter filter;
    filter.set("view", "overdue");
    menu.apply(filter);
    CHECK(waiting.rows() == 1);
    CHECK(waiting.find<QLineEdit>("referral_text").text().isEmpty());
    filter.set("view", "mine");
    filter.set("text", waiting.house.person.code);
    menu.apply(filter);
    CHECK(waiting.rows() == 1);
    CHECK(waiting.find<ui::Segments>("referral_views").current() == 1);
}

TEST_CASE("each fact of a referral that waits stands in a column of its own", "[referrals]") {
    Waiting waiting;
    const auto cell = [&](int column) {
        return waiting.table().model()->index(0, column).data().toString();
    };
    CHECK(cell(0) == QString::fromStdString(waiting.house.person.code));
    CHECK(cell(1) == QString::fromStdString(waiting.house.provider.name));
    CHECK(cell(2) == waiting.house.session().words().label("service", Code{"psychological"}));
    CHECK(cell(3) == waiting.house.session().words().shortDate(day("2026-03-01"),
                                                               waiting.house.session().today()));
    CHECK_FALSE(cell(4).isEmpty()); // who sent it
    CHECK(waiting.table().model()->index(0, 5).data(ui::CellToneRole).isValid());
}

TEST_CASE("whom a referral is about stands beside the list where there is room", "[referrals]") {
    Waiting waiting;
    auto& preview = waiting.find<ui::PersonPreview>("person_preview");
    CHECK_FALSE(preview.isVisible()); // as in a window of 1366
    waiting.page.resize(1500, 700);
    CHECK(preview.isVisible());
    CHECK(waiting.table().hasFocus());
    CHECK(waiting.find<QLabel>("previewed_code").text() ==
          QString::fromStdString(waiting.house.person.code));
    QTest::keyClick(&waiting.table(), Qt::Key_Space);
    CHECK_FALSE(preview.isVisible());
    QTest::keyClick(&waiting.table(), Qt::Key_Space);
    CHECK(preview.isVisible());
    waiting.find<QLineEdit>("referral_text").setText(QStringLiteral("nobody is called so"));
    CHECK(waiting.rows() == 0);
    CHECK_FALSE(preview.isVisible());
}
