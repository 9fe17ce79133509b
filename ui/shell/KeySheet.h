// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the keys of this page and of every page, read from the same actions that act on them.
#pragma once

#include <QDialog>

class QAction;
class QGridLayout;

namespace zaklon::ui {

class KeySheet final : public QDialog {
    Q_OBJECT

  public:
    KeySheet(const QString& pageTitle, const QList<QAction*>& page, const QList<QAction*>& window,
             QWidget* parent);

  private:
    void addGroup(const QString& heading, const QList<QAction*>& actions, QGridLayout& grid);
};

} // namespace zaklon::ui
