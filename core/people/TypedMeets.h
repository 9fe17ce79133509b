// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zaklon {

/// What a text that somebody types to find a person may meet. Only codes while strangers look: a
/// pseudonym that is answered with a code ties the two.
enum class TypedMeets { CodeOrPseudonym, CodeOnly };

} // namespace zaklon
