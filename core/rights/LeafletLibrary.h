// SPDX-License-Identifier: GPL-3.0-or-later
// Every leaflet of the program and of the organisation, in every version.
#pragma once

#include "core/base/EmbeddedFile.h"
#include "core/base/Result.h"
#include "core/definitions/VersionedDefinitions.h"
#include "core/rights/Leaflet.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace zaklon::rights {

class LeafletLibrary : public definitions::VersionedDefinitions<Leaflet> {
  public:
    LeafletLibrary() = default; ///< without any leaflet

    /// Those that the program ships. A failure here is a defect of the program.
    static Result<LeafletLibrary> shipped();
    /// The shipped ones and those of the organisation's folder (`*.json`; a folder that does not
    /// exist holds none). A file that cannot be used is left out and named in refused(). Io if the
    /// folder cannot be listed.
    static Result<LeafletLibrary> withFolder(const std::filesystem::path& folder);
    /// From texts, strictly: the first problem fails all of them. One must be `notices.json`.
    static Result<LeafletLibrary> fromFiles(std::span<const EmbeddedFile> files);

    const LeafletNotices& notices() const { return m_notices; }

  private:
    Status add(std::string_view fileName, std::string_view text);

    LeafletNotices m_notices;
};

} // namespace zaklon::rights
