// SPDX-License-Identifier: GPL-3.0-or-later
// Which need a service answers.
#pragma once

#include "core/store/FieldTraits.h"

namespace zaklon {

/// The area (code list `need_area`) under which a service of domain.md 2.7 stands in a care plan.
/// `safety` for work inside the organisation and for a service that is not known.
Code needAreaOf(const Code& service);

} // namespace zaklon
