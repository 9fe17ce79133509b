// SPDX-License-Identifier: GPL-3.0-or-later
// A card whose records could not be read says so: an empty one would be taken for 'there is none'
// and filled in over what is kept.
#pragma once

#include "core/base/Error.h"

namespace zaklon::ui {

class Card;

/// Instead of lines and of the button in its head.
void sayUnread(Card& card, const Error& error);

} // namespace zaklon::ui
