// SPDX-License-Identifier: GPL-3.0-or-later
// Sending what is typed in a referral, and what stands in its way.
#include "core/referrals/ReferralSending.h"

#include "ui/components/Banner.h"
#include "ui/components/Field.h"
#include "ui/forms/ConsentGapWords.h"
#include "ui/forms/ConsentLook.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/referrals/ConsentChoice.h"
#include "ui/referrals/MisfitReason.h"
#include "ui/referrals/ReferralEditor.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/referrals/ShareChooser.h"
#include "ui/session/Text.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include <algorithm>

namespace zaklon::ui {

std::vector<Error> ReferralEditor::whatStops() const {
    const auto against = whatStopsSending(m_session.casework(), typed(), m_session.today());
    auto stops = against ? *against : std::vector<Error>{against.error()};
    if (const auto reasoned = m_misfit->check(); !reasoned) {
        stops.push_back(reasoned.error());
    }
    return stops;
}

void ReferralEditor::send() {
    if (!isAddressed()) {
        return;
    }
    auto stops = whatStops();
    if (stops.empty()) {
        const auto draft = typed();
        const auto answer =
            sendReferral(m_session.vault(), draft, typedText(m_message->toPlainText()),
                         m_session.today(), m_misfit->words());
        if (answer) {
            m_banner->hide();
            m_drafts->finish();
            m_session.announceDone(
                tr("Referral noted as sent. Nothing leaves this laptop by itself."));
            Q_EMIT sent(answer->referral.id);
            return;
        }
        stops.push_back(answer.error());
    }
    if (m_isNew || m_drafts->hasTyping()) { // else it is kept, and 'nothing changed' reads as lost
        keepDraft();
    }
    refuse(stops);
}

void ReferralEditor::refuse(const std::vector<Error>& against) {
    std::vector<ErrorSentence> reasons;
    for (const auto& error : against) {
        const auto ticked = error.code == ErrorCode::ConsentMissing && m_consents->chosen()
                                ? m_share->labelsWithoutConsent(Code{error.field})
                                : QStringList();
        reasons.push_back(sendingReason(m_session, error, m_draft.person, ticked));
    }
    const auto sentence = refusalText(reasons);
    m_banner->setSentence(sentence.what);
    m_banner->setDetail(sentence.next);
    const bool lacks = std::any_of(against.begin(), against.end(), [](const Error& error) {
        return error.code == ErrorCode::ConsentMissing;
    });
    m_lacksAge = lacksOnlyAge(against);
    const bool mayRecord = mayWrite(m_session.role(), m_lacksAge ? "person" : "consent");
    const auto action = m_lacksAge ? tr("Record the year of birth") : tr("Record this consent");
    m_banner->setAction(lacks && mayRecord ? action : QString());
    m_banner->show();
    m_banner->announceNow();
    if (lacks) {
        leadToConsent(mayRecord);
    }
}

/// A second consent would not hold either. Where it lacks more, the consent is what is mended
/// first.
bool ReferralEditor::lacksOnlyAge(const std::vector<Error>& against) const {
    const auto isAge = [](const Error& error) {
        return consentGapOf(error) == ConsentGap::Guardian;
    };
    return std::any_of(against.begin(), against.end(), isAge) &&
           std::all_of(against.begin(), against.end(),
                       [&](const Error& error) {
                           return error.code != ErrorCode::ConsentMissing || isAge(error);
                       }) &&
           isAgeUnknown(m_session, m_draft.person);
}

/// To what is ticked beyond the consent, to the consent that is chosen anew, or to a new one.
void ReferralEditor::leadToConsent(bool mayRecord) {
    const bool isChosen = m_consents->chosen() != nullptr;
    if (isChosen && m_share->focusWithoutConsent()) {
        return;
    }
    if (!isChosen) {
        m_consentField->setError(tr("Sending needs a consent for this provider."));
    }
    const bool isForBanner = mayRecord && (isChosen || m_lacksAge || m_consent->count() == 1);
    (isForBanner ? static_cast<QWidget*>(m_banner) : m_consent)->setFocus(Qt::OtherFocusReason);
}

} // namespace zaklon::ui
