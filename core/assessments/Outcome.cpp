// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Outcome.h"

#include <nlohmann/json.hpp>

namespace nlohmann {

/// An absent value is null, so that every key is always there.
template <class T>
struct adl_serializer<std::optional<T>> {
    static void to_json(json& stored, const std::optional<T>& value) {
        stored = value ? nlohmann::json(*value) : nlohmann::json();
    }
    static void from_json(const json& stored, std::optional<T>& value) {
        value = stored.is_null() ? std::optional<T>() : stored.get<T>();
    }
};

} // namespace nlohmann

namespace zaklon::assessments {

using nlohmann::json;

static void to_json(json& stored, Points points) {
    stored = points.toNumber();
}
static void from_json(const json& stored, Points& points) {
    points = Points::fromNumber(stored.get<double>());
}

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Reason, rule, items)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ElementResult, code, met, items)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(RecommendedAction, code, service, dueInDays, needsConsent,
                                   reason)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(RecognisedNeed, code, services, dueInDays, items)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ProposedGuarantee, code, items)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(VerifyTask, item, dueInDays, rule)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(NextLevel, level, missing)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Outcome, questionnaire, version, sums, points, level,
                                   scoredLevel, floorLevel, riskRank, reassessInDays,
                                   proposedStatus, fired, protective, elements, reasons, actions,
                                   needs, guarantees, verify, open, answeredCount, questionCount,
                                   next)

json Outcome::toJson() const {
    return json(*this);
}

Result<Outcome> Outcome::fromJson(const json& stored) {
    try {
        return stored.get<Outcome>();
    } catch (const nlohmann::json::exception& problem) {
        return fail(ErrorCode::Invalid, "outcome", problem.what());
    }
}

} // namespace zaklon::assessments
