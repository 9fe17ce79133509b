// SPDX-License-Identifier: GPL-3.0-or-later
// The consents of a person in the box of a referral, and which of them fits whom it goes to.
#pragma once

#include "core/consent/Consent.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

#include <optional>
#include <set>
#include <vector>

class QComboBox;

namespace zaklon::ui {

class ConsentChoice {
    Q_DECLARE_TR_FUNCTIONS(ConsentChoice)

  public:
    ConsentChoice(Session& session, QComboBox& box) : m_session(session), m_box(box) {}

    /// Reads them again and fills the box; nothing is chosen in it then.
    void read(const RecordId& person);
    /// The provider stands above the box: its own consents do not name it again.
    void showFor(const RecordId& provider);
    const Consent* chosen() const;
    /// One for sharing with this provider, first one that is in force; nil where there is none.
    RecordId fitting(const RecordId& provider) const;
    /// To whom the consents let something leave that are in force and that no referral rests on.
    std::set<RecordId> waitingRecipients() const;

  private:
    QString textOf(const Consent& consent) const;

    Session& m_session;
    QComboBox& m_box;
    std::vector<Consent> m_consents;
    /// The consents of the person's referrals, drafts too; nothing where they cannot be read.
    std::optional<std::set<RecordId>> m_used;
    RecordId m_provider;
    bool m_mayBeChild = true;
};

} // namespace zaklon::ui
