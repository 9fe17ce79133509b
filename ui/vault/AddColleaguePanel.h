// SPDX-License-Identifier: GPL-3.0-or-later
// Access for a colleague: name, role with what it can read, and a first passphrase.
#pragma once

#include "core/base/LocalizedText.h"
#include "core/vault/StaffAccess.h"
#include "ui/vault/StaffPanel.h"

class QLineEdit;

namespace zaklon::ui {

class Field;
class NewPassphrase;
class RoleChoice;

class AddColleaguePanel final : public StaffPanel {
    Q_OBJECT

  public:
    /// Only roles that the keys of `granter` can serve.
    AddColleaguePanel(Role granter, Language language, QWidget* parent);

    /// What was typed, or nothing with the reason at its field.
    std::optional<NewColleague> colleague();
    void showError(const Error& error);
    void clear();

  private:
    QLineEdit* m_userName;
    QLineEdit* m_displayName;
    RoleChoice* m_role;
    NewPassphrase* m_passphrase;
    Field* m_userField;
};

} // namespace zaklon::ui
