// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/FileImport.h"

#include "tests/core/attachments/Pictures.h"
#include "tests/core/support/TestVault.h"

#include <fstream>

using namespace zaklon;
using namespace zaklon::test;

namespace {

WipedBytes bytes(std::string_view content) {
    return WipedBytes(
        std::span(reinterpret_cast<const std::uint8_t*>(content.data()), content.size()));
}

/// The type of the file, or the field that it was refused for.
std::string answerTo(std::string_view content) {
    const auto imported = importFile(bytes(content));
    return imported ? std::string(codeOf(imported->type)) : imported.error().field;
}

std::string kept(std::string_view content) {
    const auto imported = importFile(bytes(content));
    REQUIRE(imported);
    const auto span = imported->content.span();
    return {reinterpret_cast<const char*>(span.data()), span.size()};
}

} // namespace

TEST_CASE("a file is recognised by its first bytes", "[attachments]") {
    using namespace std::string_literals;
    CHECK(answerTo("%PDF-1.7\nanything") == "pdf");
    CHECK(answerTo(aJpeg(1)) == "jpeg");
    CHECK(answerTo(aPng()) == "png");
    CHECK(answerTo("Plain words.\r\n\tA second line.") == "text");
    CHECK(answerTo("Čekaonica, شهادة, Беч") == "text");
    CHECK(answerTo("MZ\x90\x00\x03"s) == "media_type");   // a program
    CHECK(answerTo("PK\x03\x04zip"s) == "media_type");    // docx, odt
    CHECK(answerTo("\xFF\xFE\x41\x00"s) == "media_type"); // UTF-16
    CHECK(answerTo("half a letter \xC3") == "media_type");
    CHECK(answerTo("colour \x1B[31m of a terminal") == "media_type");
    CHECK(answerTo("GIF89a") == "text"); // the letters and nothing else
    CHECK(answerTo("") == "size");
    CHECK(answerTo(std::string(kAttachmentBytes + 1, 'a')) == "size");
    CHECK(answerTo(std::string(kAttachmentBytes, 'a')) == "text");
}

TEST_CASE("a JPEG loses place, comment, thumbnail and what follows its end", "[attachments]") {
    const auto picture = aJpeg(6);
    REQUIRE(picture.find("GPS-44.81") != std::string::npos);
    const auto left = kept(picture);
    for (const auto* mark : {"GPS-44.81", "Serial 12345", "a comment", "THUMBNAIL", "behind"}) {
        CHECK(left.find(mark) == std::string::npos);
    }
    CHECK(left.find("JFIF") != std::string::npos);
    CHECK(left.find("Adobe") != std::string::npos);
    CHECK(left.find("the pixels") != std::string::npos);
    CHECK(left.substr(0, 2) == "\xFF\xD8");
    CHECK(left.substr(left.size() - 2) == "\xFF\xD9");
    CHECK(orientationIn(left) == 6); // which side is up stays
    CHECK(kept(left) == left);
}

TEST_CASE("of what says how to draw a JPEG nothing stays behind it", "[attachments]") {
    using namespace std::string_literals;
    const auto jfif = "JFIF\0\x01\x02\x01\0\x48\0\x48"s;
    const auto adobe = "Adobe\0\x64\0\0\0\0\x01"s;
    const auto rest = jpegSegment(0xC0, "a frame") + jpegSegment(0xDA, "scan") + "pixels\xFF\xD9";
    const auto picture = [&](const std::string& segments) { return "\xFF\xD8" + segments + rest; };
    const auto clean = picture(jpegSegment(0xE0, jfif + "\0\0"s) + jpegSegment(0xEE, adobe));
    CHECK(kept(clean) == clean);
    CHECK(kept(picture(jpegSegment(0xE0, jfif + "\x02\x01THUMB!") +
                       jpegSegment(0xEE, adobe + "Serial 12345"))) == clean);
    CHECK(kept(picture(jpegSegment(0xE0, jfif) + jpegSegment(0xE0, "JFIFSerial 12345") +
                       jpegSegment(0xEE, "Adobe") + jpegSegment(0xEE, "Serial 12345"))) ==
          picture(""));
}

TEST_CASE("a PNG keeps what draws it and nothing else", "[attachments]") {
    const auto picture = aPng();
    const auto left = kept(picture);
    for (const auto* mark : {"tEXt", "eXIf", "tIME", "Author", "behind"}) {
        CHECK(picture.find(mark) != std::string::npos);
        CHECK(left.find(mark) == std::string::npos);
    }
    for (const auto* mark : {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"}) {
        CHECK(left.find(mark) != std::string::npos);
    }
}

TEST_CASE("a picture that breaks off anywhere is refused and never read beyond its end",
          "[attachments]") {
    for (const auto& whole : {aJpeg(3), aPng()}) {
        const auto end = whole.rfind("behind"); // what follows the end may be missing
        for (std::size_t length = 9; length < end; ++length) {
            CAPTURE(length);
            CHECK(answerTo(whole.substr(0, length)) == "content");
        }
    }
}

TEST_CASE("garbage between the first bytes and the end does no harm", "[attachments]") {
    std::uint32_t state = 20260310;
    const auto next = [&] { return state = state * 1664525 + 1013904223; };
    for (int round = 0; round < 3000; ++round) {
        auto picture = round % 2 == 0 ? aJpeg(1) : aPng();
        for (int change = 0; change < 4; ++change) {
            const auto at = 8 + next() % (picture.size() - 8);
            picture[at] = static_cast<char>(next() >> 24);
        }
        const auto imported = importFile(bytes(picture));
        if (imported) {
            CHECK(imported->content.size() <= picture.size());
        }
    }
}

TEST_CASE("only regular files are read", "[attachments]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "note.pdf";
    std::ofstream(file) << "words, whatever the name says";
    CHECK(importFile(file)->type == MediaType::Text);
    CHECK(importFile(folder.path() / "missing").error().code == ErrorCode::NotFound);
    CHECK(importFile(folder.path()).error().code == ErrorCode::Io);
    std::filesystem::create_symlink(file, folder.path() / "link");
    CHECK(importFile(folder.path() / "link").error().code == ErrorCode::Io);
    std::filesystem::resize_file(file, kAttachmentBytes + 1);
    CHECK(importFile(file).error().field == "size");
}
