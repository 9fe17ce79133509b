// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/StepQuestion.h"

#include "ui/forms/DraftKeeper.h"
#include "ui/forms/ProviderChoices.h"
#include "ui/forms/RecordForm.h"
#include "ui/referrals/StatementLines.h"

#include <QVBoxLayout>

namespace zaklon::ui {

StepQuestion::StepQuestion(Session& session, const PathwayStep& step, const StepPapers& papers,
                           const referrals::StepDefinition& definition, QWidget* facts,
                           QWidget* parent)
    : PathwayQuestion(session, parent)
    , m_step(step)
    , m_known(papers)
    , m_isDecided(definition.isDecided()) {
    setObjectName(QStringLiteral("step_question"));
    m_column->addWidget(
        wrappedLine(session.words().text(definition.label), TextRole::Strong, &Theme::text, this));
    if (facts != nullptr) {
        m_column->addWidget(facts);
    }
    makeForms(definition);
    addButtons(m_isDecided ? tr("Note the decision") : tr("Complete step"), QStringLiteral("step"));
    begin();
}

void StepQuestion::makeForms(const referrals::StepDefinition& definition) {
    auto& form = addForm(describe<PathwayStep>(), QStringLiteral("step"));
    if (m_isDecided) {
        addDecision(definition);
    }
    form.add("done_on", m_isDecided ? tr("Day of the decision") : tr("Completed on"))
        .setOptional(false);
    form.add("done_by", tr("Who did it, if not we")).setOptional(true);
    form.add("provider", tr("Which one, if it is in the directory")).setOptional(true);
    offerProviders(form, m_session);
    if (m_session.confidential()) {
        m_papers = &addForm(describe<StepPapers>(), QStringLiteral("papers"));
        m_papers->add("office", tr("Office, and in which place")).setOptional(true);
        m_papers->add("reference", tr("Number of the file there")).setOptional(true);
        m_papers->add("certificate", tr("Certificate: number, where it is kept")).setOptional(true);
    }
}

void StepQuestion::addDecision(const referrals::StepDefinition& definition) {
    m_form
        ->add("outcome", tr("What was decided"),
              tr("What must follow a decision against the person opens by itself."))
        .setOptional(false);
    if (!definition.grants.empty()) {
        m_form->add("decision_kind", tr("What was granted")).setOptional(true);
        m_form->editor("decision_kind").offerOnly(definition.grants);
    }
    if (definition.asksGround) {
        m_form->add("protection_ground", tr("On which ground")).setOptional(true);
    }
}

void StepQuestion::begin() {
    auto step = m_step;
    step.doneOn = step.state == StepState::Done ? step.doneOn : m_session.today();
    m_form->setRecord(step);
    if (m_papers != nullptr) {
        auto papers = m_known;
        papers.id = m_step.id;
        papers.person = m_step.person;
        m_papers->setRecord(papers);
    }
    m_drafts->begin({"lane_step", m_step.person, m_step.id}, DraftKeeper::Edits::Existing);
}

void StepQuestion::answer() {
    if (!m_form->check()) {
        return;
    }
    const auto step = m_form->record<PathwayStep>();
    if (!step) {
        m_form->showError(step.error());
        return;
    }
    if (m_isDecided && !step->outcome) {
        refuse(*m_form, "outcome", tr("Say whether it went for or against the person."));
        return;
    }
    if (const auto fits = Description<PathwayStep>::check(*step); !fits) {
        refuse(*m_form, fits.error().field, tr("Only a decision for the person gives it."));
        return;
    }
    if (!hasHappened("done_on", step->doneOn)) {
        return;
    }
    StepChange change{step->step.text, StepMove::Complete, *step->doneOn};
    change.result = StepResult{step->doneBy, step->provider, step->outcome, step->decisionKind,
                               step->protectionGround};
    const bool written = m_papers != nullptr && m_papers->isModified();
    const auto papers = written ? m_papers->record<StepPapers>() : Result<StepPapers>();
    Q_EMIT answered(change, papers.value_or(StepPapers{}));
}

} // namespace zaklon::ui
