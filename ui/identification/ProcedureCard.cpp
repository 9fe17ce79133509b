// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ProcedureCard.h"

#include "core/identification/InterimRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/reports/SuspicionReport.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/FileRows.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/StepArrow.h"
#include "ui/components/StepRow.h"
#include "ui/forms/AttachmentList.h"
#include "ui/forms/LineFocus.h"
#include "ui/forms/ProcedureDay.h"
#include "ui/identification/DowngradedMark.h"
#include "ui/identification/DutyLines.h"
#include "ui/identification/EventLines.h"
#include "ui/identification/PastOutcomeLines.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/identification/ProtectionLines.h"
#include "ui/identification/RecordWords.h"
#include "ui/identification/ReviewLines.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kPhaseWidth = 200;
constexpr int kInset = 16;

StepArrow::State arrowState(StepState state) {
    switch (state) {
    case StepState::Later:
        return StepArrow::State::Later;
    case StepState::Now:
        return StepArrow::State::Now;
    case StepState::Waiting:
        return StepArrow::State::Waiting;
    case StepState::Done:
        return StepArrow::State::Done;
    case StepState::Ended:
        return StepArrow::State::Ended;
    }
    return StepArrow::State::Later;
}

/// Somebody left it out, on a day; a pathway that ended leaves none.
bool isLeftOut(const PathwayStep& step) {
    return step.state == StepState::Ended && step.doneOn;
}

} // namespace

ProcedureCard::ProcedureCard(const IdentificationDesk& desk, const IdentificationFile& about,
                             const ProcedureFile& file, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_file(file)
    , m_signs(file.signForms.empty() ? std::nullopt : std::optional(file.signForms.front()))
    , m_card(new Card({}, Card::Padding::None, this)) {
    setObjectName(QStringLiteral("procedure"));
    setProperty(kLineRecord, toQString(file.procedure.id.toString()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_column = &m_card->content();
    m_card->setTitle(
        tr("Procedure of %1").arg(ProcedureDay::of(file.procedure, about, desk.session.words())));
    addChips();
    addPhases();
    EventLines::add(*m_column, desk, file);
    addOutcome();
    addFiles();
    addDowngraded();
    if (!file.followUps.empty()) {
        addHeading(*m_column, tr("What must follow"));
        DutyLines(desk, about).add(*m_column, file.followUps);
    }
    ReviewLines(m_desk, m_file, *m_column).add();
    ProtectionLines(m_desk, m_file, *m_column).add();
    addContacts();
    addDeviations();
}

void ProcedureCard::addChips() {
    const auto& words = m_desk.session.words();
    const auto& procedure = m_file.procedure;
    // What was decided about a person is said in words; no tone praises or warns (ui.md 2.2).
    const auto tone = isDecision(procedure.outcome) ? Tone::Neutral : Tone::Info;
    auto* bar = new QWidget(m_card);
    auto* chips = new FlowLayout(space::kSmall, space::kTiny, bar);
    chips->setContentsMargins(space::kCard, 8, space::kCard, 0);
    auto* outcome = new Chip(words.label(procedure.outcome), tone, bar);
    outcome->setObjectName(QStringLiteral("outcome_chip"));
    chips->addWidget(outcome);
    if (isWaiting(procedure, m_file.reviews)) {
        const auto today = m_desk.session.today();
        const auto protecting = protectingMeasures(m_desk.session.definitions().codes);
        const bool late = isRaised(m_file, m_desk.personLimits(), today, protecting);
        const int days = waitingDays(procedure, m_file.reviews, today);
        auto* waiting =
            new Chip(days == 0 ? tr("waits since today") : tr("waits %n day(s)", nullptr, days),
                     late ? Tone::High // its line is overdue too
                     : isProtected(m_file, today, protecting) ? Tone::Neutral
                                                              : Tone::Attention,
                     bar);
        waiting->setObjectName(QStringLiteral("waiting_chip"));
        chips->addWidget(waiting);
    }
    if (procedure.closedOn) {
        chips->addWidget(new Chip(tr("closed"), Tone::Neutral, bar));
    }
    m_column->insertWidget(0, bar);
}

void ProcedureCard::openPhase(const std::string& step) {
    const ProcedureForms forms(m_desk);
    const auto phases = m_desk.phases(m_file.run.pathway);
    if (phases && phases->carries(step, referrals::StepRule::Decision)) {
        m_desk.ask(forms.outcome(m_file));
        return;
    }
    if (phases && phases->carries(step, referrals::StepRule::Objection) &&
        isAgainstHer(m_file.procedure.outcome)) {
        m_desk.ask(forms.continuedReview(m_file.run.pathway.id));
        return;
    }
    if (const auto* taken = m_file.run.step(step)) {
        m_desk.ask(isLeftOut(*taken) ? forms.stepLeftOut(m_file, *taken)
                                     : forms.step(m_file, *taken));
    }
}

StepArrow* ProcedureCard::makePhase(const referrals::StepDefinition& step, bool last) {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    const auto phases = m_desk.phases(m_file.run.pathway);
    const auto* taken = m_file.run.step(step.code);
    const auto state = taken == nullptr ? StepState::Later : taken->state;
    QStringList who;
    for (const auto& code : step.who) {
        if (const auto* role = phases->role(code)) {
            who.append(words.text(role->label));
        }
    }
    if (taken != nullptr && !taken->doneBy.empty()) { // who did it, not who does it as a rule
        who = {words.label("institution_type", taken->doneBy)};
    }
    const auto name = words.text(step.label);
    auto* arrow = new StepArrow(name, who.join(QStringLiteral(", ")), arrowState(state), m_card);
    arrow->setObjectName(QStringLiteral("phase_") + toQString(step.code));
    arrow->setToolTip(name);
    arrow->setLast(last);
    arrow->setFixedWidth(Theme::of(this).scaled(kPhaseWidth));
    if (taken != nullptr && isLeftOut(*taken)) {
        arrow->addChip(new Chip(tr("not needed")));
    } else if (taken != nullptr && taken->doneOn) {
        arrow->addChip(new Chip(words.shortDate(*taken->doneOn, today)));
        if (ProcedureForms::isDoneByOpening(m_file, *taken, *phases)) {
            //: short, below a phase: nobody recorded it, opening the procedure counts for it
            arrow->addChip(new Chip(tr("by opening")));
        }
    } else if (taken != nullptr && taken->due && state != StepState::Ended) {
        arrow->addChip(new Chip(words.due(*taken->due, today), toneOfDue(*taken->due, today)));
    }
    // What was decided in a closed procedure is read on the card.
    const bool closedDecision =
        m_file.procedure.closedOn && step.rule == referrals::StepRule::Decision;
    arrow->setEnabled(!closedDecision);
    if (m_desk.mayWrite("identification_procedure")) {
        connect(arrow, &StepArrow::clicked, this, [this, code = step.code] { openPhase(code); });
    }
    return arrow;
}

void ProcedureCard::addPhases() {
    const auto phases = m_desk.phases(m_file.run.pathway);
    if (!phases) {
        return;
    }
    auto* row = new StepRow(QStringLiteral("phases"), tr("Phases of the procedure"),
                            {kInset, 8, kInset, 0}, m_card);
    const auto* next = nextStep(m_file.run);
    StepArrow* current = nullptr;
    for (const auto& step : phases->steps) {
        auto* arrow = makePhase(step, &step == &phases->steps.back());
        row->add(arrow);
        current = next != nullptr && next->step.text == step.code ? arrow : current;
    }
    row->finish(current);
    m_column->addWidget(row);
    // Unless a decision opened duties, which are done first.
    const auto& duties = m_file.followUps;
    if (current != nullptr && std::none_of(duties.begin(), duties.end(), [](const auto& each) {
            return each.state == FollowUpState::Open;
        })) {
        current->setProperty(kGoesOnHere, true);
    }
}

QString ProcedureCard::toldSentence() const {
    const auto& words = m_desk.session.words();
    const auto& procedure = m_file.procedure;
    if (!procedure.toldOn) {
        return isDecision(procedure.outcome) ? tr("It is not recorded who told the person.")
                                             : QString();
    }
    QStringList parts{tr("Told on %1").arg(words.date(*procedure.toldOn))};
    parts << words.label("told_by", procedure.toldBy) << words.label("told_how", procedure.toldHow)
          << words.label("language", procedure.toldLanguage);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

void ProcedureCard::addOutcome() {
    const auto& words = m_desk.session.words();
    const auto& procedure = m_file.procedure;
    const auto mayWrite = m_desk.mayWrite("identification_procedure");
    const auto edit = mayWrite && !procedure.closedOn;
    // Closed without it: whoever tells the person later writes it down then.
    const bool untold = procedure.closedOn && isDecision(procedure.outcome) && !procedure.toldOn;
    const auto verb = edit                 ? tr("Record the outcome")
                      : mayWrite && untold ? tr("Record who told the person")
                                           : QString();
    addHeading(*m_column, tr("Outcome"), verb, QStringLiteral("record_outcome"),
               [desk = m_desk, file = m_file] { desk.ask(ProcedureForms(desk).outcome(file)); });
    QStringList parts{words.label(procedure.outcome)};
    if (procedure.decidedOn) {
        parts << words.date(*procedure.decidedOn);
    }
    parts << institutionWords(m_desk.session, procedure.decidedByProvider,
                              words.label("institution_type", procedure.decidedBy))
          << words.labels("outcome_reason", procedure.outcomeReasons);
    parts.removeAll(QString());
    addSentence(*m_column, parts.join(QStringLiteral("  ·  ")), QStringLiteral("outcome_words"));
    addForms();
    PastOutcomeLines(m_desk, m_file, *m_column).add();
    if (!procedure.firstOutcome.empty() && m_file.pastOutcomes.empty()) {
        addSentence(*m_column,
                    tr("First decision: %1, %2")
                        .arg(words.label("report_outcome", procedure.firstOutcome),
                             words.date(procedure.firstDecidedOn.value_or(procedure.openedOn))),
                    QStringLiteral("first_outcome"));
    }
    if (const auto told = toldSentence(); !told.isEmpty()) {
        addSentence(*m_column, told, QStringLiteral("told"));
    }
    if (!procedure.preliminaryFinding.empty()) {
        addSentence(*m_column,
                    tr("Our own preliminary finding: %1")
                        .arg(words.label("preliminary_finding", procedure.preliminaryFinding)));
    }
    addOfficialWords();
    if (edit && isDecision(procedure.outcome)) {
        m_card->setAction(tr("Close the procedure"));
        m_card->action().setObjectName(QStringLiteral("close_procedure"));
        connect(m_card, &Card::actionTriggered, this, [desk = m_desk, file = m_file] {
            desk.ask(ProcedureForms(desk).closeProcedure(file));
        });
    }
}

void ProcedureCard::addDowngraded() {
    std::function<void()> review;
    if (m_signs && m_desk.mayWrite("review_request")) {
        review = [desk = m_desk, file = m_file,
                  signs = signWords(m_desk, *m_signs, m_file.downgradedBy)] {
            desk.ask(ProcedureForms(desk).downgradedReview(file, signs));
        };
    }
    addDowngradedMark(*m_column, m_desk, m_signs, m_file.downgradedBy, std::move(review));
}

/// What was reported beside what was confirmed (need D15).
void ProcedureCard::addForms() {
    const auto& words = m_desk.session.words();
    const auto& procedure = m_file.procedure;
    const auto report =
        m_desk.session.casework().find<SuspicionReport>(procedure.report).value_or(std::nullopt);
    QStringList parts;
    if (report && !report->exploitation.empty()) {
        parts << tr("Reported: %1").arg(words.labels("exploitation", report->exploitation));
    }
    if (!procedure.confirmedForms.empty()) {
        parts << tr("Confirmed: %1").arg(words.labels("exploitation", procedure.confirmedForms));
    }
    if (!parts.isEmpty()) {
        addSentence(*m_column, parts.join(QStringLiteral("  ·  ")),
                    QStringLiteral("outcome_forms"));
    }
}

void ProcedureCard::addFiles() {
    auto* files = new AttachmentList(m_desk.session, m_card);
    files->showPlace(
        {m_desk.person, Code{describe<IdentificationProcedure>().kind}, m_file.procedure.id, {}});
    m_column->addWidget(files);
}

void ProcedureCard::addOfficialWords() {
    const auto access = m_desk.session.confidential();
    const auto detail =
        access ? access->find<ProcedureDetail>(m_file.procedure.id).value_or(std::nullopt)
               : std::nullopt;
    if (!detail) {
        return;
    }
    if (!detail->reference.empty()) {
        addSentence(*m_column, tr("Number at the Centre: %1").arg(toQString(detail->reference)));
    }
    if (!detail->authorityWords.empty()) {
        addSentence(
            *m_column,
            tr("In the words of the authority: “%1”").arg(toQString(detail->authorityWords)),
            QStringLiteral("authority_words_shown"));
    }
}

void ProcedureCard::addContacts() {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    const bool writes = m_desk.mayWrite("centre_contact");
    if (m_file.contacts.empty() && m_file.procedure.closedOn) {
        return;
    }
    addHeading(*m_column, tr("Contacts with the Centre"), writes ? tr("Note a contact") : QString(),
               QStringLiteral("add_centre_contact"), [desk = m_desk, file = m_file] {
                   desk.ask(ProcedureForms(desk).contact(file, {}));
               });
    for (const auto& contact : m_file.contacts) {
        DueRow::Due line;
        line.icon = IconName::Phone;
        line.what = words.label("centre_contact_about", contact.about);
        line.reason = words.label("contact_channel", contact.channel) + QStringLiteral("  ·  ") +
                      words.date(contact.onDate);
        line.when = contact.answeredOn ? tr("answered") : tr("no answer yet");
        line.tone = contact.answeredOn ? Tone::Good : Tone::Neutral;
        if (!contact.answeredOn && contact.answerDue) {
            line.when = words.due(*contact.answerDue, today);
            line.tone = toneOfDue(*contact.answerDue, today);
        }
        line.verb = writes ? tr("Open") : QString();
        addLine(*m_column, line, QStringLiteral("centre_contact_line"),
                [desk = m_desk, file = m_file, contact] {
                    desk.ask(ProcedureForms(desk).contact(file, contact));
                })
            .setProperty(kLineRecord, toQString(contact.id.toString()));
    }
}

void ProcedureCard::addDeviations() {
    const auto& words = m_desk.session.words();
    const bool writes = m_desk.mayWrite("step_deviation");
    if (!writes && m_file.deviations.empty()) {
        return;
    }
    addHeading(*m_column, tr("Steps and duties that were not met"),
               writes ? tr("Note a step or duty") : QString(), QStringLiteral("add_deviation"),
               [desk = m_desk, file = m_file] { desk.ask(ProcedureForms(desk).deviation(file)); });
    for (const auto& deviation : m_file.deviations) {
        DueRow::Due line;
        line.icon = IconName::Flag;
        QStringList what{phaseWords(m_desk.session, deviation.step),
                         words.label("institution_duty", deviation.unmetDuty)};
        what.removeAll(QString()); // one of them, or both
        line.what = what.join(QStringLiteral("  ·  "));
        line.reason = words.label("institution_type", deviation.institution) +
                      QStringLiteral("  ·  ") + words.labels("barrier", deviation.barriers);
        line.when = words.shortDate(deviation.onDate, m_desk.session.today());
        addLine(*m_column, line, QStringLiteral("deviation_line"));
    }
}

} // namespace zaklon::ui
