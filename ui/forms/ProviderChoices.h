// SPDX-License-Identifier: GPL-3.0-or-later
// The directory as the choices of a field.
#pragma once

namespace zaklon::ui {

class RecordForm;
class Session;

/// The active providers for the field `provider`.
void offerProviders(RecordForm& form, const Session& session);

} // namespace zaklon::ui
