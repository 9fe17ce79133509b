// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about reports that several places say.
#pragma once

#include "core/reports/ReportStore.h"
#include "ui/session/Session.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QString>

namespace zaklon::ui {

class ReportWording {
    Q_DECLARE_TR_FUNCTIONS(ReportWording)

  public:
    /// `reaction after 12 days`, `no reaction for 30 days`, `not sent on yet`.
    static QString reaction(const Session& session, const ReportRow& report);
    static Tone reactionTone(const Session& session, const ReportRow& report);
    static QString people(int count);
    /// Source and how it began, as far as they are known.
    static QString origin(const Session& session, const ReportRow& report);
};

} // namespace zaklon::ui
