// SPDX-License-Identifier: GPL-3.0-or-later
// How a place of the house is called.
#pragma once

#include "core/shelter/ShelterBed.h"

#include <QCoreApplication>
#include <QString>

namespace zaklon::ui {

class BedWords {
    Q_DECLARE_TR_FUNCTIONS(BedWords)

  public:
    /// 'Room 1, bed A'; a room with a name of its own keeps it.
    static QString place(const ShelterBed& bed);
    /// 'Bed 1A', where there is little room.
    static QString brief(const ShelterBed& bed);
};

} // namespace zaklon::ui
