// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/DocumentsSection.h"

#include "core/people/IdentityDocument.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Field.h"
#include "ui/components/TableView.h"
#include "ui/forms/AttachmentList.h"

#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("the form of a kept document has room for its fields and its files", "[people]") {
    appearance();
    PageFixture fixture;
    IdentityDocument document;
    document.id = RecordId::generate();
    document.person = fixture.save(aPerson()).id;
    document.kind = Code{"passport"};
    fixture.save(document);
    ui::DocumentsSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 540); // beside the list of sections in 1366 x 768
    section.showPerson(document.person);
    section.show();
    auto* table = section.findChild<ui::TableView*>(QStringLiteral("identity_document_list"));
    REQUIRE(table != nullptr);
    Q_EMIT table->opened(table->model()->index(0, 0));
    QTest::qWait(50);
    const auto* files = section.findChild<ui::AttachmentList*>();
    REQUIRE(files != nullptr);
    REQUIRE(files->isVisible());
    CHECK(files->width() <= files->parentWidget()->width());
    CHECK(files->minimumSizeHint().width() < 340); // of a form; its head wraps
    int fields = 0;
    for (const auto* field : section.findChildren<ui::Field*>()) {
        if (field->isVisible()) {
            ++fields;
            INFO(field->label().toStdString());
            CHECK(field->height() >= field->heightForWidth(field->width()));
        }
    }
    CHECK(fields > 3);
}
