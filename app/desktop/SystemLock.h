// SPDX-License-Identifier: GPL-3.0-or-later
// Hears from the desktop that the laptop goes to sleep or that its screen is locked: the vault is
// locked then too (ui.md 8). Only listens; without D-Bus nothing happens.
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusPendingCallWatcher;

namespace zaklon::desktop {

class SystemLock final : public QObject {
    Q_OBJECT

  public:
    explicit SystemLock(QObject* parent = nullptr);

    /// Begins to listen on the buses of the system and of the session.
    void listen();

  Q_SIGNALS:
    void lockWanted();

  public Q_SLOTS:
    /// logind: before sleep, and false after it.
    void prepareForSleep(bool sleeping);
    /// The vault is locked, its keys are wiped: sleep need not wait any longer.
    void letSleep();
    /// logind: a session is locked.
    void lockSession();
    /// The screen saver covers the screen, or no longer.
    void coverScreen(bool active);

  private:
    void holdSleep();
    void keepHold(QDBusPendingCallWatcher* call);

    QDBusUnixFileDescriptor m_hold; ///< sleep waits while it is open
};

} // namespace zaklon::desktop
