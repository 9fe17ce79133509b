// SPDX-License-Identifier: GPL-3.0-or-later
// While strangers look, no confidential word of any kind stands on any page: every free text of a
// demonstration is marked, and the mark is looked for wherever one can go.
#include "app/desktop/Pages.h"
#include "core/catalogue/RecordRows.h"
#include "core/demo/Demonstration.h"
#include "core/people/Narrative.h"
#include "core/people/PersonStore.h"
#include "core/people/SafeContact.h"
#include "tests/ui/support/Marked.h"
#include "tests/ui/support/UiSession.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Workspace.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace zaklon;
using namespace zaklon::test;
using ui::PageKind;
using ui::PersonSection;

namespace {

constexpr int kPersons = 6; // of the demonstration, as in FocusOrderTest
constexpr int kMostRows = 10'000;

bool isFreeText(const RecordDescription& description, const FieldDescription& field) {
    if (description.compartment == Compartment::Casework) {
        return field.name == "pseudonym"; // the one word about a person that it holds
    }
    return field.kind == FieldKind::Text && field.codes.empty() && field.pattern.empty() &&
           !field.derived && !field.keptByVault;
}

/// Before the text, so that nothing cuts the mark off.
bool markField(const RecordDescription& description, std::size_t at, Value& value) {
    const auto& field = description.fields[at];
    auto* text = std::get_if<std::string>(&value);
    const auto marked = kMarker.toStdString() + ' ' + (text == nullptr ? std::string() : *text);
    if (text == nullptr || text->empty() || !isFreeText(description, field) ||
        marked.size() > field.maxBytes) {
        return false;
    }
    *text = marked;
    return true;
}

bool write(Vault& vault, const RecordDescription& description, const Row& row) {
    const auto written = vault.write(
        [&](Transaction& transaction) { return transaction.saveRow(description, row); });
    return written.has_value();
}

/// The whole record, or field by field where a rule asks more of one of them.
bool markRow(Vault& vault, const RecordDescription& description, const Row& row) {
    Row whole = row;
    bool any = false;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        any = markField(description, i, whole.values[i]) || any;
    }
    if (!any || write(vault, description, whole)) {
        return any;
    }
    any = false;
    Row kept = row;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        Row next = kept;
        if (markField(description, i, next.values[i]) && write(vault, description, next)) {
            kept = next;
            any = true;
        }
    }
    return any;
}

/// Every word about a person: what is confidential, and the pseudonym, which casework holds.
std::set<std::string> markAll(Vault& vault) {
    std::set<std::string> kinds;
    for (const auto& entry : vault.environment().catalogue.entries()) {
        const auto& description = *entry.description;
        if (description.compartment != Compartment::Confidential &&
            description.kind != describe<Person>().kind) {
            continue;
        }
        const auto rows = RecordRows::of(vault, description);
        REQUIRE(rows);
        const auto all = rows->page({}, kMostRows);
        REQUIRE(all);
        for (const auto& row : all->rows) {
            if (markRow(vault, description, row)) {
                kinds.insert(description.kind);
            }
        }
    }
    return kinds;
}

/// The whole program over a demonstration whose every word about a person is marked.
class MarkedHouse {
  public:
    MarkedHouse() : m_preferences(QString::fromStdString((m_vault.folder() / "p.ini").string())) {
        demo::DemoOptions few;
        few.persons = kPersons;
        auto made = demo::createDemonstration(m_vault.folder() / "demonstration",
                                              SecretBytes::fromText(kPassphrase), few,
                                              m_vault.environment());
        REQUIRE(made);
        kinds = markAll(**made);
        window.showGate(new QWidget);
        window.resize(1366, 768);
        window.show();
        window.enter(
            std::make_unique<ui::Session>(std::move(*made), test::definitions(), m_vault.words()));
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    std::vector<RecordId> persons() const {
        const auto page = PersonStore(window.session()->casework()).page({}, {});
        REQUIRE((page && !page->rows.empty()));
        std::vector<RecordId> ids;
        for (const auto& row : page->rows) {
            ids.push_back(row.id);
        }
        return ids;
    }
    void visitSections(const RecordId& person) const {
        for (int section = 0; section <= static_cast<int>(PersonSection::History); ++section) {
            window.workspace()->openPerson(person, static_cast<PersonSection>(section));
            QCoreApplication::processEvents();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as the loop does
    }
    void visitPages() const {
        for (const auto page : ui::railOrder()) {
            window.workspace()->openPage(page);
            QCoreApplication::processEvents();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

  private:
    UiSession m_vault;
    ui::Preferences m_preferences;

  public:
    std::set<std::string> kinds; ///< of which something is marked
    ui::MainWindow window{desktop::allPages(m_preferences)};
};

} // namespace

TEST_CASE("a presentation shows no word of any kind of record on any page",
          "[privacy][presentation]") {
    MarkedHouse house;
    for (const auto& kind : {describe<Narrative>().kind, describe<PersonName>().kind,
                             describe<SafeContact>().kind, describe<Person>().kind}) {
        INFO(kind);
        CHECK(house.kinds.count(kind) == 1);
    }
    const auto persons = house.persons();
    house.window.workspace()->openPerson(persons.front(), PersonSection::Overview);
    QCoreApplication::processEvents();
    CHECK_FALSE(whereMarked().isEmpty()); // the search below can find it
    house.window.present(true);
    for (const auto& person : persons) {
        house.visitSections(person);
        CHECK(whereMarked().join(u'\n').toStdString() == "");
    }
    house.visitPages();
    CHECK(whereMarked().join(u'\n').toStdString() == "");
}
