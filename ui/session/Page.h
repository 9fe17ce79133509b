// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows: a page of the rail, or a section of a person.
#pragma once

#include "core/base/RecordId.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace zaklon {
enum class TaskKind;
}

namespace zaklon::ui {

class Page : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;
    /// Shown in the top bar; never holds a name.
    virtual QString title() const = 0;
    /// Reads again from the vault. Called when the page is shown and when records changed.
    virtual void refresh() = 0;
    /// Where the keyboard starts.
    virtual QWidget* firstFocus() { return this; }
    /// Actions of this page for the command box, the menu and F1; each with text and shortcut.
    virtual QList<QAction*> pageActions() const;

  Q_SIGNALS:
    /// For pages whose title changes while they are shown.
    void titleChanged();
};

/// Marks a part of a page that F6 goes to: header, section list, content, side column.
void setRegion(QWidget& widget);
bool isRegion(const QWidget& widget);

/// Actions of a widget, and those with keys of everything visible inside it; each text once, that
/// of the widget with the focus first. What has only a button is a ButtonCommand.
QList<QAction*> shownActions(const QWidget& root);

/// A section of the person page. `showPerson` is called whenever the person or the section changes.
class PersonSectionPage : public Page {
    Q_OBJECT

  public:
    using Page::Page;
    virtual void showPerson(const RecordId& person) = 0;
    /// Begins a new record of this section, if it has such; the keyboard is where one types then.
    virtual void begin() {}
    /// Shows the part of the section that holds `inside`, as if it were chosen; false while it
    /// cannot be.
    virtual bool bringForward(const QWidget& /*inside*/) { return true; }
    /// Where a task of this section is done: its record in its form or line, with the keys at what
    /// is filled in or pressed. Nil: of no record that is there yet.
    virtual void showPlaceOf(TaskKind /*kind*/, const RecordId& /*record*/) {}

  Q_SIGNALS:
    /// While a form is open letters are no commands; nothing beside it moves.
    void formOpened(bool open);
};

} // namespace zaklon::ui
