// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/NotFoundRule.h"

#include "core/identification/HouseRule.h"
#include "core/identification/IdentificationProcedure.h"
#include "core/identification/OutcomeRules.h"
#include "core/outreach/Attempts.h"
#include "core/outreach/SearchEnds.h"
#include "core/people/Contact.h"
#include "core/vault/RuleContext.h"

#include <nlohmann/json.hpp>

namespace zaklon {

namespace {

constexpr const char* kNotFound = "not_found";
constexpr const char* kMet = "met";

std::string codesOf(std::string_view parameter, const char* name) {
    return "SELECT value FROM json_each(" + std::string(parameter) + ", '$." + name + "')";
}

/// One of the reasons of the procedure of that name means it, as saysNotFound.
std::string saysNotFoundSql(const std::string& procedure, std::string_view codes) {
    return "EXISTS (SELECT 1 FROM json_each(" + procedure +
           ".outcome_reasons) r WHERE r.value IN (" + codesOf(codes, kNotFound) + "))";
}

/// Whether a query of one column says yes; `bind` gives it what it asks of.
template <class Bind>
Result<bool> asked(const std::string& sql, const RuleContext& context, const Bind& bind) {
    return guarded([&]() -> Result<bool> {
        for (const auto kind :
             {Description<IdentificationProcedure>::kind, Description<Contact>::kind,
              Description<SearchPlan>::kind, std::string_view("stay")}) {
            if (const auto permitted = context.casework().permit(kind); !permitted) {
                return passOn(permitted);
            }
        }
        auto statement = context.casework().connection().prepare(sql);
        bind(statement);
        return statement.step() && statement.integer(0) != 0;
    });
}

} // namespace

std::string notFoundCodes(const CodeLists& codes) {
    auto reasons = nlohmann::json::array();
    for (const auto& each : notFoundReasons(codes)) {
        reasons.push_back(each.text);
    }
    return nlohmann::json{{kNotFound, std::move(reasons)}, {kMet, metEnds(codes)}}.dump();
}

std::string foundSinceSql(std::string_view person, std::string_view day, std::string_view codes) {
    return "(EXISTS (SELECT 1 FROM main.search_plan f WHERE f.person = " + std::string(person) +
           " AND f.state = 'ended' AND f.ended_how IN (" + codesOf(codes, kMet) +
           ") AND f.ended_on >= " + std::string(day) + ") OR " + metSinceSql(person, day) + " OR " +
           sleptInHouseSinceSql(person, day) + ")";
}

std::string notFoundSinceSql(std::string_view procedure, std::string_view codes) {
    const std::string name(procedure);
    const auto day = saidOnSql(name);
    return saysNotFoundSql(name, codes) + " AND NOT " +
           foundSinceSql(name + ".person", day, codes) +
           " AND NOT EXISTS (SELECT 1 FROM main.identification_procedure l WHERE l.person = " +
           name + ".person AND NOT " + withoutDecisionSql("l") + " AND " + saidOnSql("l") + " > " +
           day + " AND NOT " + saysNotFoundSql("l", codes) + ")";
}

Result<bool> wasFoundSince(const RecordId& person, Date since, const RuleContext& context,
                           const CodeLists& codes) {
    static const std::string sql = "SELECT " + foundSinceSql("?1", "?2", "?3");
    const auto own = notFoundCodes(codes);
    return asked(sql, context, [&](Statement& statement) {
        statement.bind(1, person).bind(2, since).bind(3, std::string_view(own));
    });
}

Result<bool> isNotFoundSince(const RecordId& person, const RuleContext& context,
                             const CodeLists& codes) {
    static const std::string sql =
        "SELECT EXISTS (SELECT 1 FROM main.identification_procedure i WHERE i.person = ?1 AND " +
        notFoundSinceSql("i", "?2") + ")";
    const auto own = notFoundCodes(codes);
    return asked(sql, context, [&](Statement& statement) {
        statement.bind(1, person).bind(2, std::string_view(own));
    });
}

} // namespace zaklon
