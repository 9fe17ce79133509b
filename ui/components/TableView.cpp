// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TableView.h"

#include "ui/components/Card.h"
#include "ui/components/KeyAction.h"
#include "ui/components/RowDelegate.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

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
    connect(horizontalHeader(), &QHeaderView::sectionCountChanged, this,
            [this] { m_fitted.clear(); }); // other columns
    for (auto* around = parent; around != nullptr; around = around->parentWidget()) {
        if (qobject_cast<Card*>(around) != nullptr) {
            setFrameShape(QFrame::NoFrame); // the card is the frame
        }
    }
    makeKeys();
    restyle();
}

void TableView::makeKeys() {
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto does) {
        connect(addKey(*this, text, keys), &QAction::triggered, this, [this, does] {
            if (currentIndex().isValid()) {
                does();
            }
        });
    };
    add(tr("Open the row"), {Qt::Key_Return, Qt::Key_Enter},
        [this] { Q_EMIT opened(currentIndex()); });
    add(tr("Next row"), {Qt::Key_J}, [this] { move(1); });
    add(tr("Row before"), {Qt::Key_K}, [this] { move(-1); });
}

void TableView::setPreviews() {
    connect(addKey(*this, tr("Look without opening"), {Qt::Key_Space}), &QAction::triggered, this,
            [this] {
                if (currentIndex().isValid()) {
                    Q_EMIT previewRequested(currentIndex());
                }
            });
}

void TableView::setOpensBeside() {
    auto* open = addKey(*this, tr("Open beside what is open"),
                        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    connect(open, &QAction::triggered, this, [this] {
        if (currentIndex().isValid()) {
            Q_EMIT openedBeside(currentIndex());
        }
    });
}

void TableView::setChoosesMany() {
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(addKey(*this, tr("Choose the row, or leave it out"), {Qt::Key_X}), &QAction::triggered,
            this, &TableView::toggleCurrent);
}

QList<int> TableView::chosenRows() const {
    QList<int> rows;
    if (selectionModel() == nullptr || selectionMode() != QAbstractItemView::ExtendedSelection) {
        return rows;
    }
    const auto selected = selectionModel()->selectedRows();
    if (selected.size() > 1 || m_choosing) {
        for (const auto& index : selected) {
            rows << index.row();
        }
        std::sort(rows.begin(), rows.end());
    }
    return rows;
}

void TableView::chooseNone() {
    m_choosing = false;
    if (currentIndex().isValid()) {
        selectRow(currentIndex().row());
    } else {
        clearSelection();
    }
    showChosen();
}

void TableView::toggleCurrent() {
    if (!currentIndex().isValid()) {
        return;
    }
    const auto whole = QItemSelectionModel::Rows;
    if (!m_choosing) {
        m_choosing = true;
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | whole);
    } else {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | whole);
        m_choosing = selectionModel()->hasSelection();
    }
    showChosen();
}

void TableView::showChosen() {
    m_delegate->setMarksSelected(!chosenRows().isEmpty());
    viewport()->update();
    Q_EMIT chosenChanged();
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (selectionMode() == QAbstractItemView::ExtendedSelection) {
        showChosen();
    }
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const {
    if (m_choosing && event != nullptr && event->type() == QEvent::KeyPress) {
        const auto modifiers = static_cast<const QKeyEvent*>(event)->modifiers();
        if ((modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) == 0) {
            return QItemSelectionModel::NoUpdate;
        }
    }
    return QTableView::selectionCommand(index, event);
}

void TableView::move(int step) {
    const int row = std::clamp(currentIndex().row() + step, 0, model()->rowCount() - 1);
    const QModelIndex next = model()->index(row, currentIndex().column());
    makeCurrent(next);
    scrollTo(next);
}

void TableView::makeCurrent(const QModelIndex& index) {
    selectionModel()->setCurrentIndex(index, m_choosing ? QItemSelectionModel::NoUpdate
                                                        : QItemSelectionModel::ClearAndSelect |
                                                              QItemSelectionModel::Rows);
}

void TableView::noteCurrent() {
    if (currentIndex().isValid()) {
        m_leftRow = currentIndex().row();
        m_leftRecord = model()->index(m_leftRow, 0).data(CellRecordRole);
    }
}

/// The row that was left, if it is still there; some row while the table has the keys.
void TableView::returnToCurrent() {
    const int last = model()->rowCount() - 1;
    const auto isLeft = [this](int row) {
        return m_leftRecord.isValid() &&
               model()->index(row, 0).data(CellRecordRole) == m_leftRecord;
    };
    int row = std::min(m_leftRow, last);
    if (row >= 0 && !isLeft(row)) {
        int found = 0;
        while (found <= last && !isLeft(found)) {
            ++found;
        }
        row = found <= last ? found : hasFocus() ? row : -1;
    }
    if (row >= 0) {
        setCurrentIndex(model()->index(row, 0));
    }
}

void TableView::setModel(QAbstractItemModel* newModel) {
    QTableView::setModel(newModel);
    m_delegate->setHoveredRow(-1);
    if (newModel != nullptr) {
        connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::noteCurrent);
        connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
            m_choosing = false; // the rows are others now
            returnToCurrent();
            showChosen();
        });
        connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::fitColumns);
        connect(newModel, &QAbstractItemModel::dataChanged, this, &TableView::fitColumns);
        connect(newModel, &QAbstractItemModel::dataChanged, this, &TableView::fitRows);
    }
    m_fitted.clear();
    fitColumns();
}

bool TableView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        const bool isCut =
            index.isValid() && m_whole.contains(index.column()) &&
            !index.data(Qt::ToolTipRole).isValid() &&
            m_delegate->sizeHint(option, index).width() > columnWidth(index.column());
        if (isCut) {
            QToolTip::showText(help->globalPos(), index.data().toString(), viewport());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void TableView::restyle() {
    const Theme& theme = Theme::of(this);
    verticalHeader()->setDefaultSectionSize(theme.scaled(height::kRow));
    fitHead();
    showGone(); // other words, other widths
    fitColumns();
}

QRect TableView::rowRect(int row) const {
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void TableView::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Backspace) {
        Q_EMIT backRequested();
        return;
    }
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Escape && !chosenRows().isEmpty()) {
        chooseNone();
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

/// Home and End mean the list: a row is one thing.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if ((action == MoveHome || action == MoveEnd) && model() != nullptr) {
        return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1,
                              std::max(0, currentIndex().column()));
    }
    return QTableView::moveCursor(action, modifiers);
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

QModelIndex TableView::pictureAt(const QPoint& place) const {
    const QModelIndex index = indexAt(place);
    const bool isOn =
        index.isValid() && index.data(CellPictureRole).isValid() &&
        RowDelegate::pictureTarget(Theme::of(this), layoutDirection(), visualRect(index))
            .contains(place);
    return isOn ? index : QModelIndex();
}

bool TableView::pressPicture(const QMouseEvent& event) {
    const bool isPlain = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
    m_pressedPicture = isPlain ? pictureAt(event.position().toPoint()) : QModelIndex();
    return m_pressedPicture.isValid();
}

/// The row becomes the current one on release only: columns may move with it.
void TableView::mousePressEvent(QMouseEvent* event) {
    if (!pressPicture(*event)) {
        QTableView::mousePressEvent(event);
    }
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!pressPicture(*event)) {
        QTableView::mouseDoubleClickEvent(event);
    }
}

void TableView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_pressedPicture.isValid()) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex pressed = m_pressedPicture;
    m_pressedPicture = QModelIndex();
    if (pictureAt(event->position().toPoint()) == pressed) {
        makeCurrent(pressed);
        Q_EMIT pictureTriggered(pressed);
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
