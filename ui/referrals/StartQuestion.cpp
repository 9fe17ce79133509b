// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/StartQuestion.h"

#include "core/people/Narrative.h"
#include "ui/components/Banner.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/EligibilityWords.h"
#include "ui/forms/RecordForm.h"

#include <QVBoxLayout>

namespace zaklon::ui {

StartQuestion::StartQuestion(Session& session, const RecordId& person,
                             referrals::PathwayLibrary::Entry definition, QWidget* parent)
    : PathwayQuestion(session, parent), m_person(person), m_definition(std::move(definition)) {
    setObjectName(QStringLiteral("start_question"));
    makeForms();
    addButtons(tr("Start the pathway"), QStringLiteral("start"));
    begin();
}

bool StartQuestion::isChosen() const {
    return m_definition->kind == referrals::PathwayKind::Choice;
}

/// Before the day is asked: what does not fit, and what is only not known.
void StartQuestion::makeFit() {
    const auto facts = readEligibilityFacts(m_session.casework(), m_person, m_session.today());
    if (!facts) {
        return;
    }
    m_eligibility = eligibilityFor(*m_definition, *facts);
    auto* banner = new Banner(Tone::Info, IconName::Info, {}, {}, this);
    banner->setObjectName(QStringLiteral("start_misfit"));
    m_column->addWidget(banner);
    showEligibility(*banner, m_eligibility, m_session.words());
}

void StartQuestion::makeForms() {
    makeFit();
    auto& form = addForm(describe<PathwayDecision>(), QStringLiteral("start"));
    form.add("decided_on", tr("It began on"),
             tr("Also long ago, before the person came to us. Deadlines count from here."));
    if (!isChosen()) { // timed steps of our own are nobody's choice
        return;
    }
    if (m_eligibility.state() == ConditionState::NotMet) {
        m_misfit = &addForm(describe<PathwayDecision>(), QStringLiteral("misfit"));
        m_misfit
            ->add("misfit_reason", tr("Why it begins nevertheless"),
                  tr("Then write below how it was weighed."))
            .setOptional(false);
    }
    if (m_session.confidential()) {
        m_words = &addForm(describe<Narrative>(), QStringLiteral("words"));
        m_words
            ->add("text", tr("How it was weighed"),
                  tr("What spoke for it and against it, and who advised the person."))
            .setOptional(false);
        m_words->add("own_words", tr("In the person's own words")).setOptional(true);
    }
    m_skipped = &addForm(describe<PathwayDecision>(), QStringLiteral("unreasoned"));
    m_skipped->add("unreasoned", tr("If nothing is written about it: why")).setOptional(false);
    for (auto* each : {m_words, m_skipped}) {
        if (each != nullptr) {
            connect(each, &RecordForm::edited, this, &StartQuestion::showWhatIsAsked);
        }
    }
}

bool StartQuestion::isWeighed() const {
    const auto words = m_words ? m_words->record<Narrative>() : Result<Narrative>();
    return words && !words->text.empty();
}

void StartQuestion::showWhatIsAsked() {
    if (m_skipped == nullptr) {
        return;
    }
    m_skipped->field("unreasoned").setOptional(isWeighed());
    if (m_words != nullptr) {
        const auto skipped = m_skipped->record<PathwayDecision>();
        m_words->field("text").setOptional(m_misfit == nullptr && skipped &&
                                           !skipped->unreasoned.empty());
    }
}

void StartQuestion::begin() {
    PathwayDecision decision;
    decision.decidedOn = m_session.today();
    m_form->setRecord(decision);
    if (m_words != nullptr) {
        m_words->setRecord(Narrative());
    }
    for (auto* form : {m_skipped, m_misfit}) {
        if (form != nullptr) {
            form->setRecord(decision);
        }
    }
    m_drafts->begin({"pathway_start:" + m_definition->code, m_person, {}},
                    DraftKeeper::Edits::Existing);
    showWhatIsAsked();
}

bool StartQuestion::saysWhyItBegins(PathwayChoice& choice) {
    if (m_misfit == nullptr) {
        return true;
    }
    const auto misfit = m_misfit->record<PathwayDecision>();
    choice.misfitReason = misfit ? misfit->misfitReason : Code();
    const auto reasoned = goesOnWithReason(m_eligibility, choice.misfitReason, choice.reasoning);
    if (!reasoned) {
        const bool isWordless = reasoned.error().field == "text" && m_words != nullptr;
        refuse(isWordless ? *m_words : *m_misfit, isWordless ? "text" : "misfit_reason",
               tr("Choose why it begins nevertheless, and write how it was weighed."));
    }
    return reasoned.has_value();
}

void StartQuestion::answer() {
    if (!m_form->check()) {
        return;
    }
    const auto decision = m_form->record<PathwayDecision>();
    if (!decision) {
        m_form->showError(decision.error());
        return;
    }
    if (!hasHappened("decided_on", decision->decidedOn)) {
        return;
    }
    PathwayChoice choice;
    choice.on = decision->decidedOn;
    if (const auto words = m_words ? m_words->record<Narrative>() : Result<Narrative>()) {
        choice.reasoning = words->text;
        choice.ownWords = words->ownWords;
    }
    if (!saysWhyItBegins(choice)) {
        return;
    }
    if (m_skipped != nullptr) {
        const auto skipped = m_skipped->record<PathwayDecision>();
        choice.unreasoned = skipped ? skipped->unreasoned : Code();
        if (choice.reasoning.empty() && choice.unreasoned.empty()) {
            refuse(m_words != nullptr ? *m_words : *m_skipped,
                   m_words != nullptr ? "text" : "unreasoned",
                   tr("Write how it was weighed, or choose why nothing is written."));
            return;
        }
    }
    Q_EMIT answered(choice);
}

} // namespace zaklon::ui
