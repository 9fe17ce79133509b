// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule over a change may look at: other records as they stand in the transaction, who saves,
// which day it is.
#pragma once

#include "core/base/Date.h"
#include "core/vault/Records.h"

#include <functional>
#include <optional>

namespace zaklon {

class RuleContext {
  public:
    RuleContext(CaseworkRecords casework, std::optional<ConfidentialRecords> confidential,
                Date today, const RecordId& changeSet)
        : m_casework(casework)
        , m_confidential(confidential)
        , m_today(today)
        , m_changeSet(changeSet) {}

    const CaseworkRecords& casework() const { return m_casework; }
    const std::optional<ConfidentialRecords>& confidential() const { return m_confidential; }
    const Session& session() const { return m_casework.session(); }
    Date today() const { return m_today; }
    /// The day here at a moment.
    Date dayOf(Timestamp at) const { return m_casework.connection().dayOf(at); }
    /// Of the write that is going on.
    const RecordId& changeSet() const { return m_changeSet; }

  private:
    CaseworkRecords m_casework;
    std::optional<ConfidentialRecords> m_confidential;
    Date m_today;
    RecordId m_changeSet;
};

/// A rule that needs what the program or the organisation defines, which no description reaches; as
/// RecordDescription::guard, for every kind.
using DefinitionRule = std::function<Status(const RecordDescription&, const Row* before,
                                            const Row& after, const RuleContext&)>;

} // namespace zaklon
