// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: a gate while the vault is locked, the workspace while it is open. Hides, locks
// and knows the keys that work everywhere; what is on the pages it does not know.
#pragma once

#include "ui/shell/PageEntry.h"
#include "ui/shell/Places.h"
#include "ui/shell/RecentPersons.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;

namespace zaklon::ui {

class ClipboardGuard;
class Concealment;
class EnterKey;
class IdleWatch;
class ShellActions;
class SideRoom;
class Workspace;
class WorkspaceCommands;

class MainWindow final : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(ShellPages pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows what stands before the vault: unlock or first run. Takes it; the one before goes.
    void showGate(QWidget* gate);
    /// Opens the workspace, at the same place and with the same tabs as before if the same person
    /// comes back.
    void enter(std::unique_ptr<Session> session);
    /// Saves drafts, deletes every page, closes the vault and wipes its keys, then emits `locked`.
    /// From inside a dialog it does so as soon as the dialog is gone.
    void lock();
    /// Covers the window with a clock.
    void conceal();
    /// Makes everything anew in another language, at the same place.
    void rebuild();
    /// Codes only, or everything again; never remembered.
    void present(bool on);

    /// The page with the room at its side, before unlock too.
    SideRoom& sideRoom() const { return *m_room; }

    void setLockMinutes(int minutes);
    bool isUnlocked() const { return m_session != nullptr; }
    Session* session() const { return m_session.get(); }
    Workspace* workspace() const { return m_workspace; }
    IdleWatch& idleWatch() { return *m_idle; }

  Q_SIGNALS:
    void locked();
    /// The window was covered with a clock.
    void hidden();
    /// F1: the page of help about what has the focus.
    void helpRequested(const QString& topic);
    void tutorialRequested();
    /// The workspace and its pages were made anew.
    void remade();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void makeWorkspace(const Place& place, const std::vector<Place>& tabs, const RecordId& last);
    void dropWorkspace();
    void remake(const std::function<void()>& meanwhile);
    void listen();
    void connectActions();
    void stopWork();
    void finishLock();
    void openCommandBox(const QString& typed);
    void showKeys();
    void requestHelp();

    ShellPages m_pages;
    std::unique_ptr<Session> m_session;
    QStackedWidget* m_root;
    SideRoom* m_room;
    QWidget* m_gate = nullptr;
    Workspace* m_workspace = nullptr;
    ShellActions* m_actions = nullptr;
    WorkspaceCommands* m_commands = nullptr;
    Concealment* m_concealment;
    EnterKey* m_enter;
    IdleWatch* m_idle;
    ClipboardGuard* m_clipboard;
    struct Left {
        RecordId worker;
        Place place;
        std::vector<Place> tabs;
        RecordId lastPerson; ///< whose tab was shown last
    };
    RecentPersons m_recent;
    std::optional<Left> m_left; ///< where the last session ended; ids only
    bool m_locking = false;
};

} // namespace zaklon::ui
