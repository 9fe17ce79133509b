// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a timeline below each other: one Tab stop, Up and Down go from event to event, Enter
// opens what one tells of. Every other key is left to the page around it.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace zaklon::ui {

class TimelineRow;

class TimelineRows final : public QWidget {
    Q_OBJECT

  public:
    explicit TimelineRows(QWidget* parent = nullptr);

    void clear();
    /// Takes it. `opens`: the name of the place to which it leads. `before` has the Tab stop before
    /// the first row.
    void add(TimelineRow* row, const QString& opens, QWidget* before);
    std::size_t count() const { return m_rows.size(); }
    TimelineRow* at(std::size_t row) const { return m_rows[row]; }
    /// The row that has the keys.
    std::optional<std::size_t> focused() const;

  Q_SIGNALS:
    void opened(int row);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::optional<std::size_t> placeOf(const QObject* row) const;
    bool handleKey(std::size_t from, int key);
    void moveTabStop(const QObject* stop);

    QVBoxLayout* m_column;
    std::vector<TimelineRow*> m_rows;
};

} // namespace zaklon::ui
