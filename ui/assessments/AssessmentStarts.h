// SPDX-License-Identifier: GPL-3.0-or-later
// The questionnaires that can be begun with a person, in one line: the one that measures the risk
// first and most in sight, the others after it.
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

class QPushButton;

namespace zaklon::ui {

class FlowLayout;

class AssessmentStarts final : public QWidget {
    Q_OBJECT

  public:
    explicit AssessmentStarts(const Session& session, QWidget* parent = nullptr);

    void focusFirst();

  Q_SIGNALS:
    void startRequested(const QString& questionnaire);

  private:
    QPushButton* addStart(const Session& session, const assessments::Questionnaire& questionnaire);

    FlowLayout* m_line;
    QPushButton* m_first = nullptr;
};

/// Code of the questionnaire whose levels are levels of risk; empty for whoever may begin none.
QString riskForm(const Session& session);

} // namespace zaklon::ui
