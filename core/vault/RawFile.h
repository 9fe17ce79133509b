// SPDX-License-Identifier: GPL-3.0-or-later
// A file as bytes, for what is too large to be read at once: compartments and backups.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace zaklon {

class RawFile {
  public:
    /// A regular file; links are not followed. NotFound, Io.
    static Result<RawFile> openToRead(const std::filesystem::path& file);
    /// A file that was not there, readable by its owner only. FileExists, Io, DiskFull.
    static Result<RawFile> createNew(const std::filesystem::path& file);

    RawFile(RawFile&& other) noexcept;
    RawFile& operator=(RawFile&&) = delete;
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;
    ~RawFile();

    std::uint64_t size() const { return m_size; } ///< when it was opened
    /// Fills the bytes as far as the file goes; fewer only at its end. Io.
    Result<std::size_t> read(std::span<std::uint8_t> bytes);
    /// DiskFull, Io.
    Status write(std::span<const std::uint8_t> bytes);
    /// On the medium, not in a cache, when this succeeds: the pages are dropped, so that a later
    /// read asks the medium.
    Status syncAndClose();

  private:
    RawFile(int descriptor, std::string name, std::uint64_t size);
    tl::unexpected<Error> failure() const;

    int m_descriptor;
    std::string m_name;
    std::uint64_t m_size;
};

/// A file or folder that is removed again unless it was kept.
class Provisional {
  public:
    /// `.NAME.<random>.<suffix>` beside the target.
    Provisional(const std::filesystem::path& target, std::string_view suffix);
    ~Provisional();
    Provisional(const Provisional&) = delete;
    Provisional& operator=(const Provisional&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Gives it the name of the target in one step and makes that durable. Io.
    Status keepAsTarget();

  private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    bool m_kept = false;
};

/// DiskFull if the file system of `folder` has less room than this. Unknown room is no error.
Status needRoom(const std::filesystem::path& folder, std::uint64_t bytes);

} // namespace zaklon
