// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPages.h"

#include "core/base/CyrillicSpelling.h"
#include "core/base/EmbeddedFile.h"
#include "ui/help/CyrillicMarkdown.h"
#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::embedded {
std::span<const EmbeddedFile> helpPages();
}

namespace zaklon::ui {

namespace {

constexpr std::string_view kEnding = ".md";

std::string folderOf(Language language) {
    return language == Language::English ? "en/" : "sr@latin/";
}

} // namespace

QString helpContents() {
    return QStringLiteral("contents");
}

QStringList helpTopics(Language language) {
    const std::string folder = folderOf(language);
    QStringList topics;
    for (const auto& file : embedded::helpPages()) {
        if (file.name.substr(0, folder.size()) == folder) {
            topics << toQString(
                file.name.substr(folder.size(), file.name.size() - folder.size() - kEnding.size()));
        }
    }
    topics.sort();
    return topics;
}

QString helpMarkdown(const QString& topic, Language language) {
    const std::string name = folderOf(language) + topic.toStdString() + std::string(kEnding);
    const auto files = embedded::helpPages();
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const auto& file) { return file.name == name; });
    if (found == files.end()) {
        return {};
    }
    return toQString(language == Language::SerbianCyrillic
                         ? cyrillicMarkdown(found->text, CyrillicSpelling::shipped())
                         : std::string(found->text));
}

} // namespace zaklon::ui
