// SPDX-License-Identifier: GPL-3.0-or-later
// The button that opens an ended file again, wherever it stands.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

namespace zaklon::ui {

struct ReopenedFile {
    Q_DECLARE_TR_FUNCTIONS(ReopenedFile)

  public:
    static QString verb();
    static void save(const IdentificationDesk& desk);
};

} // namespace zaklon::ui
