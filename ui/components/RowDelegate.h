// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace zaklon::ui {

struct Theme;

/// Paints the cells of a TableView from the roles in CellRole. Other views of rows may use it too.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoveredRow(int row) { m_hoveredRow = row; }
    int hoveredRow() const { return m_hoveredRow; }
    /// Rows that are chosen get a bar at the leading edge, not the colour alone.
    void setMarksSelected(bool marks) { m_marksSelected = marks; }

    /// Where the picture of a cell (CellPictureRole) is pressed: at its trailing end.
    static QRect pictureTarget(const Theme& theme, Qt::LayoutDirection direction,
                               const QRect& cell);

    /// Where the words of a row wrap: a dot between two parts ends a line and never begins one.
    static QString unbrokenDots(QString text);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintContent(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;

    int m_hoveredRow = -1;
    bool m_marksSelected = false;
};

} // namespace zaklon::ui
