// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/AddColleaguePanel.h"

#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/session/ErrorText.h"
#include "ui/session/NewPassphrase.h"
#include "ui/session/RoleChoice.h"
#include "ui/session/Text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace zaklon::ui {

namespace {

std::vector<Role> rolesThatCanBeGiven(Role granter) {
    // Keys can be given only by somebody who holds them.
    std::vector<Role> roles;
    for (const Role role : {Role::CaseWorker, Role::ShelterWorker, Role::Analyst,
                            Role::Administrator, Role::Coordinator}) {
        if (holdsConfidentialKey(granter) || !holdsConfidentialKey(role)) {
            roles.push_back(role);
        }
    }
    return roles;
}

} // namespace

AddColleaguePanel::AddColleaguePanel(Session& session, QWidget* parent)
    : StaffPanel(tr("A new colleague"), tr("Give access"), parent)
    , m_drafts(new DraftKeeper(session, *this))
    , m_userName(new QLineEdit(this))
    , m_displayName(new QLineEdit(this))
    , m_role(new RoleChoice(rolesThatCanBeGiven(session.role()), this))
    , m_passphrase(new NewPassphrase(session.words().language(), this))
    , m_userField(new Field(tr("User name"), m_userName, this)) {
    setObjectName(QStringLiteral("addColleague"));
    m_userName->setObjectName(QStringLiteral("colleagueUserName"));
    m_displayName->setObjectName(QStringLiteral("colleagueName"));
    m_userField->setHint(tr("Typed at every unlock; never given to anybody else later."));
    auto* name = new Field(tr("Name shown to colleagues"), m_displayName, this);
    name->setOptional(true);
    auto* note = new TextLabel(tr("Tell the first passphrase in person. Your colleague chooses "
                                  "another one at the first unlock."),
                               TextRole::Small, &Theme::text2, this);
    note->setWordWrap(true);
    m_drafts->add(*m_userName);
    m_drafts->add(*m_displayName);
    connect(m_drafts, &DraftKeeper::goOn, this, [this] { m_userName->setFocus(); });
    connect(m_drafts, &DraftKeeper::startedAgain, this, &AddColleaguePanel::begin);
    connect(m_drafts, &DraftKeeper::typingChanged, &cancel(),
            [this](bool typing) { cancel().setText(typing ? tr("Discard") : tr("Cancel")); });
    for (QWidget* part :
         {static_cast<QWidget*>(&m_drafts->offer()), static_cast<QWidget*>(m_userField),
          static_cast<QWidget*>(name), static_cast<QWidget*>(m_role), static_cast<QWidget*>(note),
          static_cast<QWidget*>(m_passphrase)}) {
        addPart(part);
    }
    setFocusProxy(m_userName);
    connect(m_passphrase, &NewPassphrase::submitted, this, &StaffPanel::confirmed);
}

void AddColleaguePanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto* at = window()->focusWidget();
    QWidget* next = !enter || at == nullptr    ? nullptr
                    : at == m_userName         ? m_displayName
                    : at == m_displayName      ? static_cast<QWidget*>(m_role)
                    : m_role->isAncestorOf(at) ? m_passphrase
                                               : nullptr;
    if (next != nullptr) {
        next->setFocus(Qt::TabFocusReason);
    } else {
        StaffPanel::keyPressEvent(event);
    }
}

std::optional<NewColleague> AddColleaguePanel::colleague() {
    if (m_userName->text().trimmed().isEmpty()) {
        m_userField->setError(tr("Type a user name."));
        m_userName->setFocus();
        return std::nullopt;
    }
    m_userField->clearError();
    if (!m_passphrase->isReady()) {
        m_passphrase->explain();
        return std::nullopt;
    }
    m_drafts->keepNow(); // while access is given the vault belongs to another thread
    return NewColleague{typedText(m_userName->text()), typedText(m_displayName->text()),
                        m_role->role(), m_passphrase->secret()};
}

void AddColleaguePanel::showError(const Error& error) {
    if (error.code == ErrorCode::Conflict && error.field == "user_name") {
        m_userField->setError(tr("Somebody has or had this user name. Choose another one."));
    } else if (error.code == ErrorCode::Conflict) {
        m_userField->setError(
            tr("All places for colleagues are taken. End somebody's access first."));
    } else if (error.code == ErrorCode::Invalid && error.field == "passphrase") {
        m_passphrase->explain();
    } else {
        const auto words = errorText(error);
        m_userField->setError(words.what + QLatin1Char(' ') + words.next);
    }
    m_userName->setFocus();
}

void AddColleaguePanel::begin() {
    m_drafts->leave();
    empty();
    m_drafts->begin({"new_colleague", RecordId(), RecordId()}, DraftKeeper::Edits::NewRecord);
}

void AddColleaguePanel::clear() {
    m_drafts->leave();
    empty();
}

void AddColleaguePanel::finish() {
    m_drafts->finish();
    empty();
}

void AddColleaguePanel::empty() {
    m_userName->clear();
    m_displayName->clear();
    m_passphrase->clear();
    m_userField->clearError();
}

} // namespace zaklon::ui
