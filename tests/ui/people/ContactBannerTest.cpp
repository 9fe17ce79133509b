// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ContactBanner.h"

#include "tests/ui/support/UiSession.h"
#include "ui/components/Banner.h"
#include "ui/people/SafeContactList.h"
#include "ui/session/LocalClock.h"
#include "ui/session/WeekdayText.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace zaklon;
using namespace zaklon::test;

namespace {

SafeContact byPhone(const RecordId& person, std::vector<Code> days) {
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person;
    way.channel = {"mobile"};
    way.mayContact = MayContact::Yes;
    way.days = std::move(days);
    return way;
}

void save(UiSession& session, const SafeContact& way) {
    const auto proof = session->confidential().value();
    REQUIRE(session->vault().write(
        [&](Transaction& transaction) { return transaction.save(proof, way); }));
}

std::vector<Code> everyDayBut(int days) {
    const auto left = weekdayOf(ui::wallTime().here().day.plusDays(days));
    std::vector<Code> chosen;
    for (int day = 0; day < 7; ++day) {
        if (static_cast<Weekday>(day) != left) {
            chosen.push_back(codeOf(static_cast<Weekday>(day)));
        }
    }
    return chosen;
}

} // namespace

TEST_CASE("only what is never allowed is severe in the banner", "[people][safe_contact]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    ui::ContactBanner banner(*session);
    const auto* shown = banner.findChild<ui::Banner*>(QStringLiteral("safe_contact_banner"));
    REQUIRE(shown != nullptr);
    banner.showPerson(person.id);
    CHECK(shown->tone() == ui::Tone::Attention);   // nothing is agreed: ask first
    auto way = byPhone(person.id, everyDayBut(3)); // today is agreed
    save(session, way);
    banner.showPerson(person.id);
    CHECK(shown->tone() == ui::Tone::Info);
    way.mayContact = MayContact::OnlyUrgent;
    save(session, way);
    banner.showPerson(person.id);
    CHECK(shown->tone() == ui::Tone::Attention);
    way.mayContact = MayContact::Yes;
    way.days = {codeOf(weekdayOf(ui::wallTime().here().day.plusDays(3)))};
    save(session, way);
    banner.showPerson(person.id);
    CHECK(shown->tone() == ui::Tone::Attention); // not now
    way.mayContact = MayContact::Never;
    save(session, way);
    banner.showPerson(person.id);
    CHECK(shown->tone() == ui::Tone::Severe);
}

TEST_CASE("the banner says what not to do before it names days", "[people][safe_contact]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    auto way = byPhone(person.id, everyDayBut(0)); // today is not agreed
    ui::ContactBanner banner(*session);
    const auto* shown = banner.findChild<ui::Banner*>(QStringLiteral("safe_contact_banner"));
    const auto sentence = [&] {
        save(session, way);
        banner.showPerson(person.id);
        return shown->accessibleName();
    };
    SECTION("written to") {
        way.channel = {"sms"};
        CHECK(sentence().startsWith(
            QStringLiteral("Not now. Do not call. Write, and only at these times: ")));
        way.days = everyDayBut(3);
        CHECK(sentence().startsWith(QStringLiteral("Write, do not call. Agreed times: ")));
    }
    SECTION("met") {
        way.channel = {"in_person"};
        CHECK(sentence().startsWith(QStringLiteral(
            "Not now. Only in person or through a person of trust, at these times: ")));
    }
    SECTION("only when it is urgent") {
        way.mayContact = MayContact::OnlyUrgent;
        CHECK(sentence().startsWith(
            QStringLiteral("Not now. Only when it is urgent, and only at these times: ")));
    }
    SECTION("with hours that are never safe") {
        way.notFrom = "12:00";
        way.notTo = "13:00";
        CHECK(sentence().endsWith(QStringLiteral(". Never from 12:00 to 13:00.")));
    }
}

TEST_CASE("days that follow each other are one stretch", "[people][safe_contact]") {
    using enum Weekday;
    const QLocale english(QLocale::English);
    const auto words = [&](const std::vector<Weekday>& days,
                           const std::vector<std::string>& spans = {}) {
        return ui::weekdaysInWords(days, spans, english, QLocale::ShortFormat);
    };
    CHECK(words({Monday, Tuesday, Wednesday, Thursday}) == QStringLiteral("Mon to Thu"));
    CHECK(words({Monday, Tuesday, Thursday}) == QStringLiteral("Mon, Tue, Thu"));
    CHECK(words({Monday, Wednesday, Thursday, Friday, Sunday}) ==
          QStringLiteral("Mon, Wed to Fri, Sun"));
    CHECK(words({Monday, Tuesday, Wednesday, Thursday},
                {"09:00-12:00", "09:00-12:00", "09:00-12:00", "17:00-18:00, 20:00-21:00"}) ==
          QStringLiteral("Mon to Wed 09:00-12:00, Thu 17:00-18:00 + 20:00-21:00"));
    CHECK(words({}).isEmpty());
}

TEST_CASE("in a low window the banner says first what to do and opens its details",
          "[people][safe_contact]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    auto way = byPhone(person.id, everyDayBut(3)); // today is agreed
    way.neverSay = "the name of the house";
    save(session, way);
    ui::ContactBanner banner(*session);
    const auto* shown = banner.findChild<ui::Banner*>(QStringLiteral("safe_contact_banner"));
    auto* verb = shown->findChild<QPushButton*>(QStringLiteral("bannerAction"));
    REQUIRE(verb != nullptr);
    const QSignalSpy asked(&banner, &ui::ContactBanner::contactsRequested);
    banner.showPerson(person.id);
    const auto whole = shown->accessibleName();
    banner.setLow(true);
    CHECK(shown->accessibleName().startsWith(QStringLiteral("Calling is agreed.")));
    CHECK(shown->accessibleName().size() < whole.size()); // short names of the days
    CHECK_FALSE(shown->accessibleDescription().contains(QStringLiteral("Never say")));
    verb->click();
    CHECK(shown->accessibleDescription().contains(QStringLiteral("Never say")));
    CHECK(asked.isEmpty());
    verb->click();
    CHECK(asked.count() == 1);
}

TEST_CASE("outside the agreed days the strong words of the banner allow nothing",
          "[people][safe_contact]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    auto way = byPhone(person.id, {codeOf(weekdayOf(ui::wallTime().here().day.plusDays(3)))});
    save(session, way);
    ui::ContactBanner banner(*session);
    const auto* shown = banner.findChild<ui::Banner*>(QStringLiteral("safe_contact_banner"));
    REQUIRE(shown != nullptr);
    banner.showPerson(person.id);
    CHECK(
        shown->accessibleName().startsWith(QStringLiteral("Not now. Call only at these times: ")));
    const auto agreed =
        QLocale(QLocale::English)
            .dayName(static_cast<int>(weekdayFromCode(way.days.front()).value()) + 1);
    CHECK(shown->accessibleName().contains(agreed)); // when it is all right
    CHECK_FALSE(shown->accessibleDescription().contains(QStringLiteral("agreed")));
    way.days = everyDayBut(3); // today is agreed
    save(session, way);
    banner.showPerson(person.id);
    CHECK(shown->accessibleName().startsWith(QStringLiteral("Calling is agreed.")));
}

TEST_CASE("the banner takes two lines above a form, and typed words are words",
          "[people][safe_contact]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    auto way = byPhone(person.id, {{"monday"}, {"thursday"}});
    way.neverSay = "the word <b>shelter</b>";
    way.ifOtherAnswers = "say that it is about the course of languages, and ring again later";
    save(session, way);
    ui::ContactBanner banner(*session);
    banner.showPerson(person.id);
    const auto* shown = banner.findChild<ui::Banner*>();
    CHECK(shown->accessibleDescription().contains(QStringLiteral("<b>shelter</b>")));
    QList<const QLabel*> lines;
    for (const auto* label : banner.findChildren<QLabel*>()) {
        if (label->wordWrap() && label->isVisibleTo(&banner)) {
            lines << label;
        }
    }
    REQUIRE(lines.size() == 1);
    CHECK(lines.first()->text().contains(QStringLiteral("&lt;b&gt;shelter&lt;/b&gt;")));
    constexpr int kBesideTheSections = 940; // px of words in a window of 1366
    CHECK(lines.first()->heightForWidth(kBesideTheSections) <
          3 * QFontMetrics(lines.first()->font()).lineSpacing());
}

TEST_CASE("the banner names the days in the language of the program", "[people][safe_contact]") {
    UiSession session;
    session.words().setLanguage(Language::SerbianLatin);
    const auto person = session.savePerson("Lasta");
    const auto way = byPhone(person.id, everyDayBut(3)); // so that today is one of them
    const bool fromMonday = way.days.front() == Code{"monday"};
    save(session, way);
    ui::ContactBanner banner(*session);
    banner.showPerson(person.id);
    QString all;
    for (const auto* label : banner.findChildren<QLabel*>()) {
        all += label->text();
    }
    CHECK(all.contains(fromMonday ? QStringLiteral(": ponedeljak") : QStringLiteral(": utorak")));
}

TEST_CASE("hours without days are those of every day, and outside them nobody calls",
          "[people][safe_contact]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    const int minute = ui::wallTime().here().minute;
    const auto clock = [&](int hoursOn) {
        const int hour = (minute / 60 + hoursOn) % 24;
        return std::string(hour < 10 ? "0" : "") + std::to_string(hour) + ":00";
    };
    auto way = byPhone(person.id, {});
    way.fromTime = clock(4); // two hours that are not now
    way.toTime = clock(6);
    save(session, way);
    ui::ContactBanner banner(*session);
    const auto* shown = banner.findChild<ui::Banner*>(QStringLiteral("safe_contact_banner"));
    banner.showPerson(person.id);
    CHECK(shown->tone() == ui::Tone::Attention);
    CHECK(shown->accessibleName().startsWith(
        QStringLiteral("Not now. Call only at these times: every day, ") +
        QString::fromStdString(way.fromTime)));
    way.fromTime = clock(22); // two hours ago until in four hours
    way.toTime = clock(4);
    save(session, way);
    banner.showPerson(person.id);
    CHECK(shown->tone() == ui::Tone::Info);
    CHECK(shown->accessibleName().startsWith(
        QStringLiteral("Calling is agreed. Agreed times: every day, ")));
    way.notFrom = way.fromTime; // and nothing agreed but what is never allowed
    way.notTo = way.toTime;
    way.fromTime.clear();
    way.toTime.clear();
    save(session, way);
    banner.showPerson(person.id);
    CHECK(shown->tone() == ui::Tone::Attention);
    CHECK(shown->accessibleName().startsWith(QStringLiteral("Not now. Never from ")));
}

TEST_CASE("agreed days are listed as the week has them", "[people][safe_contact]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    save(session, byPhone(person.id, {{"thursday"}, {"monday"}, {"tuesday"}}));
    ui::SafeContactList list(*session);
    list.showPerson(person.id);
    const auto* view = list.findChild<QAbstractItemView*>(QStringLiteral("safe_contact_list"));
    REQUIRE(view != nullptr);
    CHECK(view->model()->index(0, 1).data().toString() ==
          QStringLiteral("Monday, Tuesday, Thursday"));
}

TEST_CASE("the banner does not leave it to silence that no times are agreed",
          "[people][safe_contact]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    ui::ContactBanner banner(*session);
    const auto* shown = banner.findChild<ui::Banner*>(QStringLiteral("safe_contact_banner"));
    REQUIRE(shown != nullptr);
    auto way = byPhone(person.id, {});
    save(session, way);
    banner.showPerson(person.id);
    CHECK(shown->accessibleName().startsWith(
        QStringLiteral("Calling is agreed. No times are agreed: ask which are safe.")));
    CHECK(shown->tone() == ui::Tone::Info);
    way.mayContact = MayContact::Never;
    save(session, way);
    banner.showPerson(person.id);
    CHECK_FALSE(shown->accessibleName().contains(QStringLiteral("No times")));
}
