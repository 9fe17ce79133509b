// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are pictures only in their structure, with everything that has to be taken out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zaklon::test {

inline std::string jpegSegment(int marker, std::string_view content) {
    const auto length = content.size() + 2;
    std::string segment{'\xFF', static_cast<char>(marker), static_cast<char>(length / 256),
                        static_cast<char>(length % 256)};
    return segment.append(content);
}

/// An Exif block of a camera, little endian, with the side that is up.
inline std::string cameraExif(int orientation) {
    using namespace std::string_literals;
    return "Exif\0\0"s + "II*\0\x08\0\0\0"s + "\x02\0"s + "\x0F\x01\x02\0\x10\0\0\0\x40\0\0\0"s +
           "\x12\x01\x03\0\x01\0\0\0"s + static_cast<char>(orientation) + "\0\0\0"s + "\0\0\0\0"s +
           "Serial 12345 GPS-44.81 THUMBNAIL";
}

inline std::string aJpeg(int orientation) {
    using namespace std::string_literals;
    return "\xFF\xD8"s + jpegSegment(0xE0, "JFIF\0\x01\x01\0\0\x01\0\x01\0\0"s) +
           jpegSegment(0xE1, cameraExif(orientation)) +
           jpegSegment(0xE1, "http://ns.adobe.com/xap/1.0/\0GPS-44.81"s) +
           jpegSegment(0xE0, "JFXX\0\x10THUMBNAIL"s) + jpegSegment(0xEE, "Adobe\0d\0\0\0\0\x01"s) +
           jpegSegment(0xFE, "a comment") + jpegSegment(0xDB, "tables") +
           jpegSegment(0xC0, "a frame") + jpegSegment(0xDA, "scan") +
           "the \xFF\0pixels \xFF\xD0 the pixels"s + "\xFF\xD9"s + "behind GPS-44.81";
}

/// 0 if it is not said.
inline int orientationIn(std::string_view jpeg) {
    using namespace std::string_view_literals;
    constexpr auto kTag = "\x01\x12\0\x03\0\0\0\x01\0"sv;
    const auto at = jpeg.find(kTag);
    return at == std::string_view::npos ? 0 : jpeg[at + kTag.size()];
}

inline std::string pngChunk(std::string_view name, std::string_view content) {
    const auto length = static_cast<std::uint32_t>(content.size());
    std::string chunk{static_cast<char>(length >> 24), static_cast<char>(length >> 16),
                      static_cast<char>(length >> 8), static_cast<char>(length)};
    return chunk.append(name).append(content).append("CRC4");
}

inline std::string aPng() {
    using namespace std::string_literals;
    return "\x89PNG\r\n\x1A\n"s + pngChunk("IHDR", "thirteen byte") + pngChunk("tEXt", "Author") +
           pngChunk("PLTE", "rgb") + pngChunk("tRNS", "a") + pngChunk("eXIf", "II*") +
           pngChunk("tIME", "2026") + pngChunk("IDAT", "the pixels") + pngChunk("IEND", "") +
           "behind";
}

} // namespace zaklon::test
