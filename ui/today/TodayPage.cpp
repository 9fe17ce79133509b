// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "ui/components/ChosenBar.h"
#include "ui/components/DateText.h"
#include "ui/components/Segments.h"
#include "ui/components/SideScroll.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/Text.h"
#include "ui/theme/RingRoom.h"
#include "ui/today/CopyCard.h"
#include "ui/today/DueCommands.h"
#include "ui/today/DueLines.h"
#include "ui/today/DueMarks.h"
#include "ui/today/DuePlace.h"
#include "ui/today/DueTiles.h"
#include "ui/today/ExpiringCard.h"
#include "ui/today/ShelterCard.h"
#include "ui/today/WaitingDrafts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <iterator>
#include <limits>

namespace zaklon::ui {

namespace {

constexpr int kSide = 300;
constexpr int kLeastLists = 600;

} // namespace

DueTaskStore countedTasks(const Session& session) {
    return DueTaskStore(session.casework(), session.vault().confidential(),
                        session.definitions().taskTerms());
}

TodayPage::TodayPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent), m_session(session), m_navigator(navigator) {
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
    m_commands = new DueCommands(m_session, *m_scope, *this);
    connect(m_commands, &DueCommands::keysLost, this, [this] { firstFocus()->setFocus(); });
    column->addWidget(&m_commands->bar());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(makeLists(), 1);
    row->addWidget(makeSide());
    connect(&m_session, &Session::draftsChanged, m_drafts, &WaitingDrafts::refresh);
    connect(m_drafts, &WaitingDrafts::hereChosen, this, [this](const FormDraft& draft) {
        if (formKind(draft.key) == describe<SavedFilter>().kind) {
            m_filters->keep();
        } else {
            m_commands->goOnPuttingOff(draft);
        }
    });
    column->addLayout(row, 1);
    m_commands->workOn(m_lines->marks());
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
    m_lines = new DueLines(m_session, scroll);
    connect(m_lines, &DueLines::moreWanted, this, &TodayPage::refresh);
    connect(m_lines, &DueLines::doRequested, this, &TodayPage::act);
    connect(m_lines, &DueLines::putOffRequested, m_commands, &DueCommands::putOff);
    showThrough(*scroll, m_lines);
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
        m_lines->addBelow(m_side);
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
        query.horizonDays = DueTiles::kMonth;
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
    m_lines->beginAnew();
    refresh();
}

void TodayPage::refresh() {
    m_filters->refresh();
    showTiles();
    showGroups(read(query(), m_lines->most()));
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
    int count = 0;
    for (const auto& group : groups) {
        count += group.count;
    }
    m_lines->showGroups(groups, count == 0 ? whyNothing() : QString());
    if (m_lines->marks().hadFocus() && count == 0) {
        firstFocus()->setFocus(); // the line with the focus was the last one
    }
    sayShown(count);
}

QString TodayPage::whyNothing() const {
    if (m_tiles->chosen()) {
        return tr("Press the tile again to see everything that is due.");
    }
    const auto next = DueTaskStore(m_session.casework(), m_session.confidential(),
                                   m_session.definitions().taskTerms())
                          .nextDueAfter(query());
    return next && *next ? tr("The next is on %1.").arg(m_session.words().date(**next))
                         : tr("What the records ask for appears here by itself.");
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

void TodayPage::showExpiring() {
    auto wanted = query();
    wanted.horizonDays = DueTiles::kMonth;
    wanted.view = DueView::Expiring;
    constexpr auto kAll = std::numeric_limits<std::size_t>::max();
    std::vector<DueTask> tasks;
    for (auto& group : read(wanted, {kAll, kAll, kAll, kAll})) {
        std::move(group.first.begin(), group.first.end(), std::back_inserter(tasks));
    }
    m_expiring->showTasks(tasks);
}

void TodayPage::act(const DueTask& task) {
    openDue(m_session, m_navigator, task);
}

QWidget* TodayPage::firstFocus() {
    if (auto* first = m_lines->firstVerb()) {
        return first;
    }
    return m_scope->isHidden() ? static_cast<QWidget*>(m_filters)
                               : &m_scope->button(m_scope->current().value_or(0));
}

} // namespace zaklon::ui
