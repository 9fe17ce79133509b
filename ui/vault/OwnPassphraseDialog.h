// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever came in by a passphrase that somebody else knows chooses their own before anything else.
// There are two ways on: to choose, or to lock.
#pragma once

#include "ui/session/Session.h"
#include "ui/vault/StillWindow.h"

#include <QDialog>

#include <optional>

namespace zaklon::ui {

class BackgroundWork;
class PassphrasePanel;

class OwnPassphraseDialog final : public QDialog {
    Q_OBJECT

  public:
    /// Over the page of a session that was just opened, and part of it: it goes with the lock.
    OwnPassphraseDialog(Session& session, QWidget& page);
    /// Opens one if it is needed; else null.
    static OwnPassphraseDialog* askIfFirst(Session& session, QWidget& page);

    /// Closes only when the vault is being locked; before that it asks for the lock.
    void reject() override;

  Q_SIGNALS:
    void lockWanted();

  private:
    void change();
    void take(const Status& changed);

    Session& m_session;
    PassphrasePanel* m_panel;
    bool m_isLocking = false;
    std::optional<StillWindow> m_still;
    BackgroundWork* m_work;
};

} // namespace zaklon::ui
