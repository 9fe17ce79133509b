// SPDX-License-Identifier: GPL-3.0-or-later
// In which language the comparison of pathways goes into which file, and what is on the paper.
#pragma once

#include "core/referrals/PathwayComparison.h"
#include "ui/forms/PaperDialog.h"
#include "ui/session/Session.h"

class QComboBox;

namespace zaklon::ui {

class ComparisonDialog final : public PaperDialog {
    Q_OBJECT

  public:
    ComparisonDialog(Session& session, PathwayComparison comparison, QWidget* parent = nullptr);
    /// Opens one that goes by itself.
    static void ask(Session& session, const PathwayComparison& comparison, QWidget* parent);

  private:
    void act() override;

    Session& m_session;
    PathwayComparison m_comparison;
    QComboBox* m_language;
};

} // namespace zaklon::ui
