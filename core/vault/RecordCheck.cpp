// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/RecordCheck.h"

#include <algorithm>

namespace zaklon {

namespace {

std::string tableOf(const RecordDescription& description) {
    return (description.compartment == Compartment::Casework ? "main." : "confidential.") +
           description.kind;
}

bool isSearched(const RecordDescription& description, SearchUse use) {
    return std::any_of(description.fields.begin(), description.fields.end(),
                       [&](const auto& field) { return field.search == use; });
}

/// SQL condition: the record has letters in a field of this use. (Letters, because folding drops
/// signs: a field of signs alone has no words.)
std::string hasWords(const RecordDescription& description, SearchUse use) {
    std::string condition;
    for (const auto& field : description.fields) {
        if (field.search == use) {
            condition += (condition.empty() ? "" : " OR ") + field.name + " GLOB '*[A-Za-z]*'";
        }
    }
    return "(" + condition + ")";
}

} // namespace

bool RecordCheck::isOpen(const RecordDescription& description) const {
    return description.compartment == Compartment::Casework || m_confidential;
}

std::vector<CheckFinding> RecordCheck::columns() const {
    std::vector<CheckFinding> findings;
    for (const auto& entry : m_catalogue.entries()) {
        const auto& description = *entry.description;
        if (!isOpen(description)) {
            continue;
        }
        const auto* schema =
            description.compartment == Compartment::Casework ? "main" : "confidential";
        for (const auto& column : columnMismatches(m_connection, schema, description)) {
            findings.push_back({"columns", column, 0, true});
        }
    }
    return findings;
}

std::int64_t RecordCheck::countLost(const std::string& table, const std::string& field,
                                    const std::string& other) const {
    return m_connection.singleInteger("SELECT count(*) FROM " + table + " AS mine WHERE mine." +
                                      field + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
                                      other + " AS other WHERE other.id = mine." + field + ")");
}

std::vector<CheckFinding> RecordCheck::references() const {
    std::vector<CheckFinding> findings;
    const auto* person = m_catalogue.find("person");
    for (const auto& entry : m_catalogue.entries()) {
        const auto& description = *entry.description;
        if (!isOpen(description)) {
            continue;
        }
        const auto check = [&](const std::string& field, const RecordDescription& other) {
            if (!isOpen(other)) {
                return;
            }
            const auto lost = countLost(tableOf(description), field, tableOf(other));
            if (lost > 0) {
                findings.push_back({"reference", description.kind + "." + field, lost, true});
            }
        };
        if (description.owner == "id" && person != nullptr && person != &entry) {
            check("id", *person->description);
        }
        for (const auto& field : description.fields) {
            const auto* other = field.refersTo.empty() ? nullptr : m_catalogue.find(field.refersTo);
            if (field.kind == FieldKind::Id && other != nullptr) {
                check(field.name, *other->description);
            }
        }
    }
    return findings;
}

std::vector<CheckFinding> RecordCheck::search() const {
    std::vector<CheckFinding> findings;
    if (m_confidential) {
        checkNames(findings);
        checkTexts(findings);
    }
    return findings;
}

void RecordCheck::checkNames(std::vector<CheckFinding>& findings) const {
    std::string known;
    for (const auto& entry : m_catalogue.entries()) {
        const auto& description = *entry.description;
        if (!isSearched(description, SearchUse::Name)) {
            continue;
        }
        known += (known.empty() ? "" : " UNION ") + ("SELECT id FROM " + tableOf(description));
        const auto missing = m_connection.singleInteger(
            "SELECT count(*) FROM " + tableOf(description) + " AS mine WHERE " +
            hasWords(description, SearchUse::Name) +
            " AND NOT EXISTS (SELECT 1 FROM confidential.name_key k WHERE k.record = mine.id)");
        if (missing > 0) {
            findings.push_back({"search-missing", description.kind, missing, true});
        }
    }
    if (known.empty()) {
        return;
    }
    const auto orphans = m_connection.singleInteger(
        "SELECT count(DISTINCT record) FROM confidential.name_key WHERE record NOT IN (" + known +
        ")");
    if (orphans > 0) {
        findings.push_back({"search-orphan", "name_key", orphans, true});
    }
}

void RecordCheck::checkTexts(std::vector<CheckFinding>& findings) const {
    std::int64_t known = 0;
    for (const auto& entry : m_catalogue.entries()) {
        const auto& description = *entry.description;
        if (!isSearched(description, SearchUse::Text)) {
            continue;
        }
        const std::string ofKind = "kind = '" + description.kind + "'";
        const auto missing = m_connection.singleInteger(
            "SELECT count(*) FROM " + tableOf(description) + " AS mine WHERE " +
            hasWords(description, SearchUse::Text) +
            " AND NOT EXISTS (SELECT 1 FROM confidential.text_entry t WHERE t.record = mine.id "
            "AND t." +
            ofKind + ")");
        if (missing > 0) {
            findings.push_back({"search-missing", description.kind, missing, true});
        }
        known +=
            m_connection.singleInteger("SELECT count(*) FROM confidential.text_entry t WHERE " +
                                       ofKind + " AND EXISTS (SELECT 1 FROM " +
                                       tableOf(description) + " mine WHERE mine.id = t.record)");
    }
    const auto entries = m_connection.singleInteger("SELECT count(*) FROM confidential.text_entry");
    if (entries != known) {
        findings.push_back({"search-orphan", "text_entry", entries - known, true});
    }
    const auto unmatched = m_connection.singleInteger(
        "SELECT (SELECT count(*) FROM confidential.text_entry WHERE entry NOT IN (SELECT id FROM "
        "confidential.text_index_docsize)) + (SELECT count(*) FROM confidential.text_index_docsize "
        "WHERE id NOT IN (SELECT entry FROM confidential.text_entry))");
    if (unmatched != 0) {
        findings.push_back({"search-orphan", "text_index", unmatched, true});
    }
}

} // namespace zaklon
