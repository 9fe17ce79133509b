// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of this page and of every page, read from the same actions that act on them. To be put into
// a sheet or beside the help of a page.
#pragma once

#include <QWidget>

class QAction;
class QGridLayout;

namespace zaklon::ui {

class KeyList final : public QWidget {
    Q_OBJECT

  public:
    KeyList(const QString& pageTitle, const QList<QAction*>& page, const QList<QAction*>& window,
            QWidget* parent = nullptr);

  private:
    void addHiding(QGridLayout& grid);
    void addGroup(const QString& heading, const QList<QAction*>& actions, QGridLayout& grid);
};

} // namespace zaklon::ui
