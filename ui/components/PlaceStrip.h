// SPDX-License-Identifier: GPL-3.0-or-later
// Places of a house as one segment each: taken, kept for somebody, or free (ui.md 5, Today). What
// the colours say is said by the name.
#pragma once

#include <QWidget>

namespace zaklon::ui {

class PlaceStrip final : public QWidget {
    Q_OBJECT

  public:
    explicit PlaceStrip(QWidget* parent = nullptr);

    /// `words`: the same in words, '5 of 6 places taken or held'.
    void setPlaces(int taken, int held, int free, const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int m_taken = 0;
    int m_held = 0;
    int m_free = 0;
};

} // namespace zaklon::ui
