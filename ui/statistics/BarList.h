// SPDX-License-Identifier: GPL-3.0-or-later
// Bars under each other in the order that they are given. One of them takes the keys; arrows move
// over them.
#pragma once

#include "ui/statistics/BarRow.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace zaklon::ui {

class BarList final : public QWidget {
    Q_OBJECT

  public:
    explicit BarList(QWidget* parent = nullptr);

    /// With the first one chosen; nothing is said.
    void setBars(const QString& name, std::vector<Bar> bars);
    int count() const { return static_cast<int>(m_rows.size()); }
    /// The darker one, without saying so; -1: none.
    void setCurrent(int bar);
    /// The one that takes the keys; null if there is none.
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void chosen(int bar); ///< somebody came to it
    void opened(int bar); ///< pressed, or Enter

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void step(int from, int by);
    void fit();

    QVBoxLayout* m_column;
    std::vector<BarRow*> m_rows;
    int m_current = 0;
};

} // namespace zaklon::ui
