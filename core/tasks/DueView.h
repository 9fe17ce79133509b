// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of Today when one of its tiles is pressed.
#pragma once

namespace zaklon {

enum class DueView { Overdue, Today, Expiring, Shelter };

} // namespace zaklon
