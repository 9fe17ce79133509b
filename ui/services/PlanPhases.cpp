// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/PlanPhases.h"

#include "ui/components/ClearLayout.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/LineFocus.h"
#include "ui/services/PlanWording.h"
#include "ui/session/DraftPlace.h"
#include "ui/theme/ButtonKind.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace zaklon::ui {

namespace {

constexpr const char* kList = "plan_phase";

std::vector<Goal> goalsOf(const CarePlan& plan) {
    std::vector<Goal> goals;
    for (const auto& need : plan.needs) {
        for (const auto& goal : need.goals) {
            goals.push_back(goal.goal);
        }
    }
    return goals;
}

} // namespace

PlanPhases::PlanPhases(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("plan_phases"));
    setAccessibleName(tr("Phases of the plan"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

bool PlanPhases::mayEdit() const {
    return mayWrite(m_session.role(), describe<PlanPhase>().kind);
}

void PlanPhases::showPlan(const RecordId& person, const CarePlan& plan) {
    m_unfolded = m_unfolded && m_person == person;
    m_person = person;
    auto kept = m_session.casework().where<PlanPhase>("person", person);
    if (!kept) {
        m_kept.clear();
        hide(); // 'not begun' would be a guess
        return;
    }
    m_kept = std::move(*kept);
    std::sort(m_kept.begin(), m_kept.end(), [](const PlanPhase& a, const PlanPhase& b) {
        return std::tie(a.startedOn, a.id) < std::tie(b.startedOn, b.id);
    });
    clearLayout(*m_rows);
    m_lines.clear();
    const auto goals = goalsOf(plan);
    if (const auto* list = m_session.definitions().codes.find(kList)) {
        for (const auto& entry : list->entries()) {
            addPhase(Code{entry.code}, goals);
        }
    }
    foldOthers();
    setVisible(m_rows->count() > 0 && (!plan.needs.empty() || !m_kept.empty()));
}

const PlanPhase* PlanPhases::newest(const Code& phase) const {
    const auto found = std::find_if(m_kept.rbegin(), m_kept.rend(),
                                    [&](const PlanPhase& each) { return each.phase == phase; });
    return found == m_kept.rend() ? nullptr : &*found;
}

bool PlanPhases::isCurrent(const Code& phase) const {
    const auto* kept = newest(phase);
    return kept != nullptr && !kept->endedOn;
}

/// The needs come first: of the phases stands there what the plan is in, in one line, and the
/// others on one press.
void PlanPhases::foldOthers() {
    std::vector<DueRow*> others;
    DueRow* shown = nullptr;
    DueRow* next = nullptr;
    DueRow* last = nullptr;
    for (const auto& [phase, row] : m_lines) {
        if (isCurrent(phase)) {
            shown = shown == nullptr ? row : shown;
            continue;
        }
        next = next == nullptr && newest(phase) == nullptr ? row : next;
        last = row;
        others.push_back(row);
    }
    if (shown == nullptr) { // before the first, between two, or after all
        shown = next != nullptr ? next : last;
        std::erase(others, shown);
    }
    if (shown == nullptr || others.empty()) {
        return;
    }
    auto* more =
        new QPushButton(tr("%n other phase(s)", nullptr, static_cast<int>(others.size())), shown);
    more->setObjectName(QStringLiteral("other_phases"));
    more->setAccessibleName(more->text());
    more->setCheckable(true);
    setButtonKind(*more, ButtonKind::Quiet);
    setDense(*more);
    shown->addVerb(more);
    const auto unfold = [this, others](bool open) {
        m_unfolded = open;
        for (auto* row : others) {
            row->setVisible(open);
        }
    };
    connect(more, &QPushButton::toggled, this, unfold);
    more->setChecked(m_unfolded);
    unfold(m_unfolded);
}

void PlanPhases::addPhase(const Code& phase, const std::vector<Goal>& goals) {
    const auto* kept = newest(phase);
    auto* row = new DueRow(line(phase, kept, progressIn(phase, goals)), this);
    row->setObjectName(QStringLiteral("phase_") + QString::fromStdString(phase.text));
    if (kept != nullptr) {
        row->setProperty(kLineRecord, QString::fromStdString(kept->id.toString()));
    }
    row->verb().setVisible(mayEdit());
    if (kept != nullptr && kept->endedOn) { // over: nothing asks for it
        setButtonKind(row->verb(), ButtonKind::Quiet);
        setDense(row->verb());
    }
    connect(row, &DueRow::verbTriggered, this, [this, phase] {
        const auto* shown = newest(phase);
        const bool over = shown == nullptr || shown->endedOn.has_value();
        Q_EMIT asked(form(over ? fresh(phase) : *shown));
    });
    m_rows->addWidget(row);
    row->show(); // now: the keys may go to it
    m_lines.emplace_back(phase, row);
}

QString PlanPhases::goalWords(const PhaseProgress& progress) const {
    CarePlanCounts counts;
    counts.goals = progress.goals;
    counts.goalsReached = progress.reached;
    return progress.goals == 0 ? tr("no goals yet") : PlanWording(m_session).summary(counts);
}

DueRow::Due PlanPhases::line(const Code& phase, const PlanPhase* kept,
                             const PhaseProgress& progress) const {
    const auto& words = m_session.words();
    const auto today = m_session.today();
    DueRow::Due line;
    line.icon = IconName::Circle; // a heart is a need, a flag a goal
    line.what = words.label(kList, phase);
    line.reason = goalWords(progress);
    if (kept == nullptr) {
        line.when = tr("not begun");
        line.verb = tr("Begin");
    } else if (kept->endedOn) {
        line.icon = IconName::CheckCircle;
        line.when = tr("ended %1").arg(words.shortDate(*kept->endedOn, today));
        // Words of a line, not of a chip: that has three at most (ui.md 6).
        line.reason = words.label("plan_phase_end", kept->endReason) +
                      QStringLiteral("  \u00b7  ") + line.reason;
        line.tone = Tone::Good;
        line.verb = tr("Begin again");
    } else {
        line.icon = IconName::Progress;
        const bool late = kept->reviewDue && *kept->reviewDue < today;
        line.when = kept->reviewDue ? tr("look again %1").arg(words.due(*kept->reviewDue, today))
                                    : tr("since %1").arg(words.shortDate(kept->startedOn, today));
        line.tone = late ? Tone::High : Tone::Accent;
        line.verb = tr("Open");
    }
    return line;
}

PlanPhase PlanPhases::fresh(const Code& phase) const {
    PlanPhase begun;
    begun.id = RecordId::generate();
    begun.person = m_person;
    begun.phase = phase;
    begun.startedOn = m_session.today();
    begun.worker = m_session.worker().id;
    const auto& rhythms = m_session.definitions().limits.planPhases;
    const auto rhythm = std::find_if(rhythms.begin(), rhythms.end(),
                                     [&](const auto& each) { return each.phase == phase.text; });
    if (rhythm != rhythms.end()) {
        begun.reviewDue = begun.startedOn.plusDays(rhythm->reviewDays);
    }
    return begun;
}

std::optional<RecordPanel::Spec> PlanPhases::formOf(const DraftKey& draft) const {
    const auto& record = draft.record;
    if (record.isNil()) {
        return form(fresh(Code{std::string(formMark(formName(draft)))}));
    }
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(),
                                   [&](const PlanPhase& each) { return each.id == record; });
    return kept == m_kept.end() ? std::nullopt : std::optional(form(*kept));
}

RecordPanel::Spec PlanPhases::form(const PlanPhase& phase) const {
    RecordPanel::Spec made;
    made.description = &describe<PlanPhase>();
    made.row = toRow(phase);
    made.person = m_person;
    made.draftMark = phase.phase.text;
    made.title = tr("Phase of the plan");
    made.sentence = tr("A phase takes the time that it takes. It ends when you say so, with a "
                       "reason; no day ends it.");
    made.save = tr("Save the phase");
    made.saved = tr("The phase is saved.");
    made.fields = [](RecordForm& form) {
        form.add("phase", tr("Phase"));
        form.add("started_on", tr("Begun on"));
        form.add("review_due", tr("Look again on")).setOptional(true);
        form.add("ended_on", tr("Ended on")).setOptional(true);
        form.add("end_reason", tr("Why it ended")).setOptional(true);
    };
    made.words = [](RecordForm& form) {
        form.add("own_words", tr("How the person sees it")).setOptional(true);
        form.add("text", tr("Note")).setOptional(true);
    };
    made.write = savingOf<PlanPhase>();
    return made;
}

} // namespace zaklon::ui
