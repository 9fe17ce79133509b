// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the page: who comes, who leaves, what is kept; and the plan of two weeks.
#include "ui/components/DateText.h"
#include "ui/forms/BedWords.h"
#include "ui/forms/DraftLine.h"
#include "ui/session/DraftPlace.h"
#include "ui/shelter/BedBoard.h"
#include "ui/shelter/BedList.h"
#include "ui/shelter/ShelterPage.h"
#include "ui/shelter/ShelterWords.h"
#include "ui/shelter/ShiftNotes.h"
#include "ui/shelter/StayForms.h"
#include "ui/shelter/StayPlan.h"
#include "ui/shelter/WhoPanel.h"
#include "ui/theme/Icon.h"

#include <QAction>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kPlanDays = 14;

bool isWeekend(QDate day) {
    return day.dayOfWeek() == Qt::Saturday || day.dayOfWeek() == Qt::Sunday;
}

} // namespace

void ShelterPage::makeActions() {
    const auto add = [this](const QString& text, IconName sign, const QKeySequence& keys, bool may,
                            auto&& act) {
        auto* action = new QAction(icon(sign), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(may);
        action->setVisible(may);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    const bool mayWelcome = mayWrite(m_session.role(), describe<Stay>().kind);
    m_welcomeKey =
        add(tr("New stay"), IconName::Plus, QKeySequence::New, mayWelcome, [this] { welcome(); });
    add(tr("Hold a place"), IconName::Clock, Qt::CTRL | Qt::SHIFT | Qt::Key_P, mayWelcome,
        [this] { hold(); });
    add(tr("Write a shift note"), IconName::Document, Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        mayWrite(m_session.role(), describe<ShiftNote>().kind), [this] { writeNote(); });
    add(tr("Arrange beds"), IconName::Bed, {},
        mayWrite(m_session.role(), describe<ShelterBed>().kind), [this] { arrangeBeds(); });
}

void ShelterPage::arrangeBeds() {
    m_arranging = true;
    m_panel->close();
    m_who->close();
    refresh();
    m_bedList->firstFocus()->setFocus();
}

void ShelterPage::leaveBeds() {
    if (m_arranging) {
        m_arranging = false;
        refresh();
    }
}

void ShelterPage::writeNote() {
    leaveBeds();
    if (m_stack->currentWidget() == m_house) {
        m_notes->write();
    }
}

void ShelterPage::welcome(const RecordId& bed, const RecordId& from) {
    leaveBeds();
    m_panel->close();
    m_who->ask(
        tr("New stay"),
        [this, bed](const RecordId& person) {
            openForm(StayForms(m_session).welcome(bed, person));
        },
        from);
}

void ShelterPage::hold(const RecordId& bed, const RecordId& from) {
    leaveBeds();
    m_panel->close();
    m_who->ask(
        tr("Hold a place"),
        [this, bed](const RecordId& person) { openForm(StayForms(m_session).hold(bed, person)); },
        from);
}

void ShelterPage::arrive(const Stay& stay) {
    if (!stay.person.isNil()) {
        openForm(StayForms(m_session).arrive(stay, stay.person));
        return;
    }
    m_panel->close();
    m_who->ask(tr("Who it is"), [this, stay](const RecordId& person) {
        openForm(StayForms(m_session).arrive(stay, person));
    });
}

void ShelterPage::release(const Stay& stay) {
    // What fails is said by `save`.
    static_cast<void>(
        m_session.save(tr("The place is free again."), stay.person, [&](Transaction& transaction) {
            return StayForms(m_session).moves(transaction).release(stay.id);
        }));
    refresh();
}

void ShelterPage::forgetTonight(const Stay& stay) {
    static_cast<void>(m_session.save(
        tr("Nothing is noted for tonight any more."), stay.person, [&](Transaction& transaction) {
            return StayForms(m_session).moves(transaction).note(stay.id, Code{}, std::string());
        }));
    refresh();
}

void ShelterPage::act(BedAct act, const RecordId& bed) {
    const auto* known = m_board->at(bed);
    if (known == nullptr) {
        return;
    }
    const auto now = *known; // what is done shows the board anew
    switch (act) {
    case BedAct::Open:
        if (now.guest) {
            m_navigator.openPerson(now.guest->person);
        }
        break;
    case BedAct::Welcome:
        welcome(bed);
        break;
    case BedAct::Hold:
        hold(bed);
        break;
    default:
        if (now.stay) {
            actOn(act, now);
        }
    }
}

void ShelterPage::actOn(BedAct act, const BedTonight& bed) {
    const StayForms forms(m_session);
    switch (act) {
    case BedAct::Arrive:
        arrive(*bed.stay);
        break;
    case BedAct::Move:
        openForm(forms.move(bed));
        break;
    case BedAct::End:
        openForm(forms.end(bed));
        break;
    case BedAct::Dates:
        openForm(forms.dates(*bed.stay));
        break;
    case BedAct::Tonight:
        openForm(forms.tonight(bed));
        break;
    case BedAct::ForgetTonight:
        forgetTonight(*bed.stay);
        break;
    case BedAct::Release:
        release(*bed.stay);
        break;
    default:
        break;
    }
}

void ShelterPage::openForm(const RecordPanel::Spec& spec) {
    m_who->close();
    m_panel->open(spec);
}

/// The board is shown anew when a form closes: it was saved, or left.
void ShelterPage::showForms() {
    const bool open = !m_who->isHidden() || !m_panel->isHidden();
    placeShift(open);
    if (open) {
        m_forms->show();
        m_waiting->look(RecordId(), true);
        return;
    }
    const bool wasOpen = !m_forms->isHidden();
    m_forms->hide();
    if (wasOpen && isVisible()) {
        refresh();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

/// The keys of a card act on whoever it is about: after a save, on those of whom it was.
void ShelterPage::goToStay(const RecordId& record) {
    const auto& beds = m_board->board().beds;
    const auto found = std::find_if(beds.begin(), beds.end(), [&](const BedTonight& each) {
        return each.stay && (each.stay->id == record || each.stay->continues == record);
    });
    if (found != beds.end()) {
        m_board->goTo(found->bed.id);
        return;
    }
    // It begins on a later day, or has ended.
    const auto stay = m_session.casework().find<Stay>(record);
    if (stay && *stay) {
        m_board->goTo((*stay)->bed);
    }
}

void ShelterPage::showPlan(const HouseNights& house) {
    const auto today = m_session.today();
    const ShelterStore store(m_session.casework(), m_session.confidential(), today);
    const auto plan = store.plan(house, kPlanDays);
    if (!plan) {
        Q_EMIT m_session.failed(plan.error());
        return;
    }
    const auto& locale = m_session.words().locale();
    std::vector<StayPlan::Day> days;
    for (int day = 0; day < kPlanDays; ++day) {
        const auto date = toQDate(today.plusDays(day));
        days.push_back({locale.toString(date, QStringLiteral("ddd d")),
                        locale.toString(date, QStringLiteral("d")), isWeekend(date)});
    }
    const ShelterWords words(m_session);
    std::vector<StayPlan::Line> lines;
    m_planPeople.clear();
    for (const auto& bed : *plan) {
        std::vector<std::pair<StayPlan::Bar, RecordId>> bars;
        for (const auto& stay : bed.bars) {
            bars.emplace_back(words.bar(bed.bed, stay, today),
                              stay.guest ? stay.guest->person : RecordId());
        }
        for (const auto& closed : bed.closed) {
            bars.emplace_back(words.closedBar(bed.bed, closed, today), RecordId());
        }
        std::stable_sort(bars.begin(), bars.end(),
                         [](const auto& a, const auto& b) { return a.first.from < b.first.from; });
        auto& line = lines.emplace_back(StayPlan::Line{BedWords::brief(bed.bed), {}});
        auto& people = m_planPeople.emplace_back();
        for (auto& [bar, person] : bars) {
            line.bars.push_back(std::move(bar));
            people.push_back(person);
        }
    }
    m_plan->setDays(std::move(days), 0);
    m_plan->setLines(std::move(lines));
}

void ShelterPage::openFromPlan(int line, int bar) {
    const auto person = m_planPeople[static_cast<std::size_t>(line)][static_cast<std::size_t>(bar)];
    if (!person.isNil()) {
        m_navigator.openPerson(person);
    }
}

/// 'stay:bed:welcome' is of a new stay, under its bed; 'stay:bed' of one that runs, under its id.
void ShelterPage::goOnWithDraft(const FormDraft& draft) {
    const auto mark = formMark(formName(draft.key));
    const StayForms forms(m_session);
    if (mark == "welcome" || mark == "hold") {
        openForm(mark == "hold" ? forms.hold(draft.key.record, draft.key.person)
                                : forms.newStay(draft.key.record, draft.key.person));
        return;
    }
    const auto& beds = m_board->board().beds;
    // A note that is new has no record yet, only its person.
    const bool byPerson = draft.key.record.isNil() && !draft.key.person.isNil();
    const auto found = std::find_if(beds.begin(), beds.end(), [&](const BedTonight& each) {
        return each.stay && (each.stay->id == draft.key.record ||
                             (byPerson && each.stay->person == draft.key.person));
    });
    if (found == beds.end()) {
        m_waiting->sayUnused(draft);
        return;
    }
    const auto name = std::string(formName(draft.key));
    const auto now = *found;
    actOn(formKind(draft.key) == describe<TonightNote>().kind ? BedAct::Tonight
          : name == "stay:left_on"                            ? BedAct::End
          : name == "stay:planned_until"                      ? BedAct::Dates
          : name == "stay:from_day"                           ? BedAct::Arrive
                                                              : BedAct::Move,
          now);
}

} // namespace zaklon::ui
