// SPDX-License-Identifier: GPL-3.0-or-later
// What of a person's record would be shared: one tick per field, grouped by kind of information,
// beside a list of exactly what will leave and what stays. Names and numbers are hidden there until
// somebody asks.
#pragma once

#include "core/referrals/Referral.h"
#include "core/referrals/ReferralContentBuilder.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;

namespace zaklon::ui {

class RevealButton;
class TextLabel;

class ShareChooser final : public QWidget {
    Q_OBJECT

  public:
    explicit ShareChooser(Session& session, QWidget* parent = nullptr);

    /// The records from which values are taken; nothing without access to them. The journal notes
    /// under the referral that they were shown.
    void setSources(const Referral& referral, std::optional<ReferralContentBuilder> builder);
    void setChosen(const std::vector<Code>& fields);
    /// In the order of the closed list.
    std::vector<Code> chosen() const;
    /// What the consent allows; fields outside it carry a mark. Empty: nothing is known.
    void setCovered(const std::vector<Code>& categories);
    void setLocked(bool locked);

  Q_SIGNALS:
    /// Somebody ticked or took away a tick.
    void changed();

  private:
    struct Tick {
        Code field;
        Code category;
        QCheckBox* box;
    };
    QWidget* makeTicks();
    void describe();
    QWidget* makeLists();

    const Words& m_words;
    RevealButton* m_reveal;
    std::optional<ReferralContentBuilder> m_builder;
    std::vector<Tick> m_ticks;
    std::vector<Code> m_covered;
    TextLabel* m_leaves = nullptr;
    TextLabel* m_stays = nullptr;
};

} // namespace zaklon::ui
