// SPDX-License-Identifier: GPL-3.0-or-later
// The lock: one card, folder, user name and passphrase typed. Says nothing about what is inside.
#pragma once

#include "core/base/Error.h"
#include "ui/unlock/Gate.h"

#include <optional>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace zaklon::ui {

class BackgroundWork;
class Banner;
class Field;
class PassphraseField;

class UnlockPage final : public Gate {
    Q_OBJECT

  public:
    UnlockPage(const GateContext& context, const QString& folder, QWidget* parent = nullptr);

    /// A sentence above the card's fields: how to enter the demonstration.
    void setHint(const QString& sentence, const QString& detail);
    /// Who unlocks, as known from before a lock: only the passphrase is asked for.
    void setUserName(const QString& name);
    void goOnFrom(Gate& before) override;

  private:
    void arrange();
    QWidget* folderRow();
    QWidget* lastRow();
    void listen();
    QWidget* userField();
    void chooseFolder();
    /// A passphrase that was typed as the user name must not be read by whoever stands behind.
    void coverUserName();
    bool looksLikePassphrase() const;
    void unlock();
    void show(const Error& error);
    void sayProblem(const Error& error);
    void showWait();
    void setBusy(bool busy);
    void explainForgotten();

    Banner* m_hint;
    bool m_hasHint = false;
    Banner* m_problem;
    std::optional<Error> m_error; ///< what m_problem says, to say it in another language
    QLineEdit* m_folder;
    QLineEdit* m_user;
    Field* m_userField = nullptr;
    QPushButton* m_isUserName;        ///< shown while the user name looks like a passphrase
    bool m_userNameConfirmed = false; ///< somebody said that it is the user name
    PassphraseField* m_passphrase;
    Field* m_folderField;
    QPushButton* m_unlock;
    Banner* m_forgotten;
    QWidget* m_lastRow = nullptr;
    QProgressBar* m_progress;
    QTimer* m_busySoon; ///< under 300 ms nothing moves
    QTimer* m_wait;
    BackgroundWork* m_work;
};

} // namespace zaklon::ui
