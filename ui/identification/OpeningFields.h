// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked when an official procedure is opened, and what the report that began it says of it.
#pragma once

#include "core/identification/ReportedProcedure.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace zaklon::ui {

/// The procedure as a report began it, with our own finding where its indicators say one.
IdentificationProcedure openedBy(const Session& session, const ReportRow& report,
                                 IdentificationProcedure procedure);

struct OpeningFields {
    Q_DECLARE_TR_FUNCTIONS(ProcedureForms)

  public:
    /// How it began and since when the authority knows; what a chosen report says stands there at
    /// once.
    static void add(RecordForm& form, const Session& session, const RecordId& person);
};

} // namespace zaklon::ui
