// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about referrals: of one person, and of the whole house.
#pragma once

#include "core/referrals/Referral.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// A referral with the words a list needs.
struct ReferralRow {
    Referral referral;
    std::string caseCode;
    std::string provider;
    std::optional<int> daysWithoutAnswer; ///< since the answer was due; nothing while there is time
};

/// How often which road was taken (needs A44), among referrals that were sent.
struct ReferralCounts {
    int formal = 0;
    int informal = 0;
    int accepted = 0; ///< accepted or completed
    int declined = 0;
    int waiting = 0;
};

class ReferralStore {
  public:
    explicit ReferralStore(CaseworkRecords casework) : m_casework(casework) {}

    /// Newest first.
    Result<std::vector<ReferralRow>> ofPerson(const RecordId& person, Date today) const;
    /// Every referral that still waits for an answer, the longest due first.
    Result<std::vector<ReferralRow>> waitingInHouse(Date today, int limit) const;
    /// What has already left under a consent; shown when it is withdrawn (domain.md 12.2). Oldest
    /// first.
    Result<std::vector<ReferralRow>> leftUnder(const RecordId& consent, Date today) const;
    /// Sent from the first to the last day, both included.
    Result<ReferralCounts> counts(Date first, Date last) const;

  private:
    Result<std::vector<ReferralRow>> withNames(std::vector<Referral> referrals, Date today) const;

    CaseworkRecords m_casework;
};

} // namespace zaklon
