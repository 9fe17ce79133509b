// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/FallingThroughPage.h"

#include "ui/components/ChosenBar.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/OwnRoom.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/components/Tile.h"
#include "ui/components/TileGrid.h"
#include "ui/forms/ChosenPersons.h"
#include "ui/forms/PreviewPlace.h"
#include "ui/forms/RecordListModel.h"
#include "ui/forms/RiskLook.h"
#include "ui/forms/TaskWords.h"
#include "ui/identification/AdvocacyList.h"
#include "ui/identification/FallingWords.h"
#include "ui/identification/InstitutionsView.h"
#include "ui/session/Text.h"
#include "ui/session/WorkerNames.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kShown = 500; ///< at first; nobody is out of reach
constexpr int kTilesInRow = 4;

enum Column { kPerson, kRisk, kWhy, kSince, kWorker, kNext };

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
    , m_waiting(new Segments({}, this))
    , m_more(new QPushButton(this))
    , m_atMost(kShown)
    , m_tileBar(makeTiles())
    , m_model(new RecordListModel(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(IconName::CheckCircle, tr("Nobody here"),
                             tr("Whoever is let go of by a procedure stands here until somebody "
                                "takes the next step."),
                             this))
    , m_institutions(new InstitutionsView(session, this))
    , m_proposals(new AdvocacyList(session, this))
    , m_list(makeList())
    , m_stack(new FrontStack) {
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
    m_shown->setContentsMargins(0, 0, space::kTiny, 0); // the last letters lean out
    auto* bar = new FlowLayout(space::kSmall, space::kTiny);
    bar->addWidget(m_views);
    bar->beginTrailing();
    bar->addWidget(m_shown);
    m_unscreened->setObjectName(QStringLiteral("falling_unscreened"));
    m_unscreened->setCheckable(true);
    setDense(*m_unscreened);
    bar->addWidget(m_unscreened);
    column->addLayout(bar);
    column->addWidget(m_tileBar);
    m_chosen = new ChosenPersons(m_session, m_navigator, *this, nullptr, QStringLiteral("falling"));
    m_chosen->watch(*m_table, [this](int row) { return personAt(row); });
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_institutions);
    m_stack->addWidget(m_proposals);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(space::kCard);
    beside->addLayout(m_stack, 1);
    m_preview = new PreviewPlace(session, *this, *beside, *m_table,
                                 [this](int row) { return personAt(row); });
    column->addLayout(beside, 1);
    column->addWidget(&m_chosen->bar()); // below: no row moves away from under the mouse
    connect(m_views, &Segments::chosen, this, [this] {
        m_atMost = kShown;
        showView();
    });
    connect(m_unscreened, &QPushButton::toggled, this, [this](bool on) {
        m_atMost = kShown;
        checkTiles(on ? m_tiles.size() : tileOf(m_kind));
        showView();
    });
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &TableView::openedBeside, this, [this](const QModelIndex& index) {
        m_navigator.openPersonBeside(personAt(index.row()));
    });
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
    connect(m_institutions, &InstitutionsView::backRequested, this, [this] { m_navigator.back(); });
}

QString FallingThroughPage::title() const {
    //: begins with the name that the page has on the rail
    return tr("Follow-up: who is falling through");
}

/// The table, with the limits above it and what is still to be shown below.
QWidget* FallingThroughPage::makeList() {
    m_table->setObjectName(QStringLiteral("falling_table"));
    nameColumns(tr("Since"), tr("Next step"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(kPerson, 158);
    m_table->setColumnWidth(kRisk, 120);
    for (const int column : {kWhy, kSince, kWorker}) {
        m_table->setColumnWidth(column, 120);
        m_table->setShowsWholeWords(column);
    }
    m_table->stretchColumn(kNext, 190);
    m_table->setShowsWholeWords(kNext);
    m_table->setOpensBeside();
    m_waiting->setObjectName(QStringLiteral("falling_waiting"));
    m_waiting->setAccessibleName(tr("Waiting for more than"));
    m_more->setObjectName(QStringLiteral("falling_more"));
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kRow);
    column->addWidget(m_waiting, 0, Qt::AlignLeading);
    column->addWidget(m_table, 1);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_waiting, &Segments::chosen, this, [this] {
        m_atMost = kShown;
        showView();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_atMost += kShown;
        showView();
        m_table->setFocus(); // the button goes once everybody is shown
    });
    return list;
}

void FallingThroughPage::nameColumns(const QString& since, const QString& last) {
    m_model->setHeaders({tr("Person"), tr("Risk"), tr("Why"), since, tr("Worker"), last});
}

/// A column in which no row says anything is not there; one that gives way comes back first.
void FallingThroughPage::showRecords(std::vector<ListedRecord> records) {
    m_table->setGivingWay({});
    const auto says = [&](int column) {
        return std::any_of(records.begin(), records.end(), [&](const ListedRecord& each) {
            return column == kRisk ? each.level.has_value()
                                   : !each.facts[static_cast<std::size_t>(column - kWhy)].isEmpty();
        });
    };
    for (const int column : {kRisk, kWhy, kWorker}) {
        m_table->setColumnHidden(column, !says(column));
    }
    m_model->setRecords(std::move(records));
    m_table->setGivingWay({kWorker, kRisk});
}

QWidget* FallingThroughPage::makeTiles() {
    auto* bar = new TileGrid(kTilesInRow, 0, this);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new Tile(FallingWords::icon(kFallingKinds[i]), Tone::Accent, bar);
        m_tiles[i]->setObjectName(QStringLiteral("falling_%1").arg(i));
        m_tiles[i]->setChecked(i == 0);
        bar->add(*m_tiles[i]);
        connect(m_tiles[i], &Tile::toggled, this, [this, i](bool on) { choose(i, on); });
    }
    return bar;
}

void FallingThroughPage::choose(std::size_t tile, bool on) {
    if (!on && kFallingKinds[tile] != m_kind) {
        return; // taken back by another tile
    }
    m_kind = kFallingKinds[tile];
    m_atMost = kShown;
    const QSignalBlocker quiet(m_unscreened);
    m_unscreened->setChecked(false);
    checkTiles(tile);
    showView();
}

/// The one whose list is shown; none of them for the list behind the screening.
void FallingThroughPage::checkTiles(std::size_t shown) {
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QSignalBlocker quiet(m_tiles[i]);
        m_tiles[i]->setChecked(i == shown);
    }
}

void FallingThroughPage::refresh() {
    m_numbers.reset(); // something may have been saved
    showView();
}

void FallingThroughPage::showView() {
    readView();
    m_preview->setGivesWay(m_stack->currentWidget() != m_list); // elsewhere nobody is listed
}

void FallingThroughPage::readView() {
    const auto view = static_cast<View>(m_views->current().value_or(0));
    m_tileBar->setVisible(view == View::People);
    m_people.clear();
    m_more->hide();
    if (view != View::People) {
        m_waiting->hide();
    }
    m_unscreened->setVisible(view == View::People);
    m_shown->setToolTip({});
    m_shown->setAccessibleDescription({});
    if (view == View::Procedures) {
        showProcedures();
        showTable();
        return;
    }
    if (view != View::People) {
        m_model->setRecords({}); // nobody of the list before is chosen any more
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
    if (!m_numbers) {
        m_numbers = count(store);
    }
    if (m_numbers) {
        showTiles();
    }
    if (m_unscreened->isChecked()) {
        showUnscreened();
    } else {
        showPeople(store);
    }
    showTable();
}

void FallingThroughPage::showTable() {
    // Past another limit there may be somebody.
    const bool isEmpty = m_model->rowCount() == 0 && m_waiting->isHidden();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_list);
    showMore(m_model->rowCount());
}

/// Every figure of the whole house: it takes seconds where there are many (tests/bench/README.md),
/// and only a save changes it, no choice of what is shown.
std::optional<FallingThroughPage::Numbers>
FallingThroughPage::count(const FallingThroughStore& store) const {
    const auto counts = store.counts();
    if (!counts) {
        Q_EMIT m_session.failed(counts.error());
        return std::nullopt;
    }
    const auto today = m_session.today();
    const auto& limits = m_session.definitions().limits;
    const auto coverage = screeningCoverage(
        m_session.casework(), limits, today.plusDays(-limits.lengths.screeningPeriodDays), today);
    return Numbers{*counts, store.waitingPast().value_or(std::vector<int>{}),
                   coverage ? std::optional(*coverage) : std::nullopt};
}

void FallingThroughPage::showTiles() {
    const auto& limits = m_session.definitions().limits;
    for (std::size_t i = 0; i < m_numbers->lists.size(); ++i) {
        const auto& count = m_numbers->lists[i];
        m_tiles[i]->setContent(m_session.words().locale().toString(count.persons),
                               FallingWords::tile(count.kind),
                               FallingWords::detail(count.kind, limits));
        if (count.kind == m_kind) {
            m_all = count.persons;
        }
        if (count.kind == FallingKind::WaitingUnprotected) {
            const auto whole = FallingWords::waitingInFull(m_numbers->waiting, limits);
            m_tiles[i]->setToolTip(whole);
            m_tiles[i]->setAccessibleDescription(whole);
            showWaiting(m_numbers->waiting);
        }
    }
    showCoverage();
}

/// How many wait past each limit, to choose one of them.
void FallingThroughPage::showWaiting(const std::vector<int>& waiting) {
    const bool shown = m_kind == FallingKind::WaitingUnprotected && !m_unscreened->isChecked();
    const auto limits = m_session.definitions().limits.waitingLimits();
    const bool isOffered = shown && waiting.size() == limits.size() && waiting.front() > 0;
    m_waiting->setVisible(isOffered); // never hidden and shown again: the keys would be lost
    if (!isOffered) {
        return;
    }
    const auto chosen = m_waiting->current().value_or(0);
    QStringList answers;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        //: a limit in days, and how many people wait longer
        answers << tr("over %n day(s): %1", nullptr, limits[i].everybody)
                       .arg(m_session.words().locale().toString(waiting[i]));
    }
    if (m_waiting->count() != static_cast<int>(answers.size())) {
        m_waiting->setAnswers(answers);
    }
    for (int i = 0; i < m_waiting->count(); ++i) {
        m_waiting->button(i).setText(answers[i]);
    }
    m_waiting->setCurrent(chosen);
    m_all = waiting[static_cast<std::size_t>(chosen)];
}

/// Says that a list goes on, and shows more of it.
void FallingThroughPage::showMore(int shown) {
    m_more->setVisible(shown < m_all);
    //: of a list: how many of how many people are shown
    m_more->setText(tr("Show more: %1 of %2 are shown")
                        .arg(m_session.words().locale().toString(shown),
                             m_session.words().locale().toString(m_all)));
}

void FallingThroughPage::showCoverage() {
    const auto& limits = m_session.definitions().limits;
    const auto& coverage = m_numbers->coverage;
    if (!coverage) {
        m_unscreened->setVisible(false);
        return;
    }
    m_shown->setText(FallingWords::screened(*coverage, limits));
    const auto whole = FallingWords::screenedInFull(*coverage, limits);
    m_shown->setToolTip(whole);
    m_shown->setAccessibleDescription(whole);
    m_unscreened->setText(tr("%n not screened", nullptr, coverage->never));
    if (m_unscreened->isChecked()) {
        m_all = coverage->never;
    }
}

void FallingThroughPage::showUnscreened() {
    nameColumns(tr("Since"), tr("Next step"));
    m_table->setAccessibleName(m_unscreened->text());
    const auto today = m_session.today();
    const auto& limits = m_session.definitions().limits;
    const auto rows =
        unscreened(m_session.casework(), limits,
                   today.plusDays(-limits.lengths.screeningPeriodDays), today, m_atMost);
    if (!rows) {
        Q_EMIT m_session.failed(rows.error());
        return;
    }
    const auto& words = m_session.words();
    std::vector<ListedRecord> records;
    for (const auto& row : *rows) {
        records.push_back({.id = row.person,
                           .title = toQString(row.caseCode),
                           .detail = {},
                           .state = FallingWords::screeningStep(row),
                           .isCode = true,
                           .facts = {{}, FallingWords::came(row, words), {}},
                           .isStep = true});
        m_people.push_back({row.person, PersonSection::Risk,
                            row.openFile ? std::optional(TaskKind::Screening) : std::nullopt});
    }
    showRecords(std::move(records));
}

void FallingThroughPage::showPeople(const FallingThroughStore& store) {
    nameColumns(tr("Since"), tr("Next step"));
    m_table->setAccessibleName(FallingWords::tile(m_kind));
    const auto waiting = m_waiting->isHidden() ? 0 : m_waiting->current().value_or(0);
    const auto rows = store.list(m_kind, m_atMost, static_cast<std::size_t>(waiting))
                          .value_or(std::vector<FallingRow>{});
    const auto& words = m_session.words();
    const WorkerNames workers(m_session);
    std::vector<ListedRecord> records;
    for (const auto& row : rows) {
        records.push_back({.id = row.person,
                           .title = toQString(row.caseCode),
                           .detail = words.risk(row.riskRank),
                           .state = {},
                           .stateLater = [this, row] { return FallingWords::next(row, m_session); },
                           .isCode = true,
                           .facts = {FallingWords::because(row), FallingWords::since(row, words),
                                     workers.of(row.worker)},
                           .level = riskLevel(row.riskRank),
                           .isStep = true});
        const auto step = FallingWords::step(row);
        m_people.push_back({row.person, FallingWords::section(row), step,
                            step == TaskKind::Reassessment ? row.record : RecordId()});
    }
    showRecords(std::move(records));
}

void FallingThroughPage::showProcedures() {
    nameColumns(tr("Open since"), tr("Last action"));
    m_table->setAccessibleName(tr("Open procedures"));
    const auto open = openProcedures(m_session.casework(), m_session.today(), m_atMost);
    if (!open) {
        Q_EMIT m_session.failed(open.error());
        return;
    }
    const auto& words = m_session.words();
    std::vector<ListedRecord> records;
    for (const auto& row : open->rows) {
        records.push_back(
            {.id = row.person,
             .title = toQString(row.caseCode),
             .detail = {},
             .state = FallingWords::lastAct(row, words),
             .isCode = true,
             .facts = {{},
                       tr("%1, %n day(s)", nullptr, row.days).arg(words.date(row.openedOn)),
                       {}},
             .isStep = true});
        m_people.push_back({row.person, PersonSection::Identification});
    }
    m_shown->setText(tr("%n open procedure(s), the oldest first", nullptr, open->count));
    m_all = open->count;
    showRecords(std::move(records));
}

RecordId FallingThroughPage::personAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_people.size())
               ? m_people[static_cast<std::size_t>(row)].person
               : RecordId();
}

void FallingThroughPage::open(int row) {
    if (row >= 0 && row < static_cast<int>(m_people.size())) {
        const auto lead = m_people[static_cast<std::size_t>(row)]; // the list may be read anew
        if (lead.step && doesTasks(m_session.role())) {
            m_navigator.openTask(lead.person, lead.section, *lead.step, lead.record);
        } else {
            m_navigator.openPerson(lead.person, lead.section);
        }
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
