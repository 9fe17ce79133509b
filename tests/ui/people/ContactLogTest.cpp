// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ContactLog.h"

#include "core/reports/HelplineContact.h"
#include "core/tasks/DueTask.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Banner.h"
#include "ui/session/LocalClock.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("contacts stand by when they were, whenever they were written down", "[people]") {
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    for (const auto* at :
         {"2026-02-01T08:00:00Z", "2026-03-09T08:00:00Z", "2025-12-01T08:00:00Z"}) {
        Contact contact;
        contact.id = RecordId::generate();
        contact.person = person.id;
        contact.at = Timestamp::parse(at).value();
        contact.channel = Code{"email"};
        contact.byPerson = contact.at < Timestamp::parse("2026-01-01T00:00:00Z").value();
        fixture.save(contact);
    }
    ui::ContactLog log(fixture.session());
    log.showPerson(person.id);
    const auto* list = log.findChild<QAbstractItemView*>(QStringLiteral("contact_list"));
    REQUIRE(list != nullptr);
    REQUIRE(list->model()->rowCount() == 3);
    const auto when = [&](int row) { return list->model()->index(row, 0).data().toString(); };
    CHECK(when(0).contains(QStringLiteral("9 Mar")));
    CHECK(when(1).contains(QStringLiteral("1 Feb")));
    CHECK(when(2).contains(QStringLiteral("1 Dec")));
    const auto who = [&](int row) { return list->model()->index(row, 2).data().toString(); };
    CHECK(who(0) == QStringLiteral("we"));
    CHECK(who(2) == QStringLiteral("the person")); // a fact of its own, not words after the channel
}

TEST_CASE("a call about the person by somebody else is said above the contacts", "[people]") {
    struct Went final : ui::Navigator {
        void openPage(ui::PageKind) override {}
        void openPerson(const RecordId&, ui::PersonSection) override {}
        void startAssessment(const RecordId&, const QString&) override {}
        void openContact(const RecordId& id) override { contact = id; }
        void back() override {}
        RecordId contact;
    };
    PageFixture fixture;
    const auto person = fixture.save(aPerson());
    Went went;
    ui::ContactLog log(fixture.session());
    log.leadToCalls(went);
    log.showPerson(person.id);
    log.show();
    auto* calls = log.findChild<QPushButton*>(QStringLiteral("calls_about"));
    REQUIRE(calls != nullptr);
    CHECK(calls->isHidden());
    HelplineContact call;
    call.id = RecordId::generate();
    call.at = Timestamp::parse("2026-03-09T08:00:00Z").value();
    call.person = person.id;
    call.caller = {"self"};
    fixture.save(call);
    log.refresh();
    CHECK(calls->isHidden()); // that is a contact with the person
    call.id = RecordId::generate();
    call.caller = {"family"};
    fixture.save(call);
    log.refresh();
    CHECK(calls->isVisible());
    CHECK(calls->text().startsWith(QStringLiteral("1")));
    calls->click();
    CHECK(went.contact == call.id);
}

namespace {

/// Somebody whose mobile telephone must never be used, and who may be written to.
struct CarefulLog {
    struct Went final : ui::Navigator {
        void openPage(ui::PageKind) override {}
        void openPerson(const RecordId&, ui::PersonSection) override {}
        void startAssessment(const RecordId&, const QString&) override {}
        void openTask(const RecordId&, ui::PersonSection, TaskKind kind,
                      const RecordId& record) override {
            CHECK(kind == TaskKind::SafeContact);
            way = record;
        }
        void back() override {}
        std::optional<RecordId> way;
    };
    PageFixture page;
    Person person = page.save(aPerson());
    SafeContact never = way("mobile", MayContact::Never);
    SafeContact agreed = way("email", MayContact::Yes);
    Went went;
    ui::ContactLog log{page.session()};

    CarefulLog() {
        log.leadToWays(went);
        log.resize(900, 700);
        log.showPerson(person.id);
        log.show();
    }
    SafeContact way(const char* channel, MayContact may) {
        SafeContact made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.channel = Code{channel};
        made.mayContact = may;
        const auto access = page.session().confidential().value();
        REQUIRE(page.session().vault().write(
            [&](Transaction& transaction) { return transaction.save(access, made); }));
        return made;
    }
    template <class Widget>
    Widget& child(const char* name) {
        auto* found = log.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void choose(const char* channel) {
        auto& box = child<QComboBox>("channel");
        box.setCurrentIndex(box.findData(QString::fromLatin1(channel)));
        Q_EMIT box.activated(box.currentIndex());
    }
    bool warns() { return child<QWidget>("channel_check").isVisible(); }
    bool says(const char* words) {
        const auto labels = child<QWidget>("channel_check").findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* each) {
            return each->text().contains(QString::fromLatin1(words));
        });
    }
    bool asks() { return child<QWidget>("confirm_ways").isVisible(); }
};

} // namespace

TEST_CASE("a way that was not agreed is said at the channel before it is saved", "[people]") {
    CarefulLog open;
    open.log.startNew();
    CHECK_FALSE(open.warns());
    open.choose("email");
    CHECK_FALSE(open.warns());
    open.choose("post");
    CHECK(open.warns());
    CHECK(open.says("not agreed as safe"));
    open.choose("mobile");
    CHECK(open.says("agreed never to use this way"));
    open.child<QCheckBox>("by_person").setChecked(true); // the person called
    CHECK_FALSE(open.warns());
    open.child<QCheckBox>("by_person").setChecked(false);
    CHECK(open.warns());
    open.log.startBy(Code{"mobile"}); // an attempt of a search
    CHECK(open.warns());
}

TEST_CASE("an agreed way is said not to be for now outside its hours", "[people]") {
    CarefulLog open;
    auto hours = open.way("landline", MayContact::Yes);
    const auto agree = [&](const char* from, const char* to) {
        hours.fromTime = from;
        hours.toTime = to;
        const auto access = open.page.session().confidential().value();
        REQUIRE(open.page.session().vault().write(
            [&](Transaction& transaction) { return transaction.save(access, hours); }));
        open.log.startNew();
        open.choose("landline");
    };
    const auto now = ui::localTime(open.page.session()).here().minute;
    const auto clock = [](int minute) {
        const int of = (minute + 24 * 60) % (24 * 60);
        return QStringLiteral("%1:%2")
            .arg(of / 60, 2, 10, QLatin1Char('0'))
            .arg(of % 60, 2, 10, QLatin1Char('0'))
            .toStdString();
    };
    agree(clock(now - 60).c_str(), clock(now + 60).c_str());
    CHECK_FALSE(open.warns());
    agree(clock(now + 60).c_str(), clock(now + 120).c_str());
    CHECK(open.warns());
    CHECK(open.says("outside the days and hours"));
}

TEST_CASE("a contact by a forbidden way is kept all the same, and asks what is safe", "[people]") {
    CarefulLog open;
    open.log.startNew();
    open.choose("mobile");
    open.child<QPushButton>("save_contact").click();
    const auto kept = open.page.of<Contact>(open.person.id);
    REQUIRE(kept.size() == 1);
    CHECK(open.asks());
    open.child<ui::Banner>("confirm_ways").findChild<QPushButton*>(u"bannerAction"_qs)->click();
    CHECK(open.went.way == open.never.id);
    CHECK_FALSE(open.asks());
    open.log.edit(kept.front().id);
    CHECK_FALSE(open.warns()); // what was written is not held against whoever reads it
    const auto labels = open.log.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) {
        return each->isVisible() && each->text() == u"Change what is recorded"_qs;
    }));
    open.log.startNew();
    open.choose("email");
    open.child<QPushButton>("save_contact").click();
    CHECK_FALSE(open.asks());
}

TEST_CASE("taking a contact back takes back what was said of its way", "[people]") {
    CarefulLog open;
    auto& session = open.page.session();
    std::optional<WriteReceipt> last;
    QObject::connect(&session, &ui::Session::saved, &open.log,
                     [&](const QString&, const WriteReceipt& receipt,
                         const std::optional<RecordId>&) { last = receipt; });
    open.log.startNew();
    open.choose("mobile");
    open.child<QPushButton>("save_contact").click();
    REQUIRE(last);
    open.log.refresh();
    CHECK(open.asks()); // what was recorded still stands
    const auto written = *last;
    REQUIRE(session.undo(written, open.person.id));
    open.log.refresh();
    CHECK(open.page.of<Contact>(open.person.id).empty());
    CHECK_FALSE(open.asks());
}
