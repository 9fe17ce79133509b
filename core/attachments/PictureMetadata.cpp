// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG: ITU-T T.81 annex B; which side is up: Exif 2.3, tag 0x0112. PNG: RFC 2083.
// What stays is moved towards the front, so that no second copy of the picture is made.
#include "core/attachments/PictureMetadata.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace zaklon {

namespace {

using namespace std::string_view_literals;
using Bytes = std::span<const std::uint8_t>;

constexpr std::uint8_t kStart = 0xD8;
constexpr std::uint8_t kEnd = 0xD9;
constexpr std::uint8_t kScan = 0xDA;
constexpr std::uint8_t kComment = 0xFE;
constexpr std::uint8_t kJfif = 0xE0;
constexpr std::uint8_t kExif = 0xE1;
constexpr std::uint8_t kAdobe = 0xEE; ///< says how colours are coded
constexpr std::uint8_t kLastApplication = 0xEF;
constexpr std::size_t kJfifBytes = 14;  ///< without its thumbnail (JFIF 1.02)
constexpr std::size_t kAdobeBytes = 12; ///< Adobe TN 5116

/// Big or little endian, as an Exif block says of itself.
class ExifReader {
  public:
    explicit ExifReader(Bytes block) : m_block(block) {}

    /// 1 to 8; nothing if the block does not say.
    std::optional<std::uint8_t> orientation() const {
        constexpr std::size_t kFirstDirectory = 4;
        if (m_block.size() < 8 || (m_block[0] != 'I' && m_block[0] != 'M')) {
            return std::nullopt;
        }
        const std::size_t directory = number(kFirstDirectory, 4);
        const std::size_t count = number(directory, 2);
        for (std::size_t i = 0; i < std::min<std::size_t>(count, 64); ++i) {
            const auto entry = directory + 2 + i * 12;
            if (number(entry, 2) == 0x0112) {
                const auto side = number(entry + 8, 2);
                return side >= 1 && side <= 8 ? std::optional(static_cast<std::uint8_t>(side))
                                              : std::nullopt;
            }
        }
        return std::nullopt;
    }

  private:
    std::size_t number(std::size_t at, std::size_t bytes) const {
        if (at > m_block.size() || m_block.size() - at < bytes) {
            return 0;
        }
        std::size_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i) {
            value = value * 256 + m_block[m_block[0] == 'I' ? at + bytes - 1 - i : at + i];
        }
        return value;
    }

    Bytes m_block;
};

/// An Exif segment that says which side is up, and nothing else.
std::array<std::uint8_t, 36> exifWith(std::uint8_t orientation) {
    return {0xFF, kExif, 0,    34,   'E', 'x', 'i', 'f', 0, 0, 'M', 'M',         0, 42, 0, 0, 0, 8,
            0,    1,     0x01, 0x12, 0,   3,   0,   0,   0, 1, 0,   orientation, 0, 0,  0, 0, 0, 0};
}

bool beginsWith(Bytes bytes, std::string_view text) {
    return bytes.size() >= text.size() && std::equal(text.begin(), text.end(), bytes.begin());
}

class JpegStripper {
  public:
    explicit JpegStripper(std::span<std::uint8_t> picture) : m_picture(picture) {}

    std::optional<std::size_t> run() {
        if (m_picture.size() < 4 || m_picture[0] != 0xFF || m_picture[1] != kStart) {
            return std::nullopt;
        }
        m_from = m_to = 2;
        while (m_from + 2 <= m_picture.size()) {
            if (m_picture[m_from] != 0xFF) {
                return std::nullopt;
            }
            const auto marker = m_picture[m_from + 1];
            if (marker == 0xFF) { // padding
                ++m_from;
            } else if (marker == kEnd) {
                keep(2);
                return m_scans > 0 ? std::optional(m_to) : std::nullopt;
            } else if (!takeSegment(marker)) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

  private:
    bool takeSegment(std::uint8_t marker) {
        if (m_from + 4 > m_picture.size()) {
            return false;
        }
        const std::size_t length = m_picture[m_from + 2] * 256U + m_picture[m_from + 3] + 2U;
        if (length < 4 || length > m_picture.size() - m_from) {
            return false;
        }
        const auto content = m_picture.subspan(m_from + 4, length - 4);
        if (marker == kExif && !m_oriented && beginsWith(content, "Exif")) {
            orient(content, m_from + length);
            m_from += length;
        } else if (marker == kJfif) {
            // The other one, JFXX, holds a thumbnail; this one may hold it behind its size.
            keepBeginning(content, "JFIF\0"sv, kJfifBytes, length);
        } else if (marker == kAdobe) {
            keepBeginning(content, "Adobe"sv, kAdobeBytes, length);
        } else if (draws(marker)) {
            keep(length);
        } else {
            m_from += length;
        }
        if (marker == kScan) {
            ++m_scans;
            keep(scanLength());
        }
        return true;
    }
    static bool draws(std::uint8_t marker) {
        const bool application = marker >= kJfif && marker <= kLastApplication;
        return !application && marker != kComment;
    }
    /// Of a segment of that name the bytes that say how to draw, and none behind them.
    void keepBeginning(Bytes content, std::string_view name, std::size_t bytes,
                       std::size_t length) {
        const auto next = m_from + length;
        if (beginsWith(content, name) && content.size() >= bytes) {
            auto* const segment = m_picture.data() + m_to;
            keep(bytes + 4);
            segment[2] = 0;
            segment[3] = static_cast<std::uint8_t>(bytes + 2);
            if (bytes == kJfifBytes) { // its last two: how wide and high the thumbnail is
                segment[bytes + 2] = segment[bytes + 3] = 0;
            }
        }
        m_from = next;
    }
    /// The segment that takes its place ends before `next`, the first byte not looked at yet.
    void orient(Bytes content, std::size_t next) {
        constexpr std::size_t kName = 6;
        const auto side = content.size() > kName ? ExifReader(content.subspan(kName)).orientation()
                                                 : std::nullopt;
        const auto segment = exifWith(side.value_or(1));
        if (!side || m_to + segment.size() > next) {
            return;
        }
        std::memcpy(m_picture.data() + m_to, segment.data(), segment.size());
        m_to += segment.size();
        m_oriented = true;
    }
    /// Until the next marker that is neither a stuffed zero nor a restart.
    std::size_t scanLength() const {
        auto at = m_from;
        while (at + 1 < m_picture.size()) {
            const auto next = m_picture[at + 1];
            const bool inside = next == 0 || (next >= 0xD0 && next <= 0xD7);
            if (m_picture[at] == 0xFF && !inside) {
                break;
            }
            ++at;
        }
        return at - m_from;
    }
    void keep(std::size_t bytes) {
        std::memmove(m_picture.data() + m_to, m_picture.data() + m_from, bytes);
        m_from += bytes;
        m_to += bytes;
    }

    std::span<std::uint8_t> m_picture;
    std::size_t m_from = 0;
    std::size_t m_to = 0;
    int m_scans = 0;
    bool m_oriented = false;
};

constexpr std::array<std::string_view, 9> kDrawingChunks{"IHDR", "PLTE", "IDAT", "IEND", "tRNS",
                                                         "gAMA", "cHRM", "sRGB", "pHYs"};

} // namespace

std::optional<std::size_t> stripJpeg(std::span<std::uint8_t> picture) {
    return JpegStripper(picture).run();
}

std::optional<std::size_t> stripPng(std::span<std::uint8_t> picture) {
    constexpr std::size_t kSignature = 8;
    constexpr std::size_t kAround = 12; // length, name and checksum
    std::size_t from = kSignature;
    std::size_t to = kSignature;
    while (from <= picture.size() && picture.size() - from >= kAround) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            length = length * 256 + picture[from + i];
        }
        if (length > picture.size() - from - kAround) {
            return std::nullopt;
        }
        const std::string_view name(reinterpret_cast<const char*>(picture.data()) + from + 4, 4);
        const bool last = name == "IEND";
        const bool draws =
            std::find(kDrawingChunks.begin(), kDrawingChunks.end(), name) != kDrawingChunks.end();
        if (draws) {
            std::memmove(picture.data() + to, picture.data() + from, length + kAround);
            to += length + kAround;
        }
        from += length + kAround;
        if (last) {
            return to;
        }
    }
    return std::nullopt;
}

} // namespace zaklon
