// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ContactText.h"

#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"
#include "ui/session/WeekdayText.h"

#include <QCoreApplication>
#include <QStringList>

namespace zaklon::ui {

namespace {

struct ContactTexts {
    Q_DECLARE_TR_FUNCTIONS(zaklon::ui::ContactBanner)

  public:
    static QString mode(ContactMode mode);
    static QString everyDay() { return tr("every day"); }
    static QString hours() { return tr("%1 to %2"); }
    // Behind 'do not call' the bare days would be those on which nobody calls.
    static QString times() { return tr("Agreed times: %1."); }
    static QString never() {
        //: two hours between which nobody may make contact, on any day
        return tr("Never from %1 to %2.");
    }
    static QString clock() {
        //: a town that stands for its time zone; after the agreed days and hours
        return tr("By the clock of %1.");
    }
    static QString notWhen() { return tr("Not when: %1."); }
    static QString neverSay() { return tr("Never say: %1."); }
};

QString ContactTexts::mode(ContactMode mode) {
    switch (mode) {
    case ContactMode::NoneRecorded:
    case ContactMode::Never:
        break;
    case ContactMode::Write:
        return tr("Write, do not call.");
    case ContactMode::Call:
        return tr("Calling is agreed.");
    case ContactMode::Meet:
        return tr("Only in person or through a person of trust.");
    case ContactMode::OnlyUrgent:
        return tr("Only when it is urgent.");
    }
    return {};
}

/// Of the days of a grid: their own, or those of all.
std::vector<std::string> hoursOfDays(const ContactAdvice& advice) {
    auto spans = advice.spans;
    for (auto& each : spans) {
        if (each.empty() && !advice.from.empty()) {
            each = advice.from + "-" + advice.to;
        }
    }
    return spans;
}

} // namespace

QString contactModeText(ContactMode mode) {
    return ContactTexts::mode(mode);
}

QString agreedTimesText(const ContactAdvice& advice, const Words& words,
                        QLocale::FormatType length) {
    QStringList parts;
    if (advice.days.size() == kDaysOfWeek && advice.spans.empty()) {
        parts << ContactTexts::everyDay();
    } else {
        parts << weekdaysInWords(advice.days, hoursOfDays(advice), words.locale(), length);
    }
    if (!advice.from.empty() && advice.spans.empty()) {
        parts << ContactTexts::hours().arg(toQString(advice.from), toQString(advice.to));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString agreedTimesSentence(const QString& times) {
    return times.isEmpty() ? QString() : ContactTexts::times().arg(times);
}

QString timeLimitsText(const ContactAdvice& advice, const Words& words) {
    QStringList sentences;
    if (!advice.notFrom.empty()) {
        sentences << ContactTexts::never().arg(toQString(advice.notFrom), toQString(advice.notTo));
    }
    if (!advice.timeZone.empty()) {
        sentences << ContactTexts::clock().arg(words.label("time_zone", advice.timeZone));
    }
    return sentences.join(QLatin1Char(' '));
}

QString notWhenSentence(const SafeContact& contact) {
    return contact.notWhen.empty()
               ? QString()
               : ContactTexts::notWhen().arg(withoutStop(toQString(contact.notWhen)));
}

QString neverSaySentence(const SafeContact& contact) {
    return contact.neverSay.empty()
               ? QString()
               : ContactTexts::neverSay().arg(withoutStop(toQString(contact.neverSay)));
}

} // namespace zaklon::ui
