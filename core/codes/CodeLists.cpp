// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/CodeLists.h"

#include "core/base/EmbeddedFile.h"
#include "core/codes/CodeListReader.h"
#include "core/definitions/DefinitionFolder.h"
#include "core/definitions/StrictJson.h"

#include <algorithm>
#include <utility>

namespace zaklon::embedded {
std::span<const EmbeddedFile> codelists();
} // namespace zaklon::embedded

namespace zaklon {

Result<CodeLists> CodeLists::load() {
    static const auto shipped = []() -> Result<CodeLists> {
        const auto reader = CodeListReader::create();
        if (!reader) {
            return passOn(reader);
        }
        CodeLists lists;
        for (const auto& file : embedded::codelists()) {
            auto list = reader->read(file.text, file.name);
            if (!list) {
                return passOn(list);
            }
            lists.lay(std::move(*list));
        }
        if (auto grouped = lists.checkGroups(); !grouped) {
            return passOn(grouped);
        }
        return lists;
    }();
    return shipped;
}

Result<CodeLists> CodeLists::load(const std::filesystem::path& ownFolder) {
    auto lists = load();
    if (!lists) {
        return lists;
    }
    const auto reader = CodeListReader::create();
    const auto folder = definitions::readDefinitionFolder(ownFolder);
    if (!reader) {
        return passOn(reader);
    }
    if (!folder) {
        return passOn(folder);
    }
    if (!folder->refused.empty()) {
        return tl::unexpected<Error>(folder->refused.front());
    }
    for (const auto& file : folder->files) {
        auto own = reader->read(file.text, file.name);
        if (!own) {
            return passOn(own);
        }
        lists->lay(std::move(*own));
    }
    if (auto grouped = lists->checkGroups(); !grouped) {
        return passOn(grouped);
    }
    return lists;
}

const CodeList* CodeLists::find(std::string_view list) const {
    const auto found =
        std::lower_bound(m_lists.begin(), m_lists.end(), list,
                         [](const CodeList& a, std::string_view id) { return a.id() < id; });
    return found != m_lists.end() && found->id() == list ? &*found : nullptr;
}

const CodeEntry* CodeLists::find(std::string_view list, std::string_view code) const {
    const auto* found = find(list);
    return found == nullptr ? nullptr : found->find(code);
}

std::string CodeLists::label(std::string_view list, std::string_view code,
                             Language language) const {
    const auto* entry = find(list, code);
    return std::string(entry == nullptr ? code : entry->label.in(language));
}

std::string CodeLists::groupOf(std::string_view list, std::string_view code) const {
    const auto* entry = find(list, code);
    return entry == nullptr ? std::string{} : entry->group;
}

std::vector<std::string> CodeLists::offeredInGroup(std::string_view list,
                                                   std::string_view group) const {
    std::vector<std::string> codes;
    const auto* found = find(list);
    for (const auto* entry :
         found == nullptr ? std::vector<const CodeEntry*>() : found->offered()) {
        if (entry->group == group) {
            codes.push_back(entry->code);
        }
    }
    return codes;
}

std::vector<std::string> CodeLists::codesMeaning(std::string_view list,
                                                 std::string_view rule) const {
    std::vector<std::string> codes;
    const auto* found = find(list);
    if (found == nullptr) {
        return codes;
    }
    for (const auto& entry : found->entries()) {
        if (entry.means == rule) {
            codes.push_back(entry.code);
        }
    }
    return codes;
}

Status CodeLists::checkGroups() const {
    for (const auto& list : m_lists) {
        for (const auto& entry : list.entries()) {
            if (!entry.group.empty() && find(list.groupedBy(), entry.group) == nullptr) {
                return fail(ErrorCode::Invalid,
                            definitions::placeIn(list.id() + ".json", "/entries/" + entry.code),
                            "the group is not a code of the list in grouped_by");
            }
        }
    }
    return {};
}

void CodeLists::lay(CodeList own) {
    const auto place =
        std::lower_bound(m_lists.begin(), m_lists.end(), own.id(),
                         [](const CodeList& a, const std::string& id) { return a.id() < id; });
    if (place != m_lists.end() && place->id() == own.id()) {
        place->overlay(own);
    } else {
        m_lists.insert(place, std::move(own));
    }
}

} // namespace zaklon
