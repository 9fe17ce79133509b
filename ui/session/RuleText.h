// SPDX-License-Identifier: GPL-3.0-or-later
// Which rule an entry broke, in words at its field: 'does not fit' says nothing that could be
// mended.
#pragma once

#include "core/base/BrokenRule.h"

#include <QString>

namespace zaklon::ui {

/// The rules between two fields; `other` is the label of the second one.
QString ruleText(const BrokenRule& rule, bool isDay, const QString& other);
/// A rule that its detail names by itself; empty where it has no words of its own.
QString ruleText(const Error& error);

} // namespace zaklon::ui
