// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that an authority can check about a report, put together from what is recorded anyway
// (needs D28, C26): facts with their own sources and strengths, indicators, files with their
// digests, what was sent on what basis, what came back.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/attachments/Attachment.h"
#include "core/reports/ReportDispatch.h"
#include "core/reports/ReportStore.h"

#include <optional>
#include <vector>

namespace zaklon {

struct EvidencePerson {
    PersonOnReport on;
    std::optional<Assessment>
        indicators; ///< kept with the report, or else the newest finished ones
};

struct EvidenceBundle {
    SuspicionReport report;
    std::vector<EvidencePerson> persons;
    std::vector<ReportFact> facts; ///< by the day on which they were recorded
    std::vector<ReportDispatch> sent;
    std::vector<ReportReaction> reactions;
    std::vector<Attachment>
        files; ///< of the report, its facts and these forms; none without the key
};

/// `indicatorForm` is the organisation's (IdentificationLimits). Of the whole event, or with a
/// person of the event and that person only: nothing about anybody else on the report, and of what
/// was sent nothing that was about others. NoPermission, NotFound.
Result<EvidenceBundle> evidenceOf(const CaseworkRecords& casework,
                                  const std::optional<ConfidentialRecords>& confidential,
                                  const RecordId& report, const Code& indicatorForm,
                                  const RecordId& person = {});

/// The sending that allows to name its person to its recipient today: identity was sent under a
/// consent that still covers it (domain.md 12.2).
bool mayName(const CaseworkRecords& casework, const ReportDispatch& dispatch, Date today);

} // namespace zaklon
