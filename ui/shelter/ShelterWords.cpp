// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/ShelterWords.h"

#include "ui/components/DateText.h"
#include "ui/forms/BedWords.h"
#include "ui/forms/RiskLook.h"
#include "ui/session/LocalClock.h"
#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"
#include "ui/shelter/GuestCautions.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kWeek = 7;
constexpr int kLongestLine = 120; ///< letters on a card; the whole is in the forms

/// What is known of a place, as one sentence.
QString sentence(QStringList facts) {
    facts.removeAll(QString());
    auto words = facts.join(QStringLiteral(", "));
    if (!words.isEmpty()) {
        words.front() = words.front().toUpper();
    }
    return words;
}

} // namespace

QString ShelterWords::who(const StayGuest& guest) const {
    const auto pseudonym = m_session.pseudonym(guest.pseudonym);
    const auto code = toQString(guest.code);
    return pseudonym.isEmpty() ? code : QStringLiteral("%1, %2").arg(pseudonym, code);
}

QString ShelterWords::places(int taken, int all) const {
    //: how many places of a house are taken or held: '5 of 6 places taken or held'
    return tr("%1 of %n place(s) taken or held", nullptr, all).arg(taken);
}

QString ShelterWords::reason(const Error& error) const {
    if (error.code != ErrorCode::Invalid) {
        return {};
    }
    if (error.field == "bed") {
        return tr("This bed is taken, held or out of use on one of these nights. Choose another "
                  "bed, or other days.");
    }
    if (error.field == "person") {
        return tr("The person already sleeps or is expected in another bed on one of these "
                  "nights. Move them, or end that stay first.");
    }
    if (error.field == "from_day") {
        return tr("A stay begins today or earlier. For a day that is still ahead, hold the place.");
    }
    if (error.field == "left_on") {
        return tr("The day of leaving is not before the first night, and not ahead.");
    }
    if (error.field == "planned_until") {
        return tr("The planned day of leaving comes after the first night.");
    }
    if (error.field == "out_of_use_from" || error.field == "retired_on") {
        return tr("Somebody sleeps there, or it is held, on one of these nights. Move them first.");
    }
    return {};
}

QString ShelterWords::leaves(Date until, Date night) const {
    const auto days = night.daysUntil(until);
    if (days < 0) {
        //: chip of a place: the planned day of leaving has passed
        return tr("was until %1").arg(m_session.words().shortDate(until, night));
    }
    if (days == 0) {
        return tr("leaves today");
    }
    if (days < kWeek) {
        //: a day of the week, short: 'leaves Fri'
        return tr("leaves %1")
            .arg(m_session.words().locale().toString(toQDate(until), QStringLiteral("ddd")));
    }
    return {};
}

QStringList ShelterWords::linesOf(const QStringList& facts, const BedTonight& bed) const {
    auto lines = QStringList{sentence(facts)} + GuestCautions(m_session).lines(bed);
    if (bed.note) {
        lines << toQString(bed.note->text).simplified();
    }
    for (auto& line : lines) {
        if (line.size() > kLongestLine) {
            line = line.left(kLongestLine).trimmed() + QChar(0x2026);
        }
    }
    lines.removeAll(QString());
    return lines;
}

/// From medium up: a low level does not prove that somebody is safe, and would be read so.
void ShelterWords::describeRisk(BedCard::Content& card, const BedTonight& bed) const {
    if (bed.riskRank.value_or(0) > 0) {
        card.risk = riskLevel(bed.riskRank);
        card.riskWords = m_session.words().risk(bed.riskRank);
    }
}

void ShelterWords::describeGuest(BedCard::Content& card, const BedTonight& bed) const {
    if (!bed.guest) {
        return;
    }
    card.pseudonym = m_session.pseudonym(bed.guest->pseudonym);
    card.code = toQString(bed.guest->code);
    describeRisk(card, bed);
    if (!bed.guest->mayBeChild || !bed.guest->birthYear) {
        return; // of whom nobody knows the age it is not said that they are a child
    }
    card.icon = IconName::Child;
    if (card.pseudonym.isEmpty()) {
        card.pseudonym = tr("Child");
    }
}

/// Beside a pseudonym that may end with a number of its own, the years are said in words.
QString ShelterWords::childOf(const BedTonight& bed, Date night) {
    if (!bed.guest || !bed.guest->mayBeChild || !bed.guest->birthYear) {
        return {};
    }
    //: about how many years old a child is; begins a sentence that goes on after a comma
    return tr("child of %n year(s)", nullptr, night.year() - *bed.guest->birthYear);
}

void ShelterWords::describeTaken(BedCard::Content& card, const BedTonight& bed, Date night) const {
    describeGuest(card, bed);
    QStringList parts{childOf(bed, night)};
    if (!bed.guest) {
        card.pseudonym = tr("Not registered yet");
        card.verb =
            mayWrite(m_session.role(), describe<Stay>().kind) ? tr("Say who it is") : QString();
    }
    if (bed.night > 0) {
        //: which night somebody sleeps here, counted from 1
        parts << tr("night %1").arg(bed.night);
    }
    if (bed.with) {
        parts << tr("with %1").arg(unbroken(toQString(bed.with->code)));
    }
    if (!bed.children.empty()) {
        parts << tr("with %n child(ren)", nullptr, static_cast<int>(bed.children.size()));
    }
    const auto until = bed.until ? leaves(*bed.until, night) : QString();
    if (bed.note && !bed.note->matter.empty()) {
        card.chip = m_session.words().label("tonight_matter", bed.note->matter);
        card.chipTone = Tone::Attention;
        parts << until;
    } else {
        card.chip = until;
        card.chipTone = bed.until && *bed.until < night    ? Tone::Attention
                        : bed.until && *bed.until == night ? Tone::Accent
                                                           : Tone::Neutral;
    }
    card.lines = linesOf(parts, bed);
}

void ShelterWords::describeHeld(BedCard::Content& card, const BedTonight& bed, Date night) const {
    describeGuest(card, bed);
    const auto& words = m_session.words();
    const auto why = bed.stay ? words.label("held_for", bed.stay->heldFor) : QString();
    QStringList parts{tr("place held"), withinSentence(why), childOf(bed, night)};
    if (!bed.guest) {
        card.pseudonym = why.isEmpty() ? tr("Place held") : why;
        parts = {why.isEmpty() ? QString() : tr("place held")};
    }
    const bool isPast = bed.stay && isPastItsHour(*bed.stay, localTime(m_session).here());
    if (bed.stay && bed.stay->from == night && !bed.stay->heldUntil.empty()) {
        const auto until = toQString(bed.stay->heldUntil);
        //: chip of a held place: the time until which it was kept
        card.chip = isPast ? tr("%1 has passed").arg(until)
                           //: chip of a held place: the time until which it is kept
                           : tr("until %1").arg(until);
        card.chipTone = isPast ? Tone::High : Tone::Attention;
    } else if (bed.stay && bed.stay->from < night) {
        parts << tr("was expected on %1").arg(words.shortDate(bed.stay->from, night));
    }
    if (isPast) {
        //: of a held place whose hour or day has passed: what there is to decide
        parts << tr("hold it longer or release it");
    }
    card.lines = linesOf(parts, bed);
}

void ShelterWords::describeFree(BedCard::Content& card, const BedTonight& bed, Date night) const {
    const auto& words = m_session.words();
    QStringList parts;
    if (bed.state == BedState::OutOfUse) {
        parts << tr("Out of use");
        parts << (bed.until ? tr("until %1").arg(words.shortDate(*bed.until, night)) : QString());
    } else {
        parts << (bed.since ? tr("Free since %1").arg(words.shortDate(*bed.since, night))
                            : tr("Free"));
        parts << (bed.until ? tr("until %1").arg(words.shortDate(*bed.until, night)) : QString());
        card.verb =
            mayWrite(m_session.role(), describe<Stay>().kind) ? tr("Welcome somebody") : QString();
    }
    card.lines = linesOf(parts, bed);
}

BedCard::Content ShelterWords::card(const BedTonight& bed, Date night) const {
    BedCard::Content card;
    card.place = BedWords::place(bed.bed);
    switch (bed.state) {
    case BedState::Taken:
        card.state = BedCard::State::Taken;
        describeTaken(card, bed, night);
        break;
    case BedState::Held:
        card.state = BedCard::State::Held;
        describeHeld(card, bed, night);
        break;
    case BedState::Free:
        card.state = BedCard::State::Free;
        describeFree(card, bed, night);
        break;
    case BedState::OutOfUse:
        card.state = BedCard::State::OutOfUse;
        describeFree(card, bed, night);
        break;
    }
    return card;
}

StayPlan::Bar ShelterWords::bar(const ShelterBed& bed, const StayBar& stay, Date first) const {
    const auto& words = m_session.words();
    const bool isHeld = stay.stay.state == StayState::Held;
    StayPlan::Bar bar;
    bar.from = stay.beganBefore ? -1 : static_cast<int>(first.daysUntil(stay.first));
    if (!stay.goesOn) {
        bar.to = static_cast<int>(first.daysUntil(stay.last)) + 1; // the morning after
    }
    bar.tone = isHeld ? Tone::Attention : Tone::Accent;
    const auto held = words.label("held_for", stay.stay.heldFor);
    if (stay.guest) {
        const auto pseudonym = m_session.pseudonym(stay.guest->pseudonym);
        bar.words = pseudonym.isEmpty() ? toQString(stay.guest->code) : pseudonym;
    } else {
        bar.words = isHeld && !held.isEmpty() ? held
                    : isHeld                  ? tr("place held")
                                              : tr("not registered yet");
    }
    const auto who = stay.guest ? this->who(*stay.guest) : bar.words;
    const auto since = words.shortDate(stay.stay.from, first);
    //: a stay for screen readers: bed, who, first day, and the day it ends
    bar.spoken = stay.goesOn ? tr("%1: %2, since %3, goes on").arg(BedWords::place(bed), who, since)
                             : tr("%1: %2, from %3 until %4")
                                   .arg(BedWords::place(bed), who, since,
                                        words.shortDate(stay.last.plusDays(1), first));
    return bar;
}

StayPlan::Bar ShelterWords::closedBar(const ShelterBed& bed, const NightSpan& closed,
                                      Date first) const {
    StayPlan::Bar bar;
    bar.from = closed.from <= first ? -1 : static_cast<int>(first.daysUntil(closed.from));
    if (closed.until) {
        bar.to = static_cast<int>(first.daysUntil(*closed.until));
    }
    bar.tone = Tone::Neutral;
    bar.words = tr("out of use");
    bar.spoken = tr("%1: out of use").arg(BedWords::place(bed));
    return bar;
}

} // namespace zaklon::ui
