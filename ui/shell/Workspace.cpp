// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Workspace.h"

#include "core/people/PersonStore.h"
#include "ui/components/Banner.h"
#include "ui/components/FailureEnd.h"
#include "ui/components/FocusPlace.h"
#include "ui/components/TallScroll.h"
#include "ui/components/Toast.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/HistoryWords.h"
#include "ui/session/ErrorText.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Text.h"
#include "ui/shell/PersonTabs.h"
#include "ui/shell/Rail.h"
#include "ui/shell/ReadingOrder.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/UndoSteps.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr int kWideFrom = 1600;
constexpr std::size_t kLongestHistory = 50;

} // namespace

Workspace::Workspace(Session& session, const ShellPages& pages, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(pages)
    , m_rail(new Rail(session.role(), this))
    , m_topBar(new TopBar(session, this))
    , m_failure(new Banner(Tone::Error, IconName::Info, {}, {}, this))
    , m_failureRow(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_toast(new Toast(this))
    , m_refresh(new QTimer(this))
    , m_tabs(new PersonTabs(this))
    , m_steps(new UndoSteps(
          session, *m_toast, [this] { return m_place.person; }, this)) {
    setObjectName(QStringLiteral("workspace"));
    m_stack->setObjectName(QStringLiteral("pages"));
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->setAction(tr("Close"));
    m_failure->hide();
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    arrange();
    listen();
    fitRail();
    updateBadges();
}

Workspace::~Workspace() {
    qApp->disconnect(this); // the focus moves while the pages are deleted
}

void Workspace::say(const QString& sentence) {
    m_toast->say(sentence);
}

void Workspace::sayWhyHidden() {
    say(tr("Names stay hidden while you present. Ctrl+Shift+H ends the presentation."));
}

void Workspace::arrange() {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    m_failureRow->setContentsMargins(space::kPage, 0, space::kPage, 0);
    m_failureRow->addWidget(m_failure);
    column->addLayout(m_failureRow);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space::kPage, space::kTiny, space::kPage, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    column->addLayout(tabRow);
    auto* page = new TallScroll(m_stack, this);
    column->addWidget(page, 1);
    m_toast->lieOver(*m_topBar, [this](int least) { return m_topBar->roomForMessage(least); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
}

void Workspace::listen() {
    connect(m_rail, &Rail::chosen, this, &Workspace::openPage);
    connect(m_rail, &Rail::lockRequested, this, &Workspace::lockRequested);
    connect(m_topBar, &TopBar::searchRequested, this, &Workspace::searchRequested);
    connect(m_topBar, &TopBar::hideRequested, this, &Workspace::hideRequested);
    connect(m_failure, &Banner::actionTriggered, this, &Workspace::hideFailure);
    connect(qApp, &QApplication::focusChanged, this, &Workspace::focusMoved);
    connect(m_tabs, &PersonTabs::chosen, this, [this](const RecordId& person) {
        const auto found = std::find_if(m_open.begin(), m_open.end(),
                                        [&](const Open& each) { return each.person == person; });
        if (found != m_open.end()) {
            openTab(*found);
        }
    });
    connect(m_tabs, &PersonTabs::closed, this, &Workspace::closeTabOf);
    connect(m_toast, &Toast::undoRequested, this, &Workspace::undoLast);
    connect(m_toast, &Toast::putBackRequested, this, &Workspace::redoLast);
    connect(m_stack, &QStackedWidget::currentChanged, m_toast, &Toast::turnPage);
    connect(m_refresh, &QTimer::timeout, this, &Workspace::refreshNow);
    connect(&m_session, &Session::saved, this, &Workspace::hideFailure);
    connect(&m_session, &Session::failed, this, &Workspace::showFailed);
    connect(&m_session, &Session::personChanged, this, &Workspace::refreshSoon);
}

const PageEntry* Workspace::entryOf(PageKind page) const {
    const auto& entries = m_pages.entries;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [page](const auto& each) { return each.kind == page; });
    return found == entries.end() ? nullptr : &*found;
}

Page* Workspace::makePage(const Place& place) {
    Page* page = nullptr;
    if (place.person) {
        page = m_pages.person.make(m_session, *this, m_stack);
        page->setObjectName(QStringLiteral("page-person"));
    } else if (const PageEntry* entry = entryOf(place.page)) {
        page = entry->make(m_session, *this, m_stack);
        page->setObjectName(QStringLiteral("page-") + pageName(place.page));
        setHelpTopic(*page, pageName(place.page));
        m_made[place.page] = page;
    }
    if (page != nullptr) {
        m_stack->addWidget(page);
        connect(page, &Page::titleChanged, this, [this, page] {
            if (page == currentPage()) {
                m_topBar->setTitle(page->title());
                Q_EMIT pageShown();
            }
        });
    }
    return page;
}

Page* Workspace::pageFor(const Place& place) {
    if (place.person) {
        return personPage(*place.person);
    }
    const auto made = m_made.find(place.page);
    return made != m_made.end() ? made->second : makePage(place);
}

/// Something stands in one of its forms that is not saved.
bool Workspace::isTypedInto(const Open& open) const {
    const auto keepers = open.page->findChildren<DraftKeeper*>();
    return std::any_of(keepers.begin(), keepers.end(),
                       [](const DraftKeeper* each) { return each->hasTyping(); });
}

/// The place of the person who is shown, or was shown last, unless a tab was asked for or somebody
/// is typing there: then beside, as long as there is room.
Page* Workspace::personPage(const RecordId& person) {
    const bool wanted = std::exchange(m_beside, false);
    const bool beside = wanted || (!m_open.empty() && isTypedInto(m_open[m_current]));
    const auto known = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const Open& each) { return each.person == person; });
    if (known != m_open.end()) {
        m_current = static_cast<std::size_t>(known - m_open.begin());
    } else if (m_open.empty() || (beside && m_open.size() < kMostTabs)) {
        Page* page = makePage({PageKind::People, person, PersonSection::Overview});
        m_open.push_back({person, page});
        m_current = m_open.size() - 1;
    } else {
        m_open[m_current].person = person;
    }
    m_open[m_current].unseen.reset();
    return m_open[m_current].page;
}

void Workspace::showTabs() {
    std::vector<PersonTabs::Tab> tabs;
    if (m_place.person && m_open.size() > 1) {
        const PersonStore store(m_session.casework());
        for (const auto& open : m_open) {
            const auto row = store.row(open.person);
            tabs.push_back({open.person, row && *row ? toQString((*row)->code) : tr("Not there")});
        }
    }
    m_tabs->setTabs(tabs, m_place.person.value_or(RecordId()));
}

void Workspace::turnTab(int step) {
    if (m_open.size() < 2) {
        return;
    }
    const auto count = static_cast<int>(m_open.size());
    const auto next = (static_cast<int>(m_current) + step + count) % count;
    openTab(m_open[static_cast<std::size_t>(next)]);
}

void Workspace::closeTab() {
    if (m_place.person) {
        closeTabOf(*m_place.person);
    }
}

void Workspace::closeTabOf(const RecordId& person) {
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const Open& each) { return each.person == person; });
    if (m_open.size() < 2 || found == m_open.end()) {
        return;
    }
    Page* page = found->page;
    const auto at = static_cast<std::size_t>(found - m_open.begin());
    m_open.erase(found);
    if (m_current > at || m_current == m_open.size()) {
        --m_current;
    }
    // Back leads to the people who are open, not to a tab that was closed on purpose.
    std::erase_if(m_history, [&](const Place& each) { return each.person == person; });
    if (m_place.person == person) {
        const Open& other = m_open[m_current];
        show({PageKind::People, other.person, sectionOf(other)});
    } else {
        showTabs();
    }
    m_stack->removeWidget(page);
    page->deleteLater(); // the key that closes it may be its own
}

std::vector<Place> Workspace::tabs() const {
    std::vector<Place> tabs;
    for (const auto& open : m_open) {
        tabs.push_back({PageKind::People, open.person, sectionOf(open)});
    }
    return tabs;
}

RecordId Workspace::lastPerson() const {
    return m_open.empty() ? RecordId() : m_open[m_current].person;
}

void Workspace::setTabs(const std::vector<Place>& tabs, const RecordId& last) {
    for (const auto& tab : tabs) {
        if (tab.person == last) {
            m_current = m_open.size(); // from a list, its place is taken and no other's
        }
        m_open.push_back({*tab.person, makePage(tab), tab.section});
    }
}

PersonSection Workspace::sectionOf(const Open& open) const {
    if (open.unseen) {
        return *open.unseen;
    }
    return m_pages.person.section ? m_pages.person.section(*open.page) : PersonSection::Overview;
}

void Workspace::openTab(const Open& open) {
    const RecordId person = open.person;
    openPerson(person, sectionOf(open));
}

Place Workspace::place() const {
    Place now = m_place;
    if (now.person && m_pages.person.section && !m_open.empty()) {
        now.section = sectionOf(m_open[m_current]);
    }
    return now;
}

Page* Workspace::currentPage() const {
    return static_cast<Page*>(m_stack->currentWidget());
}

QString Workspace::title() const {
    return m_topBar->title();
}

void Workspace::open(const Place& place) {
    if (mayOpen(m_session.role(), place.page)) {
        show(place);
        return;
    }
    const auto order = railOrder();
    const auto first = std::find_if(order.begin(), order.end(), [this](PageKind page) {
        return mayOpen(m_session.role(), page);
    });
    show({*first, std::nullopt, PersonSection::Overview});
}

void Workspace::go(const Place& place) {
    m_place = this->place(); // a section may have been chosen in the page meanwhile
    if (!mayOpen(m_session.role(), place.page) || (m_placed && place == m_place)) {
        m_rail->setCurrent(m_place.page);
        return;
    }
    // Another section of the same person is not another page to go back to.
    if (m_placed && (!place.person || place.person != m_place.person)) {
        m_history.push_back(m_place);
        if (m_history.size() > kLongestHistory) {
            m_history.erase(m_history.begin());
        }
    }
    show(place);
}

void Workspace::back() {
    if (!m_history.empty()) {
        const Place before = m_history.back();
        m_history.pop_back();
        show(before);
    }
}

void Workspace::show(const Place& place) {
    Page* page = pageFor(place);
    if (page == nullptr) {
        return;
    }
    m_session.conceal();
    hideFailure();
    m_place = place;
    m_placed = true;
    m_stack->setCurrentWidget(page);
    if (place.person) {
        m_pages.person.show(*page, *place.person, place.section);
    } else {
        page->refresh();
    }
    m_rail->setCurrent(place.page);
    m_topBar->setTitle(page->title());
    showTabs();
    if (place.person) {
        Q_EMIT personShown(*place.person);
    }
    focusBegun(*page);
    Q_EMIT pageShown();
}

void Workspace::focusDraft() {
    Page* page = currentPage();
    const auto inside = page == nullptr ? QList<QWidget*>() : page->findChildren<QWidget*>();
    for (auto* place : inside) {
        if (goesOnWithDraft(*place) && place->isVisibleTo(page)) {
            place->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Workspace::focusBegun(Page& page) {
    QWidget* typing = placeOfTyping(page);
    QWidget* place = typing != nullptr ? typing : focusPlace(page.firstFocus(), page);
    if (place != nullptr) {
        place->setFocus(Qt::OtherFocusReason);
    }
}

void Workspace::refreshSoon() {
    m_refresh->start(); // after the form that saved has returned
}

void Workspace::refreshNow() {
    if (Page* page = currentPage()) {
        page->refresh();
        m_topBar->setTitle(page->title());
    }
    updateBadges();
}

void Workspace::updateBadges() {
    for (const auto& entry : m_pages.entries) {
        if (entry.waiting && mayOpen(m_session.role(), entry.kind)) {
            m_rail->setWaiting(entry.kind, entry.waiting(m_session));
        }
    }
}

void Workspace::undoLast() {
    m_steps->takeBack();
}

void Workspace::redoLast() {
    m_steps->saveAgain();
}

void Workspace::showFailed(const Error& error) {
    const ErrorSentence words = errorText(error);
    // Of a record that changed, and of nothing else, the kind is known here.
    const auto kind = HistoryWords::kind(error.field);
    const bool isKind = error.code == ErrorCode::Conflict && kind != toQString(error.field);
    //: a kind of record and what happened to it: 'Action: This has changed in the meantime.'
    m_failure->setSentence(isKind ? tr("%1: %2").arg(kind, words.what) : words.what);
    m_failure->setDetail(words.next);
    m_failureRow->setContentsMargins(space::kPage, space::kRow, space::kPage, 0);
    m_failure->show();
    m_failure->announceNow();
}

void Workspace::hideFailure() {
    m_failureRow->setContentsMargins(space::kPage, 0, space::kPage, 0);
    m_failure->hide();
}

bool Workspace::event(QEvent* event) {
    if (event->type() == failureEndType()) {
        hideFailure();
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Workspace::fitRail() {
    const bool wide = width() >= kWideFrom && Theme::of(this).textScale < 1.5;
    if (wide != m_rail->isWide()) {
        m_rail->setWide(wide);
    }
}

void Workspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitRail();
}

void Workspace::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitRail();
    }
}

/// In the order in which they are read, which is not the one in which they were made.
QList<QWidget*> Workspace::regionsOf(Page& page) {
    const auto stops = readingStops(page);
    const auto placeOf = [&](const QWidget* part) {
        return std::find_if(stops.begin(), stops.end(),
                            [part](const QWidget* stop) {
                                return stop == part || part->isAncestorOf(stop);
                            }) -
               stops.begin();
    };
    QList<QWidget*> parts;
    const auto inside = page.findChildren<QWidget*>();
    std::copy_if(inside.begin(), inside.end(), std::back_inserter(parts),
                 [](const QWidget* part) { return isRegion(*part) && part->isVisible(); });
    // Stable: where a region begins with a region inside, the outer one comes first.
    std::stable_sort(parts.begin(), parts.end(),
                     [&](const QWidget* a, const QWidget* b) { return placeOf(a) < placeOf(b); });
    return parts.isEmpty() ? QList<QWidget*>{&page} : parts;
}

QList<QWidget*> Workspace::regions() const {
    QList<QWidget*> all{m_rail, m_topBar};
    if (m_tabs->isVisible()) {
        all << m_tabs;
    }
    if (Page* page = currentPage()) {
        all << regionsOf(*page);
    }
    const auto parts = window()->findChildren<QWidget*>(); // what stands beside, such as help
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(all), [this](const QWidget* part) {
        return isRegion(*part) && part->isVisible() && !isAncestorOf(part);
    });
    return all;
}

void Workspace::focusNextRegion(bool forward) {
    const QList<QWidget*> all = regions();
    const QWidget* focus = window()->focusWidget();
    // The innermost region that holds the focus: regions may hold regions.
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focus != nullptr && (all[i] == focus || all[i]->isAncestorOf(focus))) {
            at = i;
        }
    }
    const qsizetype step = forward ? 1 : -1;
    for (qsizetype tried = 1; tried <= all.size(); ++tried) {
        const qsizetype next = (at + step * tried + 2 * all.size()) % all.size();
        if (focusInto(all[next])) {
            return;
        }
    }
}

void Workspace::focusPage() {
    if (Page* page = currentPage()) {
        focusInto(page);
    }
}

bool Workspace::focusInto(QWidget* region) const {
    QWidget* wanted = region == m_rail          ? m_rail->current()
                      : region == currentPage() ? currentPage()->firstFocus()
                                                : region;
    QWidget* target = focusPlace(wanted, *region);
    if (target != nullptr && target != wanted) { // the first as it was made: rather as it is read
        const auto stops = readingStops(*region);
        target = stops.isEmpty() ? target : stops.front();
    }
    if (target != nullptr) {
        target->setFocus(Qt::TabFocusReason);
    }
    return target != nullptr;
}

void Workspace::focusMoved(const QWidget* before, const QWidget* now) {
    Page* page = currentPage();
    const bool taken = page != nullptr && before != nullptr && page->isAncestorOf(before) &&
                       (!before->isVisible() || !before->isEnabled());
    if (!taken || page->isAncestorOf(now)) {
        return;
    }
    // After whatever hid it has had its say; where it sent the keys on purpose, they stay.
    QTimer::singleShot(0, this, [this, left = QPointer<Page>(page), now = QPointer(now)] {
        Page* shown = currentPage();
        const QWidget* focus = window()->focusWidget();
        if (shown != nullptr && shown == left.data() && shown->isVisible() &&
            window()->isActiveWindow() && focus == now.data() && !shown->isAncestorOf(focus)) {
            focusInto(shown);
        }
    });
}

} // namespace zaklon::ui
