// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/TypedMeets.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

/// By what a person is found, wherever somebody types: while presenting by codes only.
inline TypedMeets typedMeets(const Session& session) {
    return session.isPresenting() ? TypedMeets::CodeOnly : TypedMeets::CodeOrPseudonym;
}

} // namespace zaklon::ui
