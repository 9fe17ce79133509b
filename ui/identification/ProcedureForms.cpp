// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ProcedureForms.h"

#include "core/identification/InterimRule.h"
#include "core/identification/LabourQualification.h"
#include "core/identification/ReportedProcedure.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/ProcedureDay.h"
#include "ui/forms/RightsTalkForm.h"
#include "ui/identification/OpeningFields.h"
#include "ui/session/LocalClock.h"
#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace zaklon::ui {

namespace {

void addOnce(std::vector<Code>& codes, const Code& code) {
    if (std::find(codes.begin(), codes.end(), code) == codes.end()) {
        codes.push_back(code);
    }
}

/// The duties of the institution that is chosen; before that, those of all.
void offerDuties(RecordForm& form, const CodeLists& codes) {
    auto& institution = form.editor("institution");
    QObject::connect(&institution, &FieldEditor::edited, &form, [&form, &codes] {
        const auto chosen = form.editor("institution").value();
        const auto* group = std::get_if<std::string>(&chosen);
        // Those that an organisation wrote for every institution come last.
        auto duties = codes.offeredInGroup("institution_duty", "");
        if (group != nullptr && !group->empty()) {
            const auto own = codes.offeredInGroup("institution_duty", *group);
            duties.insert(duties.begin(), own.begin(), own.end());
        }
        form.editor("unmet_duty").offerOnly(duties);
    });
}

/// A button below the fields that opens another form in their place.
std::function<QWidget*(QWidget*)> otherForm(const IdentificationDesk& desk, const QString& text,
                                            const QString& name,
                                            std::function<RecordPanel::Spec()> form) {
    return [desk, text, name, form = std::move(form)](QWidget* parent) -> QWidget* {
        auto* bar = new QWidget(parent);
        auto* row = new QHBoxLayout(bar);
        row->setContentsMargins(0, 0, 0, 0);
        auto* button = new QPushButton(text, bar);
        button->setObjectName(name);
        button->setEnabled(desk.mayWrite(describe<PathwayStep>().kind));
        row->addWidget(button);
        row->addStretch();
        QObject::connect(button, &QPushButton::clicked, button,
                         [ask = desk.ask, form] { ask(form()); });
        return bar;
    };
}

} // namespace

template <Described Record>
RecordPanel::Spec ProcedureForms::spec(const Record& record) const {
    return deskForm(m_desk, record);
}

void ProcedureForms::addDetail(RecordPanel::Spec& spec, const RecordId& procedure,
                               std::function<void(RecordForm&)> fields) const {
    const auto access = m_desk.session.confidential();
    if (!access) {
        return;
    }
    const auto kept = access->find<ProcedureDetail>(procedure);
    if (!kept) {
        Q_EMIT m_desk.session.failed(kept.error()); // no empty fields over what is kept
        return;
    }
    auto detail = kept->value_or(ProcedureDetail{});
    detail.id = procedure;
    detail.person = m_desk.person;
    spec.secondDescription = &describe<ProcedureDetail>();
    spec.secondRow = toRow(detail);
    spec.secondFields = std::move(fields);
    // Over the words as they are now: a decision that was just replaced took its own along.
    spec.writeSecond = [proof = *access, procedure](Transaction& transaction,
                                                    const RecordForm& form) -> Status {
        const auto now = proof.find<ProcedureDetail>(procedure);
        if (!now) {
            return passOn(now);
        }
        const auto record = *now ? form.recordOver(**now) : form.record<ProcedureDetail>();
        return record ? transaction.save(proof, *record) : Status(passOn(record));
    };
}

/// Which one goes on already, so that nobody opens it a second time.
QString ProcedureForms::openWords(const IdentificationDesk& desk) {
    const auto all =
        desk.session
            .read(desk.session.casework().where<IdentificationProcedure>("person", desk.person))
            .value_or(std::vector<IdentificationProcedure>{});
    QStringList open;
    for (const auto& each : all) {
        if (!each.closedOn) {
            open << ProcedureDay::of(each, all, desk.session.words());
        }
    }
    //: %1: the days on which they were opened
    return open.isEmpty() ? QString()
                          : tr("%n procedure(s) of this person are open already: %1. Open another "
                               "one only for another report.",
                               nullptr, static_cast<int>(open.size()))
                                .arg(withoutStop(open.join(QStringLiteral("; "))));
}

RecordPanel::Spec ProcedureForms::open(const RecordId& report) const {
    IdentificationProcedure procedure;
    procedure.id = RecordId::generate();
    procedure.person = m_desk.person;
    procedure.openedOn = m_desk.session.today();
    procedure.worker = m_desk.session.worker().id;
    const auto reports =
        m_desk.session.read(reportsWithoutProcedure(m_desk.session.casework(), m_desk.person))
            .value_or(std::vector<ReportRow>{});
    if (!reports.empty()) {
        const auto asked = std::find_if(reports.begin(), reports.end(),
                                        [&](const ReportRow& each) { return each.id == report; });
        procedure = openedBy(m_desk.session, asked == reports.end() ? reports.front() : *asked,
                             std::move(procedure));
    }
    auto made = spec(procedure);
    made.title = tr("Official procedure");
    made.sentence = tr("A report opens its own procedure. Our support does not wait for it.");
    if (const auto open = openWords(m_desk); !open.isEmpty()) {
        made.sentence += QLatin1Char(' ') + open;
    }
    made.save = tr("Open the procedure");
    made.saved = tr("The procedure is open, with its phases.");
    made.fields = [desk = m_desk](RecordForm& form) {
        OpeningFields::add(form, desk.session, desk.person);
    };
    addDetail(made, procedure.id, [](RecordForm& form) {
        form.add("reference", tr("Number at the Centre")).setOptional(true);
    });
    made.write = [desk = m_desk](Transaction& transaction, const Row& row) -> Status {
        const auto record = fromRow<IdentificationProcedure>(row);
        const auto phases = desk.session.definitions().pathways.current(kIdentificationPathway);
        if (!record || !phases) {
            return record ? Status(fail(ErrorCode::NotFound, "pathway")) : Status(passOn(record));
        }
        return openProcedure(transaction, desk.session.vault(), *record, *phases, desk.limits());
    };
    return made;
}

/// The form of a phase; what it asks is still to be added. `changeOf`: what is saved.
RecordPanel::Spec
ProcedureForms::phase(const ProcedureFile& file, const PathwayStep& step,
                      std::function<StepChange(const PathwayStep&)> changeOf) const {
    const auto phases = m_desk.phases(file.run.pathway);
    const auto* definition = phases ? phases->step(step.step.text) : nullptr;
    const auto& words = m_desk.session.words();
    auto made = spec(step);
    made.title = definition != nullptr ? words.text(definition->label) : tr("Phase");
    made.sentence =
        definition != nullptr && definition->records ? words.text(*definition->records) : QString();
    made.save = tr("Save the phase");
    made.saved = tr("The phase is saved.");
    made.write = [desk = m_desk, phases, run = file.run.pathway.id, changeOf = std::move(changeOf)](
                     Transaction& transaction, const Row& row) -> Status {
        const auto record = fromRow<PathwayStep>(row);
        if (!record || !phases) {
            return record ? Status(fail(ErrorCode::NotFound, "pathway")) : Status(passOn(record));
        }
        return moveStep(transaction, desk.session.vault(), run, *phases, changeOf(*record));
    };
    return made;
}

bool ProcedureForms::isDoneByOpening(const ProcedureFile& file, const PathwayStep& step,
                                     const referrals::PathwayDefinition& phases) {
    return step.state == StepState::Done && step.doneOn == file.procedure.openedOn &&
           step.doneBy.empty() && step.provider.isNil() &&
           phases.carries(step.step.text, referrals::StepRule::FirstContact);
}

RecordPanel::Spec ProcedureForms::step(const ProcedureFile& file, const PathwayStep& step) const {
    const auto today = m_desk.session.today();
    auto shown = step;
    if (shown.state == StepState::Ended) { // taken up again: the day was that of leaving it out
        shown.doneOn.reset();
        shown.doneBy = {};
        shown.provider = {};
    }
    auto made = phase(file, shown, [today](const PathwayStep& typed) {
        StepChange change{typed.step.text, typed.doneOn ? StepMove::Complete : StepMove::Begin,
                          typed.doneOn.value_or(today), typed.due};
        if (typed.doneOn) { // nobody has done it yet
            change.result = StepResult{typed.doneBy, typed.provider, typed.outcome,
                                       typed.decisionKind, typed.protectionGround};
        }
        return change;
    });
    const auto phases = m_desk.phases(file.run.pathway);
    if (phases && isDoneByOpening(file, step, *phases)) {
        made.sentence = tr("It counts as done since the procedure was opened. If it has not taken "
                           "place, take the day away.");
    }
    made.fields = [desk = m_desk](RecordForm& form) {
        form.add("done_on", tr("Done on, by us or by somebody else")).setOptional(true);
        form.add("done_by", tr("Who did it, if not we")).setOptional(true);
        form.add("provider", tr("Which one, if it is in the directory")).setOptional(true);
        offerProviders(form, desk.session);
        form.add("due", tr("Otherwise due on")).setOptional(true);
    };
    made.words = [](RecordForm& form) { form.add("text", tr("Note")).setOptional(true); };
    // Without the words nobody could say why.
    if (step.state != StepState::Ended && m_desk.session.confidential()) {
        made.more =
            otherForm(m_desk, tr("Not needed here…"), QStringLiteral("leave_out_phase"),
                      [forms = *this, file, step] { return forms.stepLeftOut(file, step); });
    }
    return made;
}

RecordPanel::Spec ProcedureForms::stepLeftOut(const ProcedureFile& file,
                                              const PathwayStep& step) const {
    const bool isLeftOut = step.state == StepState::Ended;
    auto shown = step;
    if (!isLeftOut) { // whoever did it did not decide that it is not needed
        shown.doneOn = m_desk.session.today();
        shown.doneBy = {};
        shown.provider = {};
    }
    auto made = phase(file, shown, [today = m_desk.session.today()](const PathwayStep& typed) {
        StepChange change{typed.step.text, StepMove::Skip, typed.doneOn.value_or(today)};
        change.result = StepResult{typed.doneBy, typed.provider, {}, {}, {}};
        return change;
    });
    made.sentence = tr("The phase is passed over, and nothing asks for it any more.");
    made.save = tr("Not needed here");
    made.saved = tr("The phase is not needed.");
    // Its first field tells its draft from that of the phase.
    made.fields = [](RecordForm& form) {
        form.add("done_by", tr("Who decided so, if not we")).setOptional(true);
        form.add("done_on", tr("Since")).setOptional(true);
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("Why it is not needed")).setOptional(false);
    };
    if (isLeftOut) {
        made.more = otherForm(m_desk, tr("Needed after all…"), QStringLiteral("take_up_phase"),
                              [forms = *this, file, step] { return forms.step(file, step); });
    }
    return made;
}

RecordPanel::Spec ProcedureForms::event(const ProcedureFile& file, const std::string& code) const {
    const auto phases = m_desk.phases(file.run.pathway);
    const auto* defined = phases ? phases->event(code) : nullptr;
    const auto* noted = file.run.step(code);
    PathwayStep shown = noted != nullptr ? *noted : PathwayStep{};
    if (noted == nullptr) {
        shown.id = RecordId::generate();
        shown.person = m_desk.person;
        shown.pathwayCase = file.run.pathway.id;
        shown.step = Code{code};
        shown.state = StepState::Done;
        shown.doneOn = m_desk.session.today();
    }
    auto made = spec(shown);
    made.draftMark = code;
    made.title = defined != nullptr ? m_desk.session.words().text(defined->label) : tr("Phase");
    made.sentence = tr("The phase that counts from this day gets its own day.");
    made.save = tr("Note the day");
    made.saved = tr("The day is noted.");
    made.fields = [](RecordForm& form) {
        form.add("done_on", tr("It happened on")).setOptional(false);
    };
    made.write = [desk = m_desk, phases, run = file.run.pathway.id](Transaction& transaction,
                                                                    const Row& row) -> Status {
        const auto record = fromRow<PathwayStep>(row);
        if (!record || !phases) {
            return record ? Status(fail(ErrorCode::NotFound, "pathway")) : Status(passOn(record));
        }
        return record->doneOn ? noteEvent(transaction, desk.session.vault(), run, *phases,
                                          record->step.text, *record->doneOn)
                              : Status(fail(ErrorCode::Invalid, "done_on"));
    };
    return made;
}

ReviewRequest ProcedureForms::freshReview(const RecordId& pathwayCase) const {
    ReviewRequest request;
    request.id = RecordId::generate();
    request.person = m_desk.person;
    request.pathwayCase = pathwayCase;
    request.openedOn = m_desk.session.today();
    request.worker = m_desk.session.worker().id;
    return request;
}

RecordPanel::Spec ProcedureForms::review(const RecordId& pathwayCase,
                                         const std::optional<ReviewRequest>& known) const {
    const auto request = known ? *known : freshReview(pathwayCase);
    const bool silence = isAboutSilence(request);
    auto made = spec(request);
    made.title = silence ? tr("Complaint that nobody decides") : tr("Request for review");
    made.sentence =
        silence ? tr("The procedure goes on meanwhile, and so does our support. Decide together "
                     "with the person.")
                : tr("Decide together with the person, and record also when it is not wished.");
    made.save = silence ? tr("Save the complaint") : tr("Save the request");
    made.saved = silence ? tr("The complaint is saved.") : tr("The request for review is saved.");
    made.nothingYet = known ? QString() : tr("Nothing is written yet: say to whom it goes or why.");
    made.reason = [](const Error& error) {
        return error.field == "grounds" && error.detail == "decision"
                   ? tr("Before a decision, say that nobody has decided in time; after it, what is "
                        "wrong with the decision.")
                   : QString();
    };
    made.fields = [silence, &codes = m_desk.session.definitions().codes](RecordForm& form) {
        form.add("state", tr("State"));
        form.add("addressee", tr("To whom")).setOptional(true);
        form.add("grounds", tr("Grounds")).setOptional(true);
        form.sayNeeded("grounds", tr("Choose a ground: what is sent rests on one or more."));
        if (!silence) {
            auto grounds = codes.offeredInGroup("review_ground", "");
            std::erase_if(grounds, [](const auto& each) { return each == kNoDecision; });
            form.editor("grounds").offerOnly(grounds);
            form.add("labour_violations", tr("Violations of labour rights that it rests on"),
                     tr("With the ground that signs of forced labour were taken for less."))
                .setOptional(true);
        }
        form.addPair("sent_on", tr("Sent on"), "answer_due", tr("Answer due"));
        form.addPair("answered_on", tr("Answered on"), "answer", tr("Answer"));
        // Whoever gives the day has sent it; else it would stand as one that is only considered.
        QObject::connect(&form.editor("sent_on"), &FieldEditor::edited, &form, [&form] {
            const auto typed = form.record<ReviewRequest>();
            if (typed && typed->sentOn && typed->state == ReviewState::Considered) {
                form.editor("state").setValue(FieldTraits<ReviewState>::toValue(ReviewState::Sent));
            }
        });
    };
    made.words = [](RecordForm& form) {
        form.add("own_words", tr("How the person sees it")).setOptional(true);
        form.add("text", tr("New facts, and the answer in words")).setOptional(true);
    };
    made.write = [desk = m_desk](Transaction& transaction, const Row& row) -> Status {
        const auto record = fromRow<ReviewRequest>(row);
        if (!record) {
            return passOn(record);
        }
        const auto run = PathwayStore(desk.session.casework()).run(record->pathwayCase);
        const auto phases = run ? desk.phases(run->pathway) : nullptr;
        return phases ? saveReview(transaction, desk.session.vault(), *record, *phases,
                                   desk.limits(), desk.session.definitions().codes)
                      : Status(fail(ErrorCode::NotFound, "pathway"));
    };
    return made;
}

RecordPanel::Spec ProcedureForms::silence(const RecordId& pathwayCase) const {
    auto request = freshReview(pathwayCase);
    request.grounds = {Code{std::string(kNoDecision)}};
    return review(pathwayCase, request);
}

std::optional<ReviewRequest> ProcedureForms::openReview(const RecordId& pathwayCase) const {
    const auto requests = m_desk.session.read(newestFirst<ReviewRequest>(m_desk))
                              .value_or(std::vector<ReviewRequest>{});
    const auto found = std::find_if(requests.begin(), requests.end(), [&](const auto& each) {
        return each.pathwayCase == pathwayCase && isOpen(each) && !isAboutSilence(each);
    });
    return found == requests.end() ? std::nullopt : std::optional(*found);
}

RecordPanel::Spec ProcedureForms::continuedReview(const RecordId& pathwayCase) const {
    return review(pathwayCase, openReview(pathwayCase));
}

RecordPanel::Spec ProcedureForms::downgradedReview(const ProcedureFile& file,
                                                   const QStringList& signs) const {
    const auto run = file.run.pathway.id;
    auto request = openReview(run).value_or(freshReview(run));
    addOnce(request.grounds, Code{std::string(kLabourItems)});
    const auto looks =
        newestFirst<LabourQualification>(m_desk).value_or(std::vector<LabourQualification>{});
    if (!looks.empty()) {
        for (const auto& violation : looks.front().violations) {
            addOnce(request.labourViolations, violation);
        }
    }
    auto made = review(run, request);
    made.firstText = signs.join(QLatin1Char('\n'));
    return made;
}

RecordPanel::Spec ProcedureForms::measure(const ProcedureFile& file,
                                          const std::optional<InterimMeasure>& known) const {
    InterimMeasure measure = known.value_or(InterimMeasure{});
    if (!known) {
        measure.id = RecordId::generate();
        measure.person = m_desk.person;
        measure.procedure = file.procedure.id;
        measure.validFrom = m_desk.session.today();
        measure.worker = m_desk.session.worker().id;
    }
    auto made = spec(measure);
    made.title = tr("Protection while waiting");
    made.save = tr("Save the protection");
    made.saved = tr("The protection is saved.");
    made.fields = [&session = m_desk.session](RecordForm& form) {
        form.add("kind", tr("Protection"));
        form.addPair("valid_from", tr("From"), "valid_until", tr("Until"));
        form.add("provider", tr("Provider")).setOptional(true);
        form.add("met_by", tr("Met by")).setOptional(true);
        offerProviders(form, session);
    };
    made.words = [](RecordForm& form) { form.add("text", tr("Note")).setOptional(true); };
    made.write = [desk = m_desk](Transaction& transaction, const Row& row) -> Status {
        const auto record = fromRow<InterimMeasure>(row);
        return record ? saveMeasure(transaction, desk.session.vault(), *record,
                                    desk.session.definitions().codes)
                      : Status(passOn(record));
    };
    return made;
}

RecordPanel::Spec ProcedureForms::contact(const ProcedureFile& file,
                                          const std::optional<CentreContact>& known) const {
    CentreContact contact = known.value_or(CentreContact{});
    if (!known) {
        contact.id = RecordId::generate();
        contact.person = m_desk.person;
        contact.procedure = file.procedure.id;
        contact.onDate = m_desk.session.today();
        contact.answerDue = contact.onDate.plusDays(m_desk.personLimits().receiptDays);
        contact.worker = m_desk.session.worker().id;
    }
    auto made = spec(contact);
    made.title = tr("Contact with the Centre");
    made.save = tr("Save the contact");
    made.saved = tr("The contact with the Centre is saved.");
    made.fields = [](RecordForm& form) {
        form.add("on_date", tr("Day"));
        form.add("about", tr("What it was about"));
        form.add("channel", tr("How"));
        form.addPair("answer_due", tr("Answer due"), "answered_on", tr("Answered on"));
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("With whom, what was asked, what was answered")).setOptional(true);
    };
    return made;
}

RecordPanel::Spec ProcedureForms::deviation(const ProcedureFile& file) const {
    StepDeviation deviation;
    deviation.id = RecordId::generate();
    deviation.person = m_desk.person;
    deviation.procedure = file.procedure.id;
    deviation.onDate = m_desk.session.today();
    deviation.worker = m_desk.session.worker().id;
    auto made = spec(deviation);
    made.title = tr("A step or a duty that was not met");
    made.sentence = tr("This is about procedures, so that institutions can learn; never about "
                       "single people.");
    made.save = tr("Save what was not met");
    made.saved = tr("What was not met is saved.");
    std::vector<CodeChoice> phases;
    if (const auto definition = m_desk.phases(file.run.pathway)) {
        for (const auto& step : definition->steps) {
            phases.emplace_back(step.code, m_desk.session.words().text(step.label));
        }
    }
    made.fields = [&session = m_desk.session, phases](RecordForm& form) {
        form.add("institution", tr("Institution"));
        form.add("provider", tr("Which one exactly")).setOptional(true);
        offerProviders(form, session);
        form.add("step", tr("Which step"), tr("A step, a duty, or both.")).setOptional(true);
        form.editor("step").offerCodes(phases);
        form.add("unmet_duty", tr("Which duty")).setOptional(true);
        offerDuties(form, session.definitions().codes);
        form.add("barriers", tr("What kept it from acting"));
        form.add("on_date", tr("Day"));
    };
    made.words = [](RecordForm& form) { form.add("text", tr("Note")).setOptional(true); };
    return made;
}

RecordPanel::Spec ProcedureForms::verification(const FollowUp& duty) const {
    auto made = spec(duty);
    made.title = tr("Verify again");
    made.sentence = tr("What do we know now, from whom, and does the risk remain? As long as the "
                       "person cannot be reached, this duty stays open and the search goes on.");
    made.save = tr("Save the verification");
    made.saved = tr("The verification is saved.");
    made.fields = [](RecordForm& form) {
        form.add("finding", tr("What was found")).setOptional(false);
    };
    made.words = [](RecordForm& form) {
        form.add("own_words", tr("What the person says")).setOptional(true);
        form.add("text", tr("How it was verified")).setOptional(true);
    };
    made.write = [desk = m_desk](Transaction& transaction, const Row& row) -> Status {
        const auto record = fromRow<FollowUp>(row);
        return record ? saveVerification(transaction, desk.session.vault(), *record, desk.limits(),
                                         desk.session.definitions().codes, localTime(desk.session))
                      : Status(passOn(record));
    };
    return made;
}

RecordPanel::Spec ProcedureForms::rightsTalk(const FollowUp& duty) const {
    auto made = spec(RightsTalkForm::fresh(m_desk.session, m_desk.person));
    made.title = tr("Explain the rights");
    made.sentence = tr("What the decision means, what remains open, until when it can be reviewed, "
                       "and that our support goes on. The duty closes when 'What was explained' is "
                       "filled in and it was understood at least in part.");
    made.save = tr("Save the talk");
    made.saved = tr("The talk is saved.");
    made.fields = [&session = m_desk.session, person = m_desk.person](RecordForm& form) {
        RightsTalkForm::addFields(session, person, form);
    };
    made.words = [](RecordForm& form) { RightsTalkForm::addWords(form); };
    made.write = [desk = m_desk, duty](Transaction& transaction, const Row& row) -> Status {
        auto talk = fromRow<RightsInformation>(row);
        return talk ? informOfRights(transaction, duty,
                                     RightsTalkForm::completed(desk.session, std::move(*talk)),
                                     desk.session.vault().session())
                    : Status(passOn(talk));
    };
    return made;
}

RecordPanel::Spec ProcedureForms::waiver(const FollowUp& duty) const {
    auto made = spec(duty);
    made.title = tr("Leave this duty");
    made.sentence = tr("Your name and your reason stay in the history.");
    made.save = tr("Leave it, with this reason");
    made.saved = tr("The reason is saved.");
    made.fields = [](RecordForm& form) { form.add("waive_reason", tr("Why")).setOptional(false); };
    made.words = [](RecordForm& form) {
        form.add("text", tr("The reason in your words")).setOptional(false);
    };
    made.write = [desk = m_desk](Transaction& transaction, const Row& row) -> Status {
        auto record = fromRow<FollowUp>(row);
        if (!record) {
            return passOn(record);
        }
        record->state = FollowUpState::Waived;
        record->closedOn = desk.session.today();
        record->closedBy = desk.session.worker().id;
        return transaction.save(*record);
    };
    return made;
}

} // namespace zaklon::ui
