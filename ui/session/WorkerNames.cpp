// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/WorkerNames.h"

#include "ui/session/Session.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

QString nameOf(const Worker& worker) {
    return toQString(worker.displayName.empty() ? worker.userName : worker.displayName);
}

WorkerNames::WorkerNames(const Session& session) {
    for (const auto& worker : session.workers()) {
        m_names[worker.id] = nameOf(worker);
    }
}

QString WorkerNames::of(const RecordId& worker) const {
    const auto found = m_names.find(worker);
    return found == m_names.end() ? QString() : found->second;
}

} // namespace zaklon::ui
