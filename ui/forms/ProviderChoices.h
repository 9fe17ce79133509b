// SPDX-License-Identifier: GPL-3.0-or-later
// The directory as the choices of a field.
#pragma once

#include "core/base/RecordId.h"

namespace zaklon::ui {

class RecordForm;
class Session;

/// The active providers for the field `provider`.
void offerProviders(RecordForm& form, const Session& session);
/// The same, each with whether it fits the person if that is not plain (need B25).
void offerProvidersFor(RecordForm& form, const Session& session, const RecordId& person);

} // namespace zaklon::ui
