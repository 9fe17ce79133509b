// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/RoleStates.h"

#include "core/demo/Demonstration.h"
#include "ui/session/Text.h"

namespace zaklon::desktop {

using ui::PageKind;

namespace {

void ownPassphrase(TourScript& tour) {
    tour.open(PageKind::Staff)
        .press(QStringLiteral("newPassphraseFor"))
        .waitFor(QStringLiteral("passphrasePanel"))
        .shootAll(QStringLiteral("own-passphrase"))
        .press(QStringLiteral("passphrasePanel/staffVerb")) // it is not typed yet
        .shoot(QStringLiteral("own-passphrase-refused"))
        .press(QStringLiteral("passphrasePanel/staffCancel"));
}

} // namespace

void unlock(TourScript& tour, const QString& userName) {
    tour.type(QStringLiteral("userName"), userName)
        .type(QStringLiteral("passphrase"), ui::toQString(demo::kDemoPassphrase))
        .press(QStringLiteral("unlock"))
        .waitFor(QStringLiteral("workspace"));
}

void staff(TourScript& tour) {
    ownPassphrase(tour);
    tour.row(QStringLiteral("staffTable"), 1) // who opened the vault first stands elsewhere
        .shoot(QStringLiteral("colleague"))
        .press(QStringLiteral("endAccess"))
        .shoot(QStringLiteral("end-of-access"))
        .press(QStringLiteral("newPassphraseFor"))
        .waitFor(QStringLiteral("passphrasePanel"))
        .shootAll(QStringLiteral("passphrase-of-colleague"))
        .press(QStringLiteral("passphrasePanel/staffCancel"));
}

void forgottenPassphrase(TourScript& tour) {
    tour.press(QStringLiteral("forgotten"))
        .shoot(QStringLiteral("forgotten"))
        .press(QStringLiteral("forgottenExplained/bannerAction"))
        .waitFor(QStringLiteral("recoverPage"))
        .shootAll(QStringLiteral("recover"))
        .type(QStringLiteral("shareWords"), QStringLiteral("not the words of a share"))
        .press(QStringLiteral("addShare"))
        .shootAll(QStringLiteral("recover-wrong-share"))
        .press(QStringLiteral("backToUnlock"))
        .waitFor(QStringLiteral("unlockPage"));
}

void eachOtherRole(TourScript& tour) {
    for (const auto& user : demo::kDemoUsers) {
        const QString name = ui::toQString(user.userName);
        if (user.role == Role::Coordinator) {
            continue;
        }
        tour.say(QStringLiteral("looking as ") + name);
        unlock(tour, name);
        tour.eachPage(name + u'-');
        if (user.role != Role::Administrator && user.role != Role::CaseWorker) {
            tour.open(PageKind::People)
                .row(QStringLiteral("people_table"), 0)
                .key(QStringLiteral("Return"))
                .waitFor(QStringLiteral("person_header"))
                .eachRow(QStringLiteral("person_sections"), name + QStringLiteral("-section"));
        }
        tour.press(QStringLiteral("railLock")).waitFor(QStringLiteral("unlockPage"));
    }
}

} // namespace zaklon::desktop
