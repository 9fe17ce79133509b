// SPDX-License-Identifier: GPL-3.0-or-later
// Consent of a person: one purpose, one recipient, what may be shared and what not; withdrawal at
// any time.
#pragma once

#include "core/consent/Consent.h"
#include "ui/forms/RecordSection.h"

#include <map>
#include <optional>

namespace zaklon::ui {

class Banner;

class ConsentSection final : public RecordSectionOf<Consent> {
    Q_OBJECT

  public:
    ConsentSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    /// The form of a consent to refer to this provider; saving it leads back to the referrals.
    void recordFor(const RecordId& provider);
    /// What ends is given anew: a consent for the same and with the same recipient, whose words and
    /// limits are talked about again.
    void showPlaceOf(TaskKind kind, const RecordId& record) override;

  Q_SIGNALS:
    /// The details of the person are shown, to record the year of birth there.
    void sentToBirthYear();

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    void fillChoices(RecordForm& form) override;
    Consent freshRecord() const override;
    /// Given and still not in force, and why: nobody finds that out when the paper is to leave.
    QString savedSentence(const Row& row) const override;
    Status saveRecord(Transaction& transaction, const Consent& consent) override;

  private:
    std::map<RecordId, QString> recipients() const;
    std::optional<Date> usualEnd(const Consent& consent) const;
    /// Somebody wrote a day: it is not one that the form opened with or proposed.
    bool hasTypedDay(const Consent& consent) const;
    /// The last day that is proposed follows what a new consent is for; one that was typed stays.
    void proposeEnd(RecordForm& form);
    /// Who says that it was given is most often just told so; a day that nobody typed goes again.
    void proposeDay(RecordForm& form);
    void showWithdrawal(RecordForm& form);
    bool asksAboutGuardian() const;

    Banner* m_ageNeeded = nullptr;        ///< a consent holds only when the year of birth is known
    bool m_askedRisks = false;            ///< whether the risks were explained, in the open form
    std::optional<Date> m_proposedEnd;    ///< of the consent that is open
    std::optional<Consent> m_renewed;     ///< the open form is of the next one
    std::optional<Date> m_proposedDay;    ///< on which it was given, also of that one
    std::optional<RecordId> m_referredTo; ///< a referral waits for the consent of the open form
    bool m_leadsBack = false;             ///< the form that was just closed was that one
};

} // namespace zaklon::ui
