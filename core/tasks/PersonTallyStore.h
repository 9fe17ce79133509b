// SPDX-License-Identifier: GPL-3.0-or-later
// How many things each part of a person's file holds, and what of it is due, in one look.
#pragma once

#include "core/tasks/DueTask.h"
#include "core/tasks/TaskTerms.h"
#include "core/vault/Records.h"

#include <optional>
#include <set>

namespace zaklon {

struct PersonTally {
    int assessments = 0; ///< completed
    int openActions = 0;
    int deliveries = 0;
    int waitingReferrals = 0; ///< sent and not answered
    int openDuties = 0;       ///< what must follow a decision
    int documents = 0;
    int consents = 0;
    int rightsTalks = 0;
    std::set<TaskKind> due; ///< on or before the day
};

/// What the role may not read counts as nothing.
class PersonTallyStore {
  public:
    PersonTallyStore(const CaseworkRecords& records,
                     const std::optional<ConfidentialRecords>& confidential,
                     TaskTerms terms = TaskTerms::shipped())
        : m_records(records), m_confidential(confidential), m_terms(std::move(terms)) {}

    Result<PersonTally> of(const RecordId& person, Date today) const;

  private:
    CaseworkRecords m_records;
    std::optional<ConfidentialRecords> m_confidential;
    TaskTerms m_terms;
};

} // namespace zaklon
