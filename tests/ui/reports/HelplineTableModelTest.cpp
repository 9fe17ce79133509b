// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/HelplineTableModel.h"

#include "core/reports/HelplineContact.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/TableView.h"
#include "ui/theme/Theme.h"

#include <string>

using namespace zaklon;
using namespace zaklon::test;

namespace {

using Column = ui::HelplineTableModel::Column;

HelplineContact aCall(PageFixture& fixture, const char* at, YesNo safeToCallBack) {
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = Timestamp::parse(at).value();
    contact.channel = Code{"helpline"};
    contact.worker = fixture.session().worker().id;
    contact.callerMark = "LUMAT-37";
    contact.safeToCallBack = safeToCallBack;
    fixture.save(contact);
    return contact;
}

} // namespace

TEST_CASE("who calls, how often before and whether to call back are columns of their own",
          "[reports]") {
    PageFixture fixture;
    aCall(fixture, "2026-03-01T08:00:00Z", YesNo::No);
    HelplineWords words;
    words.id = aCall(fixture, "2026-03-08T08:00:00Z", YesNo::Yes).id;
    words.callBack = "+381 60 000 0000";
    auto& session = fixture.session();
    REQUIRE(session.vault().write([&](Transaction& transaction) {
        return transaction.save(*session.confidential(), words);
    }));
    ui::HelplineTableModel model(fixture.session());
    model.show({});
    REQUIRE(model.rowCount() == 2);
    const auto at = [&](int row, Column column) {
        return model.index(row, static_cast<int>(column));
    };
    CHECK(at(0, Column::Caller).data().toString() == QStringLiteral("LUMAT-37"));
    CHECK(at(0, Column::CallsBefore).data().toString() == QStringLiteral("1"));
    CHECK(at(1, Column::CallsBefore).data().toString().isEmpty());
    CHECK(at(0, Column::CallsBefore).data(ui::CellStyleRole).toInt() ==
          static_cast<int>(ui::CellStyle::Figures));
    CHECK(at(0, Column::CallBack).data().toString() == QStringLiteral("may be called back"));
    CHECK(at(0, Column::CallBack).data(ui::CellToneRole).toInt() ==
          static_cast<int>(ui::Tone::Info));
    CHECK(at(1, Column::CallBack).data().toString() == QStringLiteral("do not call back"));
    CHECK(at(0, Column::Became).data().toString().isEmpty());
}

TEST_CASE("a call that became a record no longer asks to be called back", "[reports]") {
    PageFixture fixture;
    auto contact = aCall(fixture, "2026-03-08T08:00:00Z", YesNo::Yes);
    const auto person = fixture.save(aPerson());
    contact.person = person.id;
    fixture.save(contact);
    ui::HelplineTableModel model(fixture.session());
    model.show({});
    REQUIRE(model.rowCount() == 1);
    const auto back = model.index(0, static_cast<int>(Column::CallBack));
    CHECK(back.data().toString() == QStringLiteral("may be called back"));
    CHECK_FALSE(back.data(ui::CellToneRole).isValid());
    const auto became = model.index(0, static_cast<int>(Column::Became));
    CHECK(became.data().toString() == QString::fromStdString(person.code));
    CHECK(became.data(ui::CellStyleRole).toInt() == static_cast<int>(ui::CellStyle::Code));
}
