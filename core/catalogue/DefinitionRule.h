// SPDX-License-Identifier: GPL-3.0-or-later
// What a record that is made by a definition must keep to: the questionnaire of an assessment, the
// pathway of a person, the reasons of an outcome. A description knows no definitions, so the
// program lends them to the vault.
#pragma once

#include "core/assessments/QuestionnaireLibrary.h"
#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationLimits.h"
#include "core/referrals/PathwayLibrary.h"
#include "core/vault/Vault.h"

namespace zaklon {

/// For VaultEnvironment::definitionRule. A new record names a definition that is here: Invalid with
/// `questionnaire`, `pathway` or `step`. A day of a pathway has been, unless it is an event that
/// may be ahead: Invalid with `done_on`; a step that ends against the person opens what must
/// follow: Invalid with `follow_up`. A completed assessment is what scoring its answers gives:
/// Invalid with the first field that is not, or with the id of a question; a decision for another
/// level is as checkOverride() allows, with the role of the session: NoPermission or Invalid with
/// `level`. A procedure that comes to say that the person was not found, and a request for review
/// that was refused, open what must follow: Invalid with `follow_up`; a duty that is done has the
/// result that it asks for: Invalid with `finding` or `evidence`. An outcome has no reason of
/// another one: Invalid with `outcome_reasons`; no procedure and no file ends past an outcome that
/// was not recorded or not told, and no file past a report that was sent and not answered: as
/// mayEndProcedure() and mayEndFile(). A request for review that
/// leaves contests a decision that was made, or complains that none was: Invalid with `grounds`. A
/// referral that leaves, and a chosen pathway that begins to run, although something does not fit
/// the person (Eligibility.h), have their reason, the pathway in a decision that was saved before
/// (not the official identification, which each report opens): Invalid with `misfit_reason` (needs
/// A22, B25). A search that ends with the person found has a contact with her: as metAsSaid(). What
/// stands in Today alone is put off no further than the organisation's limits say: as mayPutOff().
/// Records that were there before stay writable, also if their definition is gone.
DefinitionRule definitionRule(const assessments::QuestionnaireLibrary& questionnaires,
                              const referrals::PathwayLibrary& pathways, const CodeLists& codes,
                              const IdentificationLimits& limits);

} // namespace zaklon
