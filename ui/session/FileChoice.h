// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a folder or a file with Qt's own dialog: that of the desktop keeps lists of recent
// files. Empty: nothing was chosen.
#pragma once

#include <QString>

class QWidget;

namespace zaklon::ui {

QString chooseFolder(QWidget* parent, const QString& title, const QString& start);
QString chooseFileToOpen(QWidget* parent, const QString& title, const QString& start);
/// Does not ask about replacing: nothing that we write replaces a file.
QString chooseFileToWrite(QWidget* parent, const QString& title, const QString& suggested);

} // namespace zaklon::ui
