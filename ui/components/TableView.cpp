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
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

/// A model may break a head into lines.
int headHeight(const QAbstractItemModel* model, const Theme& theme) {
    qsizetype lines = 1;
    for (int column = 0; model != nullptr && column < model->columnCount(); ++column) {
        const auto head = model->headerData(column, Qt::Horizontal).toString();
        lines = std::max(lines, head.count(QLatin1Char('\n')) + 1);
    }
    const int tall = QFontMetrics(theme.font(TextRole::Caption)).height();
    return std::max(theme.scaled(height::kTableHead),
                    lines == 1 ? 0 : static_cast<int>(lines) * tall + 2 * space::kTiny);
}

} // namespace

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

void TableView::setColumnWidth(int column, int width) {
    m_widths[column] = width;
    m_fitted.erase(column);
    fitColumns();
}

int TableView::widestChip(int column) const {
    return widest(column, [](const QModelIndex& index) {
        return index.data(CellToneRole).isValid() || index.data(CellRiskRole).isValid();
    });
}

int TableView::widestWords(int column) const {
    if (!m_whole.contains(column)) {
        return 0;
    }
    return std::min(widest(column, [](const QModelIndex&) { return true; }),
                    Theme::of(this).scaled(kWidestWords));
}

int TableView::widest(int column, const std::function<bool(const QModelIndex&)>& counts) const {
    constexpr int kLooked = 100; // rows; a longer list repeats its words
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    for (int row = 0; row < std::min(model()->rowCount(), kLooked); ++row) {
        const QModelIndex index = model()->index(row, column);
        if (counts(index)) {
            widest = std::max(widest, m_delegate->sizeHint(option, index).width());
        }
    }
    return widest;
}

void TableView::setShowsWholeWords(int column, Whole whole) {
    m_whole[column] = whole;
    fitColumns();
}

void TableView::setWrapsWords() {
    setWordWrap(true);
    fitRows();
}

/// Of a list that wraps: again whenever a column became narrower or wider.
void TableView::fitRows() {
    if (wordWrap() && model() != nullptr) {
        resizeRowsToContents();
    }
}

void TableView::fitColumns() {
    if (model() == nullptr) {
        return;
    }
    const Theme& theme = Theme::of(this);
    horizontalHeader()->setFixedHeight(headHeight(model(), theme));
    for (const auto& [column, width] : m_widths) {
        const bool mayFit = !m_fitted.contains(column) || isOurs(column);
        if (column < model()->columnCount() && mayFit) {
            QTableView::setColumnWidth(column, std::max(askedWidth(column), widestWords(column)));
            m_fitted[column] = columnWidth(column);
        }
    }
}

/// Without its words, which may be longer.
int TableView::askedWidth(int column) const {
    return std::max({Theme::of(this).scaled(m_widths.at(column)), widestChip(column),
                     horizontalHeader()->sectionSizeHint(column)});
}

/// Words are cut rather than that a column goes: what is cut is still seen to be there.
void TableView::fitWhole() {
    int all = 0;
    std::map<int, std::pair<int, int>> own; // as asked, and with all words
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const auto gone = m_gone.find(column);
        const auto whole = m_whole.find(column);
        const bool yields = whole != m_whole.end() && whole->second == Whole::WithRoom;
        if (gone != m_gone.end()) {
            all += gone->second;
        } else if (isOurs(column) && yields && !m_stretched.contains(column)) {
            const int asked = askedWidth(column);
            own[column] = {asked, std::max(asked, widestWords(column))};
            all += own[column].second;
        } else if (!isColumnHidden(column)) {
            all += leastWidth(column);
        }
    }
    for (const auto& [column, widths] : own) {
        const bool fits = all <= viewport()->width();
        QTableView::setColumnWidth(column, fits ? widths.second : widths.first);
        m_fitted[column] = columnWidth(column);
    }
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

void TableView::stretchColumn(int column, int least) {
    m_stretched[column] = least;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setGivingWay(std::vector<int> columns) {
    showGone();
    m_givingWay = std::move(columns);
    updateGeometries();
}

void TableView::showGone() {
    for (const auto& [column, width] : m_gone) {
        showColumn(column);
    }
    m_gone.clear();
}

/// Beyond what the others leave, a stretched column is still read in.
int TableView::leastWidth(int column) const {
    const auto& head = *horizontalHeader();
    const auto stretched = m_stretched.find(column);
    return stretched == m_stretched.end()
               ? head.sectionSize(column)
               : std::max({head.sectionSizeHint(column), widestWords(column),
                           Theme::of(this).scaled(stretched->second)});
}

/// The last one that went comes back first, so that no width of the window has two answers.
void TableView::fitGivingWay() {
    if (m_givingWay.empty()) {
        return;
    }
    widenAgain();
    fitWhole();
    int spare = viewport()->width();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        spare -= isColumnHidden(column) ? 0 : leastWidth(column);
    }
    for (const int column : m_givingWay) {
        if (spare < 0 && !isColumnHidden(column)) {
            m_gone[column] = leastWidth(column);
            spare += m_gone[column];
            hideColumn(column);
        }
    }
    for (auto column = m_givingWay.rbegin(); column != m_givingWay.rend(); ++column) {
        const auto gone = m_gone.find(*column);
        if (gone == m_gone.end()) {
            continue;
        }
        if (gone->second > spare) {
            break;
        }
        spare -= gone->second;
        m_gone.erase(gone);
        showColumn(*column);
    }
    narrow(-spare);
}

bool TableView::isOurs(int column) const {
    const auto fitted = m_fitted.find(column);
    return fitted != m_fitted.end() && fitted->second == columnWidth(column);
}

void TableView::widenAgain() {
    for (const int column : std::exchange(m_narrowed, {})) {
        if (isOurs(column)) {
            QTableView::setColumnWidth(column, std::max(askedWidth(column), widestWords(column)));
            m_fitted[column] = columnWidth(column);
        }
    }
}

void TableView::narrow(int missing) {
    for (const auto& [column, width] : m_widths) {
        if (missing <= 0 || !isOurs(column) || isColumnHidden(column) ||
            m_stretched.contains(column)) {
            continue;
        }
        const int filled = std::max(horizontalHeader()->sectionSizeHint(column),
                                    widest(column, [](const QModelIndex&) { return true; }));
        const int given = std::clamp(columnWidth(column) - filled, 0, missing);
        QTableView::setColumnWidth(column, columnWidth(column) - given);
        m_fitted[column] = columnWidth(column);
        m_narrowed.insert(column);
        missing -= given;
    }
}

void TableView::fitStretched() {
    auto& head = *horizontalHeader();
    int spare = viewport()->width();
    std::map<int, int> least;
    for (int column = 0; column < head.count(); ++column) {
        if (head.isSectionHidden(column)) {
            continue;
        }
        const int needed = leastWidth(column); // looked up in many rows
        spare -= needed;
        if (m_stretched.contains(column)) {
            least[column] = needed;
        }
    }
    // Where the column that takes the rest gave way itself, the last one takes it.
    head.setStretchLastSection(least.empty() && !m_stretched.empty() && spare > 0);
    for (const auto& [column, width] : least) {
        const auto mode = spare >= 0 ? QHeaderView::Stretch : QHeaderView::Fixed;
        if (head.sectionResizeMode(column) != mode) {
            head.setSectionResizeMode(column, mode);
        }
        if (mode == QHeaderView::Fixed) {
            head.resizeSection(column, width);
        }
    }
}

void TableView::updateGeometries() {
    if (!m_fitting && model() != nullptr) {
        const QScopedValueRollback once(m_fitting, true);
        horizontalHeader()->setStretchLastSection(false); // its own width counts
        if (isVisible()) {                                // before, no width means anything
            fitGivingWay();
        }
        fitStretched();
    }
    QTableView::updateGeometries();
    fitRows();
}

void TableView::restyle() {
    const Theme& theme = Theme::of(this);
    verticalHeader()->setDefaultSectionSize(theme.scaled(height::kRow));
    horizontalHeader()->setFixedHeight(headHeight(model(), theme));
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
