// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LastCopyText.h"

#include "core/vault/Backup.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

namespace {

constexpr int kFreshDays = 7;

} // namespace

LastCopyText LastCopyText::of(const Session& session) {
    auto& vault = session.vault();
    const auto made = lastBackup(vault);
    const auto restored = lastRestore(vault);
    const bool isRestored = restored && *restored && (!made || !*made || **made < **restored);
    LastCopyText text;
    if (isRestored) {
        text.sentence = tr("Restored from a copy on %1. No copy of it was made since.")
                            .arg(session.words().date(vault.environment().clock.dayOf(**restored)));
    } else if (!made || !*made) {
        text.sentence = tr("No copy was made yet.");
    } else {
        const auto madeOn = vault.environment().clock.dayOf(**made);
        const auto days = static_cast<int>(madeOn.daysUntil(session.today()));
        text.sentence = days <= 0 ? tr("A copy was made and checked today.")
                                  : tr("A copy was made and checked %n day(s) ago.", nullptr, days);
        text.isFresh = days <= kFreshDays;
    }
    return text;
}

} // namespace zaklon::ui
