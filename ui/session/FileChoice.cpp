// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/FileChoice.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>

namespace zaklon::ui {

namespace {

struct FileChoice {
    Q_DECLARE_TR_FUNCTIONS(zaklon::ui::FileChoice)
};

/// Words of Qt's own widgets. Qt has no Serbian: named here, they are translated with ours.
[[maybe_unused]] constexpr const char* kWordsOfQt[] = {
    QT_TRANSLATE_NOOP("QFileSystemModel", "Name"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Computer"),
    QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All")};

QString choose(QFileDialog& dialog, const QString& verb) {
    dialog.setOptions(dialog.options() | QFileDialog::DontUseNativeDialog |
                      QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setLabelText(QFileDialog::LookIn, FileChoice::tr("Look in"));
    dialog.setLabelText(QFileDialog::FileName, FileChoice::tr("File name"));
    dialog.setLabelText(QFileDialog::FileType, FileChoice::tr("Kind of file"));
    dialog.setLabelText(QFileDialog::Accept, verb);
    dialog.setLabelText(QFileDialog::Reject, FileChoice::tr("Cancel"));
    if (auto* buttons = dialog.findChild<QDialogButtonBox*>()) {
        const auto all = buttons->buttons();
        for (auto* button : all) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
                button->setObjectName(QStringLiteral("fileAccept"));
            }
        }
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString chooseFolder(QWidget* parent, const QString& title, const QString& start) {
    QFileDialog dialog(parent, title, start);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return choose(dialog, FileChoice::tr("Choose"));
}

QString chooseFileToOpen(QWidget* parent, const QString& title, const QString& start) {
    QFileDialog dialog(parent, title, start);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return choose(dialog, FileChoice::tr("Open"));
}

QString chooseFileToWrite(QWidget* parent, const QString& title, const QString& suggested) {
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(suggested);
    return choose(dialog, FileChoice::tr("Save"));
}

} // namespace zaklon::ui
