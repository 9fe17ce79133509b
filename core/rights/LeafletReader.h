// SPDX-License-Identifier: GPL-3.0-or-later
// From a document that has passed its schema to a leaflet.
#pragma once

#include "core/base/Result.h"
#include "core/rights/Leaflet.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace zaklon::rights {

/// Invalid with the place: a text that lacks a language of the title or has one more, a fact
/// without its source, a draft language that the leaflet does not have.
Result<Leaflet> readLeaflet(const nlohmann::json& document, std::string_view fileName);
Result<LeafletNotices> readLeafletNotices(const nlohmann::json& document,
                                          std::string_view fileName);

} // namespace zaklon::rights
