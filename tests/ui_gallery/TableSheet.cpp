// SPDX-License-Identifier: GPL-3.0-or-later
#include "GallerySheets.h"
#include "ui/components/RiskBadge.h"
#include "ui/components/TableView.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace zaklon::ui::gallery {

namespace {

struct Row {
    const char* code;
    const char* category;
    RiskBadge::Level level;
    const char* words;
    RiskBadge::Trend trend;
    const char* state;
    const char* due;
    int tone; ///< -1: plain text
};

using Level = RiskBadge::Level;
using Trend = RiskBadge::Trend;

constexpr int kPlain = -1;

const std::vector<Row>& rows() {
    static const std::vector<Row> all = {
        {"ZK-2025-0147", "Person at risk", Level::High, "High risk", Trend::Rising,
         "Dismissed, follow-up open", "4 days over", static_cast<int>(Tone::High)},
        {"ZK-2026-0012", "Presumed victim", Level::Immediate, "Immediate danger", Trend::Rising,
         "Identification in progress", "1 day over", static_cast<int>(Tone::High)},
        {"ZK-2026-0031", "Presumed victim", Level::Medium, "Medium risk", Trend::None,
         "Report submitted", "today", static_cast<int>(Tone::Accent)},
        {"ZK-2024-0210", "Formally identified", Level::Low, "Low risk", Trend::Falling,
         "Court proceedings", "tomorrow", kPlain},
        {"ZK-2026-0021", "Presumed victim", Level::NotAssessed, "Not assessed", Trend::None,
         "First contact", "20 Mar", kPlain},
    };
    return all;
}

QStandardItem* item(const QString& text, CellStyle style = CellStyle::Plain) {
    auto* cell = new QStandardItem(text);
    cell->setData(static_cast<int>(style), CellStyleRole);
    return cell;
}

} // namespace

QWidget* makeTable() {
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(24, 14, 24, 14);
    auto* table = new TableView;
    auto* model = new QStandardItemModel(0, 7, table);
    model->setHorizontalHeaderLabels({QStringLiteral("Case code"), QStringLiteral("Name"),
                                      QStringLiteral("Category"), QStringLiteral("Risk"),
                                      QStringLiteral("State"), QStringLiteral("Next due"),
                                      QStringLiteral("Figures")});
    for (const Row& row : rows()) {
        auto* risk = item(QString::fromLatin1(row.words));
        risk->setData(static_cast<int>(row.level), CellRiskRole);
        risk->setData(static_cast<int>(row.trend), CellTrendRole);
        auto* due = item(QString::fromLatin1(row.due));
        if (row.tone != kPlain) {
            due->setData(row.tone, CellToneRole);
        }
        model->appendRow({item(QString::fromLatin1(row.code), CellStyle::Code),
                          item(u"••••••"_qs, CellStyle::Muted),
                          item(QString::fromLatin1(row.category)), risk,
                          item(QString::fromLatin1(row.state)), due,
                          item(QStringLiteral("1 110"), CellStyle::Figures)});
    }
    table->setModel(model);
    table->resizeColumnsToContents();
    table->stretchColumn(4);
    table->horizontalHeader()->setSortIndicator(5, Qt::AscendingOrder);
    table->horizontalHeader()->setSortIndicatorShown(true);
    all->addWidget(table);
    return page;
}

void focusTable(QWidget& page) {
    page.activateWindow();
    auto* table = page.findChild<TableView*>();
    table->setFocus();
    table->selectRow(1);
}

} // namespace zaklon::ui::gallery
