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
    /// Enter and a double click lead to what it tells of; `place` is the name of where that is.
    void setOpens(const QString& place);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    void opened();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    int titleHeight(int width) const;
    int textHeight(int width) const;

    Event m_event;
    bool m_last = false;
    bool m_current = false;
    bool m_opens = false;
};

} // namespace zaklon::ui
