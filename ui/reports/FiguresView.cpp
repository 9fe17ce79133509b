// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FiguresView.h"

#include "core/statistics/FigureStore.h"
#include "ui/components/Card.h"
#include "ui/components/ShareBar.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/RecordListModel.h"
#include "ui/reports/FigurePeriodBar.h"
#include "ui/reports/FigureSaveDialog.h"
#include "ui/reports/FigureTableModel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kFigureWidth = 640;
constexpr int kLeastList = 300;
constexpr int kCountWidth = 96;

} // namespace

FiguresView::FiguresView(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_period(new FigurePeriodBar(session.today(), this))
    , m_listed(new RecordListModel(this))
    , m_list(new TableView(this))
    , m_card(new Card({}, Card::Padding::Normal, this))
    , m_counted(new TextLabel({}, TextRole::Body, &Theme::text2, m_card))
    , m_model(new FigureTableModel(this))
    , m_table(new TableView(m_card))
    , m_share(new ShareBar(tr("Share of the total"), m_card))
    , m_notes(new TextLabel({}, TextRole::Body, &Theme::text2, m_card))
    , m_definitions(statistics::figureDefinitions()) {
    setObjectName(QStringLiteral("figures_view"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_period);
    auto* columns = new QWidget(this);
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* list = makeList();
    makeCard();
    row->addWidget(list, 1);
    row->addWidget(m_card);
    new SidePlace(*columns, *row, *list, *m_card, SidePlace::Narrow::Below,
                  {kFigureWidth, kLeastList});
    column->addWidget(columns, 1);
    fillList();
    connect(m_period, &FigurePeriodBar::changed, this, &FiguresView::showFigure);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FiguresView::showFigure);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FiguresView::showShare);
    for (auto* table : {m_list, m_table}) {
        connect(table, &TableView::backRequested, this, [&navigator] { navigator.back(); });
    }
}

QWidget* FiguresView::makeList() {
    m_list->setObjectName(QStringLiteral("figures_list"));
    m_list->setAccessibleName(tr("Figures"));
    m_listed->setHeaders({tr("Figure"), tr("Counting unit"), QString()});
    m_list->setModel(m_listed);
    m_list->setColumnHidden(static_cast<int>(RecordListModel::Column::State), true);
    m_list->setColumnWidth(1, 140);
    m_list->stretchColumn(0);
    m_list->setShowsWholeWords(0);
    m_list->setShowsWholeWords(1);
    return m_list;
}

void FiguresView::makeCard() {
    m_card->setObjectName(QStringLiteral("figure_card"));
    m_card->setAction(tr("Save as CSV"));
    m_card->action().setObjectName(QStringLiteral("figure_save"));
    connect(m_card, &Card::actionTriggered, this, &FiguresView::save);
    m_counted->setObjectName(QStringLiteral("figure_counted"));
    m_counted->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("figure_table"));
    m_table->setAccessibleName(tr("Figure"));
    m_table->setModel(m_model);
    m_table->setShowsWholeWords(0);
    m_share->setObjectName(QStringLiteral("figure_share"));
    m_notes->setObjectName(QStringLiteral("figure_notes"));
    m_notes->setWordWrap(true);
    auto& content = m_card->content();
    content.setSpacing(8);
    content.addWidget(m_counted);
    content.addWidget(m_table, 1);
    content.addWidget(m_share);
    content.addWidget(m_notes);
}

void FiguresView::fillList() {
    const FigureWording wording(m_session);
    std::vector<ListedRecord> rows;
    for (const auto* definition : m_definitions) {
        rows.push_back({RecordId(), wording.title(*definition), wording.unit(*definition),
                        QString(), Tone::Neutral});
    }
    m_listed->setRecords(std::move(rows));
    m_list->setCurrentIndex(m_listed->index(0, 0));
}

const statistics::FigureDefinition* FiguresView::chosen() const {
    const int row = std::max(0, m_list->currentIndex().row());
    return m_definitions.at(static_cast<std::size_t>(row));
}

void FiguresView::refresh() {
    showFigure();
}

void FiguresView::showFigure() {
    const auto period = m_period->period();
    m_card->action().setEnabled(period.has_value());
    if (!period) {
        return; // the fields say what is missing
    }
    auto figure =
        statistics::FigureStore(m_session.casework(), m_session.definitions().limits)
            .figure(*chosen(), *period, statistics::Audience::Reader, m_period->breakdown());
    if (!figure) {
        Q_EMIT m_session.failed(figure.error());
        return;
    }
    m_figure = std::move(*figure);
    auto table = FigureWording(m_session).table(m_figure);
    m_card->setTitle(table.title);
    m_counted->setText(table.counted);
    m_notes->setText(table.notes.join(QLatin1Char('\n')));
    m_table->setAccessibleName(table.title);
    m_model->setTable(std::move(table));
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, kCountWidth);
    }
    m_table->stretchColumn(0);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showShare();
}

/// Of the row that is looked at; nothing where a count is hidden.
void FiguresView::showShare() {
    const auto at = static_cast<std::size_t>(std::max(0, m_table->currentIndex().row()));
    const auto& row = at < m_figure.rows.size()    ? m_figure.rows[at]
                      : at == m_figure.rows.size() ? m_figure.remainder
                                                   : m_figure.total;
    const auto& total = m_figure.total.total;
    const bool shown = row.total.isShown() && total.isShown();
    const auto name = m_model->table().rows.empty() ? QString() : m_model->table().rows[at].front();
    m_share->setWords(name);
    m_share->setShare(shown ? row.total.number : 0, shown ? total.number : 0,
                      shown ? tr("%1 of %2").arg(row.total.number).arg(total.number)
                            : tr("hidden"));
}

void FiguresView::save() {
    const auto period = m_period->period();
    if (period) {
        auto* dialog =
            new FigureSaveDialog(m_session, *chosen(), *period, m_period->breakdown(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

QWidget* FiguresView::firstFocus() const {
    return m_list;
}

} // namespace zaklon::ui
