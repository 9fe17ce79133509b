// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions that have a code and a version, those of the program and those of the organisation. A
// version never changes, because what was made with it goes on showing it.
#pragma once

#include "core/base/Result.h"
#include "core/definitions/DefinitionFolder.h"
#include "core/definitions/StrictJson.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <tuple>
#include <vector>

namespace zaklon::definitions {

/// `Definition` has `code` and `version`.
template <class Definition>
class VersionedDefinitions {
  public:
    using Entry = std::shared_ptr<const Definition>;

    /// The highest version; nullptr if there is nothing of this code.
    Entry current(std::string_view code) const {
        return firstOf([&](const Definition& one) { return one.code == code; });
    }
    /// The version that a record was made with; nullptr if it is not here.
    Entry find(std::string_view code, int version) const {
        return firstOf(
            [&](const Definition& one) { return one.code == code && one.version == version; });
    }
    /// The current version of each, in order of their codes.
    std::vector<Entry> allCurrent() const {
        std::vector<Entry> found;
        for (const auto& one : m_all) {
            if (found.empty() || found.back()->code != one->code) {
                found.push_back(one);
            }
        }
        return found;
    }
    /// Problems of the organisation's files, one a file: `file#/pointer` and a technical detail.
    const std::vector<Error>& refused() const { return m_refused; }

  protected:
    /// By code, highest version first.
    const std::vector<Entry>& everyVersion() const { return m_all; }

    /// Conflict if this version is already here.
    Status insert(std::string_view fileName, Definition definition) {
        if (find(definition.code, definition.version) != nullptr) {
            return fail(ErrorCode::Conflict, placeIn(fileName, "/version"),
                        "this version is already here");
        }
        m_all.push_back(std::make_shared<const Definition>(std::move(definition)));
        std::sort(m_all.begin(), m_all.end(), [](const Entry& a, const Entry& b) {
            return std::tie(a->code, b->version) < std::tie(b->code, a->version);
        });
        return {};
    }

    /// The organisation's own files, each by `add(file name, text)`. One that cannot be used is
    /// left out and named in refused(): the work goes on with the others. Io if the folder cannot
    /// be listed.
    template <class Add>
    Status addFolder(const std::filesystem::path& folder, Add add) {
        auto own = readDefinitionFolder(folder);
        if (!own) {
            return passOn(own);
        }
        m_refused = std::move(own->refused);
        for (const auto& file : own->files) {
            if (const Status added = add(file.name, file.text); !added) {
                m_refused.push_back(added.error());
            }
        }
        return {};
    }

  private:
    template <class Fits>
    Entry firstOf(Fits fits) const {
        const auto found =
            std::find_if(m_all.begin(), m_all.end(), [&](const Entry& one) { return fits(*one); });
        return found == m_all.end() ? nullptr : *found;
    }

    std::vector<Entry> m_all;
    std::vector<Error> m_refused;
};

} // namespace zaklon::definitions
