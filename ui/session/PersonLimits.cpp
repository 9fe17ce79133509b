// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/PersonLimits.h"

#include "core/people/ChildAge.h"

namespace zaklon::ui {

bool mayBeChildToday(const Session& session, const RecordId& person) {
    return mayBeChild(session.casework(), person, session.today()).value_or(true);
}

PersonLimits limitsOf(const Session& session, const RecordId& person) {
    return session.definitions().limits.of(mayBeChildToday(session, person));
}

} // namespace zaklon::ui
