// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"

#include "core/catalogue/RecordCodes.h"
#include "core/catalogue/RecordRows.h"
#include "core/codes/CodeLists.h"
#include "core/store/RecordTable.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace zaklon;
using namespace zaklon::test;

namespace {

struct TableOf {
    ReadConnection connection;
    std::string_view schema;
    std::string compartment;
};

TableOf tableOf(TestVault& vault, const RecordDescription& description) {
    if (description.compartment == Compartment::Casework) {
        return {vault.casework().connection(), "main", "casework"};
    }
    return {vault.confidential().connection(), "confidential", "confidential"};
}

/// What cannot be read when nothing stands in its column.
bool needsValue(const FieldDescription& field) {
    return !field.optional && field.kind != FieldKind::Text && field.kind != FieldKind::CodeSet;
}

/// Text of casework: marks, names of colleagues, organisations and rooms, times of day, what the
/// house proposes. Nothing that tells of a person.
const std::set<std::string> kCaseworkText{"worker.display_name",
                                          "worker.initials",
                                          "worker.public_key",
                                          "worker.user_name",
                                          "recovery_set.public_key",
                                          "provider.conditions",
                                          "provider.name",
                                          "provider.place",
                                          "person.code",
                                          "person.pseudonym",
                                          "task_snooze.task",
                                          "handover.task",
                                          "helpline_contact.caller_mark",
                                          "suspicion_report.code",
                                          "shelter_bed.room",
                                          "shelter_bed.label",
                                          "stay.arrived_at",
                                          "interview.at_time",
                                          "hearing.at_time",
                                          "stay.held_until",
                                          "advocacy_item.title",
                                          "advocacy_item.proposal",
                                          "advocacy_item.answer_words"};

} // namespace

TEST_CASE("The catalogue names every kind once and only kinds that it knows", "[catalogue]") {
    std::set<std::string> kinds;
    for (const auto& entry : recordCatalogue().entries()) {
        CHECK(kinds.insert(entry.description->kind).second);
    }
    for (const auto& entry : recordCatalogue().entries()) {
        for (const auto& field : entry.description->fields) {
            CAPTURE(entry.description->kind, field.name);
            CHECK((field.refersTo.empty() || kinds.contains(field.refersTo)));
        }
    }
}

TEST_CASE("Every table has the columns of its description", "[catalogue]") {
    TestVault vault;
    for (const auto& entry : recordCatalogue().entries()) {
        const auto table = tableOf(vault, *entry.description);
        for (const auto& column :
             columnMismatches(table.connection, table.schema, *entry.description)) {
            FAIL_CHECK(column << " is in only one of the description and the table: "
                              << "a new migration in core/store/migrations/" << table.compartment);
        }
        SUCCEED(entry.description->kind);
    }
}

TEST_CASE("A column is NOT NULL where its field always holds a value", "[catalogue]") {
    TestVault vault;
    for (const auto& entry : recordCatalogue().entries()) {
        const auto& description = *entry.description;
        const auto table = tableOf(vault, description);
        auto column =
            table.connection.prepare("SELECT name, \"notnull\" FROM pragma_table_info(?1, ?2)");
        column.bind(1, std::string_view(description.kind)).bind(2, table.schema);
        while (column.step()) {
            const auto index = description.indexOf(column.text(0));
            if (!index) {
                continue;
            }
            const auto& field = description.fields[*index];
            const bool notNull = column.integer(1) != 0;
            INFO(description.kind << "." << field.name
                                  << ": NOT NULL (DEFAULT, in an added column), or older records "
                                     "cannot be read");
            CHECK((notNull || !needsValue(field)));
        }
    }
}

TEST_CASE("Casework holds no free text about a person", "[catalogue]") {
    for (const auto& entry : recordCatalogue().entries()) {
        const auto& description = *entry.description;
        for (const auto& field : description.fields) {
            if (description.compartment == Compartment::Casework && field.kind == FieldKind::Text) {
                const auto name = description.kind + "." + field.name;
                INFO(name << " would be read without the confidential key: put it into a Narrative "
                          << "under the same id, or into a confidential record");
                CHECK(kCaseworkText.contains(name));
            }
        }
    }
}

TEST_CASE("Every code list that a field names is shipped", "[catalogue]") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    for (const auto& entry : recordCatalogue().entries()) {
        for (const auto& field : entry.description->fields) {
            INFO(entry.description->kind << "." << field.name << " names a list that "
                                         << "resources/codelists lacks: " << field.codeList);
            CHECK((field.codeList.empty() || lists->find(field.codeList) != nullptr));
        }
    }
}

TEST_CASE("Every field of a record has words for the history", "[catalogue]") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    for (const auto& entry : recordCatalogue().entries()) {
        for (const auto& field : entry.description->fields) {
            INFO("resources/codelists/field.json lacks the words of " << entry.description->kind
                                                                      << "." << field.name);
            CHECK(lists->find("field", field.name) != nullptr);
        }
    }
}

TEST_CASE("A code that its list does not have is refused by name", "[catalogue]") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    auto person = aPerson();
    person.languages = {Code{"sr"}, Code{"tl"}};
    CHECK(checkCodes(describe<Person>(), toRow(person), *lists));
    person.languages.push_back(Code{"klingon"});
    const auto refused = checkCodes(describe<Person>(), toRow(person), *lists);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field == "languages");
    person.languages.clear();
    person.legalStatus = Code{"citizen_of_nowhere"};
    CHECK(checkCodes(describe<Person>(), toRow(person), *lists).error().field == "legal_status");
}

TEST_CASE("Records of any kind are read as the typed readers read them", "[catalogue]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    const auto name = vault.save(aName(person.id, "Primer", "Izmišljenović"));
    const auto rows = RecordRows::of(*vault, describe<PersonName>());
    REQUIRE(rows);
    CHECK(rows->count() == 1);
    const auto found = rows->find(name.id);
    REQUIRE(found);
    REQUIRE(found->has_value());
    CHECK(**found == toRow(name));
    CHECK(rows->where("person", person.id)->size() == 1);
    CHECK(rows->where("no_such_field", person.id).error().code == ErrorCode::Invalid);
}

TEST_CASE("A page ends where the records end, at any size of page", "[catalogue]") {
    TestVault vault;
    for (int i = 0; i < 5; ++i) {
        vault.save(aPerson());
    }
    const auto rows = RecordRows::of(*vault, describe<Person>());
    REQUIRE(rows);
    for (const int limit : {1, 2, 5, 9}) {
        CAPTURE(limit);
        std::size_t seen = 0;
        RecordRows::Page page{{}, {}, false};
        while (!page.end) {
            page = rows->page(page.last, limit).value();
            seen += page.rows.size();
        }
        CHECK(seen == 5);
    }
}

TEST_CASE("A role without the key gets no rows of the confidential compartment", "[catalogue]") {
    TestVault vault(Role::Analyst);
    const auto rows = RecordRows::of(*vault, describe<Identity>());
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::NoConfidentialKey);
}
