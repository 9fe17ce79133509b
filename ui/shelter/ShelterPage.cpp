// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/ShelterPage.h"

#include "core/people/SafeContactRules.h"
#include "ui/components/Card.h"
#include "ui/components/DateText.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/ErrorText.h"
#include "ui/session/LocalClock.h"
#include "ui/shelter/BedBoard.h"
#include "ui/shelter/BedList.h"
#include "ui/shelter/ShelterWords.h"
#include "ui/shelter/ShiftNotes.h"
#include "ui/shelter/ShiftTasks.h"
#include "ui/shelter/StayForms.h"
#include "ui/shelter/StayPlan.h"
#include "ui/shelter/WhoPanel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kSide = 300;
constexpr int kLeastBoard = 470;
constexpr int kNamedElsewhere = 4; ///< two lines of names

/// Until the next place of tonight is past the hour until which it is held.
std::optional<int> minutesToNextHour(const ShelterBoard& board, const LocalMoment& now) {
    std::optional<int> next;
    for (const auto& bed : board.beds) {
        const bool waits =
            bed.stay && bed.stay->state == StayState::Held && bed.stay->from == now.day;
        const auto until = waits ? minuteOfDay(bed.stay->heldUntil) : std::nullopt;
        if (until && *until > now.minute) {
            next = std::min(next.value_or(*until - now.minute), *until - now.minute);
        }
    }
    return next;
}

bool mayArrange(const Session& session) {
    return mayWrite(session.role(), describe<ShelterBed>().kind);
}

} // namespace

ShelterPage::ShelterPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent), m_session(session), m_navigator(navigator) {
    setObjectName(QStringLiteral("shelter_page"));
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(24, 16, 24, 0);
    whole->setSpacing(space::kCard);
    auto* rest = new QWidget(this);
    auto* column = new QVBoxLayout(rest);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kRow);
    m_waiting = new DraftLine(session, {"stay:", "tonight_note:"}, rest);
    m_waiting->setOfAnybody();
    connect(m_waiting, &DraftLine::goOn, this, &ShelterPage::goOnWithDraft);
    column->addWidget(m_waiting);
    auto* holder = new QWidget(rest);
    m_stack = new QStackedLayout(holder);
    m_empty = new EmptyState(IconName::Shelter, {}, {}, holder);
    m_empty->setObjectName(QStringLiteral("shelter_empty"));
    connect(m_empty, &EmptyState::actionTriggered, this, &ShelterPage::arrangeBeds);
    m_stack->addWidget(makeHouse());
    m_stack->addWidget(makeBeds());
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);
    whole->addWidget(rest, 1);
    whole->addWidget(makeForms());
    new SidePlace(*this, *whole, *rest, *m_forms, SidePlace::Narrow::Instead,
                  {RecordPanel::kPanelWidth});
    makeActions();
    m_nextHour = new QTimer(this);
    m_nextHour->setObjectName(QStringLiteral("next_hour"));
    m_nextHour->setSingleShot(true);
    connect(m_nextHour, &QTimer::timeout, this, [this] {
        m_isHourPast = !isVisible(); // behind the cover, or another page
        if (!m_isHourPast) {
            refresh();
        }
    });
}

void ShelterPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isHourPast) {
        refresh();
    }
}

QWidget* ShelterPage::makeTools(QWidget* parent) {
    auto* bar = new QFrame(parent);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    m_shown = new TextLabel({}, TextRole::Heading, &Theme::text, bar);
    m_shown->setObjectName(QStringLiteral("shelter_shown"));
    row->addWidget(m_shown);
    row->beginTrailing();
    const auto add = [&](const QString& name, const QString& text, IconName sign) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(name);
        button->setIcon(icon(sign));
        row->addWidget(button);
        return button;
    };
    const bool mayWelcome = mayWrite(m_session.role(), describe<Stay>().kind);
    auto* arrange = add(QStringLiteral("arrange_beds"), tr("Arrange beds"), IconName::Bed);
    arrange->setVisible(mayArrange(m_session));
    connect(arrange, &QPushButton::clicked, this, &ShelterPage::arrangeBeds);
    auto* keep = add(QStringLiteral("hold_place"), tr("Hold a place"), IconName::Clock);
    keep->setVisible(mayWelcome);
    connect(keep, &QPushButton::clicked, this, [this] { hold(); });
    auto* welcomes = add(QStringLiteral("new_stay"), tr("New stay"), IconName::Plus);
    setButtonKind(*welcomes, ButtonKind::Primary);
    welcomes->setVisible(mayWelcome);
    connect(welcomes, &QPushButton::clicked, this, [this] { welcome(); });
    keepRingRoom(*bar);
    row->setContentsMargins(0, kRingRoom, kRingRoom, kRingRoom); // words need none
    return bar;
}

QWidget* ShelterPage::makeHouse() {
    m_house = new QScrollArea(this);
    m_house->setObjectName(QStringLiteral("shelter_house"));
    m_house->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(m_house);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, space::kSmall, space::kCard);
    row->setSpacing(space::kCard);
    auto* left = new QWidget(inside);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(makeTools(left));
    m_board = new BedBoard(m_session, left);
    connect(m_board, &BedBoard::asked, this, &ShelterPage::act);
    column->addWidget(m_board);
    m_planCard = new Card(tr("The next two weeks"), Card::Padding::Normal, left);
    m_plan = new StayPlan(m_planCard);
    m_plan->setAccessibleName(tr("Stays of the next two weeks"));
    connect(m_plan, &StayPlan::opened, this, &ShelterPage::openFromPlan);
    m_planCard->content().addWidget(m_plan);
    column->addWidget(m_planCard);
    m_elsewhere = new TextLabel({}, TextRole::Small, &Theme::text2, left);
    m_elsewhere->setObjectName(QStringLiteral("shelter_elsewhere"));
    m_elsewhere->setWordWrap(true);
    column->addWidget(m_elsewhere);
    column->addStretch(1);
    auto* side = new QWidget(inside);
    side->setObjectName(QStringLiteral("shift_side"));
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(space::kStack);
    m_tasks = new ShiftTasks(m_session, m_navigator, side);
    m_notes = new ShiftNotes(m_session, side);
    sideColumn->addWidget(m_tasks);
    sideColumn->addWidget(m_notes);
    sideColumn->addStretch(1);
    row->addWidget(left, 1);
    row->addWidget(side);
    setRegion(*left);
    setRegion(*side);
    m_shift =
        new SidePlace(*inside, *row, *left, *side, SidePlace::Narrow::Below, {kSide, kLeastBoard});
    showThrough(*m_house, inside);
    return m_house;
}

/// A form takes the place of the shift before it takes columns from the beds, and the shift goes
/// below them: what is written in a form is about what stands there.
void ShelterPage::placeShift(bool besideForm) {
    m_shift->setWidths({kSide, besideForm ? BedBoard::kWholeLine : kLeastBoard});
}

QWidget* ShelterPage::makeBeds() {
    m_beds = new QWidget(this);
    auto* column = new QVBoxLayout(m_beds);
    column->setContentsMargins(0, 0, 0, space::kCard);
    column->setSpacing(space::kSmall);
    auto* back = new QPushButton(tr("Back to the house"), m_beds);
    back->setObjectName(QStringLiteral("back_to_house"));
    setButtonKind(*back, ButtonKind::Quiet);
    connect(back, &QPushButton::clicked, this, [this] {
        leaveBeds();
        firstFocus()->setFocus();
    });
    column->addWidget(back, 0, Qt::AlignLeading);
    m_bedList = new BedList(m_session, m_beds);
    column->addWidget(m_bedList, 1);
    return m_beds;
}

QWidget* ShelterPage::makeForms() {
    m_forms = new QWidget(this);
    m_forms->setObjectName(QStringLiteral("shelter_forms"));
    auto* column = new QVBoxLayout(m_forms);
    column->setContentsMargins(0, 0, 0, space::kCard);
    m_who = new WhoPanel(m_session, m_forms);
    m_panel = new RecordPanel(m_session, m_forms);
    column->addWidget(m_who);
    column->addWidget(m_panel);
    m_forms->hide();
    setRegion(*m_forms);
    connect(m_who, &WhoPanel::opened, this, &ShelterPage::showForms);
    connect(m_panel, &RecordPanel::opened, this, &ShelterPage::showForms);
    connect(m_panel, &RecordPanel::saved, this, &ShelterPage::goToStay);
    return m_forms;
}

void ShelterPage::refresh() {
    m_nextHour->stop();
    m_isHourPast = false;
    m_waiting->look(RecordId(), !m_forms->isHidden());
    // The list of beds has the same key for a new one.
    m_welcomeKey->setEnabled(!m_arranging && m_welcomeKey->isVisible());
    if (m_arranging) {
        m_bedList->refresh();
        m_stack->setCurrentWidget(m_beds);
        return;
    }
    const ShelterStore store(m_session.casework(), m_session.confidential(), m_session.today());
    const auto house = store.nights(m_session.today());
    const auto board = house ? store.board(*house) : passOn(house);
    if (!board) {
        const auto said = errorText(board.error());
        m_empty->setText(said.what, said.next);
        m_empty->setAction({});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (board->beds.empty()) {
        showEmpty();
        return;
    }
    m_board->showBoard(*board);
    showHouse(*house);
    waitForNextHour();
}

void ShelterPage::waitForNextHour() {
    constexpr int kMinuteMs = 60'000;
    if (const auto minutes = minutesToNextHour(m_board->board(), localTime(m_session).here())) {
        m_nextHour->start(*minutes * kMinuteMs);
    }
}

void ShelterPage::showEmpty() {
    m_empty->setText(tr("The house keeps no beds here yet"),
                     tr("Every place would stand here with who sleeps there, what matters tonight "
                        "and what is free, and the stays of two weeks."));
    m_empty->setAction(mayArrange(m_session) ? tr("Arrange beds") : QString());
    m_stack->setCurrentWidget(m_empty);
}

void ShelterPage::showHouse(const HouseNights& house) {
    const auto& board = m_board->board();
    const ShelterWords words(m_session);
    //: above the places of the house: 'Tonight: 7 of 9 places taken or held'
    m_shown->setText(tr("Tonight: %1").arg(words.places(board.taken(), board.all())));
    const ShelterStore store(m_session.casework(), m_session.confidential(), m_session.today());
    const auto elsewhere = store.accommodatedElsewhere(house);
    QStringList who;
    for (const auto& guest : elsewhere.value_or(std::vector<StayGuest>{})) {
        who << words.who(guest);
    }
    const auto named = who.mid(0, kNamedElsewhere).join(u"; ");
    const int rest = std::max(static_cast<int>(who.size()) - kNamedElsewhere, 0);
    m_elsewhere->setText(
        !elsewhere ? errorText(elsewhere.error()).what
        : rest > 0 ? tr("Noted as staying here, but without a bed: %1, and %n more.", nullptr, rest)
                         .arg(named)
                   : tr("Noted as staying here, but without a bed: %1.").arg(named));
    m_elsewhere->setVisible(!elsewhere || !who.isEmpty());
    showPlan(house);
    m_tasks->showShift(board.staying());
    m_notes->refresh();
    m_stack->setCurrentWidget(m_house);
}

QWidget* ShelterPage::firstFocus() {
    if (m_stack->currentWidget() == m_beds) {
        return m_bedList->firstFocus();
    }
    if (m_stack->currentWidget() == m_empty) {
        return m_empty->action().isVisibleTo(m_empty) ? static_cast<QWidget*>(&m_empty->action())
                                                      : this;
    }
    auto* card = m_board->firstFocus();
    return card == nullptr ? static_cast<QWidget*>(this) : card;
}

} // namespace zaklon::ui
