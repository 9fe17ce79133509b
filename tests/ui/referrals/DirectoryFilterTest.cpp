// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/PageFixture.h"
#include "ui/components/TableView.h"
#include "ui/forms/FilterMenu.h"
#include "ui/referrals/DirectoryPage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a filter of the directory holds each of its boxes", "[referrals]") {
    PageFixture fixture;
    auto informal = aProvider();
    informal.id = RecordId::generate();
    informal.place = "Niš";
    informal.formal = false;
    fixture.save(informal);
    auto formal = aProvider();
    formal.id = RecordId::generate();
    formal.place = "Niš";
    formal.formal = true;
    fixture.save(formal);
    ui::DirectoryPage page(fixture.session(), fixture.navigator());
    page.refresh();
    const auto* table = page.findChild<ui::TableView*>(QStringLiteral("directory_table"));
    auto* place = page.findChild<QLineEdit*>(QStringLiteral("directory_place"));
    auto* contact = page.findChild<QComboBox*>(QStringLiteral("directory_formal"));
    auto* menu = page.findChild<ui::FilterMenu*>();
    CHECK(table->model()->rowCount() == 2);
    place->setText(QStringLiteral("nis"));
    contact->setCurrentIndex(2);
    CHECK(table->model()->rowCount() == 1);
    SavedFilter kept;
    menu->fields().read(kept);
    CHECK(kept.setting("place") == "nis");
    CHECK(kept.setting("formal") == "false");
    CHECK(kept.setting("service").empty());
    menu->apply(SavedFilter());
    CHECK(table->model()->rowCount() == 2);
    CHECK(place->text().isEmpty());
    menu->apply(kept);
    CHECK(table->model()->rowCount() == 1);
    CHECK(contact->currentIndex() == 2);
}

TEST_CASE("the row of a provider that was just saved is the chosen one", "[referrals]") {
    PageFixture fixture;
    auto first = aProvider();
    first.name = "Aaa";
    fixture.save(first);
    ui::DirectoryPage page(fixture.session(), fixture.navigator());
    page.show();
    page.refresh();
    page.startNewProvider();
    page.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Bbb"));
    page.findChild<QComboBox*>(QStringLiteral("type"))->setCurrentIndex(1);
    page.findChild<QPushButton*>(QStringLiteral("save_provider"))->click();
    const auto* table = page.findChild<ui::TableView*>(QStringLiteral("directory_table"));
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("Bbb"));
}
