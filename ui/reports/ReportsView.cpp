// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsView.h"

#include "core/reports/ReportDispatch.h"
#include "core/reports/ReportStore.h"
#include "core/reports/SuspicionReport.h"
#include "core/tasks/DueTask.h"
#include "core/vault/HandOver.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/forms/ChosenRows.h"
#include "ui/forms/ColleagueMenu.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/ReportBeginning.h"
#include "ui/reports/ReportDetail.h"
#include "ui/reports/ReportTableModel.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

ReportsView::ReportsView(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new ReportTableModel(session, this))
    , m_stack(new QStackedLayout(this))
    , m_detail(new ReportDetail(session, navigator, this)) {
    setObjectName(QStringLiteral("reports_view"));
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(makeListPage());
    m_stack->addWidget(m_detail);
    connect(m_detail, &ReportDetail::backWanted, this, [this] {
        showList();
        firstFocus()->setFocus();
    });
}

QWidget* ReportsView::makeListPage() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_bar = makeToolbar(page);
    column->addWidget(m_bar);
    column->addWidget(makeChosenBar(page));
    m_waiting = new DraftLine(m_session, {"suspicion_report"}, page);
    column->addWidget(m_waiting);
    connect(m_waiting, &DraftLine::goOn, this, &ReportsView::goOnWithDraft);
    column->addWidget(makeList(page), 1);
    return page;
}

QWidget* ReportsView::makeToolbar(QWidget* parent) {
    auto* bar = new QFrame(parent);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_views =
        new Segments({tr("All"), tr("Mine"), tr("Not sent"), tr("No reaction"), tr("Groups")}, bar);
    m_views->setObjectName(QStringLiteral("report_views"));
    m_views->setAccessibleName(tr("Which reports"));
    m_views->setCurrent(0);
    m_source = new QComboBox(bar);
    m_source->setObjectName(QStringLiteral("report_source"));
    setBoxPurpose(*m_source, tr("Source"));
    m_source->setMaximumWidth(Theme::of(this).scaled(220));
    m_source->addItem(tr("Every source"), QString());
    for (const auto* entry : m_session.definitions().codes.find("report_source")->offered()) {
        m_source->addItem(m_session.words().text(entry->label), toQString(entry->code));
    }
    m_mark = new QLineEdit(bar);
    m_mark->setObjectName(QStringLiteral("report_mark"));
    m_mark->setPlaceholderText(tr("Mark"));
    m_mark->setAccessibleName(tr("Filter by the mark of a report"));
    m_mark->setClearButtonEnabled(true);
    m_mark->setFixedWidth(Theme::of(this).scaled(130));
    m_filters = new FilterMenu(m_session, FilteredList::Reports, *parent, bar);
    m_filters->fields().add("view", *m_views, {"all", "mine", "not_sent", "no_reaction", "groups"});
    m_filters->fields().add("source", *m_source);
    m_filters->fields().add("mark", *m_mark);
    m_add = new QPushButton(tr("New report"), bar);
    m_add->setObjectName(QStringLiteral("new_report"));
    setCommandWords(*m_add, tr("New report of suspected trafficking")); // as its key is called
    m_add->setIcon(icon(IconName::Plus));
    setButtonKind(*m_add, ButtonKind::Primary);
    m_add->setVisible(mayWrite(m_session.role(), describe<SuspicionReport>().kind));
    row->addWidget(m_views);
    row->addWidget(m_source);
    row->addWidget(m_mark);
    row->addWidget(m_filters);
    row->beginTrailing();
    row->addWidget(m_add);
    connect(m_views, &Segments::chosen, this, &ReportsView::refreshList);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ReportsView::refreshList);
    connect(m_mark, &QLineEdit::textChanged, this, &ReportsView::refreshList);
    connect(m_filters, &FilterMenu::applied, this, [this] {
        refreshList();
        firstFocus()->setFocus();
    });
    connect(m_add, &QPushButton::clicked, this, &ReportsView::startNew);
    keepRingRoom(*bar);
    return bar;
}

QWidget* ReportsView::makeChosenBar(QWidget* parent) {
    m_chosen = new ChosenRows(m_session, *parent, m_bar,
                              [](int count) { return tr("%n report(s) chosen", nullptr, count); });
    m_chosen->bar().setObjectName(QStringLiteral("reports_chosen"));
    auto& colleagues =
        m_chosen->addAssigning(QStringLiteral("assign_reports"),
                               mayWrite(m_session.role(), describe<SuspicionReport>().kind));
    connect(&colleagues, &ColleagueMenu::chosen, this, &ReportsView::assign);
    return &m_chosen->bar();
}

void ReportsView::assign(const RecordId& colleague, const QString& name) {
    const auto reports = m_chosen->records();
    if (reports.empty()) {
        return;
    }
    static_cast<void>(m_session.save(
        //: how many reports a colleague is responsible for from now on
        tr("%n report(s) assigned to %1.", nullptr, static_cast<int>(reports.size())).arg(name),
        std::nullopt, [&](Transaction& transaction) {
            return handOver(transaction, m_session.casework(), std::span(reports),
                            &SuspicionReport::worker, colleague);
        }));
    m_table->setFocus();
}

QWidget* ReportsView::makeList(QWidget* parent) {
    auto* holder = new QWidget(parent);
    m_listStack = new QStackedLayout(holder);
    m_table = new TableView(holder);
    m_table->setObjectName(QStringLiteral("reports_table"));
    m_table->setAccessibleName(tr("Reports"));
    m_table->setModel(m_model);
    const int widths[] = {120, 120, 0, 210, 110, 190, 80};
    for (int column = 0; column < ReportTableModel::kColumns; ++column) {
        if (widths[column] > 0) {
            m_table->setColumnWidth(column, widths[column]);
        }
    }
    using Column = ReportTableModel::Column;
    m_table->stretchColumn(static_cast<int>(Column::Source));
    for (const auto column : {Column::Source, Column::Form}) {
        m_table->setShowsWholeWords(static_cast<int>(column));
    }
    m_table->setGivingWay({static_cast<int>(Column::Worker), static_cast<int>(Column::People),
                           static_cast<int>(Column::Received), static_cast<int>(Column::Form)});
    m_empty = new EmptyState(IconName::Reports, {}, {}, holder);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (const auto* row = m_model->at(index.row())) {
            open(row->id);
        }
    });
    m_chosen->watch(*m_table, [this](int row) {
        const auto* report = m_model->at(row);
        return report == nullptr ? RecordId() : report->id;
    });
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
    return holder;
}

ReportFilter ReportsView::filter() const {
    ReportFilter filter;
    filter.view = static_cast<ReportView>(m_views->current().value_or(0));
    filter.worker = m_session.worker().id;
    filter.source = Code{toText(m_source->currentData().toString())};
    filter.mark = typedText(m_mark->text());
    return filter;
}

void ReportsView::refresh() {
    if (m_stack->currentWidget() == m_detail) {
        m_detail->refresh();
    } else {
        m_filters->refresh();
        refreshList();
    }
}

void ReportsView::refreshList() {
    if (m_table == nullptr) {
        return; // the boxes are being filled
    }
    const auto* current = m_model->at(m_table->currentIndex().row());
    const auto keep = current == nullptr ? RecordId() : current->id;
    const auto wanted = filter();
    m_model->show(wanted);
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(keep)), 0));
    showCounts();
    const bool filtered =
        wanted.view != ReportView::All || !wanted.source.empty() || !wanted.mark.empty();
    m_empty->setText(filtered ? tr("No report fits") : tr("No report yet"),
                     filtered ? tr("Change the view or the filter to see more.")
                              : tr("A report is one event, however many people are in it."));
    m_listStack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty)
                                                           : m_table);
    m_waiting->look(RecordId(), false);
}

void ReportsView::goOnWithDraft(const FormDraft& draft) {
    const auto report = m_session.casework().find<SuspicionReport>(draft.key.record);
    if (report && *report) {
        open(draft.key.record);
    } else {
        m_waiting->sayUnused(draft);
    }
}

void ReportsView::showCounts() {
    const auto counts = ReportStore(m_session.casework()).counts(m_session.worker().id);
    if (!counts) {
        return;
    }
    const std::int64_t sizes[] = {counts->all, counts->mine, counts->notSent, counts->noReaction,
                                  counts->groups};
    const QString names[] = {tr("All"), tr("Mine"), tr("Not sent"), tr("No reaction"),
                             tr("Groups")};
    for (int view = 0; view < 5; ++view) {
        m_views->button(view).setText(QStringLiteral("%1 %2").arg(
            names[view], m_session.words().locale().toString(qlonglong{sizes[view]})));
    }
}

QWidget* ReportsView::firstFocus() const {
    if (m_stack->currentWidget() == m_detail) {
        return m_detail->firstFocus();
    }
    const bool useTable = m_model->rowCount() > 0 || m_add->isHidden();
    return useTable ? static_cast<QWidget*>(m_table) : m_add;
}

void ReportsView::open(const RecordId& report) {
    m_stack->setCurrentWidget(m_detail);
    m_detail->showReport(report);
    firstFocus()->setFocus();
}

void ReportsView::showPlaceOf(TaskKind kind, const RecordId& report) {
    m_stack->setCurrentWidget(m_detail);
    m_detail->showReport(report, kind == TaskKind::ReporterFeedback ? ReportDetail::Part::Feedback
                                 : isSent(report)                   ? ReportDetail::Part::Reactions
                                                                    : ReportDetail::Part::People);
    firstFocus()->setFocus();
}

bool ReportsView::isSent(const RecordId& report) const {
    const auto casework = m_session.casework();
    const auto kept = m_session.read(casework.find<SuspicionReport>(report));
    const auto sent = m_session.read(casework.where<ReportDispatch>("report", report));
    return (kept && *kept && (*kept)->sentOn) || (sent && !sent->empty());
}

void ReportsView::showList() {
    m_detail->leave();
    m_stack->setCurrentIndex(0);
    refresh();
}

QWidget* ReportsView::listPage() const {
    return m_stack->widget(0);
}

QWidget* ReportsView::detailPage() const {
    return m_detail;
}

void ReportsView::startNew() {
    if (const auto report = beginReport(m_session)) {
        open(*report);
    }
}

} // namespace zaklon::ui
