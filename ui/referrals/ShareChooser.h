// SPDX-License-Identifier: GPL-3.0-or-later
// What of a person's record would be shared: one tick per field, grouped by kind of information,
// beside a list of exactly what will leave and what stays. Names and numbers are hidden there, each
// until somebody asks for it.
#pragma once

#include "core/referrals/Referral.h"
#include "core/referrals/ReferralContentBuilder.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;

namespace zaklon::ui {

class HiddenLine;
class TextLabel;

class ShareChooser final : public QWidget {
    Q_OBJECT

  public:
    explicit ShareChooser(Session& session, QWidget* parent = nullptr);

    /// The records from which values are taken; nothing without access to them. The journal notes
    /// under the referral that they were shown.
    void setSources(const Referral& referral, std::optional<ReferralContentBuilder> builder);
    void setChosen(const std::vector<Code>& fields);
    /// Ticks of these what the consent covers and what is recorded; nothing else is ticked in
    /// advance.
    void propose(const std::vector<Code>& fields);
    /// Exactly what propose() would tick is ticked: nobody chose otherwise.
    bool isAsProposed(const std::vector<Code>& fields) const {
        return chosen() == proposalOf(fields);
    }
    /// In the order of the closed list.
    std::vector<Code> chosen() const;
    /// What the consent allows; fields outside it carry a mark. Empty: nothing is known.
    void setCovered(const std::vector<Code>& categories);
    /// What the provider reads word for word; it leaves as well.
    void setMessage(const QString& message);
    void setLocked(bool locked);
    /// What of a category is ticked outside the consent, as it is called on the screen.
    QStringList labelsWithoutConsent(const Code& category) const;
    /// The keyboard goes to the first that is; false, and it stays where it is, if there is none.
    bool focusWithoutConsent();

  Q_SIGNALS:
    /// Somebody ticked or took away a tick.
    void changed();
    /// What is shown as leaving, as it is called on the screen, without values.
    void described(const QStringList& leaving);

  private:
    struct Tick {
        Code field;
        Code category;
        QCheckBox* box;
        HiddenLine* line; ///< what of it will leave
    };
    QWidget* makeTicks();
    bool isCovered(const Tick& tick) const;
    std::vector<Code> proposalOf(const std::vector<Code>& fields) const;
    HiddenLine* makeLine(const std::string& field);
    void describe();
    /// Whether something of it will leave.
    bool showLine(const Tick& tick);
    void showAgreedToo();
    QWidget* makeLists();

    Session& m_session;
    const Words& m_words;
    std::optional<ReferralContentBuilder> m_builder;
    std::vector<Tick> m_ticks;
    std::vector<Code> m_covered;
    TextLabel* m_nothing = nullptr; ///< said while nothing will leave
    TextLabel* m_message = nullptr;
    TextLabel* m_agreedToo = nullptr; ///< what was agreed and has no field
    TextLabel* m_stays = nullptr;
};

} // namespace zaklon::ui
