// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "core/reports/ReportFeedback.h"
#include "core/tasks/TaskAssignment.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/DateText.h"
#include "ui/components/DueRow.h"
#include "ui/components/EmptyState.h"
#include "ui/components/KeyAction.h"
#include "ui/components/Segments.h"
#include "ui/components/SideScroll.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ColleagueMenu.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/TaskWords.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"
#include "ui/theme/RingRoom.h"
#include "ui/today/CopyCard.h"
#include "ui/today/DueMarks.h"
#include "ui/today/DueTiles.h"
#include "ui/today/ExpiringCard.h"
#include "ui/today/PutOffDialog.h"
#include "ui/today/ShelterCard.h"
#include "ui/today/WaitingDrafts.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <limits>

namespace zaklon::ui {

namespace {

/// Few of what is over: what is due today stays in sight below it.
constexpr std::array<std::size_t, kDueGroups> kFirstRows{6, 20, 20, 20};
constexpr std::size_t kMoreRows = 40;
constexpr int kMonth = 30;
constexpr int kSide = 300;
constexpr int kLeastLists = 600;

} // namespace

DueTaskStore countedTasks(const Session& session) {
    return DueTaskStore(session.casework(), session.vault().confidential(),
                        session.definitions().taskTerms());
}

TodayPage::TodayPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent), m_session(session), m_navigator(navigator), m_most(kFirstRows) {
    setObjectName(QStringLiteral("today_page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 0);
    column->setSpacing(12);
    if (m_session.role() == Role::Analyst) {
        auto* reads = new TextLabel(tr("You see codes and counts, no names, and you change nothing "
                                       "here. What is due is done by colleagues."),
                                    TextRole::Body, &Theme::text2, this);
        reads->setObjectName(QStringLiteral("today_reads_only"));
        reads->setWordWrap(true);
        column->addWidget(reads);
    }
    m_tiles = new DueTiles(this);
    connect(m_tiles, &DueTiles::narrowed, this, &TodayPage::lookAnew);
    column->addWidget(m_tiles);
    setRegion(*m_tiles);
    column->addWidget(makeScope());
    column->addWidget(makeChosenBar());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(makeLists(), 1);
    row->addWidget(makeSide());
    connect(&m_session, &Session::draftsChanged, m_drafts, &WaitingDrafts::refresh);
    connect(m_drafts, &WaitingDrafts::hereChosen, this, [this](const FormDraft& draft) {
        if (formKind(draft.key) == describe<SavedFilter>().kind) {
            m_filters->keep();
        } else {
            goOnPuttingOff(draft);
        }
    });
    column->addLayout(row, 1);
    makeActions();
}

QString TodayPage::title() const {
    //: keep-latin: pattern of the day in the title of Today, as QLocale takes it: 'Tuesday 10
    //: March'
    const auto day =
        m_session.words().locale().toString(toQDate(m_session.today()), tr("dddd d MMMM"));
    return tr("Today, %1").arg(day);
}

QWidget* TodayPage::makeScope() {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_scope = new Segments({tr("Mine"), tr("Everybody's")}, bar);
    m_scope->setObjectName(QStringLiteral("today_scope"));
    m_scope->setAccessibleName(tr("Whose tasks"));
    // Whoever only looks after the vault has no part in the work of the house.
    const bool ownOnly = m_session.role() == Role::Administrator;
    m_scope->setCurrent(m_session.role() == Role::CaseWorker || ownOnly ? 0 : 1);
    m_scope->setVisible(!ownOnly);
    m_shown = new TextLabel({}, TextRole::Small, &Theme::text2, bar);
    m_shown->setObjectName(QStringLiteral("today_shown"));
    row->addWidget(m_scope);
    m_filters = new FilterMenu(m_session, FilteredList::Today, *this, bar);
    m_filters->fields().add("scope", *m_scope, {"mine", "house"});
    m_filters->fields().add({"due", [this] { return m_tiles->chosenCode(); },
                             [this](const QString& code) { m_tiles->setChosenCode(code); }});
    row->addWidget(m_filters);
    m_shown->setWordWrap(true);
    m_shown->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_shown, 1);
    connect(m_filters, &FilterMenu::applied, this, [this] {
        lookAnew();
        firstFocus()->setFocus();
    });
    connect(m_scope, &Segments::chosen, this, &TodayPage::lookAnew);
    keepRingRoom(*bar);
    return bar;
}

QWidget* TodayPage::makeLists() {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("today_lists"));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(scroll);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 8, 16);
    m_groups = new QVBoxLayout;
    m_groups->setSpacing(14);
    column->addLayout(m_groups);
    column->addStretch(1); // the room below is empty: one line alone does not grow into it
    m_lists = column;
    m_marks = new DueMarks(*holder);
    connect(m_marks, &DueMarks::changed, this, &TodayPage::showChosen);
    showThrough(*scroll, holder);
    setRegion(*scroll);
    return scroll;
}

QWidget* TodayPage::makeSide() {
    auto* scroll = new SideScroll(kSide, this);
    auto* side = new QWidget(scroll);
    m_sideScroll = scroll;
    m_side = side;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(14);
    m_drafts = new WaitingDrafts(m_session, m_navigator, side);
    column->addWidget(m_drafts);
    m_shelter = new ShelterCard(m_session, side);
    connect(m_shelter, &ShelterCard::shelterRequested, this,
            [this] { m_navigator.openPage(PageKind::Shelter); });
    column->addWidget(m_shelter);
    m_expiring = new ExpiringCard(m_session, side);
    connect(m_expiring, &ExpiringCard::chosen, this, &TodayPage::act);
    column->addWidget(m_expiring);
    m_copies = new CopyCard(m_session, side);
    connect(m_copies, &CopyCard::backupRequested, this,
            [this] { m_navigator.openPage(PageKind::Backup); });
    column->addWidget(m_copies);
    column->addStretch(1);
    showThrough(*scroll, side);
    setRegion(*scroll);
    return scroll;
}

/// Where a column beside the lists would cut words, it stands below.
void TodayPage::fit() {
    const auto around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right();
    const Theme& theme = Theme::of(this);
    const bool beside = room >= theme.column(kSide) + theme.scaled(kLeastLists);
    if (beside == (m_sideScroll->widget() != nullptr)) {
        return;
    }
    if (beside) {
        showThrough(*m_sideScroll, m_side);
    } else {
        m_sideScroll->takeWidget();
        m_lists->insertWidget(1, m_side);
    }
    m_side->show();
    m_sideScroll->setVisible(beside);
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

DueQuery TodayPage::query() const {
    DueQuery query;
    query.today = m_session.today();
    if (m_scope->current() == 0) {
        query.worker = m_session.worker().id;
    }
    query.view = m_tiles->chosen();
    if (query.view == DueView::Expiring) {
        query.horizonDays = kMonth;
    }
    return query;
}

DueGroups TodayPage::read(const DueQuery& query,
                          const std::array<std::size_t, kDueGroups>& most) const {
    auto due = DueTaskStore(m_session.casework(), m_session.confidential(),
                            m_session.definitions().taskTerms())
                   .groups(query, most);
    if (!due) {
        Q_EMIT m_session.failed(due.error());
        return {};
    }
    return std::move(*due);
}

/// Another question, and each group begins with its first lines.
void TodayPage::lookAnew() {
    m_most = kFirstRows;
    refresh();
}

void TodayPage::refresh() {
    m_filters->refresh();
    showTiles();
    showGroups(read(query(), m_most));
    showExpiring();
    m_drafts->refresh();
    m_shelter->refresh();
    m_copies->refresh();
}

/// Under the figure: how late the oldest is, and how many of today's are mine.
std::array<QString, 4> TodayPage::tileDetails(const DueCounts& counts) const {
    const auto whose =
        m_scope->current() == 0 ? tr("of your people") : tr("of the whole organisation");
    std::array details{whose, whose, tr("documents and consents"),
                       //: under the number of them
                       tr("people tonight, in any house", nullptr, counts.inShelter)};
    if (counts.oldest) {
        details[0] = tr("oldest by %n day(s)", nullptr,
                        static_cast<int>(counts.oldest->daysUntil(m_session.today())));
    }
    if (m_scope->current() != 0) {
        const auto mine = counts.todayOf.find(m_session.worker().id);
        details[1] =
            tr("%n of them yours", nullptr, mine == counts.todayOf.end() ? 0 : mine->second);
    }
    return details;
}

void TodayPage::showTiles() {
    const auto counts = countedTasks(m_session).counts(query());
    if (!counts) {
        return;
    }
    const std::array figures{counts->overdue, counts->today, counts->expiringIn30Days,
                             counts->inShelter};
    // The number stands above its words, which still have to agree with it.
    const std::array words{
        tr("overdue", nullptr, counts->overdue), tr("due today", nullptr, counts->today),
        tr("expire in 30 days", nullptr, counts->expiringIn30Days), tr("in shelters")};
    const auto details = tileDetails(*counts);
    for (std::size_t i = 0; i < DueTiles::kCount; ++i) {
        m_tiles->setContent(static_cast<DueView>(i),
                            m_session.words().locale().toString(figures[i]), words[i], details[i]);
    }
}

void TodayPage::showGroups(const DueGroups& groups) {
    m_marks->begin();
    clearLayout(*m_groups);
    const std::array headings{tr("Overdue"), tr("Today"), tr("This week"), tr("Later")};
    int row = 0;
    int count = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        showGroup(i, headings[i], groups[i], row);
        count += groups[i].count;
    }
    alignVerbs();
    if (count == 0) {
        showNothing();
    }
    m_marks->end();
    if (m_marks->hadFocus() && count == 0) {
        firstFocus()->setFocus(); // the line with the focus was the last one
    }
    sayShown(count);
}

/// How many, in which order, and what a presentation leaves out: figures are the same with it.
void TodayPage::sayShown(int count) {
    const bool byDay = m_tiles->chosen() == DueView::Expiring;
    QStringList parts;
    if (count > 0) {
        parts << (byDay ? tr("%n thing(s) to do, by day", nullptr, count)
                        : tr("%n thing(s) to do, immediate danger first, then by day", nullptr,
                             count));
    }
    if (m_session.isPresenting() && m_session.vault().confidential()) {
        parts << tr("Safe ways to make contact are counted, but not shown in a presentation.");
    }
    m_shown->setText(parts.join(QStringLiteral("  \u00b7  ")));
}

/// Of all groups: one column of buttons down the page.
void TodayPage::alignVerbs() {
    std::vector<DueRow*> rows;
    for (int i = 0; i < m_groups->count(); ++i) {
        if (const auto* card = m_groups->itemAt(i)->widget()) {
            const auto inside = card->findChildren<DueRow*>();
            rows.insert(rows.end(), inside.begin(), inside.end());
        }
    }
    DueRow::alignVerbs(rows);
}

void TodayPage::showGroup(std::size_t at, const QString& heading, const DueGroup& group, int& row) {
    if (group.count == 0) {
        return;
    }
    auto* card = new Card(heading, Card::Padding::None, this);
    card->setObjectName(QStringLiteral("today_group_%1").arg(at));
    card->setAccessibleName(heading);
    auto* count = new Chip(m_session.words().locale().toString(group.count),
                           toneOfDue(group.first.front().due, m_session.today()), card);
    count->setObjectName(QStringLiteral("today_count_%1").arg(at));
    card->head().insertWidget(1, count);
    std::vector<DueRow*> rows;
    for (const auto& task : group.first) {
        rows.push_back(makeRow(task, row++, card));
        card->content().addWidget(rows.back());
    }
    rows.back()->setLast(true);
    if (const auto rest = group.count - static_cast<int>(group.first.size()); rest > 0) {
        card->setAction(tr("Show more"));
        card->action().setObjectName(QStringLiteral("today_more_%1").arg(at));
        card->action().setAccessibleName(
            //: a group of what is due, and how many of it are not shown: 'Overdue: 12 more'
            tr("%1: show %n more", nullptr, rest).arg(heading));
        connect(card, &Card::actionTriggered, this, [this, at, row] { showMore(at, row); });
    }
    m_groups->addWidget(card);
    card->show(); // at once: the keyboard starts in its first line
}

/// The keyboard goes on in the first line that was not there before.
void TodayPage::showMore(std::size_t group, int firstNewRow) {
    m_most[group] += kMoreRows;
    refresh();
    if (auto* next = findChild<DueRow*>(QStringLiteral("due_row_%1").arg(firstNewRow))) {
        next->verb().setFocus(Qt::TabFocusReason);
    }
}

DueRow* TodayPage::makeRow(const DueTask& task, int number, QWidget* parent) {
    const TaskWords words(m_session);
    DueRow::Due due;
    due.icon = taskIcon(task.kind);
    due.what = words.what(task);
    due.code = toQString(task.caseCode);
    due.reason = words.why(task);
    due.when = m_session.words().due(task.due, m_session.today());
    due.tone = toneOfDue(task.due, m_session.today());
    due.verb = words.verb(task);
    auto* row = new DueRow(due, parent);
    row->setObjectName(QStringLiteral("due_row_%1").arg(number));
    if (task.due < m_session.today()) {
        row->setDueIcon(IconName::Clock);
    }
    if (task.riskRank.value_or(0) >= 1) {
        row->setRisk(static_cast<RiskBadge::Level>(*task.riskRank + 1),
                     m_session.words().risk(task.riskRank));
    }
    m_marks->add(*row, task);
    connect(row, &DueRow::verbTriggered, this, [this, task] { act(task); });
    if (mayWrite(m_session.role(), describe<TaskSnooze>().kind)) {
        auto* later = new QAction(icon(IconName::Clock), tr("Put off"), row);
        connect(later, &QAction::triggered, this, [this, task] { putOff({task}); });
        row->addAction(later);
        row->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    return row;
}

void TodayPage::showNothing() {
    const auto next = DueTaskStore(m_session.casework(), m_session.confidential(),
                                   m_session.definitions().taskTerms())
                          .nextDueAfter(query());
    const auto reason =
        m_tiles->chosen() ? tr("Press the tile again to see everything that is due.")
        : next && *next   ? tr("The next is on %1.").arg(m_session.words().date(**next))
                          : tr("What the records ask for appears here by itself.");
    auto* nothing = new EmptyState(IconName::CheckCircle, tr("Nothing is due"), reason, this);
    nothing->setObjectName(QStringLiteral("today_empty"));
    m_groups->addWidget(nothing);
}

void TodayPage::showExpiring() {
    auto wanted = query();
    wanted.horizonDays = kMonth;
    wanted.view = DueView::Expiring;
    constexpr auto kAll = std::numeric_limits<std::size_t>::max();
    std::vector<DueTask> tasks;
    for (auto& group : read(wanted, {kAll, kAll, kAll, kAll})) {
        std::move(group.first.begin(), group.first.end(), std::back_inserter(tasks));
    }
    m_expiring->showTasks(tasks);
}

/// Feedback about a whole event and a report with nobody on it stand with the report, a planned
/// visit and what one agreed on with the visit, what was agreed with a caller in the helpline, as
/// does a child who is missing, what people share among the patterns, the end of keeping beside the
/// copies.
void TodayPage::actOnEvent(const DueTask& task) {
    if (task.kind == TaskKind::VisitFollowUp || task.kind == TaskKind::PlannedVisit) {
        m_navigator.openVisit(task.record);
        return;
    }
    if (task.kind == TaskKind::NextCall || task.kind == TaskKind::MissingChild) {
        m_navigator.openContact(task.record);
        return;
    }
    if (task.kind == TaskKind::NobodyOnReport) {
        m_navigator.openTask({}, {}, task.kind, task.record);
        return;
    }
    if (task.kind == TaskKind::Pattern) {
        m_navigator.openPattern(task.record);
        return;
    }
    if (task.kind == TaskKind::Retention) {
        m_navigator.openEndOfKeeping();
        return;
    }
    const auto feedback = m_session.casework().find<ReportFeedback>(task.record);
    if (feedback && *feedback) {
        m_navigator.openTask({}, {}, task.kind, (*feedback)->report);
    }
}

void TodayPage::act(const DueTask& task) {
    if (task.person.isNil()) {
        actOnEvent(task);
    } else if (!TaskWords(m_session).mayDo(task)) {
        m_navigator.openPerson(task.person, sectionOf(task.kind));
    } else if (isAssessment(task.kind)) {
        m_navigator.startAssessment(task.person, toQString(task.subject.text));
    } else {
        m_navigator.openTask(task.person, sectionOf(task.kind), task.kind, task.record);
    }
}

void TodayPage::putOff(const std::vector<DueTask>& tasks) {
    if (tasks.empty()) {
        return;
    }
    const auto what = tasks.size() == 1 ? TaskWords(m_session).what(tasks.front())
                                        : tr("%n thing(s) with one reason and one day", nullptr,
                                             static_cast<int>(tasks.size()));
    auto* dialog = new PutOffDialog(m_session, tasks, what, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_marks, &DueMarks::chooseNone);
    dialog->open();
}

void TodayPage::goOnPuttingOff(const FormDraft& draft) {
    DueQuery hers;
    hers.today = m_session.today();
    hers.horizonDays = kMonth;
    hers.person = draft.key.person;
    hers.limit = std::numeric_limits<int>::max();
    if (const auto due = DueTaskStore(m_session.casework(), m_session.confidential(),
                                      m_session.definitions().taskTerms())
                             .due(hers)) {
        const auto found = std::find_if(due->begin(), due->end(), [&](const DueTask& task) {
            return task.person == draft.key.person && task.record == draft.key.record;
        });
        if (found != due->end()) {
            putOff({*found});
            return;
        }
    }
    // Done, or put off meanwhile: the words stay until somebody discards them.
    Q_EMIT m_session.failed({ErrorCode::Conflict, "draft", {}});
}

void TodayPage::makeActions() {
    if (mayWrite(m_session.role(), describe<TaskSnooze>().kind)) {
        auto* later = new QAction(icon(IconName::Clock), tr("Put off what is chosen"), this);
        later->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
        //: other words by which the command box finds 'Put off what is chosen'; never shown
        setKeyWords(*later, tr("postpone snooze later another day"));
        later->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(later, &QAction::triggered, this, [this] { putOff(m_marks->chosenOrCurrent()); });
        addAction(later);
    }
    if (mayWrite(m_session.role(), describe<Handover>().kind)) {
        auto* give = new QAction(icon(IconName::User), tr("Assign to a colleague"), this);
        give->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
        give->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(give, &QAction::triggered, this, [this] {
            if (!m_marks->chosenOrCurrent().empty()) {
                m_colleagues->openBelow(m_assign->isVisible() ? static_cast<QWidget&>(*m_assign)
                                                              : *m_scope);
            }
        });
        addAction(give);
        connect(m_assign, &QPushButton::clicked, give, &QAction::trigger);
    }
}

QWidget* TodayPage::makeChosenBar() {
    m_chosen = new ChosenBar(this);
    m_chosen->setObjectName(QStringLiteral("today_chosen"));
    auto* later =
        m_chosen->addButton(IconName::Clock, tr("Put off"), QStringLiteral("put_off_chosen"));
    setCommandWords(*later, tr("Put off what is chosen")); // as their keys are called
    later->setVisible(mayWrite(m_session.role(), describe<TaskSnooze>().kind));
    m_assign = m_chosen->addButton(IconName::User, tr("Assign to"), QStringLiteral("assign_tasks"));
    setCommandWords(*m_assign, tr("Assign to a colleague"));
    m_assign->setVisible(mayWrite(m_session.role(), describe<Handover>().kind));
    m_colleagues = new ColleagueMenu(m_session, this);
    connect(later, &QPushButton::clicked, this, [this] { putOff(m_marks->chosen()); });
    connect(m_colleagues, &ColleagueMenu::chosen, this, &TodayPage::assign);
    connect(m_chosen, &ChosenBar::noneRequested, this, [this] {
        m_marks->chooseNone();
        firstFocus()->setFocus();
    });
    return m_chosen;
}

void TodayPage::showChosen() {
    const auto count = static_cast<int>(m_marks->chosen().size());
    const bool held = m_chosen->isAncestorOf(window()->focusWidget());
    m_chosen->setWords(count == 0 ? QString() : tr("%n thing(s) chosen", nullptr, count));
    if (count == 0 && held) {
        firstFocus()->setFocus();
    }
}

void TodayPage::assign(const RecordId& colleague, const QString& name) {
    const auto tasks = m_marks->chosenOrCurrent();
    if (tasks.empty()) {
        return;
    }
    const auto sentence =
        tr("%n thing(s) assigned to %1.", nullptr, static_cast<int>(tasks.size())).arg(name);
    if (m_session.save(sentence, std::nullopt, [&](Transaction& transaction) {
            return assignTasks(transaction, m_session.casework(), tasks, colleague,
                               m_session.today());
        })) {
        m_marks->chooseNone();
    }
}

QWidget* TodayPage::firstFocus() {
    if (auto* first = findChild<DueRow*>(QStringLiteral("due_row_0"))) {
        return &first->verb();
    }
    return m_scope->isHidden() ? static_cast<QWidget*>(m_filters)
                               : &m_scope->button(m_scope->current().value_or(0));
}

} // namespace zaklon::ui
