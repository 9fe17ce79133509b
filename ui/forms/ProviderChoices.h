// SPDX-License-Identifier: GPL-3.0-or-later
// The directory as the choices of a field; while it holds nobody for it, the way there
// (DirectoryWay).
#pragma once

#include "core/base/RecordId.h"

#include <functional>
#include <string_view>

namespace zaklon {
struct Provider;
}

namespace zaklon::ui {

class RecordForm;
class Session;

/// The active providers for a field.
void offerProviders(RecordForm& form, const Session& session, std::string_view field = "provider");
/// Those of them who fit.
void offerProvidersWho(RecordForm& form, const Session& session, std::string_view field,
                       const std::function<bool(const Provider&)>& fits);
/// The active providers of the kind that is chosen in another field of the form, and all of them
/// while none is. What the record held stays readable; another kind takes one that is not of it
/// away.
void offerProvidersOfKind(RecordForm& form, const Session& session, std::string_view field,
                          std::string_view kindField);
/// Those for the field `provider`, each with whether it fits the person if that is not plain (need
/// B25).
void offerProvidersFor(RecordForm& form, const Session& session, const RecordId& person);

} // namespace zaklon::ui
