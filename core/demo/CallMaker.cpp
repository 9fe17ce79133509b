// SPDX-License-Identifier: GPL-3.0-or-later
// Calls to the helpline: of people before they came, of others about them, and of those who stay
// without a name. Each is kept as the program keeps it: in the log of whoever made it herself, with
// the way to call back. Counted, not thrown.
#include "core/demo/ReportMaker.h"
#include "core/reports/ContactLinks.h"
#include "core/reports/HelplineForms.h"

#include <algorithm>
#include <array>

namespace zaklon::demo {

namespace {

constexpr std::array<std::string_view, 5> kAreas{"belgrade", "vojvodina", "west_central",
                                                 "south_east", "serbia"};
constexpr std::array<std::string_view, 4> kRisks{"none_known", "concern", "", "danger_now"};
constexpr std::array<std::string_view, 4> kAsked{"legal", "accommodation", "documents", "safety"};
constexpr std::size_t kReportEvery = 20;
constexpr std::size_t kReportTurn = 5; ///< a call about a suspicion, by a caller with a mark

Code code(std::string_view text) {
    return Code{std::string(text)};
}

Timestamp onDay(Date day, Dice& dice) {
    return Timestamp{day.daysSince1970() * 86'400 + 7 * 3'600 + dice.between(0, 12 * 3'600)};
}

/// How dangerous it was, what was asked for, and what was done about it (needs E01).
void answer(HelplineContact& contact, std::size_t turn) {
    contact.risk = code(kRisks[turn % kRisks.size()]);
    if (contact.type == HelplineType::Support) {
        contact.needs = codes({std::string(kAsked[turn / 2 % kAsked.size()])});
    }
    if (isInDanger(contact)) {
        contact.actionTaken = codes({"listened", turn % 8 < 4 ? "emergency" : "safety_advice"});
    }
}

} // namespace

HelplineContact ReportMaker::aCall(HelplineType type, Date day) {
    auto& dice = m_house.dice();
    HelplineContact contact;
    contact.id = m_house.newId();
    contact.at = onDay(day, dice);
    contact.type = type;
    contact.channel = code(dice.chance(70) ? "helpline" : dice.chance(60) ? "messenger" : "email");
    contact.area = code(dice.pick(kAreas));
    contact.actionTaken = codes({"listened", "informed"});
    contact.minutes = dice.between(4, 45);
    contact.worker = m_house.someWorker();
    return contact;
}

Result<HelplineWords> ReportMaker::saveCall(Transaction& transaction,
                                            const HelplineContact& contact, std::string said) {
    HelplineWords words;
    words.id = contact.id;
    words.person = contact.person;
    words.said = std::move(said);
    if (contact.safeToCallBack == YesNo::Yes) {
        words.callBack = "+381 00 0000" + std::to_string(m_house.dice().between(100, 999));
    }
    auto saved = transaction.save(contact);
    saved = saved ? transaction.save(m_confidential, words) : saved;
    return saved ? Result<HelplineWords>(std::move(words)) : passOn(saved);
}

bool ReportMaker::calledFirst(const ReportablePerson& person) {
    return person.number % (person.isFull() ? 4 : 20) == 1;
}

bool ReportMaker::beganWithCall(const ReportablePerson& person) {
    return person.isFull() && calledFirst(person) && person.number / 3 % 8 == 7;
}

Status ReportMaker::addCalls(Transaction& transaction, const ReportablePerson& person) {
    Status status;
    if (calledFirst(person)) {
        status = addOwnCall(transaction, person);
    }
    if (status && person.isFull() && person.number % 12 == 6) {
        status = addCallAbout(transaction, person);
    }
    const bool anonymous = person.number % (person.isFull() ? 2 : 5) == 0;
    return status && anonymous ? addAnonymousCall(transaction, person.number) : status;
}

/// Before the first contact. A number that was given so long ago would have to be confirmed anew.
Status ReportMaker::addOwnCall(Transaction& transaction, const ReportablePerson& person) {
    const auto on = person.firstContact.plusDays(-1);
    auto contact = aCall(HelplineType::Support, on);
    contact.caller = code("self");
    contact.language = person.language;
    contact.exploitation = person.exploitation;
    const bool isFresh =
        on.daysUntil(m_house.today()) < m_house.limits().lengths.contactConfirmDays;
    const bool isSafe = m_house.dice().chance(60);
    contact.safeToCallBack = !isFresh ? YesNo::NotAsked : isSafe ? YesNo::Yes : YesNo::No;
    contact.person = person.id;
    contact.report = m_fromCall;
    answer(contact, person.number % 8 == 1 ? 0 : 1);
    const auto words = saveCall(transaction, contact, m_house.dice().pick(m_house.words().calls));
    if (!words) {
        return passOn(words);
    }
    auto way = safeContactFrom(contact, *words, person.id, on);
    // What was refused in the call stands unless another way was agreed on since.
    const bool isAgreedSince = contact.safeToCallBack == YesNo::No && person.knowsSafeContact;
    if (way && !isAgreedSince && !person.contactsEnded) {
        way->id = m_house.newId(); // the same for the same seed
        way->preferred = way->preferred && !person.knowsSafeContact;
        if (auto saved = transaction.save(m_confidential, *way); !saved) {
            return saved;
        }
    }
    const auto dayOf = [records = m_confidential](Timestamp at) {
        return records.connection().dayOf(at);
    };
    constexpr int kNoon = 12 * 60;
    return keepInLog(transaction, m_casework, m_confidential, contact,
                     LocalTime({m_house.today(), kNoon}, {}, dayOf), m_codes);
}

/// Somebody of the family asks: about the person, and no contact with her.
Status ReportMaker::addCallAbout(Transaction& transaction, const ReportablePerson& person) {
    auto contact = aCall(HelplineType::Information, person.firstContact);
    contact.caller = code(person.number % 24 == 6 ? "family" : "friend");
    contact.language = code("sr");
    contact.safeToCallBack = YesNo::NotAsked;
    contact.person = person.id;
    const auto words = saveCall(transaction, contact, m_house.dice().pick(m_house.words().calls));
    return words ? Status() : Status(passOn(words));
}

/// Every type is there in a demonstration of two dozen persons, and a caller comes back twice.
Status ReportMaker::addAnonymousCall(Transaction& transaction, std::size_t number) {
    auto& dice = m_house.dice();
    const auto turn = number / 2;
    const auto& types = CodesOf<HelplineType>::codes;
    const bool becomesReport = number < kFullCases && turn % kReportEvery == kReportTurn;
    const auto type = becomesReport ? HelplineType::Suspicion : types[turn % types.size()].first;
    const int daysAgo = static_cast<int>(turn % 5 == 0 ? 40 + number % 60 : number % 40 + 1);
    auto contact = aCall(type, m_house.daysAgo(daysAgo));
    contact.caller = code(type == HelplineType::MissingChild ? "family"
                          : dice.chance(50)                  ? "self"
                                                             : "citizen");
    contact.language = code(dice.chance(70) ? "sr" : "en");
    contact.safeToCallBack = dice.chance(40) ? YesNo::Yes : YesNo::No;
    answer(contact, turn);
    if (turn % 5 == 0) {
        const auto fresh = m_house.newMark();
        if (!fresh) {
            return passOn(fresh);
        }
        contact.callerMark = *fresh;
        m_lastCaller = {contact.id, contact.callerMark};
    } else if (turn % 5 == 2 || turn % 5 == 4) {
        contact.callerMark = m_lastCaller.mark;
        contact.repeatOf = m_lastCaller.contact;
        contact.at = onDay(m_house.daysAgo(static_cast<int>(turn % 5 == 2 ? 20 : 6)), dice);
    }
    if (number < kFullCases && turn % 7 == 3) { // some ahead, some that nobody noted as done
        contact.actionTaken.push_back(code(kNextContactAgreed));
        contact.followUpOn = std::max(m_house.today().plusDays(static_cast<int>(turn % 4) - 1),
                                      m_confidential.connection().dayOf(contact.at));
    }
    if (becomesReport) {
        if (auto made = makeReport(transaction, contact); !made) {
            return made;
        }
    }
    const auto words = saveCall(transaction, contact, dice.pick(m_house.words().calls));
    return words ? addShortForm(transaction, contact) : Status(passOn(words));
}

/// A call becomes a report without a word typed again, and nobody on it has a name yet.
Status ReportMaker::makeReport(Transaction& transaction, HelplineContact& contact) {
    const auto mark = m_house.newMark();
    if (!mark) {
        return passOn(mark);
    }
    contact.exploitation = codes({"labour"});
    contact.actionTaken.push_back(code("reported"));
    auto report = reportFrom(contact, {}, m_confidential.connection().dayOf(contact.at));
    report.id = m_house.newId();
    report.code = *mark;
    contact.report = report.id;
    return transaction.save(report);
}

Status ReportMaker::addShortForm(Transaction& transaction, const HelplineContact& contact) {
    auto& dice = m_house.dice();
    if (contact.type == HelplineType::JobOffer) {
        JobOfferCheck offer;
        offer.id = contact.id;
        offer.country = code(dice.chance(50) ? "de" : "ae");
        offer.employerNamed = dice.chance(40) ? YesNo::Yes : YesNo::No;
        offer.travelPaidBy = code(dice.chance(50) ? "employer" : "loan");
        offer.contractSeen = dice.chance(20) ? YesNo::Yes : YesNo::No;
        offer.documentsAsked = codes({"passport"});
        offer.advice = codes({"check_firm", "keep_documents", "safe_person"});
        return transaction.save(offer);
    }
    if (contact.type == HelplineType::MissingChild) {
        MissingChildCall child;
        child.id = contact.id;
        child.childAge = dice.between(9, 17);
        const auto heardOn = m_confidential.connection().dayOf(contact.at);
        child.lastSeen = heardOn.plusDays(-2);
        child.policeInformed = dice.chance(70) ? YesNo::Yes : YesNo::No;
        if (child.policeInformed == YesNo::Yes) {
            child.policeInformedOn = heardOn.plusDays(-1);
        }
        if (dice.chance(40)) {
            child.found = YesNo::Yes;
            child.foundOn = heardOn;
            child.reunited = YesNo::Yes;
        }
        return transaction.save(child);
    }
    return {};
}

} // namespace zaklon::demo
