// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody works at stays in sight when the page around it gets lower or the keys come to it.
#pragma once

#include <QList>
#include <QPointer>

class QAbstractItemView;
class QWidget;

namespace zaklon::ui {

/// Scrolls whatever holds `widget` until it is seen. From outside too: Qt scrolls only an area that
/// had the focus before, and for a field with text only to its cursor. The top wins where the whole
/// has no room.
void bringIntoSight(const QWidget& widget);

/// The chosen rows and the control with the keys that are seen within `area` now.
class InSight {
  public:
    explicit InSight(const QWidget& area);

    /// After the room of `area` has changed: they are seen again.
    void bringBack() const;

  private:
    QList<QPointer<QAbstractItemView>> m_lists;
    QPointer<QWidget> m_focus;
};

} // namespace zaklon::ui
