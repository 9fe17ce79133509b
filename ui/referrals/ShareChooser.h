// SPDX-License-Identifier: GPL-3.0-or-later
// What of a person's record would be shared: one tick per field, grouped by kind of information,
// beside a list of exactly what will leave and what stays.
#pragma once

#include "core/referrals/ReferralContentBuilder.h"
#include "ui/session/Words.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;

namespace zaklon::ui {

class TextLabel;

class ShareChooser final : public QWidget {
    Q_OBJECT

  public:
    explicit ShareChooser(const Words& words, QWidget* parent = nullptr);

    /// The record from which values are taken; nothing without access to them.
    void setSources(std::optional<ReferralContentBuilder> builder);
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
    QString valueOf(const Code& field) const;

    const Words& m_words;
    std::optional<ReferralContentBuilder> m_builder;
    std::vector<Tick> m_ticks;
    std::vector<Code> m_covered;
    TextLabel* m_leaves;
    TextLabel* m_stays;
};

} // namespace zaklon::ui
