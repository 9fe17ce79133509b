// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/LaptopIdentity.h"

#include "core/vault/DurableFile.h"

#include <fstream>
#include <sys/stat.h>

namespace zaklon {

namespace {

std::string machine() {
    std::ifstream in("/etc/machine-id");
    std::string id;
    in >> id;
    return id;
}

std::string inodeOf(const std::filesystem::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? std::to_string(status.st_ino) : std::string();
}

} // namespace

Result<RecordId> laptopIdentity(const std::filesystem::path& folder) {
    constexpr std::size_t kIdLength = 36;
    const auto file = folder / "laptop";
    const auto place =
        folder / "lock"; // made once per folder and never replaced: its inode is the folder's mark
    const auto mark = " " + machine() + " " + inodeOf(place) + "\n";
    if (const auto known = readBounded(file, 400); known && known->size() > kIdLength) {
        const auto id = RecordId::parse(std::string_view(*known).substr(0, kIdLength));
        if (id && known->substr(kIdLength) == mark) {
            return *id;
        }
    }
    const auto id = RecordId::generate();
    if (const auto written = writeDurably(file, id.toString() + mark); !written) {
        return passOn(written);
    }
    return id;
}

} // namespace zaklon
