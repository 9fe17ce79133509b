// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are, and which of them go where there is no room for all.
#include "ui/components/RowDelegate.h"
#include "ui/components/TableView.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>

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

void TableView::setShowsNames(int column) {
    m_names.insert(column);
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

void TableView::fitHead() {
    horizontalHeader()->setFixedHeight(headHeight(model(), Theme::of(this)));
}

void TableView::fitColumns() {
    if (model() == nullptr) {
        return;
    }
    fitHead();
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

/// Up to half of the table, and no more than the others leave.
void TableView::fitNames() {
    const int room = viewport()->width();
    for (const int column : m_names) {
        if (column >= model()->columnCount() || !isOurs(column) || isColumnHidden(column)) {
            continue;
        }
        int left = room;
        for (int other = 0; other < model()->columnCount(); ++other) {
            left -= other == column || isColumnHidden(other) ? 0 : leastWidth(other);
        }
        const int asked = askedWidth(column);
        const int words = widest(column, [](const QModelIndex&) { return true; });
        const int most = std::max(asked, std::min(room / 2, left));
        QTableView::setColumnWidth(column, std::clamp(words, asked, most));
        m_fitted[column] = columnWidth(column);
    }
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
            fitNames();
        }
        fitStretched();
    }
    QTableView::updateGeometries();
    fitRows();
}

} // namespace zaklon::ui
