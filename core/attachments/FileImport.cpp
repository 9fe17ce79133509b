// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/FileImport.h"

#include "core/attachments/PictureMetadata.h"
#include "core/base/Text.h"
#include "core/vault/RawFile.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace zaklon {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kPiece = 1024 * 1024; ///< between two questions whether to go on
constexpr auto kPdf = "%PDF-"sv;
constexpr auto kJpeg = "\xFF\xD8\xFF"sv;
constexpr auto kPng = "\x89PNG\r\n\x1A\n"sv;

/// Letters of any script in UTF-8, without the control characters of a program or a terminal.
bool isPlainText(std::string_view content) {
    const bool calm = std::none_of(content.begin(), content.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte == 0x7F || (byte < 0x20 && letter != '\n' && letter != '\r' && letter != '\t' &&
                                letter != '\f');
    });
    return calm && isValidUtf8(content);
}

std::optional<MediaType> recognise(std::span<const std::uint8_t> bytes) {
    const std::string_view content(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (content.starts_with(kPdf)) {
        return MediaType::Pdf;
    }
    if (content.starts_with(kJpeg)) {
        return MediaType::Jpeg;
    }
    if (content.starts_with(kPng)) {
        return MediaType::Png;
    }
    return isPlainText(content) ? std::optional(MediaType::Text) : std::nullopt;
}

} // namespace

Result<ImportedFile> importFile(WipedBytes content) {
    if (content.size() == 0 || content.size() > kAttachmentBytes) {
        return fail(ErrorCode::Invalid, "size");
    }
    const auto type = recognise(std::as_const(content).span());
    if (!type) {
        return fail(ErrorCode::Invalid, "media_type");
    }
    if (*type == MediaType::Jpeg || *type == MediaType::Png) {
        const auto left =
            *type == MediaType::Jpeg ? stripJpeg(content.span()) : stripPng(content.span());
        if (!left) {
            return fail(ErrorCode::Invalid, "content");
        }
        content.shrink(*left);
    }
    return ImportedFile{*type, std::move(content)};
}

Result<ImportedFile> importFile(const std::filesystem::path& file, const Progress& progress) {
    auto opened = RawFile::openToRead(file);
    if (!opened) {
        return passOn(opened);
    }
    if (opened->size() == 0 || opened->size() > kAttachmentBytes) {
        return fail(ErrorCode::Invalid, "size");
    }
    WipedBytes content(static_cast<std::size_t>(opened->size()));
    for (std::size_t at = 0; at < content.size(); at += kPiece) {
        if (progress && !progress(at, content.size())) {
            return fail(ErrorCode::Cancelled);
        }
        const auto piece = content.span().subspan(at, std::min(kPiece, content.size() - at));
        const auto read = opened->read(piece);
        if (!read) {
            return passOn(read);
        }
        if (*read != piece.size()) {
            return fail(ErrorCode::Io, "content", "the file became shorter");
        }
    }
    return importFile(std::move(content));
}

} // namespace zaklon
