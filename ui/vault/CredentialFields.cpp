// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/CredentialFields.h"

#include "ui/components/Field.h"
#include "ui/components/PassphraseField.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace zaklon::ui {

CredentialFields::CredentialFields(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_user(new QLineEdit(this))
    , m_passphrase(new PassphraseField(this))
    , m_passphraseField(new Field(tr("Passphrase"), m_passphrase, this)) {
    m_user->setObjectName(name + QStringLiteral("UserName"));
    m_passphrase->setObjectName(name + QStringLiteral("Passphrase"));
    m_passphraseField->setHint(tr("The one of the day when the copy was made."));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kRow);
    column->addWidget(new Field(tr("User name"), m_user, this));
    column->addWidget(m_passphraseField);
    keepRingRoom(*this);
    setFocusProxy(m_user);
    connect(m_user, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(m_passphrase, &PassphraseField::submitted, this, &CredentialFields::submitted);
}

void CredentialFields::setUserName(const QString& name) {
    m_user->setText(name);
}

bool CredentialFields::isReady() {
    m_passphraseField->setError(m_passphrase->isEmpty() ? tr("Type the passphrase.") : QString());
    if (m_passphrase->isEmpty()) {
        m_passphrase->setFocus();
    }
    return !m_passphrase->isEmpty();
}

Credentials CredentialFields::take() {
    return {typedText(m_user->text()), m_passphrase->take()};
}

Credentials CredentialFields::copy() const {
    return {typedText(m_user->text()), m_passphrase->secret()};
}

void CredentialFields::clear() {
    m_passphrase->clear();
}

void CredentialFields::tryAgain(const Error& error) {
    if (error.code == ErrorCode::WrongPassphrase && isVisible()) {
        m_passphrase->clear();
        m_passphrase->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace zaklon::ui
