// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with recovery shares, in sentences.
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace zaklon::ui {

/// For the errors "share" and "shares" of core/vault/Recovery.h; empty for every other one.
QString shareText(const Error& error);

} // namespace zaklon::ui
