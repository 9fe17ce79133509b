// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of something that is done once: behind, here, ahead.
#pragma once

#include <QStringList>
#include <QWidget>

namespace zaklon::ui {

class StepsAtSide final : public QWidget {
    Q_OBJECT

  public:
    explicit StepsAtSide(const QStringList& steps, QWidget* parent = nullptr);

    void setCurrent(int step);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace zaklon::ui
