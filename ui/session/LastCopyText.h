// SPDX-License-Identifier: GPL-3.0-or-later
// When the last copy of the vault was made, as Today and the page of the copies say it.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace zaklon::ui {

class Session;

struct LastCopyText {
    Q_DECLARE_TR_FUNCTIONS(CopyCard)

  public:
    static LastCopyText of(const Session& session);

    QString sentence;
    bool isFresh = false; ///< of the last week; else it is time for one
};

} // namespace zaklon::ui
