// SPDX-License-Identifier: GPL-3.0-or-later
// Who looked at a pattern, when, and what it was found to be; and the place to say so.
#pragma once

#include "core/reports/PatternStore.h"
#include "ui/session/Session.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class TextLabel;

class PatternLooks final : public QWidget {
    Q_OBJECT

  public:
    explicit PatternLooks(Session& session, QWidget* parent = nullptr);

    /// `isNew`: its alert is raised (PatternAlertStore).
    void showPattern(const PatternRow& row, bool isNew);

  Q_SIGNALS:
    void looked();

  private:
    QWidget* makeForm();
    void record();
    QString state(bool isRaised, bool wasLookedAt) const;

    Session& m_session;
    PatternRow m_row;
    TextLabel* m_state;
    QVBoxLayout* m_looks;
    QComboBox* m_decision = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace zaklon::ui
