// SPDX-License-Identifier: GPL-3.0-or-later
// What can be pressed on a page can be asked for by its words: the command box finds every button
// that is there and enabled, and presses it.
#pragma once

#include <QPointer>
#include <QString>

#include <vector>

class QAbstractButton;
class QWidget;

namespace zaklon::ui {

struct ButtonCommand {
    QPointer<QAbstractButton> button;
    QString words;      ///< what it does, by what a screen reader is told
    QString otherWords; ///< by which it is only found
    QString place;      ///< in which part of the page, where another one says the same
};

/// What the button does, where its own words say less: among what it is about they are enough.
void setCommandWords(QAbstractButton& button, const QString& words);
/// What people call it; never shown.
void setOtherWords(QAbstractButton& button, const QString& words);
/// The buttons in `part` answer questions: without the question nobody knows what they answer.
/// Those of a Field are left out anyway.
void keepFromCommands(QWidget& part);

/// Of every button in `root` that can be pressed now. Buttons that nobody could tell apart are left
/// out: one of them would be pressed unseen.
std::vector<ButtonCommand> buttonCommands(const QWidget& root);

/// As by hand: the focus goes to it, and a menu opens.
void pressButton(QAbstractButton& button);

} // namespace zaklon::ui
