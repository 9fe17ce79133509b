// SPDX-License-Identifier: GPL-3.0-or-later
// User name and passphrase for a copy: those of the day when it was made.
#pragma once

#include "core/base/Error.h"
#include "core/vault/Vault.h"

#include <QFrame>

class QLineEdit;

namespace zaklon::ui {

class Field;
class PassphraseField;

class CredentialFields final : public QFrame {
    Q_OBJECT

  public:
    /// `name` begins the object names: checkUserName, checkPassphrase.
    explicit CredentialFields(const QString& name, QWidget* parent = nullptr);

    void setUserName(const QString& name);
    bool isReady();
    Credentials take();
    Credentials copy() const;
    void clear();
    /// After an error: a passphrase that does not open it is typed anew, where the keys are then.
    void tryAgain(const Error& error);

  Q_SIGNALS:
    void submitted(); ///< Enter in the passphrase

  private:
    QLineEdit* m_user;
    PassphraseField* m_passphrase;
    Field* m_passphraseField;
};

} // namespace zaklon::ui
