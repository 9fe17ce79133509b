// SPDX-License-Identifier: GPL-3.0-or-later
// Why a record may be that of the same person, and by what two people are told apart.
#pragma once

#include "core/people/DuplicateSearch.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QString>

namespace zaklon::ui {

class SimilarWords {
    Q_DECLARE_TR_FUNCTIONS(zaklon::ui::SimilarWords)

  public:
    /// Reasons, then facts; never a name.
    static QString of(const Session& session, const DuplicateCandidate& candidate);
};

} // namespace zaklon::ui
