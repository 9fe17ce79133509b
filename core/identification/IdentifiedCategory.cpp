// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/IdentifiedCategory.h"

#include "core/people/Person.h"
#include "core/vault/RequiredRecord.h"
#include "core/vault/Vault.h"

namespace zaklon {

namespace {

bool waitsForDecision(PersonCategory category) {
    switch (category) {
    case PersonCategory::PersonAtRisk:
    case PersonCategory::PresumedVictim:
    case PersonCategory::PotentialVictim:
    case PersonCategory::NotConfirmed:
    case PersonCategory::NoIndication:
        return true;
    case PersonCategory::IdentifiedVictim:
    case PersonCategory::GbvSurvivor:
    case PersonCategory::AccompanyingFamilyMember:
    case PersonCategory::SelfExit:
        break;
    }
    return false;
}

} // namespace

Status nameIdentified(Transaction& transaction, const Vault& vault,
                      const IdentificationProcedure& before, const IdentificationProcedure& after) {
    if (after.outcome != ProcedureOutcome::Identified || before.outcome == after.outcome) {
        return {};
    }
    auto person = findRequired<Person>(vault.casework(), after.person);
    if (!person) {
        return passOn(person);
    }
    if (!waitsForDecision(person->category)) {
        return {};
    }
    person->category = PersonCategory::IdentifiedVictim;
    return transaction.save(*person);
}

} // namespace zaklon
