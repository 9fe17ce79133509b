// SPDX-License-Identifier: GPL-3.0-or-later
// Why a pathway was chosen, in words: on its lane, in the history of choices, in the comparison.
#pragma once

#include "core/referrals/PathwayReasoning.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace zaklon::ui {

class ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(ChoiceWords)

  public:
    /// How it was weighed, or why nothing is written about it.
    static QString because(Session& session, const PathwayDecision& decision);
    /// 'Chosen on 3 May 2026 because: ...'; empty where nothing is said.
    static QString chosen(Session& session, const PathwayCase& pathway);
};

} // namespace zaklon::ui
