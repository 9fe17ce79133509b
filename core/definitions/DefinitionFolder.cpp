// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/DefinitionFolder.h"

#include "core/definitions/StrictJson.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace zaklon::definitions {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxFiles = 200;

Result<std::string> readText(const fs::path& path) {
    const auto name = path.filename().string();
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::Io, name, "cannot be opened");
    std::string text(kMaxFileBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad())
        return fail(ErrorCode::Io, name, "cannot be read");
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > kMaxFileBytes)
        return fail(ErrorCode::Invalid, placeIn(name, ""), "file is too large");
    return text;
}

Result<std::vector<fs::path>> listJsonFiles(const fs::path& folder) {
    std::vector<fs::path> paths;
    std::error_code problem;
    fs::directory_iterator entry(folder, problem);
    if (problem == std::errc::no_such_file_or_directory)
        return paths;
    for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
        std::error_code ignored;
        if (entry->path().extension() == ".json" && entry->is_regular_file(ignored))
            paths.push_back(entry->path());
        if (paths.size() > kMaxFiles)
            return fail(ErrorCode::Invalid, "folder", "too many files");
    }
    if (problem)
        return fail(ErrorCode::Io, "folder", problem.message());
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

Result<DefinitionFolder> readDefinitionFolder(const fs::path& folder) {
    const auto paths = listJsonFiles(folder);
    if (!paths)
        return passOn(paths);
    DefinitionFolder found;
    for (const auto& path : *paths) {
        auto text = readText(path);
        if (text)
            found.files.push_back({path.filename().string(), std::move(*text)});
        else
            found.refused.push_back(text.error());
    }
    return found;
}

} // namespace zaklon::definitions
