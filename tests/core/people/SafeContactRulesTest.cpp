// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SafeContactRules.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <sstream>

using namespace zaklon;

namespace {

/// "tue" as the code list writes it.
std::string dayCode(const std::string& day) {
    static const std::map<std::string, std::string> codes{
        {"mon", "monday"}, {"tue", "tuesday"},  {"wed", "wednesday"}, {"thu", "thursday"},
        {"fri", "friday"}, {"sat", "saturday"}, {"sun", "sunday"}};
    const auto found = codes.find(day);
    return found == codes.end() ? day : found->second;
}

/// "tue 10:30" in the week from Monday 9 March 2026.
LocalMoment moment(const std::string& text) {
    const auto day = weekdayFromCode({dayCode(text.substr(0, 3))}).value();
    return {Date::parse("2026-03-09")->plusDays(static_cast<int>(day)),
            minuteOfDay(text.substr(4)).value()};
}

std::vector<Code> daysOf(const std::string& words) {
    std::vector<Code> days;
    std::istringstream in(words);
    for (std::string word; in >> word;) {
        days.push_back({dayCode(word)});
    }
    return days;
}

SafeContact contactOn(const std::string& days, const std::string& from, const std::string& to) {
    SafeContact contact;
    contact.id = RecordId::generate();
    contact.channel = {"mobile"};
    contact.days = daysOf(days);
    contact.fromTime = from;
    contact.toTime = to;
    contact.verifiedOn = Date::parse("2026-03-01");
    return contact;
}

} // namespace

TEST_CASE("contact is safe only inside the agreed days and hours", "[people]") {
    struct Case {
        const char* days;
        const char* from;
        const char* to;
        const char* at;
        Safety expected;
    };
    const Case cases[] = {
        {"tue thu", "10:00", "12:00", "tue 10:00", Safety::Safe},
        {"tue thu", "10:00", "12:00", "tue 11:59", Safety::Safe},
        {"tue thu", "10:00", "12:00", "tue 12:00", Safety::Unsafe},
        {"tue thu", "10:00", "12:00", "tue 09:59", Safety::Unsafe},
        {"tue thu", "10:00", "12:00", "wed 11:00", Safety::Unsafe},
        {"tue", "", "", "tue 23:59", Safety::Safe},
        {"tue", "", "", "wed 00:00", Safety::Unsafe},
        {"fri", "22:00", "01:00", "fri 23:30", Safety::Safe},
        {"fri", "22:00", "01:00", "sat 00:59", Safety::Safe},
        {"fri", "22:00", "01:00", "sat 01:00", Safety::Unsafe},
        {"fri", "22:00", "01:00", "fri 00:30", Safety::Unsafe},
        {"fri", "22:00", "01:00", "sat 22:30", Safety::Unsafe},
        {"sun", "22:00", "01:00", "mon 00:30", Safety::Safe},
        {"", "10:00", "12:00", "tue 11:00", Safety::Safe}, // hours alone: of every day
        {"", "10:00", "12:00", "sun 10:00", Safety::Safe},
        {"", "09:00", "17:00", "mon 19:52", Safety::Unsafe},
        {"", "09:00", "17:00", "mon 17:00", Safety::Unsafe},
        {"", "09:00", "17:00", "mon 08:59", Safety::Unsafe},
        {"", "22:00", "01:00", "mon 00:59", Safety::Safe},
        {"", "22:00", "01:00", "mon 01:00", Safety::Unsafe},
        {"", "22:00", "01:00", "sun 23:30", Safety::Safe},
        {"", "10:00", "", "tue 11:00", Safety::Unsafe},
        {"", "", "", "tue 11:00", Safety::NotAgreed},
        {"tue", "10h", "12h", "tue 11:00", Safety::Unsafe},
        {"someday", "10:00", "12:00", "tue 11:00", Safety::NotAgreed},
    };
    for (const auto& [days, from, to, at, expected] : cases) {
        CAPTURE(days, from, to, at);
        CHECK(safetyAt(contactOn(days, from, to), moment(at)) == expected);
    }
}

TEST_CASE("the next safe moment is agreed, and never before now", "[people]") {
    struct Case {
        const char* days;
        const char* from;
        const char* to;
        const char* at;
        const char* expected;
    };
    const Case cases[] = {
        {"tue thu", "10:00", "12:00", "mon 15:00", "tue 10:00"},
        {"tue thu", "10:00", "12:00", "tue 11:15", "tue 11:15"},
        {"tue thu", "10:00", "12:00", "tue 12:00", "thu 10:00"},
        {"tue", "", "", "mon 08:00", "tue 00:00"},
        {"fri", "22:00", "01:00", "fri 01:30", "fri 22:00"},
        {"", "09:00", "17:00", "mon 19:52", "tue 09:00"},
        {"", "22:00", "01:00", "mon 00:30", "mon 00:30"},
        {"", "22:00", "01:00", "mon 01:00", "mon 22:00"},
    };
    for (const auto& [days, from, to, at, expected] : cases) {
        CAPTURE(days, from, to, at);
        CHECK(nextSafeMoment(contactOn(days, from, to), moment(at)) == moment(expected));
    }
    auto nextWeek = moment("tue 10:00");
    nextWeek.day = nextWeek.day.plusDays(7);
    CHECK(nextSafeMoment(contactOn("tue", "10:00", "12:00"), moment("tue 12:00")) == nextWeek);
    CHECK_FALSE(nextSafeMoment(contactOn("", "", ""), moment("tue 11:00")));
}

namespace {

SafeContact withoutNoon(SafeContact contact) {
    contact.notFrom = "11:00";
    contact.notTo = "13:30";
    return contact;
}

} // namespace

TEST_CASE("a day with spans of its own goes by these, the others as before", "[people]") {
    auto contact = contactOn("mon tue", "10:00", "12:00");
    contact.tuesdaySpans = "08:00-09:00, 17:00-19:00";
    contact.fridaySpans = "22:00-01:00";
    struct Case {
        const char* at;
        Safety expected;
    };
    for (const auto& [at, expected] :
         {Case{"mon 10:30", Safety::Safe}, Case{"tue 10:30", Safety::Unsafe},
          Case{"tue 08:30", Safety::Safe}, Case{"tue 09:00", Safety::Unsafe},
          Case{"tue 18:59", Safety::Safe}, Case{"wed 10:30", Safety::Unsafe},
          Case{"sat 00:30", Safety::Safe}, Case{"sat 01:00", Safety::Unsafe}}) {
        CAPTURE(at);
        CHECK(safetyAt(contact, moment(at)) == expected);
    }
    CHECK(nextSafeMoment(contact, moment("tue 09:30")) == moment("tue 17:00"));
    CHECK(nextSafeMoment(contact, moment("tue 19:00")) == moment("fri 22:00"));
    const auto advice = adviseContact(std::span(&contact, 1), moment("tue 08:30"));
    CHECK(advice.days == std::vector{Weekday::Monday, Weekday::Tuesday, Weekday::Friday});
    CHECK(advice.spans == std::vector<std::string>{"", "08:00-09:00, 17:00-19:00", "22:00-01:00"});
    contact.days.clear(); // the hours of all are those of every other day
    CHECK(safetyAt(contact, moment("wed 10:30")) == Safety::Safe);
    CHECK(safetyAt(contact, moment("tue 10:30")) == Safety::Unsafe);
    CHECK(safetyAt(contact, moment("fri 10:30")) == Safety::Unsafe);
    contact.tuesdaySpans = "8-9";
    CHECK(safetyAt(contact, moment("tue 08:30")) == Safety::Unsafe);
    CHECK(safetyAt(contactOn("", "", ""), moment("tue 08:30")) == Safety::NotAgreed);
}

TEST_CASE("spans of a day are read as typed, or not at all", "[people]") {
    for (const auto* good : {"", "09:00-12:00", "09:00-12:00, 17:00-19:00", "22:00-01:30"}) {
        CAPTURE(good);
        SafeContact contact;
        contact.sundaySpans = good;
        CHECK(Description<SafeContact>::check(contact));
    }
    for (const auto* bad : {"9-12", "09:00-12:00,17:00-19:00", "09:00-12:00, ", "09:00-09:00",
                            "09:00 12:00", "24:00-01:00", "09:00-12:00 and 17:00-19:00"}) {
        CAPTURE(bad);
        SafeContact contact;
        contact.sundaySpans = bad;
        const auto refused = Description<SafeContact>::check(contact);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == "sunday_spans");
    }
    SafeContact told;
    told.emergencyContact = "A sister (synthetic)";
    CHECK_FALSE(Description<SafeContact>::check(told));
    told.emergencySay = "Only that we look for her.";
    CHECK(Description<SafeContact>::check(told));
}

TEST_CASE("no moment of three weeks is proposed that is not safe", "[people]") {
    auto never = contactOn("mon tue wed thu fri sat sun", "", "");
    never.mayContact = MayContact::Never;
    auto grid = contactOn("mon", "", "");
    grid.wednesdaySpans = "06:00-07:15, 23:00-02:00";
    const SafeContact contacts[] = {grid,
                                    withoutNoon(grid),
                                    contactOn("tue thu", "10:00", "12:00"),
                                    contactOn("sat sun", "21:30", "02:15"),
                                    contactOn("wed", "", ""),
                                    contactOn("", "", ""),
                                    contactOn("", "22:15", "03:00"),
                                    withoutNoon(contactOn("", "09:00", "17:00")),
                                    never,
                                    withoutNoon(contactOn("tue wed", "09:00", "17:00")),
                                    withoutNoon(contactOn("fri", "11:30", "14:00"))};
    for (const auto& contact : contacts) {
        for (int step = 0; step < 21 * 24 * 4; ++step) {
            const LocalMoment at{Date::parse("2026-03-02")->plusDays(step / 96), step % 96 * 15};
            const auto next = nextSafeMoment(contact, at);
            if (next && (*next < at || safetyAt(contact, *next) != Safety::Safe)) {
                FAIL("unsafe moment proposed: " << next->day.toString() << " " << next->minute);
            }
        }
    }
    CHECK(safetyAt(never, moment("tue 11:00")) == Safety::Unsafe);
    CHECK_FALSE(nextSafeMoment(never, moment("tue 11:00")));
}

TEST_CASE("an excluded span is safe on no day", "[people]") {
    auto contact = contactOn("tue", "10:00", "18:00");
    contact.notFrom = "14:00";
    contact.notTo = "16:00";
    CHECK(safetyAt(contact, moment("tue 13:59")) == Safety::Safe);
    CHECK(safetyAt(contact, moment("tue 14:00")) == Safety::Unsafe);
    CHECK(safetyAt(contact, moment("tue 15:59")) == Safety::Unsafe);
    CHECK(safetyAt(contact, moment("tue 16:00")) == Safety::Safe);
    // past midnight, and on agreed days without hours
    contact = contactOn("tue wed", "", "");
    contact.notFrom = "22:00";
    contact.notTo = "06:00";
    CHECK(safetyAt(contact, moment("tue 23:00")) == Safety::Unsafe);
    CHECK(safetyAt(contact, moment("wed 05:59")) == Safety::Unsafe);
    CHECK(nextSafeMoment(contact, moment("tue 22:30")) == moment("wed 06:00"));
    auto unsaid = contact; // no days and no hours: what is never allowed is known all the same
    unsaid.days.clear();
    CHECK(safetyAt(unsaid, moment("tue 23:00")) == Safety::Unsafe);
    CHECK(safetyAt(unsaid, moment("tue 12:00")) == Safety::NotAgreed);
    CHECK_FALSE(nextSafeMoment(unsaid, moment("tue 23:00")));
    contact.notTo = "22h"; // unreadable: no permission
    CHECK(safetyAt(contact, moment("tue 12:00")) == Safety::Unsafe);
    CHECK_FALSE(nextSafeMoment(contact, moment("tue 12:00")));
}

TEST_CASE("times abroad are read on the clock abroad", "[people]") {
    auto contact = contactOn("tue", "10:00", "12:00");
    contact.timeZone = {"west"};
    const auto lead = [](const Code& zone, LocalMoment here) -> std::optional<int> {
        if (zone.text != "west") {
            return std::nullopt;
        }
        // their clock is put forward at midnight before Wednesday
        return here < moment("wed 00:00") ? -120 : -60;
    };
    const auto at = [&](const char* text) { return LocalTime(moment(text), lead, {}); };
    CHECK(safetyAt(contact, at("tue 11:59")) == Safety::Unsafe);
    CHECK(safetyAt(contact, at("tue 12:00")) == Safety::Safe);
    CHECK(nextSafeMoment(contact, at("mon 12:00")) == moment("tue 12:00"));
    contact.days = {{"wednesday"}};
    CHECK(nextSafeMoment(contact, at("mon 12:00")) == moment("wed 11:00"));
    contact.timeZone = {"unknown"};
    CHECK(safetyAt(contact, at("wed 11:00")) == Safety::Unsafe);
    CHECK_FALSE(nextSafeMoment(contact, at("mon 12:00")));
    CHECK(adviseContact(std::vector{contact}, at("wed 11:00")).now == Safety::Unsafe);
}

TEST_CASE("a contact asks to be confirmed after the days that the organisation set", "[people]") {
    auto contact = contactOn("tue", "10:00", "12:00");
    CHECK(daysSinceVerified(contact, *Date::parse("2026-03-30")) == 29);
    CHECK_FALSE(asksToConfirm(daysSinceVerified(contact, *Date::parse("2026-03-30")), 30));
    CHECK(asksToConfirm(daysSinceVerified(contact, *Date::parse("2026-03-31")), 30));
    CHECK(asksToConfirm(daysSinceVerified(contact, *Date::parse("2026-03-30")), 29));
    contact.verifiedOn.reset();
    CHECK_FALSE(daysSinceVerified(contact, *Date::parse("2026-03-02")));
    CHECK(asksToConfirm(daysSinceVerified(contact, *Date::parse("2026-03-02")), 30));
}

TEST_CASE("what is safe now comes first, what is never allowed does not come", "[people]") {
    auto preferred = contactOn("thu", "10:00", "12:00");
    preferred.preferred = true;
    auto safeNow = contactOn("tue", "10:00", "12:00");
    auto urgent = contactOn("tue", "10:00", "12:00");
    urgent.mayContact = MayContact::OnlyUrgent;
    auto never = contactOn("tue", "10:00", "12:00");
    never.mayContact = MayContact::Never;
    auto notAgreed = contactOn("", "", "");
    notAgreed.preferred = true;
    const std::vector contacts{notAgreed, never, urgent, preferred, safeNow};

    const auto order = inOrderOfUse(contacts, moment("tue 10:30"));
    REQUIRE(order.size() == 4);
    CHECK(order[0].id == safeNow.id);
    CHECK(order[1].id == preferred.id);
    CHECK(order[2].id == notAgreed.id);
    CHECK(order[3].id == urgent.id);
    CHECK(inOrderOfUse(contacts, moment("wed 10:30"))[0].id == preferred.id);
}

TEST_CASE("the banner tells how, when and how long ago it was confirmed", "[people]") {
    const auto now = moment("mon 09:00");
    CHECK(adviseContact({}, now).mode == ContactMode::NoneRecorded);

    auto message = contactOn("thu tue", "10:00", "12:00");
    message.channel = {"messenger"};
    message.deviceMonitored = YesNo::Yes;
    auto never = contactOn("tue", "10:00", "12:00");
    never.mayContact = MayContact::Never;
    const auto advice = adviseContact(std::vector{never, message}, now);
    CHECK(advice.mode == ContactMode::Write);
    CHECK(advice.contact == message.id);
    CHECK(advice.now == Safety::Unsafe);
    CHECK(advice.days == std::vector{Weekday::Tuesday, Weekday::Thursday});
    CHECK(advice.nextSafe == moment("tue 10:00"));
    CHECK(advice.daysSinceVerified == 8);
    CHECK(advice.deviceMonitored);
    CHECK(advice.neverChannels == 1);

    const auto forbidden = adviseContact(std::vector{never}, moment("tue 11:00"));
    CHECK(forbidden.mode == ContactMode::Never);
    CHECK(forbidden.now == Safety::Unsafe);
    CHECK_FALSE(forbidden.nextSafe);

    never.address = "064 123-4567";
    auto sameTelephone = message;
    sameTelephone.address = "+381 64 1234567";
    const auto ways = std::vector{never, sameTelephone};
    CHECK(adviseContact(ways, now).mode == ContactMode::Never); // no way leads to it

    auto laterSafe = contactOn("tue", "", "");
    laterSafe.channel = {"landline"};
    laterSafe.address = "+381 64 1234567";
    laterSafe.mayContact = MayContact::Yes;
    laterSafe.verifiedOn = Date::parse("2026-03-09");
    const auto refused = adviseContact(std::vector{never, laterSafe}, now);
    CHECK(refused.mode == ContactMode::Never);
    CHECK(refused.callsRefusedOn == Date::parse("2026-03-01")); // not the day it was called safe

    const auto hoursAlone =
        adviseContact(std::vector{contactOn("", "09:00", "17:00")}, moment("mon 19:52"));
    CHECK(hoursAlone.mode == ContactMode::Call);
    CHECK(hoursAlone.now == Safety::Unsafe);
    CHECK(hoursAlone.days.size() == kDaysOfWeek);
    CHECK(hoursAlone.nextSafe == moment("tue 09:00"));

    message.mayContact = MayContact::OnlyUrgent;
    CHECK(adviseContact(std::vector{message}, now).mode == ContactMode::OnlyUrgent);
    CHECK(adviseContact(std::vector{contactOn("tue", "", "")}, now).mode == ContactMode::Call);
}

TEST_CASE("a channel is as safe as the best that was agreed about it", "[people]") {
    const auto wayBy = [](const char* channel, std::optional<MayContact> may, const char* address) {
        SafeContact way;
        way.id = RecordId::generate();
        way.channel = {channel};
        way.mayContact = may;
        way.address = address;
        return way;
    };
    const auto on = [](const char* channel, const std::vector<SafeContact>& ways) {
        return adviseChannel(Code{channel}, ways).agreement;
    };
    CHECK(on("mobile", {}) == ChannelAgreement::NothingRecorded);
    std::vector<SafeContact> ways{wayBy("mobile", MayContact::Never, "+381601"),
                                  wayBy("email", MayContact::Yes, "a@example.org")};
    CHECK(adviseChannel(Code{"mobile"}, ways).way == ways[0].id);
    CHECK(on("mobile", ways) == ChannelAgreement::Never);
    CHECK(on("landline", ways) == ChannelAgreement::Never); // a telephone rings as well
    CHECK(on("email", ways) == ChannelAgreement::Agreed);
    CHECK(on("post", ways) == ChannelAgreement::NotAgreed);
    CHECK(adviseChannel(Code{"post"}, ways).way.isNil());
    CHECK(on("in_person", ways) == ChannelAgreement::NothingRecorded);
    ways.push_back(wayBy("sms", MayContact::Yes, "+381601")); // the telephone that is forbidden
    CHECK(on("sms", ways) == ChannelAgreement::Never);
    ways.push_back(wayBy("mobile", MayContact::OnlyUrgent, "+381602"));
    CHECK(on("mobile", ways) == ChannelAgreement::OnlyUrgent);
    CHECK(on("landline", ways) == ChannelAgreement::NotAgreed);
    ways.push_back(wayBy("post", std::nullopt, ""));
    CHECK(on("post", ways) == ChannelAgreement::NotAgreed);
    CHECK(on("in_person", {ways[0]}) == ChannelAgreement::Never); // do not make contact at all
}
