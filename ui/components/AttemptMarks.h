// SPDX-License-Identifier: GPL-3.0-or-later
// The last attempts to reach somebody as a row of five marks, the newest last. A word says the
// same: the tooltip, and a screen reader hears the whole row.
#pragma once

#include "ui/theme/Icon.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace zaklon::ui {

class AttemptMarks final : public QWidget {
    Q_OBJECT

  public:
    struct Mark {
        IconName icon = IconName::Circle;
        Tone tone = Tone::Neutral;
        QString words; ///< day, channel, result
    };
    static constexpr std::size_t kMarks = 5;

    explicit AttemptMarks(QWidget* parent = nullptr);

    /// The newest first, as stores give them; what is beyond five is left out. Empty places stay.
    void setMarks(std::vector<Mark> marks);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    /// Place 0 is the leading one.
    QRect placeOf(std::size_t place) const;

    std::vector<Mark> m_marks; ///< the oldest first
};

} // namespace zaklon::ui
