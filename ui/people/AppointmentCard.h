// SPDX-License-Identifier: GPL-3.0-or-later
// A small paper for a pocket: when and where, and nothing that brands its bearer: no logo, no name,
// no house, no case code (needs D39).
#pragma once

#include "core/base/Result.h"

#include <QStringList>

class QIODevice;

namespace zaklon::ui {

struct AppointmentCard {
    QString day;
    QString time;
    QString place; ///< as the person chooses to have it called; may be empty
    QString word;  ///< by which the person may come back; may be empty

    /// What stands on it, line by line.
    QStringList lines() const;
    /// A PDF of one page A7. The device must be open for writing. Io if not all could be written.
    Status writePdf(QIODevice& device) const;
};

} // namespace zaklon::ui
