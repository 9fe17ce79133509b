// SPDX-License-Identifier: GPL-3.0-or-later
// Which sections a person page has, by role; the only place that knows them all.
#pragma once

#include "ui/people/PersonPage.h"

namespace zaklon::desktop {

ui::PersonPage* makePersonPage(ui::Session& session, ui::Navigator& navigator, QWidget* parent);

} // namespace zaklon::desktop
