// SPDX-License-Identifier: GPL-3.0-or-later
// How a procedure ends: what was decided, who told the person, and the closing.
#include "core/base/BrokenRule.h"
#include "core/identification/OutcomeRules.h"
#include "ui/forms/DeskForm.h"
#include "ui/identification/ClosingWay.h"
#include "ui/identification/ProcedureForms.h"

namespace zaklon::ui {

namespace {

/// The reasons that may stand with the chosen outcome; one that does not is taken out.
void offerReasons(RecordForm& form, const CodeLists& codes) {
    const auto typed = fromRow<IdentificationProcedure>(form.row());
    const auto* list = codes.find("outcome_reason");
    if (!typed || list == nullptr) {
        return;
    }
    std::vector<Code> offered;
    for (const auto* entry : list->offered()) {
        offered.push_back(Code{entry->code});
    }
    std::vector<std::string> shown;
    for (auto& each : fittingReasons(std::move(offered), typed->outcome, codes)) {
        shown.push_back(std::move(each.text));
    }
    auto& reasons = form.editor("outcome_reasons");
    reasons.offerOnly(shown);
    const auto fit = fittingReasons(typed->outcomeReasons, typed->outcome, codes);
    if (fit != typed->outcomeReasons) {
        reasons.setValue(FieldTraits<std::vector<Code>>::toValue(fit));
    }
}

} // namespace

RecordPanel::Spec ProcedureForms::outcome(const ProcedureFile& file) const {
    auto made = deskForm(m_desk, file.procedure);
    made.title = tr("Outcome of the procedure");
    made.sentence = tr("An outcome against the person opens what must follow, by itself.");
    made.save = tr("Save the outcome");
    made.saved = tr("The outcome is saved.");
    made.fields = [&session = m_desk.session](RecordForm& form) {
        form.add("outcome", tr("Outcome"));
        form.add("outcome_reasons", tr("Reasons that were given")).setOptional(true);
        const auto& codes = session.definitions().codes;
        QObject::connect(&form, &RecordForm::filled, &form,
                         [&form, &codes] { offerReasons(form, codes); });
        QObject::connect(&form.editor("outcome"), &FieldEditor::edited, &form,
                         [&form, &codes] { offerReasons(form, codes); });
        form.add("decided_on", tr("Decided on")).setOptional(true);
        form.sayNeeded("decided_on", tr("Give the day of the decision."));
        form.add("decided_by", tr("Who decided"),
                 tr("For a child it may be a centre for social work."))
            .setOptional(true);
        form.add("decided_by_provider", tr("Which one exactly")).setOptional(true);
        offerProvidersOfKind(form, session, "decided_by_provider", "decided_by");
        form.add("confirmed_forms", tr("Forms that it confirms"),
                 tr("Only when the person was identified; the forms that were reported stay."))
            .setOptional(true);
        form.addSection(tr("How the person learned of it"));
        form.addPair("told_on", tr("Told on"), "told_by", tr("Told by"));
        form.addPair("told_how", tr("How"), "told_language", tr("In which language"));
    };
    addDetail(made, file.procedure.id, [](RecordForm& form) {
        form.add("authority_words", tr("In the words of the authority")).setOptional(true);
        form.add("decision_document", tr("Decision: number, where it is kept")).setOptional(true);
        form.add("what_was_known", tr("What the authority had before it")).setOptional(true);
        form.add("told_by_name", tr("Name of who told the person")).setOptional(true);
        form.add("reference", tr("Number at the Centre")).setOptional(true);
    });
    made.write = [desk = m_desk, phases = m_desk.phases(file.run.pathway)](
                     Transaction& transaction, const Row& row) -> Status {
        const auto record = fromRow<IdentificationProcedure>(row);
        if (!record || !phases) {
            return record ? Status(fail(ErrorCode::NotFound, "pathway")) : Status(passOn(record));
        }
        return saveOutcome(transaction, desk.session.vault(), *record, *phases, desk.limits(),
                           desk.session.definitions().codes);
    };
    made.reason = [words = &m_desk.session.words(),
                   opened = file.procedure.openedOn](const Error& error) {
        if (error.field == "decided_on" && error.detail != kToCome) {
            return tr("The procedure began on %1. It was not decided before that.")
                .arg(words->date(opened));
        }
        if (error.field == "outcome_reasons") {
            return tr("A reason against the person does not stand with this outcome.");
        }
        return error.field == "told_on" ? tr("Nobody was told of a decision before it was made.")
                                        : QString();
    };
    return made;
}

RecordPanel::Spec ProcedureForms::closeProcedure(const ProcedureFile& file) const {
    auto procedure = file.procedure;
    procedure.closedOn = m_desk.session.today();
    auto made = deskForm(m_desk, procedure);
    made.title = tr("Close the procedure");
    made.sentence = tr("The work with the person goes on. A new report opens a new procedure.");
    made.save = tr("Close the procedure");
    made.saved = tr("The procedure is closed.");
    made.fields = [](RecordForm& form) {
        form.add("closed_on", tr("Closed on")).setOptional(false);
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("Why"),
                 tr("If nobody could tell the person the decision: why. Your name stays with it."))
            .setOptional(true);
    };
    made.ways = [way = ClosingWay(m_desk, procedure.pathwayCase)](const Error& error) {
        return way.of(error);
    };
    return made;
}

} // namespace zaklon::ui
