// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why a pathway is not taken or left, where it stands and without a dialog: how it ended, why
// as she sees it, and what made it hard as we see it, kept apart (needs A12).
#pragma once

#include "core/referrals/PathwayStore.h"
#include "ui/session/Session.h"

#include <QWidget>

namespace zaklon::ui {

class RecordForm;

class LeaveQuestion final : public QWidget {
    Q_OBJECT

  public:
    /// `keep` is said on the button that answers.
    LeaveQuestion(const Session& session, const QString& keep, QWidget* parent = nullptr);

    void takeFocus();

  Q_SIGNALS:
    void answered(const zaklon::PathwayChoice& choice);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void answer();

    RecordForm* m_form;
    RecordForm* m_words = nullptr; ///< nothing without the confidential key
};

} // namespace zaklon::ui
