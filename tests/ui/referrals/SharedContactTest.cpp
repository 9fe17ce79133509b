// SPDX-License-Identifier: GPL-3.0-or-later
// How to make contact safely, as whoever gets a referral reads it: in the editor, in what was sent
// and on paper, also where it left before its words were made.
#include "tests/ui/referrals/OpenSection.h"
#include "ui/referrals/ReferralDocument.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/Text.h"

#include <QCheckBox>

#include <nlohmann/json.hpp>

namespace zaklon::ui {
namespace {

using test::child;
using test::OpenSection;

/// As it was kept by the program before: days by the alphabet, and the language with it.
nlohmann::json keptBefore() {
    return nlohmann::json::parse(R"({"entries": [{
        "channel": {"list": "contact_channel", "codes": ["mobile"]},
        "address": {"text": "+381600000001"},
        "may_contact": {"list": "may_contact", "codes": ["yes"]},
        "days": {"list": "weekday",
                 "codes": ["friday", "monday", "thursday", "tuesday", "wednesday"]},
        "from_time": {"text": "18:00"}, "to_time": {"text": "21:00"},
        "not_from": {"text": "19:00"}, "not_to": {"text": "19:30"},
        "may_speak_to": {"text": "only her"}, "message": {"text": "Call back."},
        "never_say": {"text": "who calls."},
        "language": {"list": "language", "codes": ["sq"]}}]})");
}

TEST_CASE("a safe contact is told in the words of the banner, also one that left before") {
    OpenSection open;
    CHECK(sharedValueText(keptBefore(), open.house.words()) ==
          QStringLiteral("Mobile telephone: +381600000001\nCalling is agreed. Agreed times: Monday "
                         "to Friday, 18:00 to 21:00. Never from 19:00 to 19:30. May be spoken to: "
                         "only her. Message that may be left: Call back. Never say: who calls. "
                         "Language: Albanian."));
}

TEST_CASE("the days of a shared contact stand in the order of the week in Serbian too") {
    const auto codes = CodeLists::load().value();
    const Words serbian(codes, Language::SerbianLatin);
    const auto text = sharedValueText(keptBefore(), serbian);
    CHECK(text.contains(serbian.locale().dayName(1)));
    CHECK(text.indexOf(serbian.locale().dayName(1)) < text.indexOf(serbian.locale().dayName(5)));
    CHECK_FALSE(text.contains(serbian.locale().dayName(2)));
    CHECK(text.indexOf(QStringLiteral("18:00")) + 10 > text.indexOf(QStringLiteral("21:00")));
}

TEST_CASE("what nobody agreed is not said to be agreed, and a day has its own hours") {
    OpenSection open;
    auto contact = keptBefore();
    auto& entry = contact["entries"][0];
    entry.erase("may_contact");
    entry["saturday_spans"] = {{"text", "09:00-10:00"}};
    const auto text = sharedValueText(contact, open.house.words());
    CHECK_FALSE(text.contains(QStringLiteral("Calling is agreed")));
    CHECK(text.contains(
        QStringLiteral("Agreed times: Monday to Friday 18:00-21:00, Saturday 09:00-10:00.")));
}

TEST_CASE("the language of a safe contact leaves with a ticked language only, on paper as shown") {
    OpenSection open;
    SafeContact way;
    way.id = RecordId::generate();
    way.person = open.house.person.id;
    way.channel = Code{"mobile"};
    way.mayContact = MayContact::Yes;
    way.days = {Code{"friday"}, Code{"monday"}, Code{"wednesday"}, Code{"tuesday"},
                Code{"thursday"}};
    way.fromTime = "18:00";
    way.toTime = "21:00";
    way.language = Code{"sq"};
    auto& session = open.house.session();
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return transaction.save(session.confidential().value(), way);
    }));
    open.house.consentFor({Code{"contact"}, Code{"needs"}});
    open.startReferral();
    auto& language = child<QCheckBox>(open.section, "share_language");
    child<QCheckBox>(open.section, "share_safe_contact").setChecked(true);
    child<QPushButton>(open.section, "reveal_leaves_safe_contact").click();
    const auto leaves = [&] {
        return child<QLabel>(open.section, "referral_leaves_safe_contact").text();
    };
    const auto times = QStringLiteral("Monday to Friday, 18:00 to 21:00");
    language.setChecked(true);
    CHECK(leaves().contains(QStringLiteral("Albanian")));
    language.setChecked(false);
    CHECK(leaves().contains(times));
    CHECK_FALSE(leaves().contains(QStringLiteral("Albanian")));

    child<QPushButton>(open.section, "send_referral").click();
    const auto document = readReferralDocument(session.casework(), session.confidential().value(),
                                               open.house.referrals().at(0).id);
    REQUIRE(document);
    const auto paper = referralHtml(*document, open.house.words());
    CHECK(paper.contains(times));
    CHECK_FALSE(paper.contains(QStringLiteral("Albanian")));
}

} // namespace
} // namespace zaklon::ui
