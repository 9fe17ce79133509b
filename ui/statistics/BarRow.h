// SPDX-License-Identifier: GPL-3.0-or-later
// One horizontal bar with its name before it and its value at its end. In the reading direction;
// the chosen one is darker.
#pragma once

#include <QAbstractButton>

namespace zaklon::ui {

struct Bar {
    QString name;
    QString value;
    QString spoken;    ///< the value as it is heard
    double length = 0; ///< against the longest, 0 to 1
};

/// Checkable: the one with the keys is checked. Pressed: leads to where its count stands.
class BarRow final : public QAbstractButton {
    Q_OBJECT

  public:
    BarRow(Bar bar, QWidget* parent);

    /// Width of the name, as it stands on one line, and of the value.
    int nameWidth() const;
    int valueWidth() const;
    /// Names have `name` px and wrap; where that is 0, they stand above the bars.
    void fit(int width, int name, int value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void stepped(int by);
    void focused();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    Bar m_bar;
    int m_nameRoom = 0;
    int m_valueRoom = 0;
};

} // namespace zaklon::ui
