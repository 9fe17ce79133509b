// SPDX-License-Identifier: GPL-3.0-or-later
// Access for a colleague: name, role with what it can read, and a first passphrase.
#pragma once

#include "core/vault/StaffAccess.h"
#include "ui/session/Session.h"
#include "ui/vault/StaffPanel.h"

class QLineEdit;

namespace zaklon::ui {

class DraftKeeper;
class Field;
class NewPassphrase;
class RoleChoice;

class AddColleaguePanel final : public StaffPanel {
    Q_OBJECT

  public:
    /// Only roles that the keys of who is signed in can serve.
    AddColleaguePanel(Session& session, QWidget* parent);

    /// An empty form, or what was typed and not saved. The passphrase is never kept.
    void begin();

    /// What was typed, or nothing with the reason at its field.
    std::optional<NewColleague> colleague();
    void showError(const Error& error);
    /// What is typed stays as a draft.
    void clear();
    /// The colleague has access, or is not wanted: nothing stays.
    void finish();

  protected:
    /// Enter goes on to the next field (ui.md 7).
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void discard() override { finish(); }
    void empty();

    DraftKeeper* m_drafts;
    QLineEdit* m_userName;
    QLineEdit* m_displayName;
    RoleChoice* m_role;
    NewPassphrase* m_passphrase;
    Field* m_userField;
};

} // namespace zaklon::ui
