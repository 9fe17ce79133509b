// SPDX-License-Identifier: GPL-3.0-or-later
// One event on the line of a person's history: toned disc, title, date, text, who. Rows stacked
// without a gap join their lines.
#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

namespace zaklon::ui {

class TimelineRow final : public QWidget {
    Q_OBJECT

  public:
    struct Event {
        IconName icon = IconName::Circle;
        Tone tone = Tone::Neutral;
        QString title;
        QString date;
        QString text;
        QString who; ///< who and how long
    };

    explicit TimelineRow(const Event& event, QWidget* parent = nullptr);

    /// No line downwards: nothing is older.
    void setLast(bool last);
    /// Stands out: it was looked for.
    void setCurrent(bool current);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int titleHeight(int width) const;
    int textHeight(int width) const;

    Event m_event;
    bool m_last = false;
    bool m_current = false;
};

} // namespace zaklon::ui
