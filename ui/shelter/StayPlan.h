// SPDX-License-Identifier: GPL-3.0-or-later
// Stays of some days, one line per bed (ui.md 5, Shelter). A stay begins and ends in the middle of
// its day, so that somebody who leaves and somebody who comes on the same day stand beside each
// other. Arrows walk from stay to stay, Enter opens one.
#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace zaklon::ui {

class StayPlan final : public QWidget {
    Q_OBJECT

  public:
    struct Day {
        QString label; ///< 'Tue 10'
        QString brief; ///< '10', where there is no room for more
        bool isWeekend = false;
    };
    struct Bar {
        int from = 0;          ///< number of the day; negative: before the first one
        std::optional<int> to; ///< the day it ends; none: it goes on
        QString words;         ///< who; never a name
        QString spoken;        ///< the whole line for screen readers
        Tone tone = Tone::Accent;
    };
    struct Line {
        QString bed;
        std::vector<Bar> bars; ///< by day
    };

    explicit StayPlan(QWidget* parent = nullptr);

    /// `today`: number of the day that is marked.
    void setDays(std::vector<Day> days, int today);
    void setLines(std::vector<Line> lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// Somebody asked for a stay, by Enter or a click.
    void opened(int line, int bar);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    using Mark = std::pair<int, int>; ///< line and bar
    int lineHeight() const;
    int headHeight() const;
    int bedWidth() const;
    /// In reading direction from the leading edge; paint and hit mirror it.
    qreal dayLead(qreal day) const;
    QRectF mirrored(const QRectF& logical) const;
    QRectF barBox(int line, const Bar& bar) const;
    std::vector<Mark> marks() const;
    void choose(const Mark& mark);
    /// The stay of the nearest line that has one, `step` lines on, at about the same day.
    std::optional<Mark> beyond(const Mark& from, int step) const;
    void paintGround(QPainter& painter) const;
    void paintHead(QPainter& painter) const;
    void paintBar(QPainter& painter, int line, int bar) const;

    std::vector<Day> m_days;
    std::vector<Line> m_lines;
    int m_today = 0;
    std::optional<Mark> m_current;
};

} // namespace zaklon::ui
