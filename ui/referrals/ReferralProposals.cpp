// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the form of a referral before somebody chose, and that it was only proposed.
#include "core/referrals/ServiceProposal.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/referrals/ConsentChoice.h"
#include "ui/referrals/RecordBoxes.h"
#include "ui/referrals/ReferralEditor.h"
#include "ui/session/Text.h"

#include <QComboBox>

#include <set>

namespace zaklon::ui {

/// Where a referral used its consent, the next one may be for anybody.
RecordId ReferralEditor::onlyRecipient() const {
    std::set<RecordId> known;
    for (const auto& each : m_consents->waitingRecipients()) {
        if (m_provider->findData(toQString(each.toString())) > 0) {
            known.insert(each);
        }
    }
    return known.size() == 1 ? *known.begin() : RecordId();
}

void ReferralEditor::proposeProvider() {
    const auto recipient = onlyRecipient();
    selectRecord(*m_provider, recipient);
    providerChanged();
    if (!recipient.isNil()) {
        m_proposed.provider =
            tr("The provider is proposed: of the consents in force, only the one for it has led "
               "to no referral yet.");
        showProposed();
    }
}

void ReferralEditor::proposeConsent() {
    if (m_consents->chosen() == nullptr) {
        selectRecord(*m_consent, m_consents->fitting(currentRecord(*m_provider)));
    }
}

/// One that was only proposed goes with the provider whom it was proposed for.
void ReferralEditor::dropProposedService() {
    if (!m_proposed.service.isEmpty()) {
        m_service->setCurrentIndex(0);
    }
    m_proposed = {};
}

void ReferralEditor::proposeService() {
    const auto* chosen = provider();
    if (chosen == nullptr || !currentCode(*m_service).empty()) {
        return;
    }
    auto offering = *chosen;
    std::erase_if(offering.services, [this](const Code& each) { // no longer in the list
        return m_service->findData(toQString(each.text)) < 0;
    });
    const auto casework = m_session.casework();
    const auto needs = m_session.read(casework.where<Need>("person", m_draft.person));
    const auto actions = m_session.read(casework.where<Action>("person", m_draft.person));
    if (!needs || !actions) {
        return;
    }
    const auto proposal = proposedService(offering, *needs, *actions);
    if (!proposal) {
        return;
    }
    selectCode(*m_service, proposal->service);
    if (currentCode(*m_service) == proposal->service) {
        m_proposed.service = proposal->reason == ProposalReason::OnlyService
                                 ? tr("The service is proposed: this provider offers no other one.")
                                 : tr("The service is proposed: the care plan asks for it.");
    }
}

void ReferralEditor::showProposed() {
    auto words = m_proposed.provider;
    if (!m_proposed.service.isEmpty()) {
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + m_proposed.service;
    }
    m_proposedWords->setText(words);
    m_proposedWords->setVisible(!words.isEmpty());
    const auto describe = [](const Field& field, const QString& why) {
        if (!field.hasError()) { // that comes first
            field.editor().setAccessibleDescription(why);
        }
    };
    describe(*m_providerField, m_proposed.provider);
    describe(*m_serviceField, m_proposed.service);
}

} // namespace zaklon::ui
