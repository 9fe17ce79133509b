// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a save: nothing that did not happen, and all that Undo takes back.
#include "OpenedWindow.h"
#include "core/referrals/Provider.h"
#include "ui/components/TextLabel.h"
#include "ui/components/Toast.h"

#include <QPushButton>

#include <vector>

using namespace zaklon;
using namespace zaklon::test;

namespace {

const ui::Toast& toastOf(const Opened& opened) {
    const auto* toast = opened.window.findChild<ui::Toast*>();
    REQUIRE(toast != nullptr);
    return *toast;
}

} // namespace

TEST_CASE("a save that changes nothing says so and takes nothing back", "[shell]") {
    Opened opened;
    ui::Session& session = *opened.window.session();
    const auto id = opened.savePerson("Lasta").id;
    const auto same = session.casework().find<Person>(id).value();
    REQUIRE(same);
    REQUIRE(session.save(u"Saved."_qs, id,
                         [&](Transaction& transaction) { return transaction.save(*same); }));
    const auto& toast = toastOf(opened);
    CHECK(toast.isVisible());
    CHECK(toast.accessibleName() == u"Nothing was changed."_qs);
    CHECK(toast.findChild<QPushButton*>(u"toastUndo"_qs)->isHidden());
}

TEST_CASE("where one save wrote several records, the toast says what Undo takes back", "[shell]") {
    Opened opened;
    ui::Session& session = *opened.window.session();
    const std::vector<Person> persons{aPerson(), aPerson()};
    const auto provider = aProvider();
    REQUIRE(session.save(u"Saved."_qs, std::nullopt, [&](Transaction& transaction) {
        auto status = transaction.save(provider);
        for (const auto& person : persons) {
            status = status ? transaction.save(person) : status;
        }
        return status;
    }));
    const QString whole = u"Saved. Undo takes back all of it: Provider, Person (2)."_qs;
    CHECK(toastOf(opened).accessibleName() == whole);
    const auto* shown = toastOf(opened).findChild<ui::TextLabel*>();
    REQUIRE(shown != nullptr);
    CHECK(shown->toolTip() == whole);
    CHECK(shown->text().startsWith(u"Saved. Undo takes back all of it (3 record"_qs)); // not cut
    opened.workspace().undoLast();
    CHECK_FALSE(session.casework().find<Provider>(provider.id)->has_value());
    CHECK_FALSE(session.casework().find<Person>(persons.front().id)->has_value());
}
