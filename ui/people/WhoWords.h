// SPDX-License-Identifier: GPL-3.0-or-later
// How a person is called at a glance: by sex and age, and by where they come from (ui.md 5). Nobody
// is a man or a woman who has not said so.
#pragma once

#include "core/people/Person.h"
#include "ui/session/Session.h"

#include <QString>

namespace zaklon::ui {

/// `Woman, born 1994`, `Girl, born 2016`, `Person, born about 1994` where the sex is not known or
/// another one and the year is an estimate; empty if neither sex nor year says anything.
QString whoWords(const Person& person, Date today);

/// `from the Americas`: as the list of regions says it within a sentence, or else its label. Empty
/// without a region.
QString originWords(const Person& person, const Session& session);

} // namespace zaklon::ui
