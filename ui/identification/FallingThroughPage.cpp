// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/FallingThroughPage.h"

#include "core/identification/ScreeningCoverageStore.h"
#include "ui/components/EmptyState.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/components/Tile.h"
#include "ui/forms/RecordListModel.h"
#include "ui/identification/AdvocacyList.h"
#include "ui/identification/InstitutionsView.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kShown = 500;
constexpr int kCodeWidth = 230;
constexpr int kTilesInRow = 3;
constexpr int kCoverageDays = 365;

struct FallingWords {
    Q_DECLARE_TR_FUNCTIONS(FallingThroughPage)

  public:
    static QString tile(FallingKind kind);
    static QString detail(FallingKind kind, const IdentificationLimits& limits);
    static QString next(FallingKind kind);
};

QString FallingWords::tile(FallingKind kind) {
    switch (kind) {
    case FallingKind::NeverVerified:
        return tr("not verified");
    case FallingKind::NotFound:
        return tr("not found");
    case FallingKind::WaitingUnprotected:
        return tr("wait unprotected");
    case FallingKind::ReportedUnanswered:
        return tr("no answer");
    case FallingKind::SeenOnce:
        return tr("seen once");
    case FallingKind::ReassessmentOverdue:
        return tr("to assess again");
    }
    return {};
}

QString FallingWords::detail(FallingKind kind, const IdentificationLimits& limits) {
    switch (kind) {
    case FallingKind::NeverVerified:
        return tr("since the decision");
    case FallingKind::NotFound:
        return tr("no attempt for %n day(s)", nullptr, limits.noAttemptDays);
    case FallingKind::WaitingUnprotected:
        return tr("over %n day(s)", nullptr, limits.waitingDays.front());
    case FallingKind::ReportedUnanswered:
        return tr("to our report");
    case FallingKind::SeenOnce:
        return tr("no service offered");
    case FallingKind::ReassessmentOverdue:
        return tr("the day has passed");
    }
    return {};
}

QString FallingWords::next(FallingKind kind) {
    switch (kind) {
    case FallingKind::NeverVerified:
        return tr("Verify again what is known");
    case FallingKind::NotFound:
        return tr("Try a safe contact");
    case FallingKind::WaitingUnprotected:
        return tr("Add protection while waiting");
    case FallingKind::ReportedUnanswered:
        return tr("Ask the Centre");
    case FallingKind::SeenOnce:
        return tr("Offer a service");
    case FallingKind::ReassessmentOverdue:
        return tr("Assess the risk again");
    }
    return {};
}

IconName tileIcon(FallingKind kind) {
    switch (kind) {
    case FallingKind::NeverVerified:
        return IconName::Search;
    case FallingKind::NotFound:
        return IconName::Phone;
    case FallingKind::WaitingUnprotected:
        return IconName::Shield;
    case FallingKind::ReportedUnanswered:
        return IconName::Clock;
    case FallingKind::SeenOnce:
        return IconName::User;
    case FallingKind::ReassessmentOverdue:
        return IconName::Gauge;
    }
    return IconName::Flag;
}

} // namespace

QString nextStepWords(FallingKind kind) {
    return FallingWords::next(kind);
}

PersonSection nextStepSection(FallingKind kind) {
    switch (kind) {
    case FallingKind::NotFound:
        return PersonSection::ContactsAndSafety;
    case FallingKind::SeenOnce:
        return PersonSection::Services;
    case FallingKind::ReassessmentOverdue:
        return PersonSection::Risk;
    case FallingKind::NeverVerified:
    case FallingKind::WaitingUnprotected:
    case FallingKind::ReportedUnanswered:
        break;
    }
    return PersonSection::Identification;
}

FallingThroughPage::FallingThroughPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_views(new Segments({tr("People"), tr("Who reported"), tr("Institutions"), tr("Our finding"),
                            tr("Proposals")},
                           this))
    , m_shown(new TextLabel({}, TextRole::Small, &Theme::text2, this))
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
    m_views->setObjectName(QStringLiteral("falling_views"));
    m_views->setAccessibleName(tr("What to look at"));
    m_views->setCurrent(0);
    m_shown->setObjectName(QStringLiteral("falling_shown"));
    m_shown->setWordWrap(true);
    m_shown->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_shown->setContentsMargins(0, 0, space::kTiny, 0); // the last letters lean out
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_views);
    bar->addWidget(m_shown, 1);
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
        m_tiles[i] = new Tile(tileIcon(kFallingKinds[i]), Tone::Accent, bar);
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
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QSignalBlocker quiet(m_tiles[i]);
        m_tiles[i]->setChecked(i == tile);
    }
    refresh();
}

void FallingThroughPage::refresh() {
    const auto view = static_cast<View>(m_views->current().value_or(0));
    m_tileBar->setVisible(view == View::People);
    m_rows.clear();
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
    const FallingThroughStore store(m_session.casework(), m_session.definitions().limits,
                                    m_session.definitions().pathways, m_session.definitions().codes,
                                    m_session.today());
    showTiles(store);
    showPeople(store);
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
        auto detail = FallingWords::detail(count.kind, limits);
        if (count.kind == FallingKind::WaitingUnprotected) {
            QStringList past;
            const auto waiting = store.waitingPast().value_or(std::vector<int>{});
            for (std::size_t at = 0; at < waiting.size(); ++at) {
                //: a limit in days, and how many people wait longer: '30: 4'
                past << tr("%1: %2").arg(limits.waitingDays[at]).arg(waiting[at]);
            }
            detail = tr("days  %1").arg(past.join(QStringLiteral("  ·  ")));
        }
        m_tiles[i]->setContent(m_session.words().locale().toString(count.persons),
                               FallingWords::tile(count.kind), detail);
    }
    showCoverage();
}

void FallingThroughPage::showCoverage() {
    const auto today = m_session.today();
    const auto& limits = m_session.definitions().limits;
    const auto coverage =
        screeningCoverage(m_session.casework(), limits, today.plusDays(-kCoverageDays), today);
    if (!coverage) {
        return;
    }
    m_shown->setText(tr("Screened at admission, last 12 months: %1 within %2 h, %3 within %4 h, "
                        "%5 later, %6 not")
                         .arg(coverage->early)
                         .arg(limits.screeningEarlyHours)
                         .arg(coverage->complete)
                         .arg(limits.screeningCompleteHours)
                         .arg(coverage->later)
                         .arg(coverage->never));
}

void FallingThroughPage::showPeople(const FallingThroughStore& store) {
    m_model->setHeaders({tr("Person"), tr("Since"), tr("Next step")});
    m_table->setAccessibleName(FallingWords::tile(m_kind));
    m_rows = store.list(m_kind, kShown).value_or(std::vector<FallingRow>{});
    const auto& words = m_session.words();
    std::vector<ListedRecord> records;
    for (const auto& row : m_rows) {
        records.push_back({row.person, toQString(row.caseCode),
                           tr("%1, %n day(s)", nullptr, row.days).arg(words.date(row.since)),
                           nextStepWords(row.kind), Tone::Accent});
    }
    m_model->setRecords(std::move(records));
}

void FallingThroughPage::open(int row) {
    if (row >= 0 && row < static_cast<int>(m_rows.size())) {
        const auto& chosen = m_rows[static_cast<std::size_t>(row)];
        m_navigator.openPerson(chosen.person, nextStepSection(chosen.kind));
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
