// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace zaklon::ui {

struct Theme;

/// Paints the rows of the command box: headings, and commands with icon, detail and keys.
class CommandDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    static void paintHeading(QPainter& painter, const Theme& theme, const QRect& area,
                             const QModelIndex& index);
    static void paintCommand(QPainter& painter, const Theme& theme,
                             const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace zaklon::ui
