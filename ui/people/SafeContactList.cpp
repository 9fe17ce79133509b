// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SafeContactList.h"

#include "core/outreach/SearchMoves.h"
#include "core/people/SafeWeek.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/people/DayHours.h"
#include "ui/session/LocalClock.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/Text.h"
#include "ui/session/WeekdayText.h"

namespace zaklon::ui {

SafeContactList::SafeContactList(Session& session, QWidget* parent)
    : RecordSectionOf<SafeContact>(
          session,
          {tr("Agreed ways"),
           tr("Add a way"),
           tr("Save this way"),
           tr("The way to make contact is saved."),
           tr("No safe way is recorded"),
           tr("Agree with the person how, when and what must never be said."),
           {tr("Channel"), tr("When, with whom"), tr("Use")}},
          parent) {
    build();
}

std::vector<ListedRecord> SafeContactList::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& way : records()) {
        const auto agreed = agreedDays(way);
        QStringList parts;
        if (agreed.empty() && way.mayContact != MayContact::Never) {
            parts << tr("no times agreed"); // silence is not 'any time'
        } else if (agreed.size() == kDaysOfWeek && !hasGrid(way)) {
            parts << tr("every day");
        } else {
            std::vector<std::string> spans;
            for (const auto day : agreed) {
                spans.push_back(spansOf(way, day));
            }
            parts << weekdaysInWords(agreed, spans, words.locale(), QLocale::LongFormat);
        }
        if (!way.fromTime.empty()) {
            parts << tr("%1 to %2").arg(toQString(way.fromTime), toQString(way.toTime));
        }
        if (!way.notFrom.empty()) {
            parts << tr("not %1 to %2").arg(toQString(way.notFrom), toQString(way.notTo));
        }
        if (!way.timeZone.empty()) {
            parts << words.label("time_zone", way.timeZone);
        }
        parts.removeAll(QString());
        // Never the words alone: what forbids would read as if it allowed.
        if (!way.notWhen.empty()) {
            parts << tr("not when: %1").arg(toQString(way.notWhen));
        }
        if (!way.maySpeakTo.empty()) {
            parts << tr("may be spoken to: %1").arg(toQString(way.maySpeakTo));
        }
        rows.push_back({way.id, words.label("contact_channel", way.channel),
                        parts.join(QStringLiteral("  \u00b7  ")),
                        way.mayContact ? words.label(*way.mayContact) : QString(),
                        way.mayContact == MayContact::Never        ? Tone::Severe
                        : way.mayContact == MayContact::OnlyUrgent ? Tone::Attention
                                                                   : Tone::Info});
    }
    return rows;
}

void SafeContactList::addFields(RecordForm& form) {
    form.add("channel", tr("Channel"));
    form.add("address", tr("Number or address"));
    form.add("may_contact", tr("May we use it"),
             tr("What the person agreed to. Not sure: only if urgent."));
    form.add("preferred", tr("Try this one first"));
    form.add("days", tr("Safe days"),
             tr("None: the hours hold on every day. Neither days nor hours: nothing is agreed."));
    form.addPair("from_time", tr("From"), "to_time", tr("To"));
    connect(&drafts(), &DraftKeeper::restored, new DayHours(form), &DayHours::follow);
    form.addPair("not_from", tr("Never from"), "not_to", tr("Never until"));
    for (const auto* hour : {"from_time", "to_time", "not_from", "not_to"}) {
        form.field(hour).setHint(tr("For example 09:00."));
        form.sayNeeded(hour, tr("Write both hours, the first and the last."));
    }
    form.add("not_when", tr("Not when"), tr("For example: when the partner is at home."));
    form.add("time_zone", tr("Clock of the times"),
             tr("Only if the person is abroad. Empty: the same as here."));
    form.add("may_speak_to", tr("Who may be spoken to"), tr("Only people the person has named."));
    form.add("if_other_answers", tr("If somebody else answers"),
             tr("What to say then, so that nothing is given away."));
    form.add("message", tr("Message that may be left"), tr("Empty: leave none."));
    form.add("never_say", tr("What must never be said"),
             tr("For example our name, the police, a shelter."));
    form.addPair("code_word", tr("Code word"), "unsafe_word", tr("Word for: not safe now"));
    form.field("code_word").setHint(tr("By it we know who speaks."));
    form.field("unsafe_word").setHint(tr("Then end the talk calmly."));
    form.add("police_word", tr("Word for: call the police"),
             tr("Then call the police and do not ask again."));
    form.add("emergency_contact", tr("Who may be told if the person disappears"),
             tr("Only somebody the person has named, and how to reach them."));
    form.add("emergency_say", tr("What may be said to them"), tr("And nothing else."));
    form.add("device_monitored", tr("Could the device be watched"),
             tr("In doubt yes: then write nothing that gives away."));
    form.add("language", tr("Language"));
    form.add("verified_on", tr("Confirmed on"));
}

void SafeContactList::prepare(RecordForm& form) {
    form.field("verified_on")
        .setHint(tr("Ask again after %n day(s).", nullptr,
                    limitsOf(session(), person()).lengths.contactConfirmDays));
}

void SafeContactList::startFrom(const SafeContact& known) {
    m_known = known;
    startNew();
    m_known.reset();
}

SafeContact SafeContactList::freshRecord() const {
    if (m_known) {
        return *m_known;
    }
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person();
    way.verifiedOn = session().today();
    return way;
}

Status SafeContactList::saveRecord(Transaction& transaction, const SafeContact& way) {
    auto before = readSearchFacts(session().casework(), session().confidential(), way.person,
                                  session().definitions().codes);
    if (!before) {
        return passOn(before);
    }
    const auto saved = RecordSectionOf<SafeContact>::saveRecord(transaction, way);
    return saved ? followWay(transaction, std::move(*before), way, localTime(session())) : saved;
}

} // namespace zaklon::ui
