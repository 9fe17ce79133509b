// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LocalClock.h"

#include "ui/components/DateText.h"
#include "ui/session/Text.h"

#include <QDateTime>
#include <QTimeZone>

namespace zaklon::ui {

namespace {

/// `europe_berlin` of the code list is `Europe/Berlin` of the time zone database.
QByteArray zoneId(const Code& zone) {
    QByteArray id = toQString(zone.text).toLatin1();
    const auto part = id.indexOf('_');
    if (part > 0) {
        id[part] = '/';
    }
    bool begins = true;
    for (auto& letter : id) {
        if (begins) {
            letter = QChar::fromLatin1(letter).toUpper().toLatin1();
        }
        begins = letter == '/' || letter == '_';
    }
    return id;
}

LocalMoment momentOf(const QDateTime& time) {
    return {toDate(time.date()), time.time().hour() * 60 + time.time().minute()};
}

std::optional<int> leadOf(const Code& zone, LocalMoment here) {
    const QTimeZone there(zoneId(zone));
    QDateTime at(toQDate(here.day), QTime(here.minute / 60, here.minute % 60));
    if (!at.isValid()) { // in the hour that the clock here skips in spring
        at = QDateTime(toQDate(here.day), QTime(here.minute / 60 + 1, here.minute % 60));
    }
    if (!there.isValid() || !at.isValid()) {
        return std::nullopt;
    }
    return (there.offsetFromUtc(at) - at.offsetFromUtc()) / 60;
}

LocalTime timeAt(const QDateTime& now) {
    return {momentOf(now), leadOf, localDay};
}

} // namespace

Date localDay(Timestamp at) {
    return SystemClock().dayOf(at);
}

LocalTime wallTime() {
    return timeAt(QDateTime::currentDateTime());
}

LocalTime localTime(const Session& session) {
    return timeAt(QDateTime::fromSecsSinceEpoch(session.now().seconds));
}

} // namespace zaklon::ui
