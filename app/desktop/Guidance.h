// SPDX-License-Identifier: GPL-3.0-or-later
// What explains the program beside its pages: help, and the first day on the demonstration. One of
// them is shown at a time; help comes before the tutorial and gives its place back.
#pragma once

#include "core/base/LocalizedText.h"
#include "ui/help/Tutorial.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace zaklon::ui {
class HelpPanel;
class HelpDialog;
class MainWindow;
class Preferences;
class TutorialPanel;
class TutorialWatch;
} // namespace zaklon::ui

namespace zaklon::desktop {

class Guidance final : public QObject {
    Q_OBJECT

  public:
    /// Both outlive it.
    Guidance(ui::MainWindow& window, const ui::Preferences& preferences, QObject* parent = nullptr);
    ~Guidance() override;

    /// A vault was opened: watches the demonstration, and offers the tutorial if it is new.
    void entered(bool offerTutorial);
    void openHelp(const QString& topic);
    void beginTutorial();
    /// Makes what is shown anew, in another language or beside a workspace that is new; by itself
    /// when the window says so.
    void rebuild();
    const ui::Tutorial& tutorial() const { return m_tutorial; }

  private:
    void closeHelp();
    /// A dialog is open: what stands beside the page cannot be reached.
    void openInFront(QWidget& dialog, const QString& topic);
    void leaveVault();
    void showTutorial();
    void hideTutorial();
    /// Somebody put it away; it can be called back.
    void putTutorialAway();
    void showWhatRemains();
    void follow();
    bool isDemonstration() const;

    ui::MainWindow& m_window;
    const ui::Preferences& m_preferences;
    ui::Tutorial m_tutorial;
    bool m_watchesDemonstration = false;
    QPointer<ui::HelpPanel> m_help;
    QPointer<ui::HelpDialog> m_inFront;
    QPointer<ui::TutorialPanel> m_panel;
    QPointer<ui::TutorialWatch> m_watch;
    QPointer<QWidget> m_before; ///< had the focus before help was opened
};

} // namespace zaklon::desktop
