// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/BedWords.h"

#include "ui/session/Text.h"

namespace zaklon::ui {

namespace {

/// A house calls its rooms by numbers or by names.
bool isNumber(const std::string& room) {
    return !room.empty() && room.front() >= '0' && room.front() <= '9';
}

} // namespace

QString BedWords::place(const ShelterBed& bed) {
    const auto room = toQString(bed.room);
    const auto words = isNumber(bed.room) ? tr("Room %1").arg(room) : room;
    //: a place: 'Room 1, bed A'
    return bed.label.empty() ? words : tr("%1, bed %2").arg(words, toQString(bed.label));
}

QString BedWords::brief(const ShelterBed& bed) {
    return isNumber(bed.room) ? tr("Bed %1").arg(toQString(bed.room + bed.label)) : place(bed);
}

} // namespace zaklon::ui
