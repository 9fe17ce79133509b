// SPDX-License-Identifier: GPL-3.0-or-later
// Tab in the open list of a box: what is marked is taken, and the keys go on to the next field. Qt
// lets Tab do nothing there, so that whoever opened the list by a letter seems to be stuck.
#pragma once

#include <QObject>

class QAbstractItemView;

namespace zaklon::ui {

class BoxTab final : public QObject {
    Q_OBJECT

  public:
    /// `list` is the open list of a box.
    explicit BoxTab(QAbstractItemView& list);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace zaklon::ui
