// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets in lines that wrap, from the leading edge: one line while there is room, more when the
// text is large or the language long. Each keeps the size it asks for, in the middle of its line.
#pragma once

#include <QLayout>

#include <limits>
#include <vector>

namespace zaklon::ui {

class FlowLayout final : public QLayout {
    Q_OBJECT

  public:
    /// `across` between neighbours, `down` between lines.
    FlowLayout(int across, int down, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// What is added from now on stands at the trailing edge of its line.
    void beginTrailing() { m_trailing = m_items.size(); }
    /// The first one is narrower than it asks for, down to `least` px, rather than that what
    /// follows it goes to the next line.
    void setFirstGivesWay(int least);
    /// What is added from now on begins a line. It follows only what had no room in the line before
    /// and would stand in one of its own.
    void beginLine() { m_line = m_items.size(); }
    /// Every item is as wide as one cell of `width` px, or as several where it needs them: what
    /// stands in lines below each other begins on the same columns. 0: each as it asks for.
    void setCells(int width);
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    int arrange(const QRect& rect, bool move) const;
    QSize hintOf(const QLayoutItem& item) const;
    QSize sizeIn(const QLayoutItem& item, int room) const;
    QSize ofLine(std::size_t first, std::size_t end) const;
    /// What an item may take of a line of this width.
    int roomFor(std::size_t at, int room) const;

    int m_across;
    int m_down;
    int m_leastOfFirst = 0; ///< 0: it does not give way
    int m_cell = 0;
    std::vector<QLayoutItem*> m_items;
    std::size_t m_trailing = std::numeric_limits<std::size_t>::max(); ///< first of them
    std::size_t m_line = std::numeric_limits<std::size_t>::max();     ///< first of another line
};

} // namespace zaklon::ui
