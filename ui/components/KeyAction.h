// SPDX-License-Identifier: GPL-3.0-or-later
// A key that one widget takes, as an action with text: the sheet of keys reads it from there.
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QString;
class QWidget;

namespace zaklon::ui {

/// Works while `widget` itself has the focus. Moving about is no command: the command box leaves
/// these out.
QAction* addKey(QWidget& widget, const QString& text, const QList<QKeySequence>& keys);
bool isKeyOnly(const QAction& action);
void setKeyOnly(QAction& action);
/// Other words by which the command box finds it, none of which is shown.
void setKeyWords(QAction& action, const QString& words);
QString keyWordsOf(const QAction& action);
/// Only once somebody types its words: a list of everything would not end.
void setFoundByWords(QAction& action);
bool isFoundByWords(const QAction& action);
/// Where it leads before it acts, said beside it.
void setPlaceWords(QAction& action, const QString& words);
QString placeWordsOf(const QAction& action);
/// Whether its key works while `focus` has the keys; null: nothing has.
bool isInReach(const QAction& action, const QWidget* focus);
/// Undoes work: the command box puts it after everything else that was found, unless its own title
/// is typed.
void setFoundLast(QAction& action);
bool isFoundLast(const QAction& action);

/// Ctrl+Enter and Ctrl+S save a form, wherever in it the focus is.
QAction* addSaveKeys(QWidget& form, const QString& text);
/// Of the one form that is in sight; null while none is, or several are.
QAction* onlySaveKeys(const QWidget& window);
/// Esc leaves a form.
QAction* addLeaveKey(QWidget& form, const QString& text);

} // namespace zaklon::ui
