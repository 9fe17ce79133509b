// SPDX-License-Identifier: GPL-3.0-or-later
// Every leaflet of the program and of the organisation, in every version.
#pragma once

#include "core/base/EmbeddedFile.h"
#include "core/base/Result.h"
#include "core/rights/Leaflet.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace zaklon::rights {

class LeafletLibrary {
  public:
    using Entry = std::shared_ptr<const Leaflet>;

    LeafletLibrary() = default; ///< without any leaflet

    /// Those that the program ships. A failure here is a defect of the program.
    static Result<LeafletLibrary> shipped();
    /// The shipped ones and those of the organisation's folder (`*.json`; a folder that does not
    /// exist holds none). A file that cannot be used is left out and named in refused(). Io if the
    /// folder cannot be listed.
    static Result<LeafletLibrary> withFolder(const std::filesystem::path& folder);
    /// From texts, strictly: the first problem fails all of them. One must be `notices.json`.
    static Result<LeafletLibrary> fromFiles(std::span<const EmbeddedFile> files);

    /// The highest version; nullptr if there is no such leaflet.
    Entry current(std::string_view code) const;
    /// The version that somebody was shown; nullptr if it is not here.
    Entry find(std::string_view code, int version) const;
    /// The current version of each, in order of their codes.
    std::vector<Entry> allCurrent() const;
    const LeafletNotices& notices() const { return m_notices; }
    const std::vector<Error>& refused() const { return m_refused; }

  private:
    /// Conflict if this version is already here: somebody may have been given it.
    Status add(std::string_view fileName, std::string_view text);

    LeafletNotices m_notices;
    std::vector<Entry> m_all; ///< by code, highest version first
    std::vector<Error> m_refused;
};

} // namespace zaklon::rights
