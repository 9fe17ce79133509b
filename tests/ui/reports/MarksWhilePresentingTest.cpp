// SPDX-License-Identifier: GPL-3.0-or-later
// Who knows the mark of a caller passes for the caller: strangers do not see it.
#include "tests/ui/support/PageFixture.h"
#include "ui/reports/ContactPanel.h"
#include "ui/reports/HelplineTableModel.h"

#include <QLineEdit>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

namespace {

HelplineContact markedContact(PageFixture& fixture) {
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = fixture.session().now();
    contact.channel = {"helpline"};
    contact.worker = fixture.session().worker().id;
    contact.callerMark = "LUMAT-37";
    return fixture.save(contact);
}

} // namespace

TEST_CASE("a presentation shows no mark of a caller, and keeps it", "[reports][presentation]") {
    PageFixture fixture;
    const auto contact = markedContact(fixture);
    fixture.session().setPresenting(true);
    ui::HelplineTableModel model(fixture.session());
    model.show({});
    REQUIRE(model.rowCount() == 1);
    for (int column = 0; column < ui::HelplineTableModel::kColumns; ++column) {
        CHECK_FALSE(model.index(0, column).data().toString().contains(QStringLiteral("LUMAT")));
    }
    ui::ContactPanel panel(fixture.session(), fixture.navigator());
    panel.show();
    panel.edit(contact);
    auto* mark = panel.findChild<QLineEdit*>(QStringLiteral("caller_mark"));
    REQUIRE(mark != nullptr);
    CHECK(mark->text().isEmpty());
    CHECK_FALSE(mark->isVisible());
    CHECK_FALSE(panel.isModified());
    panel.findChild<QPushButton*>(QStringLiteral("save_contact_log"))->click();
    const auto kept = fixture.session().casework().find<HelplineContact>(contact.id);
    REQUIRE((kept && *kept));
    CHECK((*kept)->callerMark == "LUMAT-37");
}
