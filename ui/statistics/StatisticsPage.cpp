// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/StatisticsPage.h"

#include "ui/components/BesideOrBelow.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Card.h"
#include "ui/components/InSight.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Text.h"
#include "ui/statistics/BarCard.h"
#include "ui/statistics/DashboardWording.h"
#include "ui/statistics/FigureChoice.h"
#include "ui/statistics/FigureTableModel.h"
#include "ui/statistics/FigureTiles.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kCountWidth = 48;   ///< at least: as wide as its figures and its head
constexpr int kBeforeColumns = 2; ///< of the table: the name and the count
constexpr int kLeastChoice = 700; ///< beside the buttons

/// There are rows, and each one is hidden: nothing on the page says a number then.
bool showsNoRow(const statistics::Figure& figure) {
    return !figure.rows.empty() &&
           std::none_of(figure.rows.begin(), figure.rows.end(),
                        [](const auto& row) { return row.total.isShown(); });
}

} // namespace

StatisticsPage::StatisticsPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_choice(new FigureChoice(session, this))
    , m_print(new QPushButton(icon(IconName::Printer), tr("Print to PDF"), this))
    , m_save(new QPushButton(icon(IconName::Document), tr("Save as CSV"), this))
    , m_tiles(new FigureTiles(this))
    , m_rows(new BarCard(QStringLiteral("figure_bars"), this))
    , m_columns(new BarCard(QStringLiteral("figure_column_bars"), this))
    , m_card(new Card({}, Card::Padding::Normal, this))
    , m_hides(new TextLabel({}, TextRole::Body, &Theme::text2, this))
    , m_counted(new TextLabel({}, TextRole::Small, &Theme::text2, m_card))
    , m_model(new FigureTableModel(this))
    , m_table(new TableView(m_card))
    , m_notes(new TextLabel({}, TextRole::Small, &Theme::text2, m_card)) {
    setObjectName(QStringLiteral("statistics_page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kCard, space::kPage, space::kCard);
    column->setSpacing(space::kStack);
    column->addLayout(makeHead());
    m_hides->setObjectName(QStringLiteral("figure_hides"));
    m_hides->setWordWrap(true);
    column->addWidget(m_hides);
    column->addWidget(m_tiles);
    column->addWidget(makeBars());
    makeCard();
    column->addWidget(m_card, 1);
    connectBars();
    connect(m_choice, &FigureChoice::changed, this, &StatisticsPage::refresh);
    connect(m_tiles, &FigureTiles::openWanted, this,
            [&navigator] { navigator.openPage(PageKind::FallingThrough); });
    connect(m_table, &TableView::backRequested, this, [&navigator] { navigator.back(); });
}

QLayout* StatisticsPage::makeHead() {
    auto* buttons = new QFrame(this);
    auto* row = new QHBoxLayout(buttons);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addStretch(1); // below the boxes they stand at the leading edge
    keepRingRoom(*buttons);
    m_print->setObjectName(QStringLiteral("figure_print"));
    m_save->setObjectName(QStringLiteral("figure_save"));
    setButtonKind(*m_save, ButtonKind::Primary);
    setCommandWords(*m_print, tr("Print the report to PDF"));
    setCommandWords(*m_save, tr("Save the table of the figure as CSV"));
    connect(m_print, &QPushButton::clicked, this, [this] { save(FigureFileDialog::Format::Pdf); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(FigureFileDialog::Format::Csv); });
    auto* choice = new QVBoxLayout;
    choice->addWidget(m_choice);
    auto* head = new BesideOrBelow(kLeastChoice, 0);
    head->setWords(choice);
    head->setAnswers(buttons);
    head->setAnswersAtFoot();
    return head;
}

QWidget* StatisticsPage::makeBars() {
    auto* bars = new QWidget(this);
    auto* row = new QHBoxLayout(bars);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kCard);
    row->addWidget(m_rows, 1);
    row->addWidget(m_columns, 1);
    new SidePlace(*bars, *row, *m_rows, *m_columns, SidePlace::Narrow::Below, {SidePlace::kShared});
    return bars;
}

void StatisticsPage::makeCard() {
    m_card->setObjectName(QStringLiteral("figure_card"));
    m_counted->setObjectName(QStringLiteral("figure_counted"));
    m_counted->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("figure_table"));
    m_table->setModel(m_model);
    m_table->setWrapsWords();
    // Where columns gave way the notes say so, and rows that wrap are higher.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { showNotes(); });
    connect(
        m_table->verticalHeader(), &QHeaderView::sectionResized, this, [this] { fitTable(); },
        Qt::QueuedConnection); // not while the rows are being laid out
    m_notes->setObjectName(QStringLiteral("figure_notes"));
    m_notes->setWordWrap(true);
    auto& content = m_card->content();
    content.setSpacing(space::kSmall);
    content.addWidget(m_counted);
    content.addWidget(m_table, 1);
    content.addWidget(m_notes);
}

/// A bar is where its row or column of the table is; the table marks the bar of its row.
void StatisticsPage::connectBars() {
    const auto go = [this](bool withKeys) {
        return [this, withKeys](int bar) {
            const auto at = static_cast<std::size_t>(bar);
            if (at < m_board.rows.size()) {
                lookAtCell(static_cast<int>(m_board.rows[at].place), 0, withKeys);
            }
        };
    };
    const auto goToColumn = [this](bool withKeys) {
        return [this, withKeys](int bar) {
            const auto at = static_cast<std::size_t>(bar);
            if (at < m_board.columns.size()) {
                lookAtCell(m_model->rowCount() - 1,
                           kBeforeColumns + static_cast<int>(m_board.columns[at].place), withKeys);
            }
        };
    };
    connect(&m_rows->list(), &BarList::chosen, this, go(false));
    connect(&m_rows->list(), &BarList::opened, this, go(true));
    connect(&m_columns->list(), &BarList::chosen, this, goToColumn(false));
    connect(&m_columns->list(), &BarList::opened, this, goToColumn(true));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { markBar(index.row()); });
}

void StatisticsPage::lookAtCell(int row, int column, bool withKeys) {
    const auto index = m_model->index(row, column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    if (withKeys) {
        m_table->setFocus(Qt::TabFocusReason);
        bringIntoSight(*m_table);
    }
}

void StatisticsPage::markBar(int row) {
    int bar = -1;
    for (std::size_t at = 0; at < m_board.rows.size(); ++at) {
        bar = static_cast<int>(m_board.rows[at].place) == row ? static_cast<int>(at) : bar;
    }
    m_rows->list().setCurrent(bar);
}

void StatisticsPage::refresh() {
    const auto period = m_choice->period();
    m_print->setEnabled(period.has_value());
    m_save->setEnabled(period.has_value());
    if (!period) {
        return; // the fields say what is missing
    }
    const statistics::FigureStore store(m_session.casework(), m_session.definitions().limits,
                                        m_session.definitions().codes);
    auto board = statistics::dashboard(store, m_choice->report(), m_choice->figure(), *period,
                                       statistics::Audience::Reader, m_choice->breakdown());
    if (!board) {
        Q_EMIT m_session.failed(board.error());
        return;
    }
    showBoard(std::move(*board));
}

void StatisticsPage::showBoard(statistics::Dashboard board) {
    m_board = std::move(board);
    const DashboardWording wording(m_session);
    const FigureWording figures(m_session);
    m_tiles->setTiles(wording.tiles(m_board));
    m_rows->setBars(figures.rowsHead(m_board.figure), wording.rows(m_board),
                    wording.rowsNote(m_board));
    m_columns->setBars(figures.columnsHead(m_board.figure), wording.columns(m_board),
                       wording.columnsNote(m_board));
    m_columns->setVisible(!m_board.columns.empty());
    const int small = m_board.figure.smallCount;
    QStringList hides{tr("You see counts, no names. So that nobody is recognised, a count below "
                         "%1 stands as <%1, and a dash hides one beside it.")
                          .arg(small)};
    if (showsNoRow(m_board.figure)) {
        hides << tr("In this period no row of the figure can be shown. A longer period or another "
                    "figure may show more.");
    }
    m_hides->setText(hides.join(QLatin1Char(' ')));
    m_hides->setVisible(small > 0);
    showTable();
}

void StatisticsPage::showTable() {
    auto table = FigureWording(m_session).table(m_board.figure);
    m_card->setTitle(table.title);
    m_counted->setText(table.counted);
    m_sentences = table.notes;
    m_table->setAccessibleName(table.title);
    m_table->setGivingWay({}); // those were columns of the figure before
    m_model->setTable(std::move(table));
    std::vector<int> givingWay;
    for (int column = m_model->columnCount() - 1; column > 0; --column) {
        m_table->setShowsWholeWords(column);
        m_table->setColumnWidth(column, kCountWidth);
        if (column >= kBeforeColumns) {
            givingWay.push_back(column); // the last ones are reckoned from those before
        }
    }
    m_table->stretchColumn(0);
    m_table->setGivingWay(std::move(givingWay));
    showNotes();
    fitTable();
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void StatisticsPage::showNotes() {
    auto notes = m_sentences;
    if (m_table->horizontalHeader()->hiddenSectionCount() > 0) {
        notes << tr("Not every column has room here: the PDF and the CSV have them all.");
    }
    if (m_board.figure.smallCount == 0) { // who looks here may see every count
        notes << tr("On paper, in a file and for other roles counts below %1 stand as <%1, so that "
                    "nobody is recognised.")
                     .arg(m_session.definitions().limits.figures.smallCount);
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
}

/// As high as its rows: the page scrolls, not the table in it.
void StatisticsPage::fitTable() {
    m_table->setMinimumHeight(
        m_table->horizontalHeader()->minimumHeight() + m_table->verticalHeader()->length() +
        m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
}

void StatisticsPage::showFigure(const QString& code) {
    if (m_choice->choose(toText(code))) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void StatisticsPage::save(FigureFileDialog::Format format) {
    const auto period = m_choice->period();
    if (period) {
        auto* dialog = new FigureFileDialog(
            m_session, {&m_choice->report(), &m_choice->figure(), *period, m_choice->breakdown()},
            format, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

QWidget* StatisticsPage::firstFocus() {
    return m_choice->firstFocus();
}

} // namespace zaklon::ui
