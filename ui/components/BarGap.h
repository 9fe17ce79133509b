// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what scrolls a little away from its bar while there is one. Without a bar it ends on the
// line of everything else on the page.
#pragma once

#include "ui/theme/Metrics.h"

#include <QObject>

class QScrollArea;

namespace zaklon::ui {

class BarGap final : public QObject {
    Q_OBJECT

  public:
    /// Belongs to `area`. Margins at the trailing edge: `without` while there is no bar, `with`
    /// while there is one.
    explicit BarGap(QScrollArea& area, int without = 0, int with = space::kSmall);

    /// Again, of another widget in the area.
    void fit();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QScrollArea& m_area;
    int m_without;
    int m_with;
};

} // namespace zaklon::ui
