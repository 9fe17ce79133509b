// SPDX-License-Identifier: GPL-3.0-or-later
// Something that is due: what, for whom, why in one sentence, when, and one verb to do it with.
#pragma once

#include "ui/components/RiskBadge.h"
#include "ui/theme/Icon.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace zaklon::ui {

class BesideOrBelow;
class Chip;
class ElidedLabel;
class FlowLayout;
class IconLabel;
class TextLabel;

class DueRow final : public QFrame {
    Q_OBJECT

  public:
    struct Due {
        IconName icon = IconName::Clock;
        QString what;
        QString code; ///< case code; empty if it is about nobody
        QString reason;
        QString when;
        Tone tone = Tone::Neutral;
        QString verb;
        bool isConfidential = false; ///< somebody wrote `what` about a person
    };

    explicit DueRow(const Due& due, QWidget* parent = nullptr);

    /// Beside the code, where the level matters for the order of the day.
    void setRisk(RiskBadge::Level level, const QString& words);
    void setDueIcon(IconName icon);
    QPushButton& verb() { return *m_verb; }
    /// Rows of one list give their buttons the same width, so that what is due stands in a column,
    /// and have them all beside their words or all below.
    static void alignVerbs(const std::vector<DueRow*>& rows);
    /// One of many: what and for whom in one line, why in the next. What has no room there is in a
    /// tip and in what a screen reader hears. Large text goes on in further lines, as it does
    /// without this.
    void setTwoLines();
    /// Rows of one person that follow each other say the level once.
    static void joinPeople(const std::vector<DueRow*>& rows);
    /// Another one after the first; takes it.
    void addVerb(QWidget* verb);
    /// No line below.
    void setLast(bool last);
    /// Chosen for what is done with several at once: a tick in place of the icon, and spoken.
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }

  Q_SIGNALS:
    void verbTriggered();

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void arrange();
    void fitLines();
    void describe();

    QString m_spoken;
    IconName m_iconName;
    IconLabel* m_icon;
    ElidedLabel* m_what;
    QWidget* m_about; ///< code and level, together
    TextLabel* m_code;
    RiskBadge* m_risk;
    ElidedLabel* m_reason;
    FlowLayout* m_words = nullptr;
    Chip* m_when;
    QPushButton* m_verb;
    BesideOrBelow* m_body = nullptr; ///< words, and what is done
    QHBoxLayout* m_does = nullptr;   ///< when, and the verbs
    bool m_twoLines = false;
    bool m_joinsNext = false; ///< which is about the same person
    bool m_last = false;
    bool m_chosen = false;
};

} // namespace zaklon::ui
