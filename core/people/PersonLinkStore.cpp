// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonLinkStore.h"

#include <algorithm>

namespace zaklon {

Result<std::vector<PersonLink>> PersonLinkStore::between(const RecordId& person,
                                                         const RecordId& other) const {
    auto links = m_records.where<PersonLink>("person", person);
    auto back = m_records.where<PersonLink>("person", other);
    if (!links || !back) {
        return passOn(links ? back : links);
    }
    links->insert(links->end(), back->begin(), back->end());
    const auto isBetween = [&](const PersonLink& link) {
        return link.other == (link.person == person ? other : person);
    };
    links->erase(std::remove_if(links->begin(), links->end(),
                                [&](const PersonLink& link) { return !isBetween(link); }),
                 links->end());
    return links;
}

Status PersonLinkStore::link(Transaction& transaction, const RecordId& person,
                             const RecordId& other, Date today) const {
    const auto links = between(person, other);
    if (!links) {
        return passOn(links);
    }
    if (std::any_of(links->begin(), links->end(),
                    [](const PersonLink& each) { return each.state == LinkState::Linked; })) {
        return {};
    }
    PersonLink link;
    if (links->empty()) {
        link.id = RecordId::generate();
        link.person = person;
        link.other = other;
    } else {
        link = links->front();
    }
    link.state = LinkState::Linked;
    link.linkedOn = today;
    return transaction.save(link);
}

Status PersonLinkStore::unlink(Transaction& transaction, const RecordId& person,
                               const RecordId& other) const {
    const auto links = between(person, other);
    if (!links) {
        return passOn(links);
    }
    bool found = false;
    for (auto link : *links) {
        if (link.state != LinkState::Linked) {
            continue;
        }
        found = true;
        link.state = LinkState::Unlinked;
        if (auto saved = transaction.save(link); !saved) {
            return saved;
        }
    }
    return found ? Status{} : Status(fail(ErrorCode::NotFound, "other"));
}

Result<std::vector<RecordId>> PersonLinkStore::linkedTo(const RecordId& person) const {
    return guarded([&]() -> Result<std::vector<RecordId>> {
        if (const auto permitted = m_records.permit("person_link"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_records.connection().prepare(
            "SELECT id FROM (" + linkedRecordsSql("?1") + ") WHERE id <> ?1 ORDER BY id");
        statement.bind(1, person);
        std::vector<RecordId> linked;
        while (statement.step()) {
            linked.push_back(statement.id(0).value_or(RecordId()));
        }
        return linked;
    });
}

std::string linkedRecordsSql(std::string_view person) {
    return "WITH RECURSIVE met(id) AS (SELECT " + std::string(person) +
           " UNION SELECT l.other FROM met j JOIN main.person_link l ON l.person = j.id"
           " WHERE l.state = 'linked'"
           " UNION SELECT l.person FROM met j JOIN main.person_link l ON l.other = j.id"
           " WHERE l.state = 'linked') SELECT j.id AS id FROM met j";
}

std::string isSamePersonSql(std::string_view named, std::string_view person) {
    // Hardly any other record is linked: that of the person needs no walk.
    return "(" + std::string(named) + " = " + std::string(person) + " OR " + std::string(named) +
           " IN (" + linkedRecordsSql(person) + "))";
}

} // namespace zaklon
