// SPDX-License-Identifier: GPL-3.0-or-later
// Prepares a referral: to whom, for what, under which consent, which fields, and what we ask for.
// Nothing leaves before 'Send', and not at all without a consent that covers it.
#pragma once

#include "core/identification/Eligibility.h"
#include "core/referrals/Provider.h"
#include "core/referrals/Referral.h"
#include "ui/session/Session.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QComboBox;
class QPlainTextEdit;

namespace zaklon::ui {

class Banner;
class ConsentChoice;
class DraftKeeper;
class Field;
class MisfitReason;
class SendBar;
class ServiceOffers;
class ShareChooser;
class TextLabel;

class ReferralEditor final : public QWidget {
    Q_OBJECT

  public:
    explicit ReferralEditor(Session& session, QWidget* parent = nullptr);
    ~ReferralEditor() override;

    void startNew(const RecordId& person);
    /// A new one for a place to sleep, to whoever fits best and has places (need A43).
    void startForTonight(const RecordId& person);
    /// False, and nothing changes, if its words cannot be read: they would be saved as empty.
    bool edit(const Referral& draft);
    QWidget* firstFocus();
    /// Saves what was typed as a draft; nothing is asked of it.
    bool keepDraft();
    /// What stands in the way of sending what is typed; empty if nothing does.
    std::vector<Error> whatStops() const;
    void send();
    /// What is typed stays, also without 'Keep as draft'.
    void leave();

  Q_SIGNALS:
    void closed();
    void sent(const zaklon::RecordId& referral);
    /// What is missing about the person is to be recorded; the form stays as a draft.
    void recordWanted();
    /// The year of birth, without which no consent of the person holds; the form waits for it.
    void birthYearWanted();
    /// A consent to refer to this provider is to be recorded; the form waits for it.
    void consentAsked(const zaklon::RecordId& provider);

  private:
    QWidget* makeForm();
    QWidget* makeButtons();
    void keepTyping();
    void beginTyping(bool isNew);
    QJsonObject standing() const;
    bool putBack(const QJsonObject& typed, bool isNew);
    void fill();
    /// False if there are none.
    bool fillProviders();
    void fillServices();
    void providerChanged();
    void serviceChanged();
    void consentChanged();
    /// What is shared and who else offers it follow the service.
    void fitToService();
    /// Nobody chose one: the one that fits is chosen.
    void proposeConsent();
    void proposeProvider();
    /// Of the provider who is chosen; nothing over a service that somebody chose.
    void proposeService();
    void dropProposedService();
    void showProposed();
    /// What is saved about the person while the form is open counts in it.
    void followPerson(const RecordId& person);
    void readFacts();
    /// What the banner of the refusal leads to.
    void goWhereItIsMended();
    /// All that the consent lacks is the year of birth.
    bool lacksOnlyAge(const std::vector<Error>& against) const;
    /// The recipient of the only consent in force that no referral used; nil where there is none or
    /// a choice.
    RecordId onlyRecipient() const;
    /// To whom and for what are chosen; else a sentence stands at the first that is missing.
    bool isAddressed();
    /// Warns of what the person did not agree to share within the team; the consent decides.
    void showTeamLimit();
    /// Whether the chosen provider fits the person, and who else offers the service.
    void showFit();
    Status saveMessage(Transaction& transaction, const Referral& draft) const;
    /// Everything that stands in the way, at once.
    void refuse(const std::vector<Error>& against);
    void leadToConsent(bool mayRecord);
    const Provider* provider() const;
    /// The kinds of information that the chosen consent covers.
    std::vector<Code> covered() const;
    Referral typed() const;

    /// Why each stands there, in a sentence; empty once somebody chose.
    struct Proposed {
        QString provider;
        QString service;
    };

    Session& m_session;
    Referral m_draft;
    DraftKeeper* m_drafts;
    QJsonObject m_opened; ///< what stood in the fields before anybody typed
    bool m_isNew = false;
    std::vector<Provider> m_providers;
    std::unique_ptr<ConsentChoice> m_consents;
    Proposed m_proposed;
    TextLabel* m_proposedWords = nullptr;
    bool m_filling = false;
    bool m_waits = false;    ///< somebody went to record what it lacks
    bool m_lacksAge = false; ///< the refusal that stands there leads to the year of birth
    QComboBox* m_provider = nullptr;
    Field* m_providerField = nullptr;
    QComboBox* m_service = nullptr;
    Field* m_serviceField = nullptr;
    QComboBox* m_consent = nullptr;
    Field* m_consentField = nullptr;
    QPlainTextEdit* m_message = nullptr;
    ShareChooser* m_share = nullptr;
    std::optional<EligibilityFacts> m_facts;
    MisfitReason* m_misfit = nullptr;
    ServiceOffers* m_offers = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_teamLimit = nullptr;
    SendBar* m_bar = nullptr;
};

} // namespace zaklon::ui
