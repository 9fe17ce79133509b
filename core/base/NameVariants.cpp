// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NameVariants.h"

#include "core/base/EmbeddedFile.h"
#include "core/base/NameKeys.h"
#include "core/base/Text.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace zaklon::embedded {
std::span<const EmbeddedFile> names();
} // namespace zaklon::embedded

namespace zaklon {

namespace {

/// The spellings under which one name of a group is found again.
std::vector<std::string> spellingsOf(std::string_view name) {
    std::vector<std::string> spellings;
    for (const auto& key : nameKeys(name, NameVariants{})) {
        if (key.keyClass == NameKeyClass::Plain || key.keyClass == NameKeyClass::Exact ||
            key.keyClass == NameKeyClass::Transliterated) {
            spellings.push_back(key.text);
        }
    }
    return spellings;
}

std::optional<NameVariants::Kind> kindOf(const nlohmann::json& group) {
    const auto kind = group.is_object() ? group.find("kind") : group.end();
    if (!group.is_object() || kind == group.end() || !kind->is_string()) {
        return std::nullopt;
    }
    if (*kind == "dialect") {
        return NameVariants::Kind::Dialect;
    }
    return *kind == "transliteration" ? std::optional(NameVariants::Kind::Transliteration)
                                      : std::nullopt;
}

std::vector<std::string> namesOf(const nlohmann::json& group) {
    std::vector<std::string> names;
    const auto found = group.find("names");
    if (found == group.end() || !found->is_array()) {
        return names;
    }
    for (const auto& name : *found) {
        if (!name.is_string() || foldedWords(name.get_ref<const std::string&>()).size() != 1) {
            return {};
        }
        names.push_back(name.get<std::string>());
    }
    return names;
}

} // namespace

const NameVariants& NameVariants::shipped() {
    static const NameVariants variants =
        parse(embedded::names().front().text).value_or(NameVariants{});
    return variants;
}

Result<NameVariants> NameVariants::parse(std::string_view json) {
    const auto root = nlohmann::json::parse(json, nullptr, false);
    const auto groups = root.is_object() ? root.find("groups") : root.end();
    if (!root.is_object() || groups == root.end() || !groups->is_array()) {
        return fail(ErrorCode::Invalid, "groups");
    }
    NameVariants variants;
    for (std::size_t i = 0; i < groups->size(); ++i) {
        const auto kind = kindOf((*groups)[i]);
        const auto names = kind ? namesOf((*groups)[i]) : std::vector<std::string>{};
        if (names.size() < 2) {
            return fail(ErrorCode::Invalid, "groups/" + std::to_string(i));
        }
        variants.add(*kind, names);
    }
    return variants;
}

void NameVariants::add(Kind kind, const std::vector<std::string>& names) {
    std::vector<std::string> spellings;
    for (const auto& name : names) {
        const auto more = spellingsOf(name);
        spellings.insert(spellings.end(), more.begin(), more.end());
    }
    if (spellings.empty()) {
        return;
    }
    std::optional<std::size_t> group;
    for (const auto& spelling : spellings) {
        if (const auto found = m_groupOf.find(spelling); !group && found != m_groupOf.end()) {
            group = found->second;
        }
    }
    if (!group) {
        group = m_groups.size();
        m_groups.push_back({kind, "=" + spellings.front()});
    }
    m_entries.push_back({kind, names});
    for (auto& spelling : spellings) {
        m_groupOf.try_emplace(std::move(spelling), *group);
    }
}

void NameVariants::extend(const NameVariants& more) {
    for (const auto& entry : more.m_entries) {
        add(entry.kind, entry.names);
    }
}

const NameVariants::Group* NameVariants::find(const std::string& spelling) const {
    const auto found = m_groupOf.find(spelling);
    return found == m_groupOf.end() ? nullptr : &m_groups[found->second];
}

} // namespace zaklon
