// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace zaklon::ui {

/// The focus ring of text that is read by keys: an area without a frame of its own has nothing else
/// to show that the arrows move it.
class ReadingRing final : public QWidget {
    Q_OBJECT

  public:
    explicit ReadingRing(QAbstractScrollArea& area);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QAbstractScrollArea& m_area;
};

} // namespace zaklon::ui
