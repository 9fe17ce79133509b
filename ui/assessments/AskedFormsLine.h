// SPDX-License-Identifier: GPL-3.0-or-later
// Which forms the results of a person ask for, each with a button that begins it.
#pragma once

#include "core/assessments/Assessment.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <vector>

namespace zaklon::ui {

class Banner;
class FlowLayout;

class AskedFormsLine final : public QWidget {
    Q_OBJECT

  public:
    explicit AskedFormsLine(Session& session, QWidget* parent = nullptr);

    /// By all results of a person, newest first. Hides itself where nothing is asked for, or nobody
    /// here may begin it.
    void look(const std::vector<Assessment>& completed);

  Q_SIGNALS:
    void startRequested(const QString& questionnaire);

  private:
    void addForm(const assessments::Questionnaire& form);

    Session& m_session;
    Banner* m_banner;
    FlowLayout* m_forms;
};

} // namespace zaklon::ui
