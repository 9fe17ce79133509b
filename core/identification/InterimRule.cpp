// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/InterimRule.h"

#include "core/base/Clock.h"
#include "core/base/IsAmong.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/ProcedureMoves.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::string_view kMeasures = "interim_measure";
constexpr std::string_view kProtects = "protects";     ///< CodeEntry::means
constexpr std::string_view kHousing = "accommodation"; ///< list interim_measure

bool hasBed(const ProcedureFile& file, Date on) {
    return file.inHouseSince && *file.inHouseSince <= on;
}

/// In force, of the measures that `counts` takes; or a bed of ours.
bool isHeld(const ProcedureFile& file, Date on, const std::vector<std::string>& protecting,
            bool (*counts)(const InterimMeasure&)) {
    return hasBed(file, on) ||
           std::any_of(file.measures.begin(), file.measures.end(), [&](const auto& each) {
               return isAmong(each.kind.text, protecting) && inForce(each, on) && counts(each);
           });
}

/// The last day on which something that protected had ended; a bed is free on the day of
/// leaving.
std::optional<Date> protectionEndedAfter(Date day, const ProcedureFile& file,
                                         const std::vector<std::string>& protecting) {
    std::optional<Date> last;
    const auto take = [&](std::optional<Date> ended) {
        if (ended && day < *ended && (!last || *last < *ended)) {
            last = ended;
        }
    };
    for (const auto& each : file.measures) {
        if (each.validUntil && isAmong(each.kind.text, protecting)) {
            take(each.validUntil->plusDays(1));
        }
    }
    take(file.leftHouseOn);
    return last;
}

} // namespace

std::vector<std::string> protectingMeasures(const CodeLists& codes) {
    return codes.codesMeaning(kMeasures, kProtects);
}

bool isProtected(const ProcedureFile& file, Date on, const std::vector<std::string>& protecting) {
    return isHeld(file, on, protecting, [](const InterimMeasure&) { return true; });
}

bool isProtectedWithEnd(const ProcedureFile& file, Date on,
                        const std::vector<std::string>& protecting) {
    return isHeld(file, on, protecting,
                  [](const InterimMeasure& each) { return each.validUntil.has_value(); });
}

std::optional<Date> raisedOn(const ProcedureFile& file, const PersonLimits& limits,
                             const std::vector<std::string>& protecting) {
    const auto since = waitingSince(file.procedure, file.reviews);
    if (!since) {
        return std::nullopt;
    }
    const auto seen = file.procedure.waitingSeenOn;
    const auto limit = nextWaitingLimit(*since, limits, std::max(seen.value_or(*since), *since));
    const auto ended = seen ? protectionEndedAfter(*seen, file, protecting) : std::nullopt;
    return limit && ended ? std::min(limit, ended) : limit ? limit : ended;
}

bool isRaised(const ProcedureFile& file, const PersonLimits& limits, Date today,
              const std::vector<std::string>& protecting) {
    const auto day = raisedOn(file, limits, protecting);
    return day && *day <= today && !isProtectedWithEnd(file, today, protecting);
}

std::vector<Code> missingProtection(const ProcedureFile& file, Date on, const CodeLists& codes) {
    std::vector<Code> missing;
    const auto* list = codes.find(kMeasures);
    if (list == nullptr) {
        return missing;
    }
    for (const auto* part : list->offered()) {
        const bool held =
            std::any_of(file.measures.begin(), file.measures.end(), [&](const auto& each) {
                return each.kind.text == part->code && inForce(each, on);
            });
        const bool housed = part->code == kHousing && hasBed(file, on);
        if (part->means == kProtects && !held && !housed) {
            missing.push_back(Code{part->code});
        }
    }
    return missing;
}

namespace {

/// Somebody decided just now that this protects without a last day: it is new, or protects
/// otherwise or for other days than it did.
bool isNewlyOpenEnded(const std::optional<InterimMeasure>& before, const InterimMeasure& measure,
                      Date today, const CodeLists& codes) {
    const bool same = before && before->kind == measure.kind &&
                      before->validFrom == measure.validFrom &&
                      before->validUntil == measure.validUntil;
    return !same && !measure.validUntil && inForce(measure, today) &&
           isAmong(measure.kind.text, protectingMeasures(codes));
}

} // namespace

Status saveMeasure(Transaction& transaction, const Vault& vault, const InterimMeasure& measure,
                   const CodeLists& codes) {
    const auto before = vault.casework().find<InterimMeasure>(measure.id);
    if (!before) {
        return passOn(before);
    }
    if (auto saved = transaction.save(measure); !saved) {
        return saved;
    }
    const auto today = vault.environment().clock.today();
    const auto procedure =
        findRequired<IdentificationProcedure>(vault.casework(), measure.procedure);
    if (!procedure) {
        return passOn(procedure);
    }
    const auto reviews =
        vault.casework().where<ReviewRequest>("pathway_case", procedure->pathwayCase);
    if (!reviews) {
        return passOn(reviews);
    }
    const bool looked =
        isNewlyOpenEnded(*before, measure, today, codes) && isWaiting(*procedure, *reviews);
    return looked ? transaction.save(waitingSeen(*procedure, today)) : Status();
}

} // namespace zaklon
