// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/DocumentsSection.h"

#include "core/people/IdentityDocument.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Field.h"
#include "ui/components/TableView.h"
#include "ui/forms/AttachmentList.h"

#include <QScrollBar>
#include <QTest>

using namespace zaklon;
using namespace zaklon::test;

namespace {

enum Column { kDocument, kWhere, kToBeGotBy, kValidFrom, kValidUntil };

IdentityDocument passportOf(const RecordId& person) {
    IdentityDocument document;
    document.id = RecordId::generate();
    document.person = person;
    document.kind = Code{"passport"};
    document.state = Code{"requested"};
    document.validFrom = day("2020-01-15");
    document.validUntil = day("2030-01-15");
    return document;
}

ui::TableView& listOf(const ui::DocumentsSection& section) {
    auto* table = section.findChild<ui::TableView*>(QStringLiteral("identity_document_list"));
    REQUIRE(table != nullptr);
    return *table;
}

} // namespace

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

TEST_CASE("each fact of a document has a column, and one that no document has has none",
          "[people]") {
    appearance();
    PageFixture fixture;
    auto document = passportOf(fixture.save(aPerson()).id);
    fixture.save(document);
    ui::DocumentsSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 540);
    section.show();
    section.showPerson(document.person);
    const auto& table = listOf(section);
    const auto& words = fixture.session().words();
    const auto cell = [&](int column) { return table.model()->index(0, column).data().toString(); };
    CHECK(cell(kWhere) == words.label("document_state", document.state));
    CHECK(cell(kValidFrom) == words.date(*document.validFrom));
    CHECK(cell(kValidUntil) == words.date(*document.validUntil));
    CHECK(table.isColumnHidden(kToBeGotBy));
    document.actBy = day("2026-04-01");
    fixture.save(document);
    section.refresh();
    CHECK_FALSE(table.isColumnHidden(kToBeGotBy));
    CHECK(cell(kToBeGotBy) == words.date(*document.actBy));
}

TEST_CASE("beside a form the columns of documents give way instead of scrolling sideways",
          "[people]") {
    appearance();
    PageFixture fixture;
    auto document = passportOf(fixture.save(aPerson()).id);
    document.actBy = day("2026-04-01");
    fixture.save(document);
    ui::DocumentsSection section(fixture.session(), fixture.navigator());
    section.resize(1000, 540);
    section.show();
    section.showPerson(document.person);
    auto& table = listOf(section);
    REQUIRE(QTest::qWaitFor([&] { return !table.isColumnHidden(kValidFrom); }));
    Q_EMIT table.opened(table.model()->index(0, 0));
    REQUIRE(QTest::qWaitFor([&] { return table.isColumnHidden(kValidFrom); }));
    CHECK_FALSE(table.isColumnHidden(kToBeGotBy));
    CHECK_FALSE(table.isColumnHidden(kValidUntil));
    CHECK(table.horizontalScrollBar()->maximum() == 0);
}
