// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Session.h"

#include <QString>

namespace zaklon::ui {

/// What is said of a save, and after it what Undo takes back, where one commit wrote several
/// records: an outcome with what must follow it, a contact with its referral. The words of a record
/// are part of it.
struct Undone {
    QString sentence; ///< with how many records; read in a glance
    QString whole;    ///< with every kind of record
};
Undone withUndone(const QString& sentence, const Session& session, const WriteReceipt& receipt);

} // namespace zaklon::ui
