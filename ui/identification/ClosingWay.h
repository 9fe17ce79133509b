// SPDX-License-Identifier: GPL-3.0-or-later
// Where that lies for which a file or a procedure cannot be closed yet.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

namespace zaklon::ui {

class ClosingWay {
    Q_DECLARE_TR_FUNCTIONS(ClosingWay)

  public:
    explicit ClosingWay(const IdentificationDesk& desk) : m_desk(desk) {}

    /// Empty for a refusal that is mended in the form itself.
    RecordPanel::Way of(const Error& error) const;

  private:
    RecordPanel::Way toLine(const QString& verb, TaskKind kind, const RecordId& record) const;

    IdentificationDesk m_desk;
};

} // namespace zaklon::ui
