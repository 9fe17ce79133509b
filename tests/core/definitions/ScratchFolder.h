// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of its own for one test, gone with it.
#pragma once

#include "core/base/RecordId.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace zaklon::definitions {

class ScratchFolder {
  public:
    ScratchFolder()
        : m_path(std::filesystem::temp_directory_path() /
                 ("zaklon-test-" + RecordId::generate().toString())) {
        std::filesystem::create_directories(m_path);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    void write(std::string_view name, std::string_view text) const {
        std::ofstream(m_path / name, std::ios::binary) << text;
    }

  private:
    std::filesystem::path m_path;
};

} // namespace zaklon::definitions
