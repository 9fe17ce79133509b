// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ContactsSection.h"

#include "tests/ui/support/PageFixture.h"
#include "ui/components/Segments.h"

#include <QComboBox>
#include <QPushButton>

namespace zaklon::ui {
namespace {

TEST_CASE("whether a way may be used is chosen by somebody before it is saved", "[people]") {
    test::PageFixture page;
    const auto person = page.save(test::aPerson());
    const auto ways = [&] {
        const auto access = page.session().confidential().value();
        return access.where<SafeContact>("person", person.id).value();
    };
    SafeContactList list(page.session());
    list.showPerson(person.id);
    list.show();
    list.startNew();
    auto& channel = *list.findChild<QComboBox*>(QStringLiteral("channel"));
    channel.setCurrentIndex(channel.findData(QStringLiteral("mobile")));
    auto& may = *list.findChild<Segments*>(QStringLiteral("may_contact"));
    CHECK_FALSE(may.current());
    auto& save = *list.findChild<QPushButton*>(QStringLiteral("save_safe_contact"));
    save.click();
    CHECK(list.findChild<Field*>(QStringLiteral("may_contact_field"))->hasError());
    CHECK(ways().empty());
    may.button(1).click();
    save.click();
    REQUIRE(ways().size() == 1);
    CHECK(ways().front().mayContact == MayContact::OnlyUrgent);
}

} // namespace
} // namespace zaklon::ui
