// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/MisfitReason.h"

#include "core/people/Narrative.h"
#include "core/referrals/Referral.h"
#include "ui/components/Banner.h"
#include "ui/forms/EligibilityWords.h"
#include "ui/forms/RecordForm.h"
#include "ui/theme/RingRoom.h"

#include <QVBoxLayout>

namespace zaklon::ui {

MisfitReason::MisfitReason(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_banner(new Banner(Tone::Attention, IconName::Info, {}, {}, this))
    , m_reason(
          new RecordForm(describe<Referral>(), session.words(), session.definitions().codes, this))
    , m_words(new RecordForm(describe<Narrative>(), session.words(), session.definitions().codes,
                             this)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_banner->setObjectName(QStringLiteral("misfit"));
    m_reason->add("misfit_reason", tr("Why it goes on nevertheless")).setOptional(false);
    m_words
        ->add("text", tr("In your own words"),
              tr("Stays with the referral in this organisation; the provider does not read it."))
        .setOptional(false);
    column->addWidget(m_banner);
    column->addWidget(m_reason);
    column->addWidget(m_words);
    keepRingRoom(*this);
    setAnswer({}, {});
    showFor({});
    connect(m_banner, &Banner::actionTriggered, this, &MisfitReason::recordWanted);
    connect(m_reason, &RecordForm::edited, this, &MisfitReason::edited);
    connect(m_words, &RecordForm::edited, this, &MisfitReason::edited);
}

void MisfitReason::showFor(const Eligibility& eligibility) {
    m_eligibility = eligibility;
    showEligibility(*m_banner, eligibility, m_session.words());
    m_banner->setAction(isMissingSomething(eligibility) ? tr("About the person") : QString());
    const auto state = eligibility.state();
    const bool isAsked = state == ConditionState::NotMet;
    m_reason->setVisible(isAsked);
    m_words->setVisible(isAsked && m_session.confidential().has_value());
    setVisible(state != ConditionState::Met);
}

void MisfitReason::setAnswer(const Code& reason, const std::string& words) {
    Referral referral;
    referral.misfitReason = reason;
    m_reason->setRecord(referral);
    Narrative narrative;
    narrative.text = words;
    m_words->setRecord(narrative);
}

Code MisfitReason::reason() const {
    const auto record = m_reason->record<Referral>();
    const bool isAsked = m_eligibility.state() == ConditionState::NotMet;
    return record && isAsked ? record->misfitReason : Code();
}

std::string MisfitReason::words() const {
    const auto record = m_words->record<Narrative>();
    const bool isAsked = m_eligibility.state() == ConditionState::NotMet;
    return record && isAsked ? record->text : std::string();
}

Status MisfitReason::check() {
    m_reason->field("misfit_reason").clearError();
    m_words->field("text").clearError();
    auto status = goesOnWithReason(m_eligibility, reason(), words());
    if (!status) {
        auto* form = status.error().field == "text" ? m_words : m_reason;
        form->field(status.error().field).setError(tr("Say why it goes on nevertheless."));
    }
    return status;
}

} // namespace zaklon::ui
