// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/FallingThroughPage.h"

#include "ui/components/EmptyState.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/components/Tile.h"
#include "ui/forms/RecordListModel.h"
#include "ui/identification/AdvocacyList.h"
#include "ui/identification/FallingWords.h"
#include "ui/identification/InstitutionsView.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kShown = 500;
constexpr int kCodeWidth = 230;
constexpr int kTilesInRow = 4;
constexpr int kCoverageDays = 365;

std::size_t tileOf(FallingKind kind) {
    return static_cast<std::size_t>(std::find(kFallingKinds.begin(), kFallingKinds.end(), kind) -
                                    kFallingKinds.begin());
}

} // namespace

FallingThroughPage::FallingThroughPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_views(new Segments({tr("People"), tr("Who reported"), tr("Institutions"), tr("Our finding"),
                            tr("Open procedures"), tr("Proposals")},
                           this))
    , m_shown(new TextLabel({}, TextRole::Small, &Theme::text2, this))
    , m_unscreened(new QPushButton(this))
    , m_tileBar(makeTiles())
    , m_model(new RecordListModel(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(IconName::CheckCircle, tr("Nobody here"),
                             tr("Whoever is let go of by a procedure stands here until somebody "
                                "takes the next step."),
                             this))
    , m_institutions(new InstitutionsView(session, this))
    , m_proposals(new AdvocacyList(session, this))
    , m_stack(new QStackedLayout) {
    setObjectName(QStringLiteral("falling_page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_proposals->addFrom(*this);
    m_views->setObjectName(QStringLiteral("falling_views"));
    m_views->setAccessibleName(tr("What to look at"));
    m_views->setCurrent(0);
    m_views->setWraps(true);
    m_shown->setObjectName(QStringLiteral("falling_shown"));
    m_shown->setWordWrap(true);
    m_shown->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_shown->setContentsMargins(0, 0, space::kTiny, 0); // the last letters lean out
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_views);
    bar->addWidget(m_shown, 1);
    m_unscreened->setObjectName(QStringLiteral("falling_unscreened"));
    m_unscreened->setCheckable(true);
    setDense(*m_unscreened);
    bar->addWidget(m_unscreened);
    column->addLayout(bar);
    column->addWidget(m_tileBar);
    m_table->setObjectName(QStringLiteral("falling_table"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, kCodeWidth);
    m_table->setColumnWidth(2, 250);
    m_table->stretchColumn(1, 190); // a day, and how many days ago
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_institutions);
    m_stack->addWidget(m_proposals);
    column->addLayout(m_stack, 1);
    connect(m_views, &Segments::chosen, this, &FallingThroughPage::refresh);
    connect(m_unscreened, &QPushButton::toggled, this, [this](bool on) {
        checkTiles(on ? m_tiles.size() : tileOf(m_kind));
        refresh();
    });
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
    connect(m_institutions, &InstitutionsView::backRequested, this, [this] { m_navigator.back(); });
}

QString FallingThroughPage::title() const {
    return tr("Who is falling through");
}

QWidget* FallingThroughPage::makeTiles() {
    auto* bar = new QWidget(this);
    auto* grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new Tile(FallingWords::icon(kFallingKinds[i]), Tone::Accent, bar);
        m_tiles[i]->setObjectName(QStringLiteral("falling_%1").arg(i));
        m_tiles[i]->setChecked(i == 0);
        const auto at = static_cast<int>(i);
        grid->addWidget(m_tiles[i], at / kTilesInRow, at % kTilesInRow);
        connect(m_tiles[i], &Tile::toggled, this, [this, i](bool on) { choose(i, on); });
    }
    return bar;
}

void FallingThroughPage::choose(std::size_t tile, bool on) {
    if (!on && kFallingKinds[tile] != m_kind) {
        return; // taken back by another tile
    }
    m_kind = kFallingKinds[tile];
    const QSignalBlocker quiet(m_unscreened);
    m_unscreened->setChecked(false);
    checkTiles(tile);
    refresh();
}

/// The one whose list is shown; none of them for the list behind the screening.
void FallingThroughPage::checkTiles(std::size_t shown) {
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QSignalBlocker quiet(m_tiles[i]);
        m_tiles[i]->setChecked(i == shown);
    }
}

void FallingThroughPage::refresh() {
    const auto view = static_cast<View>(m_views->current().value_or(0));
    m_tileBar->setVisible(view == View::People);
    m_people.clear();
    m_unscreened->setVisible(view == View::People);
    m_shown->setToolTip({});
    m_shown->setAccessibleDescription({});
    if (view == View::Procedures) {
        showProcedures();
        showTable();
        return;
    }
    if (view == View::Proposals) {
        m_shown->setText(tr("Counts only; nobody is named."));
        m_proposals->refresh();
        m_stack->setCurrentWidget(m_proposals);
        return;
    }
    if (view != View::People) {
        m_shown->setText(tr("Counts only; small numbers say little."));
        m_institutions->showList(view == View::Reporters  ? InstitutionsView::Of::Reporters
                                 : view == View::Findings ? InstitutionsView::Of::Findings
                                                          : InstitutionsView::Of::Institutions);
        m_stack->setCurrentWidget(m_institutions);
        return;
    }
    const auto& known = m_session.definitions();
    const auto terms = known.taskTerms();
    const FallingThroughStore store(m_session.casework(), known.limits, known.pathways, known.codes,
                                    m_session.today(), terms);
    showTiles(store);
    if (m_unscreened->isChecked()) {
        showUnscreened();
    } else {
        showPeople(store);
    }
    showTable();
}

void FallingThroughPage::showTable() {
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
}

void FallingThroughPage::showTiles(const FallingThroughStore& store) {
    const auto counts = store.counts();
    if (!counts) {
        Q_EMIT m_session.failed(counts.error());
        return;
    }
    const auto& limits = m_session.definitions().limits;
    for (std::size_t i = 0; i < counts->size(); ++i) {
        const auto& count = (*counts)[i];
        m_tiles[i]->setContent(m_session.words().locale().toString(count.persons),
                               FallingWords::tile(count.kind),
                               FallingWords::detail(count.kind, limits));
        if (count.kind == FallingKind::WaitingUnprotected) {
            const auto whole = FallingWords::waitingInFull(
                store.waitingPast().value_or(std::vector<int>{}), limits);
            m_tiles[i]->setToolTip(whole);
            m_tiles[i]->setAccessibleDescription(whole);
        }
    }
    showCoverage();
}

void FallingThroughPage::showCoverage() {
    const auto today = m_session.today();
    const auto& limits = m_session.definitions().limits;
    const auto coverage =
        screeningCoverage(m_session.casework(), limits, today.plusDays(-kCoverageDays), today);
    if (!coverage) {
        m_unscreened->setVisible(false);
        return;
    }
    m_shown->setText(FallingWords::screened(*coverage, limits));
    const auto whole = FallingWords::screenedInFull(*coverage, limits);
    m_shown->setToolTip(whole);
    m_shown->setAccessibleDescription(whole);
    m_unscreened->setText(tr("%n not screened", nullptr, coverage->never));
}

void FallingThroughPage::showUnscreened() {
    m_model->setHeaders({tr("Person"), tr("Since"), tr("Next step")});
    m_table->setAccessibleName(m_unscreened->text());
    const auto today = m_session.today();
    const auto rows = unscreened(m_session.casework(), m_session.definitions().limits,
                                 today.plusDays(-kCoverageDays), today, kShown);
    if (!rows) {
        Q_EMIT m_session.failed(rows.error());
        return;
    }
    const auto& words = m_session.words();
    std::vector<ListedRecord> records;
    for (const auto& row : *rows) {
        records.push_back({row.person, toQString(row.caseCode), FallingWords::came(row, words),
                           FallingWords::screeningStep(row),
                           row.openFile ? Tone::Accent : Tone::Outline});
        m_people.push_back({row.person, PersonSection::Risk});
    }
    m_model->setRecords(std::move(records));
}

void FallingThroughPage::showPeople(const FallingThroughStore& store) {
    m_model->setHeaders({tr("Person"), tr("Since"), tr("Next step")});
    m_table->setAccessibleName(FallingWords::tile(m_kind));
    const auto rows = store.list(m_kind, kShown).value_or(std::vector<FallingRow>{});
    const auto& words = m_session.words();
    std::vector<ListedRecord> records;
    for (const auto& row : rows) {
        records.push_back(
            {.id = row.person,
             .title = toQString(row.caseCode),
             .detail = FallingWords::since(row, words),
             .state = {},
             .tone = Tone::Accent,
             .stateLater = [this, row] { return FallingWords::next(row, m_session); }});
        m_people.push_back({row.person, FallingWords::section(row.kind)});
    }
    m_model->setRecords(std::move(records));
}

void FallingThroughPage::showProcedures() {
    m_model->setHeaders({tr("Person"), tr("Open since"), tr("Last action")});
    m_table->setAccessibleName(tr("Open procedures"));
    const auto open = openProcedures(m_session.casework(), m_session.today(), kShown);
    if (!open) {
        Q_EMIT m_session.failed(open.error());
        return;
    }
    const auto& words = m_session.words();
    std::vector<ListedRecord> records;
    for (const auto& row : open->rows) {
        records.push_back({row.person, toQString(row.caseCode),
                           tr("%1, %n day(s)", nullptr, row.days).arg(words.date(row.openedOn)),
                           FallingWords::lastAct(row, words), Tone::Outline});
        m_people.push_back({row.person, PersonSection::Identification});
    }
    m_shown->setText(tr("%n open procedure(s), the oldest first", nullptr, open->count));
    m_model->setRecords(std::move(records));
}

void FallingThroughPage::open(int row) {
    if (row >= 0 && row < static_cast<int>(m_people.size())) {
        const auto& [person, section] = m_people[static_cast<std::size_t>(row)];
        m_navigator.openPerson(person, section);
    }
}

QWidget* FallingThroughPage::firstFocus() {
    if (m_stack->currentWidget() == m_institutions) {
        return m_institutions->firstFocus();
    }
    if (m_stack->currentWidget() == m_proposals) {
        return m_proposals->firstFocus();
    }
    return m_table->isVisible() ? static_cast<QWidget*>(m_table) : m_tiles.front();
}

} // namespace zaklon::ui
