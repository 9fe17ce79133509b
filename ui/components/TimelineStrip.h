// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened as marks on a line of time, so that busy weeks and silent months are
// seen at once. Arrows go from one event to the next; choosing one finds its row in the list.
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace zaklon::ui {

class TimelineStrip final : public QWidget {
    Q_OBJECT

  public:
    struct Mark {
        std::int64_t day = 0; ///< days since 1970
        Tone tone = Tone::Neutral;
        QString spoken;
    };
    /// A word below the line, as the beginning of a month.
    struct Tick {
        std::int64_t day = 0;
        QString words;
        bool named = false; ///< with its year: stands before the others
    };

    explicit TimelineStrip(QWidget* parent = nullptr);

    /// Marks from the newest to the oldest, all between the days `from` and `to`; `spoken` says how
    /// many and since when.
    void setMarks(std::vector<Mark> marks, std::int64_t from, std::int64_t to,
                  const QString& spoken);
    void setTicks(std::vector<Tick> ticks);
    std::optional<std::size_t> current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

  Q_SIGNALS:
    /// By key or mouse; an index into the marks.
    void chosen(int mark);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QRectF line() const;
    qreal x(std::int64_t day) const;
    /// Middles of the marks; those of one place stand on each other.
    std::vector<QPointF> places() const;
    void choose(std::size_t mark);
    /// Where the words of each tick stand; empty where they have no room.
    std::vector<QRectF> tickBoxes() const;
    void paintTicks(QPainter& painter) const;

    std::vector<Mark> m_marks;
    std::vector<Tick> m_ticks;
    std::int64_t m_from = 0;
    std::int64_t m_to = 1;
    std::optional<std::size_t> m_current;
};

} // namespace zaklon::ui
