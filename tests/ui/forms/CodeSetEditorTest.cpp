// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CodeSetEditor.h"

#include "tests/ui/support/PageFixture.h"

#include <QComboBox>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("what is chosen already is not offered again", "[forms]") {
    PageFixture page;
    ui::CodeSetEditor editor("weekday", page.session().words(), page.session().definitions().codes);
    auto& box = *editor.findChild<QComboBox*>(QStringLiteral("add_weekday"));
    const auto monday = QStringLiteral("monday");
    const int at = box.findData(monday);
    REQUIRE(at >= 0);
    Q_EMIT box.activated(at);
    CHECK(editor.codes() == std::vector<Code>{Code{"monday"}});
    CHECK(box.findData(monday) == -1);
    editor.setCodes({});
    CHECK(box.findData(monday) >= 0);
}
