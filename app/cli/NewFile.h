// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears whole under its name, or not at all, and never replaces another.
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace zaklon::cli {

class NewFile {
  public:
    /// Conflict with the path if there is already something of this name; DiskFull, Io.
    static Result<NewFile> create(const std::string& path);

    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    /// Removes what is not finished.
    ~NewFile();

    Status write(std::string_view text);
    /// Everything is on disk and the file has its name.
    Status finish();

  private:
    NewFile(int descriptor, std::string path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    Status flush();
    Status takeName();

    int m_descriptor;
    std::string m_path;
    std::string m_buffer;
    bool m_finished = false;
};

} // namespace zaklon::cli
