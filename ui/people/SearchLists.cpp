// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SearchLists.h"

#include "core/outreach/ReturnCodeStore.h"
#include "core/outreach/SearchPlanStore.h"
#include "ui/session/HiddenDots.h"
#include "ui/session/LocalClock.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace zaklon::ui {

namespace {

std::vector<RecordChoice> colleagues(const Session& session) {
    std::vector<RecordChoice> choices;
    for (const auto& worker : session.workers()) {
        if (worker.active) {
            choices.emplace_back(worker.id, toQString(worker.displayName));
        }
    }
    return choices;
}

SearchFacts factsOf(const Session& session, const RecordId& person) {
    return readSearchFacts(session.casework(), session.confidential(), person,
                           session.definitions().codes)
        .value_or(SearchFacts{});
}

enum PlanColumn { kReason, kSince, kNextAttempt, kHowItEnded };
enum StepColumn { kWhom, kWhoAsks, kUntil, kWhatItGave };
enum CodeColumn { kCode, kChosenBy, kChannels, kAfterClosing };

} // namespace

SearchPlanList::SearchPlanList(Session& session, QWidget* parent)
    : RecordSectionOf<SearchPlan>(
          session,
          {tr("Searches"),
           tr("Start a search"),
           tr("Save search"),
           tr("The search is saved."),
           tr("Nobody had to be searched for"),
           tr("A search keeps what was tried, by whom and when, and is due until it ends."),
           {tr("Reason"), tr("Since"), tr("Next attempt"), tr("How it ended"), tr("State")}},
          parent) {
    build();
    setColumns({230, 110, 130, 170, 120}, {kHowItEnded, kNextAttempt});
}

std::vector<ListedRecord> SearchPlanList::list() const {
    const auto& words = session().words();
    const auto facts = factsOf(session(), person());
    std::vector<ListedRecord> rows;
    for (const auto& plan : facts.plans) {
        const bool runs = plan.state == SearchState::Running;
        rows.push_back({plan.id, words.label("search_reason", plan.reason),
                        words.date(plan.openedOn), words.label(plan.state),
                        runs ? Tone::Info : Tone::Neutral});
        rows.back().facts = {plan.nextOn ? words.due(*plan.nextOn, session().today()) : QString(),
                             words.label("search_end", plan.endedHow)};
    }
    return rows;
}

void SearchPlanList::addFields(RecordForm& form) {
    form.add("reason", tr("Why is the person searched for"));
    form.add("state", tr("State"));
    form.addPair("opened_on", tr("Since"), "every_days", tr("Days between attempts"));
    form.add("urgent", tr("Urgent"),
             tr("Then ways that were allowed only when urgent may be used."));
    form.add("owner", tr("Who leads the search"));
    form.add("ended_how", tr("How it ended"),
             tr("Only when it has ended. Record the contact or the attempts first; if it ends "
                "without the person, write below why."));
    form.add("ended_on", tr("Ended on"));
}

void SearchPlanList::addWords(RecordForm& form) {
    form.add("text", tr("What may be said while searching"),
             tr("Never more than what was agreed. The names of the organisation and the reason "
                "stay unsaid. When the search ends, add here why."));
}

void SearchPlanList::prepare(RecordForm& form) {
    form.setChoices("owner", colleagues(session()));
}

SearchPlan SearchPlanList::freshRecord() const {
    SearchPlan plan;
    plan.id = RecordId::generate();
    plan.person = person();
    plan.openedOn = session().today();
    plan.owner = session().worker().id;
    plan.everyDays = limitsOf(session(), person()).lengths.searchEveryDays;
    plan.nextOn = session().today();
    return plan;
}

Status SearchPlanList::saveRecord(Transaction& transaction, const SearchPlan& plan) {
    auto saved = plan;
    if (saved.state == SearchState::Ended && !saved.endedOn) {
        saved.endedOn = session().today();
    }
    saved.nextOn.reset();
    if (saved.state == SearchState::Paused) {
        saved.nextOn = session().today().plusDays(saved.everyDays); // looked at again all the same
    }
    if (saved.state == SearchState::Running) {
        const auto proposal = factsOf(session(), person()).proposal(saved, localTime(session()));
        saved.nextOn = proposal.next ? proposal.next->from.day : session().today();
    }
    return transaction.save(saved);
}

SearchStepList::SearchStepList(Session& session, QWidget* parent)
    : RecordSectionOf<SearchStep>(
          session,
          {tr("Who is asked"),
           tr("Add somebody to ask"),
           tr("Save step"),
           tr("The step is saved."),
           tr("Nobody is asked yet"),
           tr("Only people and places that were called safe; each with what may be said."),
           {tr("Who is asked"), tr("Who of us asks"), tr("Until"), tr("What it gave"),
            tr("State")}},
          parent) {
    build();
    setColumns({190, 140, 110, 150, 120}, {kWhatItGave, kUntil});
}

std::vector<ListedRecord> SearchStepList::list() const {
    const auto& words = session().words();
    std::map<RecordId, QString> names;
    for (const auto& worker : session().workers()) {
        names[worker.id] = toQString(worker.displayName);
    }
    std::vector<ListedRecord> rows;
    for (const auto& step : records()) {
        const bool isDue = step.due && step.state == SearchStepState::ToDo;
        rows.push_back({step.id, words.label("search_whom", step.whom), names[step.worker],
                        words.label(step.state),
                        step.state == SearchStepState::Done   ? Tone::Good
                        : step.state == SearchStepState::ToDo ? Tone::Info
                                                              : Tone::Outline});
        rows.back().facts = {isDue ? words.due(*step.due, session().today()) : QString(),
                             words.label("search_step_result", step.result)};
    }
    return rows;
}

void SearchStepList::addFields(RecordForm& form) {
    form.add("whom", tr("Who is asked"));
    form.add("worker", tr("Who of us asks"));
    form.add("due", tr("Until"));
    form.add("state", tr("State"));
    form.add("done_on", tr("Done on"));
    form.add("result", tr("What it gave"));
}

void SearchStepList::addWords(RecordForm& form) {
    form.add("title", tr("Name and place"));
    form.add("text", tr("What may be said, and what not"));
}

void SearchStepList::prepare(RecordForm& form) {
    form.setChoices("worker", colleagues(session()));
}

SearchStep SearchStepList::freshRecord() const {
    const auto facts = factsOf(session(), person());
    SearchStep step;
    step.id = RecordId::generate();
    step.person = person();
    step.plan = facts.running() != nullptr ? facts.running()->id
                : facts.plans.empty()      ? RecordId()
                                           : facts.plans.front().id;
    step.worker = session().worker().id;
    step.due = session().today().plusDays(limitsOf(session(), person()).lengths.searchEveryDays);
    return step;
}

ReturnCodeList::ReturnCodeList(Session& session, QWidget* parent)
    : RecordSectionOf<ReturnCode>(
          session,
          {tr("Ways back"),
           tr("Agree on a return code"),
           tr("Save code"),
           tr("The return code is saved."),
           tr("No return code was agreed"),
           tr("With a few words the person can come back after years, without saying a name."),
           {tr("Code"), tr("Who chose it"), tr("By which channels"), tr("After closing"),
            tr("State")}},
          parent) {
    build();
    setColumns({110, 130, 160, 110, 110}, {kAfterClosing});
    auto* propose = new QPushButton(tr("Propose a code"), this);
    propose->setObjectName(QStringLiteral("propose_code"));
    panelFoot().addWidget(propose, 0, Qt::AlignLeading);
    connect(propose, &QPushButton::clicked, this, &ReturnCodeList::proposeCode);
}

std::vector<ListedRecord> ReturnCodeList::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& code : records()) {
        rows.push_back({code.id, hiddenDots(), words.label("code_chosen_by", code.chosenBy),
                        code.active ? tr("in use") : tr("withdrawn"),
                        code.active ? Tone::Good : Tone::Neutral});
        rows.back().facts = {words.labels("contact_channel", code.channels),
                             code.afterClosure ? tr("stays") : tr("ends")};
    }
    return rows;
}

void ReturnCodeList::addFields(RecordForm& form) {
    form.add("code", tr("Return code"),
             tr("At least six letters or digits that nobody else has. No name, no case code, no "
                "date of birth."));
    form.add("chosen_by", tr("Who chose it"));
    form.add("channels", tr("By which channels"));
    form.add("may_say", tr("What may be said when somebody says the code"),
             tr("Empty: only that a colleague will call back."));
    form.add("may_tell", tr("Who else may be told"), tr("Empty: nobody."));
    form.add(
        "after_closure", tr("Stays when the file is closed"),
        tr("So that the person can come back after years. Not if the person does not want it."));
    form.add("active", tr("In use"));
    form.add("agreed_on", tr("Agreed on"));
    m_form = &form;
}

void ReturnCodeList::prepare(RecordForm& form) {
    m_form = &form;
}

ReturnCode ReturnCodeList::freshRecord() const {
    ReturnCode code;
    code.id = RecordId::generate();
    code.person = person();
    code.chosenBy = Code{"person"};
    code.agreedOn = session().today();
    code.afterClosure = true;
    return code;
}

void ReturnCodeList::proposeCode() {
    const auto access = session().confidential();
    if (!access || m_form == nullptr) {
        return;
    }
    if (const auto code = ReturnCodeStore(*access).newCode()) {
        m_form->editor("code").setValue(Value(*code));
        m_form->editor("chosen_by").setValue(Value(std::string("given")));
    }
}

Status ReturnCodeList::saveRecord(Transaction& transaction, const ReturnCode& code) {
    const auto access = session().confidential();
    if (!access) {
        return fail(ErrorCode::NoConfidentialKey, "code");
    }
    auto saved = code;
    saved.code = normalizeReturnCode(code.code);
    return transaction.save(*access, saved);
}

} // namespace zaklon::ui
