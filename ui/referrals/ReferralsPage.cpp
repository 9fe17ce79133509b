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
#include "ui/forms/ColleagueMenu.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/RecordListModel.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kShown = 500;

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
    m_model->setHeaders({tr("Person"), tr("To whom"), tr("State")});
    m_table->setObjectName(QStringLiteral("referrals_table"));
    m_table->setAccessibleName(tr("Referrals that wait for an answer"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 190);
    m_table->setColumnWidth(2, 190);
    m_table->stretchColumn(1);
    m_table->setChoosesMany();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &TableView::chosenChanged, this, &ReferralsPage::showChosen);
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
    m_filters = new FilterMenu(
        m_session, FilteredList::Referrals, [this] { return filterNow(); }, *this, bar);
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
    m_views->setChoosesView();
    connect(m_views, &Segments::chosen, this, &ReferralsPage::refresh);
    connect(m_text, &QLineEdit::textChanged, this, &ReferralsPage::refresh);
    connect(m_filters, &FilterMenu::chosen, this, &ReferralsPage::showFilter);
    connect(directory, &QPushButton::clicked, this,
            [this] { m_navigator.openPage(PageKind::Directory); });
    return bar;
}

QWidget* ReferralsPage::makeChosenBar() {
    const bool may = mayWrite(m_session.role(), describe<Referral>().kind);
    m_chosen = new ChosenBar(this);
    m_chosen->setObjectName(QStringLiteral("referrals_chosen"));
    auto* silent = m_chosen->addButton(IconName::Clock, tr("Nobody answered"),
                                       QStringLiteral("no_answer_chosen"));
    silent->setVisible(may);
    m_assign =
        m_chosen->addButton(IconName::User, tr("Assign to"), QStringLiteral("assign_referrals"));
    m_assign->setVisible(may);
    m_assign->setToolTip(tr("Assign to a colleague (Ctrl+Shift+A)"));
    m_colleagues = new ColleagueMenu(m_session, this);
    connect(silent, &QPushButton::clicked, this, &ReferralsPage::noteNoAnswer);
    connect(m_assign, &QPushButton::clicked, this, &ReferralsPage::chooseColleague);
    connect(m_colleagues, &ColleagueMenu::chosen, this, &ReferralsPage::assign);
    connect(m_chosen, &ChosenBar::noneRequested, this, [this] {
        m_table->setFocus(); // the bar goes with its buttons
        m_table->chooseNone();
    });
    return m_chosen;
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
    add(tr("Assign to a colleague"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        &ReferralsPage::chooseColleague)
        ->setEnabled(may);
    add(tr("Note that nobody answered"), {}, &ReferralsPage::noteNoAnswer)->setEnabled(may);
}

bool ReferralsPage::isShown(const ReferralRow& row) const {
    const auto view = m_views->current();
    if ((view == 1 && row.referral.worker != m_session.worker().id) ||
        (view == 2 && !row.daysWithoutAnswer)) {
        return false;
    }
    const auto wanted = foldForSearch(toText(m_text->text()));
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
    std::vector<ListedRecord> records;
    for (const auto& row : m_rows) {
        const auto sent =
            row.referral.sentOn ? words.shortDate(*row.referral.sentOn, today) : QString();
        records.push_back(
            {row.referral.id, toQString(row.caseCode),
             tr("%1: %2, sent %3")
                 .arg(toQString(row.provider), words.label("service", row.referral.service), sent),
             referralStateText(row, words), referralTone(row)});
    }
    m_model->setRecords(std::move(records));
    m_shown->setText(
        tr("%n referral(s) without an answer", nullptr, static_cast<int>(m_rows.size())));
    m_stack->setCurrentWidget(m_rows.empty() ? static_cast<QWidget*>(m_empty) : m_table);
}

/// The chosen ones, or the one under the keyboard.
std::vector<RecordId> ReferralsPage::chosen() const {
    auto rows = m_table->chosenRows();
    if (rows.isEmpty() && m_table->currentIndex().isValid()) {
        rows << m_table->currentIndex().row();
    }
    std::vector<RecordId> referrals;
    for (const int row : rows) {
        if (const auto* record = m_model->at(row)) {
            referrals.push_back(record->id);
        }
    }
    return referrals;
}

void ReferralsPage::showChosen() {
    const auto count = static_cast<int>(m_table->chosenRows().size());
    if (count == 0 && m_chosen->isAncestorOf(window()->focusWidget())) {
        m_table->setFocus();
    }
    m_chosen->setWords(count == 0 ? QString() : tr("%n referral(s) chosen", nullptr, count));
    m_bar->setVisible(count == 0);
}

void ReferralsPage::noteNoAnswer() {
    const auto referrals = chosen();
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

void ReferralsPage::chooseColleague() {
    if (!chosen().empty()) {
        m_colleagues->openBelow(m_assign->isVisible() ? static_cast<QWidget&>(*m_assign) : *m_bar);
    }
}

void ReferralsPage::assign(const RecordId& colleague, const QString& name) {
    std::vector<DueTask> tasks;
    for (const auto& referral : chosen()) {
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

SavedFilter ReferralsPage::filterNow() const {
    SavedFilter filter;
    filter.mine = m_views->current() == 1;
    if (m_views->current() == 2) {
        filter.due = DueView::Overdue;
    }
    filter.text = toText(m_text->text());
    return filter;
}

void ReferralsPage::showFilter(const SavedFilter& filter) {
    m_views->setCurrent(filter.mine ? 1 : filter.due ? 2 : 0);
    {
        const QSignalBlocker quiet(m_text);
        m_text->setText(toQString(filter.text));
    }
    refresh();
    firstFocus()->setFocus();
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
