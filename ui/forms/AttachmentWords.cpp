// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/AttachmentWords.h"

#include "ui/session/ErrorText.h"

namespace zaklon::ui {

namespace {
constexpr std::size_t kMegabyte = 1024 * 1024;
} // namespace

QString AttachmentWords::refusal(const Error& error) {
    if (error.code == ErrorCode::Invalid && error.field == "size") {
        return tr("The file is empty or larger than %1 MB. Nothing was attached; scan it in a "
                  "lower quality or in parts.")
            .arg(kAttachmentBytes / kMegabyte);
    }
    if (error.code == ErrorCode::Invalid && error.field == "media_type") {
        return tr("This is no PDF, JPEG, PNG or plain text in UTF-8, whatever its name says. "
                  "Nothing was attached; save it as one of these.");
    }
    if (error.code == ErrorCode::Invalid && error.field == "content") {
        return tr("The picture breaks off. Nothing was attached; copy or scan it again.");
    }
    if (error.code == ErrorCode::NotFound) {
        return tr("There is no such file. Nothing was attached; choose it again.");
    }
    if (error.code == ErrorCode::Io) {
        return tr("The file cannot be read. Nothing was attached; check the stick, and that it is "
                  "a file and no link.");
    }
    const auto sentence = errorText(error);
    return sentence.what + QLatin1Char(' ') + sentence.next;
}

QString AttachmentWords::copyRefusal(const Error& error) {
    if (error.code == ErrorCode::FileExists) {
        return tr("There is a file of this name. Nothing was replaced; take another.");
    }
    if (error.code == ErrorCode::Io) {
        return tr("The file cannot be written there. Nothing is lost; take another folder.");
    }
    const auto sentence = errorText(error);
    return sentence.what + QLatin1Char(' ') + sentence.next;
}

QString AttachmentWords::whatIsKept() {
    return tr("The file is kept encrypted in the vault, at most %1 MB. Pictures lose the place, "
              "day and device that cameras write into them. PDF and text stay as they are, with "
              "what they say of their making. The file on the disk or stick stays there: delete it "
              "if it is not needed.")
        .arg(kAttachmentBytes / kMegabyte);
}

QString AttachmentWords::copyWarning() {
    return tr("The copy leaves the vault, and nothing protects it there. Keep it on an encrypted "
              "stick and delete it after use. That it was saved is noted in the journal.");
}

QString endingOf(MediaType type) {
    switch (type) {
    case MediaType::Pdf:
        return QStringLiteral(".pdf");
    case MediaType::Jpeg:
        return QStringLiteral(".jpg");
    case MediaType::Png:
        return QStringLiteral(".png");
    case MediaType::Text:
        return QStringLiteral(".txt");
    }
    return {};
}

} // namespace zaklon::ui
