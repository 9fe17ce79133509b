// SPDX-License-Identifier: GPL-3.0-or-later
// Uses widgets the way people do: with mouse and key events in the middle of what is on screen.
#pragma once

#include <QString>
#include <QStringList>

class QComboBox;
class QWidget;

namespace zaklon::desktop {

class WidgetDriver {
  public:
    explicit WidgetDriver(QWidget& window) : m_window(window) {}

    /// A visible widget by its path (TourStep.h), in the dialog in front or else in the window.
    QWidget* find(const QString& path) const;

    /// All of these: false if the widget cannot be used like that.
    bool press(QWidget& widget) const;
    bool type(QWidget& widget, const QString& text) const;
    /// The entry of a combo box with this code, or else one that begins with this text.
    bool choose(QWidget& widget, const QString& wanted) const;
    bool makeCurrent(QWidget& list, int row) const;
    bool key(const QString& keys) const;
    /// Opens the menu of a button and takes its entry of this name, also from a menu in it.
    bool chooseInMenu(QWidget& button, const QString& name) const;
    /// Paths of the enabled buttons on screen that open no menu and whose names begin with the
    /// first of these, then with the second.
    QStringList buttons(const QStringList& beginnings) const;
    /// Rows of a list, table or combo box; 0 of anything else.
    static int rows(const QWidget& list);

    /// Screenfuls of the longest thing that scrolls; 1 if nothing does.
    int screens() const;
    /// Scrolls everything to its screenful of this number, from 0, or to its end before it.
    void showScreen(int number) const;

    /// The dialog before the window, or else the window.
    QWidget& front() const;

  private:
    static bool pick(QComboBox& box, int row);
    static void sendKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers,
                        const QString& text);

    QWidget& m_window;
};

} // namespace zaklon::desktop
