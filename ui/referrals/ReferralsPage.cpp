// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsPage.h"

#include "core/base/Text.h"
#include "core/referrals/ReferralSending.h"
#include "core/tasks/TaskAssignment.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ChosenRows.h"
#include "ui/forms/ColleagueMenu.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/PreviewPlace.h"
#include "ui/forms/RecordListModel.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/Text.h"
#include "ui/session/WorkerNames.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kShown = 500;

enum Column { kPerson, kProvider, kService, kSent, kWorker, kState };

} // namespace

ReferralsPage::ReferralsPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new RecordListModel(this))
    , m_views(new Segments({tr("All that wait"), tr("Mine"), tr("No answer in time")}, this))
    , m_text(new QLineEdit(this))
    , m_shown(new TextLabel({}, TextRole::Small, &Theme::text2, this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(IconName::Pathways, tr("Nothing waits for an answer"),
                             tr("Referrals that were sent stand here until somebody answers."),
                             this))
    , m_stack(new QStackedLayout) {
    setObjectName(QStringLiteral("referrals_page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bar = makeBar();
    column->addWidget(m_bar);
    column->addWidget(makeChosenBar());
    m_model->setHeaders(
        {tr("Person"), tr("Provider"), tr("Service"), tr("Sent on"), tr("Worker"), tr("State")});
    m_table->setObjectName(QStringLiteral("referrals_table"));
    m_table->setAccessibleName(tr("Referrals that wait for an answer"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(kPerson, 158);
    m_table->stretchColumn(kProvider);
    m_table->setColumnWidth(kService, 150);
    m_table->setShowsWholeWords(kService, TableView::Whole::WithRoom);
    m_table->setColumnWidth(kSent, 90);
    m_table->setShowsWholeWords(kSent);
    m_table->setColumnWidth(kWorker, 120);
    m_table->setShowsWholeWords(kWorker, TableView::Whole::WithRoom);
    m_table->setColumnWidth(kState, 130);
    m_table->setGivingWay({kWorker, kSent});
    m_chosen->watch(*m_table, [this](int row) {
        const auto* record = m_model->at(row);
        return record == nullptr ? RecordId() : record->id;
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(space::kCard);
    beside->addLayout(m_stack, 1);
    m_preview = new PreviewPlace(session, *this, *beside, *m_table,
                                 [this](int row) { return personAt(row); });
    column->addLayout(beside, 1);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
    makeActions();
}

QWidget* ReferralsPage::makeBar() {
    auto* bar = new QFrame(this);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_views->setObjectName(QStringLiteral("referral_views"));
    m_views->setAccessibleName(tr("Which referrals"));
    m_views->setCurrent(0);
    m_text->setObjectName(QStringLiteral("referral_text"));
    m_text->setPlaceholderText(tr("Code or provider"));
    m_text->setAccessibleName(tr("Filter by the code of a person or the name of a provider"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(Theme::of(this).scaled(190));
    m_filters = new FilterMenu(m_session, FilteredList::Referrals, *this, bar);
    m_filters->fields().add("view", *m_views, {"all", "mine", "overdue"});
    m_filters->fields().add("text", *m_text);
    m_shown->setObjectName(QStringLiteral("referrals_shown"));
    auto* directory = new QPushButton(tr("Directory of services"), bar);
    directory->setObjectName(QStringLiteral("open_directory"));
    row->addWidget(m_views);
    row->addWidget(m_text);
    row->addWidget(m_filters);
    row->beginTrailing();
    row->addWidget(m_shown);
    row->addWidget(directory);
    keepRingRoom(*bar);
    connect(m_views, &Segments::chosen, this, &ReferralsPage::refresh);
    connect(m_text, &QLineEdit::textChanged, this, &ReferralsPage::refresh);
    connect(m_filters, &FilterMenu::applied, this, [this] {
        refresh();
        firstFocus()->setFocus();
    });
    connect(directory, &QPushButton::clicked, this,
            [this] { m_navigator.openPage(PageKind::Directory); });
    return bar;
}

QWidget* ReferralsPage::makeChosenBar() {
    const bool may = mayWrite(m_session.role(), describe<Referral>().kind);
    m_chosen = new ChosenRows(m_session, *this, m_bar, [](int count) {
        return tr("%n referral(s) chosen", nullptr, count);
    });
    m_chosen->bar().setObjectName(QStringLiteral("referrals_chosen"));
    auto* silent = m_chosen->bar().addButton(IconName::Clock, tr("Nobody answered"),
                                             QStringLiteral("no_answer_chosen"));
    silent->setVisible(may);
    auto& colleagues = m_chosen->addAssigning(QStringLiteral("assign_referrals"), may);
    connect(silent, &QPushButton::clicked, this, &ReferralsPage::noteNoAnswer);
    connect(&colleagues, &ColleagueMenu::chosen, this, &ReferralsPage::assign);
    return &m_chosen->bar();
}

void ReferralsPage::makeActions() {
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto does) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        return action;
    };
    add(tr("Filter this list"), {QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)},
        [this] { m_text->setFocus(); });
    const bool may = mayWrite(m_session.role(), describe<Referral>().kind);
    add(tr("Note that nobody answered"), {}, &ReferralsPage::noteNoAnswer)->setEnabled(may);
}

bool ReferralsPage::isShown(const ReferralRow& row) const {
    const auto view = m_views->current();
    if ((view == 1 && row.referral.worker != m_session.worker().id) ||
        (view == 2 && !row.daysWithoutAnswer)) {
        return false;
    }
    const auto wanted = foldForSearch(typedText(m_text->text()));
    return foldForSearch(row.caseCode).find(wanted) != std::string::npos ||
           foldForSearch(row.provider).find(wanted) != std::string::npos;
}

void ReferralsPage::refresh() {
    const auto today = m_session.today();
    const auto& words = m_session.words();
    m_filters->refresh();
    m_rows = ReferralStore(m_session.casework())
                 .waitingInHouse(today, kShown)
                 .value_or(std::vector<ReferralRow>{});
    std::erase_if(m_rows, [this](const auto& row) { return !isShown(row); });
    const WorkerNames workers(m_session);
    std::vector<ListedRecord> records;
    for (const auto& row : m_rows) {
        const auto sent =
            row.referral.sentOn ? words.shortDate(*row.referral.sentOn, today) : QString();
        records.push_back({row.referral.id, toQString(row.caseCode), toQString(row.provider),
                           referralStateText(row, words, today), referralTone(row)});
        records.back().facts = {words.label("service", row.referral.service), sent,
                                workers.of(row.referral.worker)};
        records.back().isCode = true;
    }
    m_model->setRecords(std::move(records));
    m_shown->setText(
        tr("%n referral(s) without an answer", nullptr, static_cast<int>(m_rows.size())));
    m_stack->setCurrentWidget(m_rows.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_preview->setGivesWay(m_rows.empty());
}

RecordId ReferralsPage::personAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_rows.size())
               ? m_rows[static_cast<std::size_t>(row)].referral.person
               : RecordId();
}

void ReferralsPage::noteNoAnswer() {
    const auto referrals = m_chosen->records();
    if (referrals.empty()) {
        return;
    }
    static_cast<void>(m_session.save(
        tr("%n referral(s) noted: nobody answered.", nullptr, static_cast<int>(referrals.size())),
        std::nullopt, [&](Transaction& transaction) {
            return noteNoAnswers(transaction, m_session.casework(), referrals, m_session.today());
        }));
    m_table->setFocus();
}

void ReferralsPage::assign(const RecordId& colleague, const QString& name) {
    std::vector<DueTask> tasks;
    for (const auto& referral : m_chosen->records()) {
        DueTask task;
        task.kind = TaskKind::ReferralAnswer;
        task.record = referral;
        tasks.push_back(std::move(task));
    }
    if (tasks.empty()) {
        return;
    }
    static_cast<void>(m_session.save(
        //: how many referrals a colleague asks after from now on
        tr("%n referral(s) assigned to %1.", nullptr, static_cast<int>(tasks.size())).arg(name),
        std::nullopt, [&](Transaction& transaction) {
            return assignTasks(transaction, m_session.casework(), tasks, colleague,
                               m_session.today());
        }));
    m_table->setFocus();
}

void ReferralsPage::open(int row) {
    if (row >= 0 && row < static_cast<int>(m_rows.size())) {
        m_navigator.openPerson(m_rows[static_cast<std::size_t>(row)].referral.person,
                               PersonSection::Referrals);
    }
}

QWidget* ReferralsPage::firstFocus() {
    return m_table;
}

} // namespace zaklon::ui
