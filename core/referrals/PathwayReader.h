// SPDX-License-Identifier: GPL-3.0-or-later
// From the JSON of pathway files to definitions, checking what a schema cannot say.
#pragma once

#include "core/base/Result.h"
#include "core/referrals/ConditionTestReader.h"
#include "core/referrals/PathwayDefinition.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace zaklon::referrals {

/// A row in which pathways are compared.
struct ComparisonRow {
    std::string key;
    LocalizedText label;
};

struct ComparisonTable {
    LocalizedText title;
    std::vector<ComparisonRow> rows;
};

/// The document must have passed pathway.schema.json. Invalid with `<file>#<JSON pointer>` as
/// field: a code twice; a rule carried twice; a role, step or event that is not there; a due rule
/// without exactly one length; a deadline that does not say whether it was verified; verified
/// without a source; entitlements that are not exactly the rows; a condition that names what is not
/// there; what a step that is not decided would grant.
Result<PathwayDefinition> readPathway(const nlohmann::json& document, std::string_view fileName,
                                      std::span<const ComparisonRow> rows,
                                      const ConditionTerms& terms);

/// The document must have passed comparison.schema.json.
Result<ComparisonTable> readComparisonTable(const nlohmann::json& document,
                                            std::string_view fileName);

} // namespace zaklon::referrals
