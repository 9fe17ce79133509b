// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the window while something long happens before there is anything to see.
#pragma once

#include <QWidget>

class QProgressBar;

namespace zaklon::ui {

class Banner;

class PreparingPage final : public QWidget {
    Q_OBJECT

  public:
    PreparingPage(const QString& title, const QString& reason, QWidget* parent = nullptr);

    void setProgress(int done, int total);
    void showProblem(const QString& sentence, const QString& next);

  private:
    QProgressBar* m_progress;
    Banner* m_problem;
};

} // namespace zaklon::ui
