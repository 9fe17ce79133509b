// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsSection.h"

#include "core/consent/ConsentRules.h"
#include "core/people/Person.h"
#include "ui/components/Card.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/PlainScroll.h"
#include "ui/referrals/ChecklistDialog.h"
#include "ui/referrals/ChoiceHistory.h"
#include "ui/referrals/PathwayComparisonView.h"
#include "ui/referrals/PathwayLane.h"
#include "ui/referrals/ReferralEditor.h"
#include "ui/referrals/ReferralList.h"
#include "ui/referrals/RemovalThreats.h"
#include "ui/referrals/SentReferralView.h"
#include "ui/referrals/StartPlace.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

ReferralsSection::ReferralsSection(Session& session, Navigator& navigator, QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_stack(new QStackedLayout(this))
    , m_editor(new ReferralEditor(session, this))
    , m_sent(new SentReferralView(session, this))
    , m_comparison(new PathwayComparisonView(session, this)) {
    setObjectName(QStringLiteral("referrals_section"));
    m_overview = makeOverview();
    m_threatPage = makeThreats();
    for (QWidget* page :
         {m_overview, static_cast<QWidget*>(m_editor), static_cast<QWidget*>(m_sent),
          static_cast<QWidget*>(m_comparison), m_threatPage}) {
        m_stack->addWidget(page);
    }
    connect(m_editor, &ReferralEditor::closed, this, &ReferralsSection::showOverview);
    connect(m_editor, &ReferralEditor::recordWanted, this,
            [this] { m_navigator.openPerson(m_person, PersonSection::Details); });
    connect(m_editor, &ReferralEditor::birthYearWanted, this, [this] {
        m_navigator.openPerson(m_person, PersonSection::Details);
        Q_EMIT sentToBirthYear();
    });
    connect(m_sent, &SentReferralView::closed, this, &ReferralsSection::showOverview);
    connect(m_comparison, &PathwayComparisonView::closed, this, &ReferralsSection::showOverview);
    connect(m_comparison, &PathwayComparisonView::startWanted, this, [this](const QString& code) {
        showOverview();
        askStart(toText(code));
    });
    connect(m_editor, &ReferralEditor::sent, this, [this](const RecordId& referral) {
        openReferral(referral);
        m_sent->focusPaper(); // no answer comes before it was handed over
    });
    connect(m_editor, &ReferralEditor::consentAsked, this,
            [this](const RecordId& provider) { m_navigator.recordConsent(m_person, provider); });
    connect(&m_session, &Session::draftsChanged, this, &ReferralsSection::showWaiting);
    makeActions();
}

QWidget* ReferralsSection::makeOverview() {
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(kRingRoom, kRingRoom, 8, kRingRoom); // on the line of the bar
    column->setSpacing(14);
    m_alert = new RemovalBanner(m_session, inside);
    connect(m_alert, &RemovalBanner::opened, this, &ReferralsSection::openThreats);
    column->addWidget(m_alert);
    m_waiting = new DraftLine(m_session,
                              {"referral", "referral_answer", "pathway_words:", "pathway_choice",
                               "pathway_start:", "lane_step"},
                              inside);
    column->addWidget(m_waiting);
    connect(m_waiting, &DraftLine::goOn, this, &ReferralsSection::goOnWithDraft);
    m_list = new ReferralList(m_session, inside);
    column->addWidget(m_list);
    connect(m_list, &ReferralList::newWanted, this, &ReferralsSection::startNewReferral);
    connect(m_list, &ReferralList::tonightWanted, this, &ReferralsSection::findPlaceForTonight);
    connect(m_list, &ReferralList::opened, this, &ReferralsSection::openReferral);
    connect(m_list, &ReferralList::backRequested, this, [this] { m_navigator.back(); });
    column->addWidget(makeBar(inside));
    m_start = new StartPlace(m_session, inside);
    column->addWidget(m_start);
    connect(m_start, &StartPlace::dismissed, this, &ReferralsSection::showWaiting);
    connect(m_start, &StartPlace::dismissed, this, [this] { firstFocus()->setFocus(); });
    connect(m_start, &StartPlace::started, this,
            [this](const WriteReceipt& receipt) { tell(receipt, tr("Pathway started.")); });
    m_lanes = new QVBoxLayout;
    m_lanes->setSpacing(14);
    column->addLayout(m_lanes);
    m_history = new ChoiceHistory(m_session, inside);
    column->addWidget(m_history);
    column->addStretch(1);
    showToEdge(*scroll, inside, kRingRoom);
    return scroll;
}

QWidget* ReferralsSection::makeBar(QWidget* parent) {
    auto* bar = new QFrame(parent);
    auto* lines = new QVBoxLayout(bar);
    lines->setSpacing(space::kTiny);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(new TextLabel(tr("Pathways"), TextRole::Title, &Theme::text, bar));
    auto* sentence =
        new TextLabel(tr("More than one may run at a time."), TextRole::Small, &Theme::text2, bar);
    sentence->setWordWrap(true);
    head->addWidget(sentence, 1);
    lines->addLayout(head);
    auto* row = new FlowLayout(space::kSmall, space::kTiny);
    lines->addLayout(row);
    auto* add = new QPushButton(tr("Add pathway"), bar);
    add->setObjectName(QStringLiteral("add_pathway"));
    m_pathwayMenu = new QMenu(add);
    add->setMenu(m_pathwayMenu);
    add->setVisible(mayWrite(m_session.role(), "pathway_case"));
    auto* threat = new QPushButton(tr("Threat of removal"), bar);
    threat->setObjectName(QStringLiteral("removal_threats"));
    connect(threat, &QPushButton::clicked, this, &ReferralsSection::openThreats);
    auto* compare = new QPushButton(tr("Compare pathways"), bar);
    compare->setObjectName(QStringLiteral("compare_pathways"));
    auto* checklist = new QPushButton(tr("Checklist"), bar);
    checklist->setAccessibleName(tr("Print a checklist"));
    checklist->setObjectName(QStringLiteral("print_checklist"));
    connect(checklist, &QPushButton::clicked, this,
            [this] { ChecklistDialog::ask(m_session, this); });
    for (auto* button : {add, threat, compare, checklist}) {
        row->addWidget(button);
    }
    connect(compare, &QPushButton::clicked, this, &ReferralsSection::comparePathways);
    connect(m_pathwayMenu, &QMenu::aboutToShow, this, &ReferralsSection::fillPathwayMenu);
    keepRingRoom(*bar);
    return bar;
}

QWidget* ReferralsSection::makeThreats() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* back = new QPushButton(tr("Back to pathways"), page);
    back->setObjectName(QStringLiteral("close_threats"));
    column->addWidget(back, 0, Qt::AlignLeading);
    m_threats = new RemovalThreatList(m_session, page);
    column->addWidget(m_threats, 1);
    connect(back, &QPushButton::clicked, this, &ReferralsSection::showOverview);
    connect(m_threats, &PersonSectionPage::formOpened, this, &PersonSectionPage::formOpened);
    return page;
}

void ReferralsSection::openThreats() {
    m_threats->showPerson(m_person);
    m_stack->setCurrentWidget(m_threatPage);
    m_threats->firstFocus()->setFocus();
}

void ReferralsSection::makeActions() {
    auto* add = new QAction(icon(IconName::Plus), tr("New referral"), this);
    add->setShortcut(QKeySequence::New);
    connect(add, &QAction::triggered, this, &ReferralsSection::startNewReferral);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(add);
    add->setEnabled(mayWrite(m_session.role(), "referral"));
}

void ReferralsSection::fillPathwayMenu() {
    m_pathwayMenu->clear();
    for (const auto& definition : m_session.definitions().pathways.allCurrent()) {
        if (isOpen(definition->code, true)) {
            continue;
        }
        auto* menu = m_pathwayMenu->addMenu(m_session.words().text(definition->title));
        auto* start = menu->addAction(tr("Start it…"));
        start->setObjectName(QStringLiteral("start_") + toQString(definition->code));
        connect(start, &QAction::triggered, this,
                [this, code = definition->code] { askStart(code); });
        if (definition->kind == referrals::PathwayKind::Protocol) {
            continue;
        }
        auto* consider = menu->addAction(tr("Note that it is considered"));
        consider->setObjectName(QStringLiteral("consider_") + toQString(definition->code));
        connect(consider, &QAction::triggered, this, [this, definition] {
            finish(considerPathway(m_session.vault(), m_person, *definition),
                   tr("Pathway noted as considered."));
        });
    }
    if (m_pathwayMenu->isEmpty()) {
        m_pathwayMenu->addAction(tr("Every pathway is here already"))->setEnabled(false);
    }
}

void ReferralsSection::finish(const Result<SavedRun>& kept, const QString& sentence) {
    if (!kept) {
        Q_EMIT m_session.failed(kept.error());
    } else if (kept->openedDuties) { // nothing closes silently, by one key least of all
        m_session.announceDone(sentence);
        Q_EMIT m_session.personChanged(m_person);
        refresh();
    } else {
        tell(kept->receipt, sentence);
    }
}

void ReferralsSection::tell(const WriteReceipt& receipt, const QString& sentence) {
    if (receipt.entries > 0) {
        Q_EMIT m_session.saved(sentence, receipt, m_person);
        Q_EMIT m_session.personChanged(m_person);
    }
    refresh();
}

template <class Change>
void ReferralsSection::changeLane(const RecordId& pathwayCase, const QString& sentence,
                                  Change change) {
    for (const auto& run : m_runs) {
        const auto definition = m_session.definitions().pathways.find(run.pathway.pathway.text,
                                                                      run.pathway.pathwayVersion);
        if (run.pathway.id == pathwayCase && definition) {
            finish(change(*definition), sentence);
            return;
        }
    }
}

bool ReferralsSection::isOpen(const std::string& pathway, bool alsoConsidered) const {
    return std::any_of(m_runs.begin(), m_runs.end(), [&](const PathwayRun& run) {
        const auto state = run.pathway.state;
        return run.pathway.pathway.text == pathway &&
               (state == PathwayState::Running ||
                (alsoConsidered && state == PathwayState::Considered));
    });
}

void ReferralsSection::askStart(const std::string& pathway) {
    if (const auto definition = m_session.definitions().pathways.current(pathway)) {
        m_start->ask(m_person, definition);
        showWaiting();
    }
}

void ReferralsSection::startConsidered(const RecordId& pathwayCase) {
    if (const auto run = PathwayStore(m_session.casework()).run(pathwayCase)) {
        askStart(run->pathway.pathway.text);
    }
}

void ReferralsSection::leave(const RecordId& pathwayCase, const PathwayChoice& choice) {
    const auto run = PathwayStore(m_session.casework()).run(pathwayCase);
    const bool considered = run && run->pathway.state == PathwayState::Considered;
    const auto left = considered ? declinePathway(m_session.vault(), pathwayCase, choice)
                                 : endPathway(m_session.vault(), pathwayCase, choice);
    if (auto* lane = laneOf(pathwayCase); left && lane != nullptr) {
        lane->noteChosen();
    }
    finish(left, considered ? tr("The choice is noted.") : tr("Pathway ended."));
}

PathwayLane* ReferralsSection::laneOf(const RecordId& pathwayCase) const {
    for (int i = 0; i < m_lanes->count(); ++i) {
        auto* lane = qobject_cast<PathwayLane*>(m_lanes->itemAt(i)->widget());
        if (lane != nullptr && lane->pathway() == pathwayCase) {
            return lane;
        }
    }
    return nullptr;
}

void ReferralsSection::moveStep(const RecordId& pathwayCase, const StepChange& change,
                                const StepPapers& papers) {
    const bool refused = change.result && change.result->outcome == StepOutcome::Negative;
    changeLane(pathwayCase,
               refused ? tr("Decision noted. What must follow is open now, and in Today.")
                       : tr("Step noted."),
               [&](const auto& definition) {
                   auto moved =
                       changeStep(m_session.vault(), pathwayCase, definition, change, papers);
                   auto* lane = laneOf(pathwayCase);
                   if (moved && lane != nullptr && lane->askedStep() == change.step) {
                       lane->noteChosen();
                   }
                   return moved;
               });
}

void ReferralsSection::noteEvent(const RecordId& pathwayCase, const QString& event, Date day) {
    changeLane(pathwayCase, tr("Day noted."), [&](const auto& definition) {
        return recordEvent(m_session.vault(), pathwayCase, definition, toText(event), day);
    });
}

void ReferralsSection::showPerson(const RecordId& person) {
    if (person != m_person) {
        leaveForms();
        m_person = person;
        m_stack->setCurrentWidget(m_overview);
    } else if (m_stack->currentWidget() == m_sent) {
        m_sent->leave(); // read once; who comes back wants the list
        m_stack->setCurrentWidget(m_overview);
    }
    refresh();
}

void ReferralsSection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    const auto records = m_session.casework();
    const auto runs = m_session.read(PathwayStore(records).ofPerson(m_person));
    m_runs = runs.value_or(std::vector<PathwayRun>{});
    showLanes();
    m_list->showPerson(m_person);
    m_alert->showPerson(m_person);
    m_history->showPerson(m_person);
    if (m_stack->currentWidget() == m_threatPage) {
        m_threats->showPerson(m_person);
    }
    showWaiting();
}

void ReferralsSection::showWaiting() {
    bool isAsked = false;
    for (const auto& run : m_runs) {
        const auto* lane = laneOf(run.pathway.id);
        isAsked = isAsked || (lane != nullptr && lane->asks() != PathwayLane::Asks::Nothing);
    }
    m_waiting->look(m_person,
                    isAsked || m_start->isAsking() || m_stack->currentWidget() != m_overview);
}

bool ReferralsSection::isConsentHeld() const {
    const auto casework = m_session.casework();
    const auto person = casework.find<Person>(m_person).value_or(std::nullopt);
    const auto consents =
        casework.where<Consent>("person", m_person).value_or(std::vector<Consent>{});
    const auto today = m_session.today();
    return person && std::any_of(consents.begin(), consents.end(), [&](const auto& consent) {
               return isForSharing(consent.type) &&
                      inForce(consent, mayBeChild(*person, today), today).has_value();
           });
}

ReferralsSection::Asking ReferralsSection::clearLanes() {
    Asking before;
    while (m_lanes->count() > 0) {
        auto* item = m_lanes->takeAt(0);
        if (auto* lane = qobject_cast<PathwayLane*>(item->widget())) {
            lane->leave();
            if (lane->asks() != PathwayLane::Asks::Nothing) {
                before = {lane->pathway(), lane->asks() == PathwayLane::Asks::WhyLeft,
                          lane->askedStep(), lane->isAncestorOf(QApplication::focusWidget())};
            }
        }
        item->widget()->hide();
        item->widget()->deleteLater(); // its menu may be what brought us here
        delete item;
    }
    return before;
}

/// Who answers while something else is saved goes on answering.
void ReferralsSection::askAgain(const Asking& before) {
    auto* lane = laneOf(before.pathway);
    if (lane == nullptr || !lane->mayBeLeft()) {
        return;
    }
    if (before.whyLeft) {
        lane->askWhyLeft();
    } else {
        lane->askStep(before.step);
    }
    if (before.hadFocus) {
        lane->focusQuestion();
    }
}

void ReferralsSection::showLanes() {
    const auto before = clearLanes();
    const auto facts = readPathwayFacts(m_session.casework(), m_person, m_session.today());
    const LanePerson person{isConsentHeld(), facts ? std::optional(*facts) : std::nullopt};
    for (const auto& run : m_runs) {
        auto* lane = new PathwayLane(m_session, run, person, m_overview);
        m_lanes->addWidget(lane);
        connect(lane, &PathwayLane::moveChosen, this, &ReferralsSection::moveStep);
        connect(lane, &PathwayLane::outcomeAsked, this,
                [this, id = run.pathway.id] { m_navigator.openOutcome(m_person, id); });
        connect(lane, &PathwayLane::eventChosen, this, &ReferralsSection::noteEvent);
        connect(lane, &PathwayLane::startChosen, this, &ReferralsSection::startConsidered);
        connect(lane, &PathwayLane::leaveChosen, this, &ReferralsSection::leave);
        connect(lane, &PathwayLane::questionDismissed, this, &ReferralsSection::showWaiting);
    }
    askAgain(before);
    if (m_runs.empty()) {
        m_lanes->addWidget(new EmptyState(
            IconName::Pathways, tr("No pathway was chosen yet"),
            tr("Compare pathways together; the person chooses, and may choose more than one."),
            m_overview));
    }
}

void ReferralsSection::leaveForms() {
    m_start->leave();
    m_editor->leave();
    m_sent->leave();
    m_comparison->leave();
}

void ReferralsSection::showOverview() {
    leaveForms();
    m_stack->setCurrentWidget(m_overview);
    refresh();
    Q_EMIT formOpened(false);
    firstFocus()->setFocus();
}

void ReferralsSection::showOnly(QWidget& form) {
    m_stack->setCurrentWidget(&form);
    Q_EMIT formOpened(true);
}

void ReferralsSection::startNewReferral() {
    m_editor->startNew(m_person);
    showForm(*m_editor);
}

void ReferralsSection::findPlaceForTonight() {
    m_editor->startForTonight(m_person);
    showForm(*m_editor);
}

void ReferralsSection::comparePathways() {
    m_comparison->showPerson(m_person);
    showForm(*m_comparison);
}

void ReferralsSection::openReferral(const RecordId& referral) {
    const auto read = m_session.read(m_session.casework().find<Referral>(referral));
    const bool isDraft = read && *read && (*read)->state == ReferralState::Draft;
    if (isDraft && m_editor->edit(**read)) {
        showForm(*m_editor);
    } else if (read && *read && !isDraft) {
        m_sent->showReferral(referral);
        showForm(*m_sent);
    }
}

QWidget* ReferralsSection::firstFocus() {
    return m_stack->currentWidget() == m_editor ? m_editor->firstFocus() : m_list->firstFocus();
}

} // namespace zaklon::ui
