// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/AttemptRules.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <sstream>

using namespace zaklon;

namespace {

std::string dayCode(const std::string& day) {
    static const std::map<std::string, std::string> codes{
        {"mon", "monday"}, {"tue", "tuesday"},  {"wed", "wednesday"}, {"thu", "thursday"},
        {"fri", "friday"}, {"sat", "saturday"}, {"sun", "sunday"}};
    return codes.at(day);
}

/// "tue 10:30" in the week from Monday 9 March 2026; "next tue 10:30" a week later.
LocalMoment moment(std::string text) {
    const bool later = text.rfind("next ", 0) == 0;
    text = later ? text.substr(5) : text;
    const auto day = weekdayFromCode({dayCode(text.substr(0, 3))}).value();
    return {Date::parse("2026-03-09")->plusDays(static_cast<int>(day) + (later ? 7 : 0)),
            minuteOfDay(text.substr(4)).value()};
}

SafeContact wayBy(const std::string& channel, const std::string& days, const std::string& from,
                  const std::string& to) {
    SafeContact way;
    way.id = RecordId::generate();
    way.channel = {channel};
    way.mayContact = MayContact::Yes;
    std::istringstream in(days);
    for (std::string word; in >> word;) {
        way.days.push_back({dayCode(word)});
    }
    way.fromTime = from;
    way.toTime = to;
    way.verifiedOn = Date::parse("2026-03-01");
    return way;
}

Contact attemptBy(const std::string& channel, const std::string& at, const std::string& result,
                  YesNo safe = YesNo::Unknown) {
    Contact contact;
    contact.id = RecordId::generate();
    contact.channel = {channel};
    contact.result = {result};
    contact.safe = safe;
    const auto when = moment(at);
    contact.at = Timestamp{when.day.daysSince1970() * 86'400 + when.minute * 60};
    return contact;
}

} // namespace

TEST_CASE("the next attempt is the first moment that she called safe, and no other", "[outreach]") {
    struct Case {
        const char* days;
        const char* from;
        const char* to;
        const char* now;
        const char* lastAttempt; ///< empty: none yet
        int everyDays;
        const char* expected; ///< empty: nothing is proposed
    };
    const Case cases[] = {
        // the first attempt is made at the next safe moment, at once if now is one
        {"tue thu", "10:00", "12:00", "tue 10:30", "", 7, "tue 10:30"},
        {"tue thu", "10:00", "12:00", "tue 12:00", "", 7, "thu 10:00"},
        {"tue thu", "10:00", "12:00", "mon 09:00", "", 7, "tue 10:00"},
        {"tue", "10:00", "12:00", "tue 11:59", "", 7, "tue 11:59"},
        {"tue", "10:00", "12:00", "wed 09:00", "", 7, "next tue 10:00"},
        {"sat", "", "", "fri 23:00", "", 7, "sat 00:00"},
        {"fri", "22:00", "01:00", "sat 00:30", "", 7, "sat 00:30"},
        {"fri", "22:00", "01:00", "sat 01:00", "", 7, "next fri 22:00"},
        // hours without any day are those of every day
        {"", "09:00", "11:00", "mon 10:00", "", 7, "mon 10:00"},
        {"", "09:00", "11:00", "mon 12:00", "", 7, "tue 09:00"},
        // a later one keeps its distance, and its safe hours
        {"mon tue wed", "09:00", "11:00", "mon 10:00", "mon 09:30", 1, "tue 09:00"},
        {"mon tue wed", "09:00", "11:00", "mon 10:00", "mon 09:30", 2, "wed 09:00"},
        {"mon", "09:00", "11:00", "mon 10:00", "mon 09:30", 1, "next mon 09:00"},
        {"mon wed", "09:00", "11:00", "wed 10:00", "mon 09:30", 1, "wed 10:00"},
        {"mon", "09:00", "11:00", "tue 10:00", "mon 09:30", 7, "next mon 09:00"},
        {"thu", "09:00", "11:00", "tue 10:00", "mon 09:30", 7, "next thu 09:00"},
        // nothing that she did not agree on
        {"", "", "", "mon 10:00", "", 7, ""},
        {"mon", "9h", "11h", "mon 10:00", "", 7, ""},
        {"mon", "09:00", "", "mon 10:00", "", 7, ""},
    };
    for (const auto& [days, from, to, now, lastAttempt, everyDays, expected] : cases) {
        CAPTURE(days, from, to, now, lastAttempt, everyDays, expected);
        const std::vector ways{wayBy("mobile", days, from, to)};
        std::vector<Contact> attempts;
        if (*lastAttempt != '\0') {
            attempts.push_back(attemptBy("mobile", lastAttempt, "no_answer"));
        }
        const auto proposal = proposeAttempt(ways, attempts, {moment(now), everyDays, false});
        REQUIRE(proposal.next.has_value() == (*expected != '\0'));
        if (proposal.next) {
            CHECK(proposal.next->from == moment(expected));
            CHECK(safetyAt(ways[0], proposal.next->from) == Safety::Safe);
        } else {
            CHECK(proposal.leftOut.size() == 1);
        }
    }
}

TEST_CASE("a way that she did not allow is never proposed, and the reason is said", "[outreach]") {
    struct Case {
        MayContact may;
        bool urgent;
        const char* result; ///< of an attempt on Monday; empty: none
        YesNo safe;
        const char* verified;
        std::optional<NotProposed> why;
    };
    const Case cases[] = {
        {MayContact::Yes, false, "", YesNo::Unknown, "2026-03-01", std::nullopt},
        {MayContact::Never, false, "", YesNo::Unknown, "2026-03-01", NotProposed::NeverAllowed},
        {MayContact::Never, true, "", YesNo::Unknown, "2026-03-01", NotProposed::NeverAllowed},
        {MayContact::OnlyUrgent, false, "", YesNo::Unknown, "2026-03-01", NotProposed::OnlyUrgent},
        {MayContact::OnlyUrgent, true, "", YesNo::Unknown, "2026-03-01", std::nullopt},
        {MayContact::Yes, true, "unsafe_stopped", YesNo::Unknown, "2026-03-01",
         NotProposed::StoppedAsUnsafe},
        {MayContact::Yes, true, "unsafe_stopped", YesNo::Unknown, "2026-03-09",
         NotProposed::StoppedAsUnsafe},
        {MayContact::Yes, false, "unsafe_stopped", YesNo::Unknown, "2026-03-10", std::nullopt},
        {MayContact::Yes, false, "unsafe_stopped", YesNo::Unknown, "",
         NotProposed::StoppedAsUnsafe},
        {MayContact::Yes, false, "other_person", YesNo::No, "2026-03-01",
         NotProposed::StoppedAsUnsafe},
        {MayContact::Yes, false, "other_person", YesNo::Unknown, "2026-03-01", std::nullopt},
        {MayContact::Yes, false, "no_answer", YesNo::Unknown, "2026-03-01", std::nullopt},
    };
    for (const auto& [may, urgent, result, safe, verified, why] : cases) {
        CAPTURE(static_cast<int>(may), urgent, result, verified);
        std::vector ways{wayBy("mobile", "tue wed", "10:00", "12:00")};
        ways[0].mayContact = may;
        ways[0].verifiedOn = Date::parse(verified);
        std::vector<Contact> attempts;
        if (*result != '\0') {
            attempts.push_back(attemptBy("mobile", "mon 10:00", result, safe));
        }
        const auto proposal = proposeAttempt(ways, attempts, {moment("tue 10:00"), 1, urgent});
        CHECK(proposal.next.has_value() == !why.has_value());
        if (why) {
            REQUIRE(proposal.leftOut.size() == 1);
            CHECK(proposal.leftOut[0] == LeftOutWay{ways[0].id, {"mobile"}, *why});
        }
    }
}

TEST_CASE("no other way leads to the telephone that was not safe", "[outreach]") {
    struct Case {
        const char* called; ///< by mobile, and it was not safe
        const char* channel;
        const char* address;
        const char* verified;
        bool proposed;
    };
    const Case cases[] = {
        {"+381 64 123-4567", "sms", "064/1234567", "2026-03-01", false},
        {"+381 64 123-4567", "messenger", "WhatsApp 00381641234567", "2026-03-01", false},
        {"064 123 4567", "viber", "+381641234567", "", false},
        {"064 123 4567", "sms", "064 123 4567", "2026-03-09", false}, // confirmed before it
        {"064 123 4567", "sms", "064 123 4567", "2026-03-10", true},  // confirmed since
        {"064 123 4567", "sms", "064 123 4568", "2026-03-01", true},
        {"064 123 4567", "sms", "", "2026-03-01", true},
        {"", "sms", "", "2026-03-01", true},
        {"a.friend@example.org", "email", "A.Friend@example.org ", "2026-03-01", false},
        {"a.friend@example.org", "email", "b.friend@example.org", "2026-03-01", true},
        {"12345", "post", "12345", "2026-03-01", false},
        {"12345", "post", "99912345", "2026-03-01", true},
    };
    for (const auto& [called, channel, address, verified, proposed] : cases) {
        CAPTURE(called, channel, address, verified);
        std::vector ways{wayBy("mobile", "tue wed", "10:00", "12:00"),
                         wayBy(channel, "tue wed", "10:00", "12:00")};
        ways[0].address = called;
        ways[1].address = address;
        ways[1].verifiedOn = Date::parse(verified);
        const std::vector attempts{attemptBy("mobile", "mon 10:00", "unsafe_stopped")};
        const auto proposal = proposeAttempt(ways, attempts, {moment("tue 10:00"), 1, true});
        CHECK(proposal.next.has_value() == proposed);
        CHECK(proposal.leftOut.size() == (proposed ? 1U : 2U));
        CHECK(proposal.leftOut.back().why == NotProposed::StoppedAsUnsafe);
    }
}

TEST_CASE("never by one way is never by any way to the same telephone", "[outreach]") {
    std::vector ways{wayBy("mobile", "tue wed", "10:00", "12:00"),
                     wayBy("sms", "tue wed", "10:00", "12:00")};
    ways[0].address = "+381 64 123-4567";
    ways[0].mayContact = MayContact::Never;
    ways[1].address = "064/1234567";
    const AttemptTerms terms{moment("tue 10:00"), 1, true};
    auto proposal = proposeAttempt(ways, {}, terms);
    CHECK_FALSE(proposal.next);
    REQUIRE(proposal.leftOut.size() == 2);
    CHECK(proposal.leftOut[1].why == NotProposed::NeverAllowed);
    ways[1].address = "064/7654321";
    proposal = proposeAttempt(ways, {}, terms);
    REQUIRE(proposal.next);
    CHECK(proposal.next->contact == ways[1].id);
}

TEST_CASE("after no answer another safe way comes first", "[outreach]") {
    std::vector ways{wayBy("mobile", "mon tue wed", "10:00", "12:00"),
                     wayBy("sms", "mon tue wed", "10:00", "12:00")};
    ways[0].preferred = true;
    const AttemptTerms terms{moment("tue 10:00"), 1, false};
    CHECK(proposeAttempt(ways, {}, terms).next->contact == ways[0].id);
    for (const auto* result : {"no_answer", "other_person"}) {
        CAPTURE(result);
        const std::vector attempts{attemptBy("mobile", "mon 10:00", result)};
        CHECK(proposeAttempt(ways, attempts, terms).next->contact == ways[1].id);
    }
    ways[1].mayContact = MayContact::Never;
    const std::vector attempts{attemptBy("mobile", "mon 10:00", "no_answer")};
    CHECK(proposeAttempt(ways, attempts, terms).next->contact == ways[0].id);
}

TEST_CASE("a watched device comes last, and an old confirmation is said", "[outreach]") {
    std::vector ways{wayBy("mobile", "tue", "10:00", "12:00"),
                     wayBy("email", "tue", "11:00", "12:00")};
    ways[0].deviceMonitored = YesNo::Yes;
    auto proposal = proposeAttempt(ways, {}, {moment("tue 10:00"), 7, false});
    CHECK(proposal.next->contact == ways[1].id);
    CHECK(proposal.next->daysSinceVerified == 9);
    ways.pop_back();
    ways[0].verifiedOn = Date::parse("2026-01-02");
    proposal = proposeAttempt(ways, {}, {moment("tue 10:00"), 7, false});
    CHECK(proposal.next->deviceMonitored);
    CHECK(proposal.next->daysSinceVerified == 67);
}

TEST_CASE("her own contact is no attempt of ours", "[outreach]") {
    const std::vector ways{wayBy("mobile", "mon tue", "10:00", "12:00")};
    std::vector attempts{attemptBy("mobile", "mon 10:00", "no_answer")};
    attempts[0].byPerson = true;
    CHECK(proposeAttempt(ways, attempts, {moment("tue 10:00"), 7, false}).next->from ==
          moment("tue 10:00"));
    SearchPlan plan;
    plan.openedOn = *Date::parse("2026-03-09");
    CHECK(attemptsOf(plan, attempts, moment("thu 10:00")).empty());
    attempts.push_back(attemptBy("mobile", "tue 10:00", "no_answer"));
    attempts.push_back(attemptBy("sms", "wed 10:00", "no_answer"));
    REQUIRE(attemptsOf(plan, attempts, moment("thu 10:00")).size() == 2);
    CHECK(attemptsOf(plan, attempts, moment("thu 10:00"))[0].channel.text == "sms");
    plan.openedOn = *Date::parse("2026-03-11");
    CHECK(attemptsOf(plan, attempts, moment("thu 10:00")).size() == 1);
}

TEST_CASE("a search goes on until she is reached, and is due on some day until then",
          "[outreach]") {
    struct Case {
        const char* result;
        YesNo safe;
        bool byPerson;
        SearchState state;
        const char* how;
    };
    const Case cases[] = {
        {"spoke", YesNo::Yes, false, SearchState::Ended, "reached"},
        {"spoke", YesNo::NotAsked, false, SearchState::Ended, "reached"},
        {"spoke", YesNo::Yes, true, SearchState::Ended, "came_back"},
        {"spoke", YesNo::No, false, SearchState::Running, ""},
        {"no_answer", YesNo::Unknown, false, SearchState::Running, ""},
        {"other_person", YesNo::Unknown, false, SearchState::Running, ""},
        {"unsafe_stopped", YesNo::No, false, SearchState::Running, ""},
        {"code_word_used", YesNo::Yes, false, SearchState::Running, ""},
        {"message_left", YesNo::Unknown, false, SearchState::Running, ""},
    };
    SearchPlan plan;
    plan.openedOn = *Date::parse("2026-03-01");
    plan.nextOn = plan.openedOn;
    plan.everyDays = 5;
    const auto on = *Date::parse("2026-03-09");
    AttemptProposal then;
    then.next = NextAttempt{RecordId(), {"sms"}, moment("thu 10:00"), {}};
    for (const auto& [result, safe, byPerson, state, how] : cases) {
        CAPTURE(result, static_cast<int>(safe), byPerson);
        auto contact = attemptBy("mobile", "mon 10:00", result, safe);
        contact.byPerson = byPerson;
        const auto after = afterContact(plan, contact, on, then);
        CHECK(after.state == state);
        CHECK(after.endedHow.text == how);
        CHECK(Description<SearchPlan>::check(after));
        if (state == SearchState::Running) {
            CHECK(after.nextOn == moment("thu 10:00").day);
            CHECK(afterContact(plan, contact, on, {}).nextOn == on.plusDays(5));
        }
    }
    plan.state = SearchState::Paused;
    plan.nextOn.reset();
    CHECK(afterContact(plan, attemptBy("mobile", "mon 10:00", "spoke"), on, then).state ==
          SearchState::Paused);
}

TEST_CASE("a search that runs without a day, or ends without saying how, is refused",
          "[outreach]") {
    SearchPlan plan;
    CHECK(Description<SearchPlan>::check(plan).error().field == "next_on");
    plan.nextOn = *Date::parse("2026-03-09");
    CHECK(Description<SearchPlan>::check(plan));
    plan.state = SearchState::Ended;
    CHECK(Description<SearchPlan>::check(plan).error().field == "ended_how");
    plan.endedHow = {"asked_to_stop"};
    CHECK(Description<SearchPlan>::check(plan).error().field == "next_on");
    plan.nextOn.reset();
    CHECK(Description<SearchPlan>::check(plan));
}

TEST_CASE("nothing is proposed inside a span that she excluded", "[outreach]") {
    std::vector ways{wayBy("mobile", "tue wed", "12:00", "18:00")};
    ways[0].notFrom = "14:00";
    ways[0].notTo = "16:00";
    const auto next = [&](const char* now) {
        return proposeAttempt(ways, {}, {moment(now), 7, false}).next;
    };
    CHECK(next("tue 13:59")->from == moment("tue 13:59"));
    CHECK(next("tue 14:00")->from == moment("tue 16:00"));
    CHECK(next("tue 15:59")->from == moment("tue 16:00"));
    CHECK(next("tue 18:00")->from == moment("wed 12:00"));

    ways[0].notFrom = "11:00";
    ways[0].notTo = "18:00";
    const auto none = proposeAttempt(ways, {}, {moment("tue 13:00"), 7, false});
    CHECK_FALSE(none.next);
    REQUIRE(none.leftOut.size() == 1);
    CHECK(none.leftOut[0].why == NotProposed::NoTimeLeft);
}

TEST_CASE("safe hours abroad are proposed on the clock here", "[outreach]") {
    std::vector ways{wayBy("mobile", "tue", "01:00", "03:00")};
    ways[0].timeZone = {"asia_east"};
    // Six hours ahead: her Tuesday at one is our Monday at seven in the evening.
    const auto ahead = [](const Code& zone, LocalMoment) {
        return zone.text == "asia_east" ? std::optional(6 * 60) : std::nullopt;
    };
    const LocalTime now(moment("mon 10:00"), ahead, {});
    CHECK(proposeAttempt(ways, {}, {now, 7, false}).next->from == moment("mon 19:00"));

    ways[0].timeZone = {"nowhere"};
    const auto unknown = proposeAttempt(ways, {}, {now, 7, false});
    CHECK_FALSE(unknown.next);
    CHECK(unknown.leftOut[0].why == NotProposed::TimesUnreadable);
}

TEST_CASE("what was tried after midnight was tried on the new day here", "[outreach]") {
    const std::vector ways{wayBy("mobile", "mon tue wed", "00:00", "23:00")};
    // 23:30 of Monday in UTC, half past midnight of Tuesday here.
    const std::vector attempts{attemptBy("mobile", "mon 23:30", "no_answer")};
    const auto anHourAhead = [](Timestamp at) { return Timestamp{at.seconds + 3600}.utcDate(); };
    const LocalTime now(moment("tue 01:00"), {}, anHourAhead);
    CHECK(proposeAttempt(ways, attempts, {now, 1, false}).next->from == moment("wed 00:00"));

    SearchPlan plan;
    plan.openedOn = moment("tue 00:00").day;
    CHECK(attemptsOf(plan, attempts, now).size() == 1);
}
