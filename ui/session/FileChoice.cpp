// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/FileChoice.h"

#include <QFileDialog>

namespace zaklon::ui {

QString chooseFolder(QWidget* parent, const QString& title, const QString& start) {
    return QFileDialog::getExistingDirectory(parent, title, start,
                                             QFileDialog::ShowDirsOnly |
                                                 QFileDialog::DontUseNativeDialog |
                                                 QFileDialog::DontUseCustomDirectoryIcons);
}

QString chooseFileToOpen(QWidget* parent, const QString& title, const QString& start) {
    return QFileDialog::getOpenFileName(parent, title, start, {}, nullptr,
                                        QFileDialog::DontUseNativeDialog |
                                            QFileDialog::DontUseCustomDirectoryIcons);
}

QString chooseFileToWrite(QWidget* parent, const QString& title, const QString& suggested) {
    return QFileDialog::getSaveFileName(parent, title, suggested, {}, nullptr,
                                        QFileDialog::DontUseNativeDialog |
                                            QFileDialog::DontUseCustomDirectoryIcons |
                                            QFileDialog::DontConfirmOverwrite);
}

} // namespace zaklon::ui
