// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TableView.h"

#include "ui/components/RowDelegate.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace zaklon::ui {

TableView::TableView(QWidget* parent) : QTableView(parent), m_delegate(new RowDelegate(this)) {
    setObjectName(QStringLiteral("table"));
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(false); // records do not leave by dragging
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    restyle();
}

void TableView::setModel(QAbstractItemModel* newModel) {
    QTableView::setModel(newModel);
    m_delegate->setHoveredRow(-1);
    if (newModel != nullptr) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::fitColumns);
        connect(newModel, &QAbstractItemModel::dataChanged, this, &TableView::fitColumns);
    }
    fitColumns();
}

void TableView::setColumnWidth(int column, int width) {
    m_widths[column] = width;
    fitColumns();
}

int TableView::widestChip(int column) const {
    constexpr int kLooked = 100; // rows; a longer list repeats its words
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    for (int row = 0; row < std::min(model()->rowCount(), kLooked); ++row) {
        const QModelIndex index = model()->index(row, column);
        if (index.data(CellToneRole).isValid() || index.data(CellRiskRole).isValid()) {
            widest = std::max(widest, m_delegate->sizeHint(option, index).width());
        }
    }
    return widest;
}

void TableView::fitColumns() {
    if (model() == nullptr) {
        return;
    }
    const Theme& theme = Theme::of(this);
    for (const auto& [column, width] : m_widths) {
        if (column < model()->columnCount()) {
            QTableView::setColumnWidth(column,
                                       std::max({theme.scaled(width), widestChip(column),
                                                 horizontalHeader()->sectionSizeHint(column)}));
        }
    }
}

void TableView::stretchColumn(int column) {
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::restyle() {
    const Theme& theme = Theme::of(this);
    verticalHeader()->setDefaultSectionSize(theme.scaled(height::kRow));
    horizontalHeader()->setFixedHeight(theme.scaled(height::kTableHead));
    fitColumns();
}

QRect TableView::rowRect(int row) const {
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void TableView::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && index.isValid()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT opened(index);
            return;
        case Qt::Key_Space:
            Q_EMIT previewRequested(index);
            return;
        case Qt::Key_J:
            selectRow(qMin(index.row() + 1, model()->rowCount() - 1));
            return;
        case Qt::Key_K:
            selectRow(qMax(index.row() - 1, 0));
            return;
        default:
            break;
        }
    }
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Backspace) {
        Q_EMIT backRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    // A ring must be somewhere as soon as the table has the keys.
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const QModelIndex index = currentIndex();
    if (!hasFocus() || !index.isValid()) {
        return;
    }
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    drawInnerFocusRing(painter, rowRect(index.row()), radius::kBadge, Theme::of(this).focus);
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (row != m_delegate->hoveredRow()) {
        m_delegate->setHoveredRow(row);
        viewport()->update();
    }
}

void TableView::leaveEvent(QEvent* event) {
    QTableView::leaveEvent(event);
    m_delegate->setHoveredRow(-1);
    viewport()->update();
}

void TableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        restyle();
    }
}

} // namespace zaklon::ui
