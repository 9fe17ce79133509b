// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPages.h"

#include "core/base/CyrillicSpelling.h"
#include "tests/ui/support/UiSession.h"
#include "ui/help/CyrillicMarkdown.h"
#include "ui/session/HelpTopic.h"
#include "ui/shell/Places.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace zaklon;
using ui::helpMarkdown;

namespace {

constexpr std::array kLanguages{Language::English, Language::SerbianLatin,
                                Language::SerbianCyrillic};

/// Where F1 may be pressed: pages of the rail, sections of a person, what stands before a vault,
/// the command box, and dialogs with a matter of their own.
QStringList places() {
    QStringList all{u"unlock"_qs,    u"first-run"_qs, u"recover"_qs, u"search"_qs,
                    u"first-day"_qs, u"law"_qs,       u"keys"_qs};
    for (const ui::PageKind page : ui::railOrder()) {
        all << ui::pageName(page);
    }
    for (int i = 0; !ui::sectionTopic(static_cast<ui::PersonSection>(i)).isEmpty(); ++i) {
        all << ui::sectionTopic(static_cast<ui::PersonSection>(i));
    }
    return all;
}

QStringList linksOf(const QString& markdown) {
    static const QRegularExpression link(u"\\]\\(([^)]*)\\.md\\)"_qs);
    QStringList links;
    for (auto found = link.globalMatch(markdown); found.hasNext();) {
        links << found.next().captured(1);
    }
    return links;
}

} // namespace

TEST_CASE("every place of the window has a page of help in every language", "[help]") {
    for (const Language language : kLanguages) {
        for (const QString& place : places()) {
            INFO(place.toStdString());
            CHECK_FALSE(helpMarkdown(place, language).isEmpty());
        }
    }
}

TEST_CASE("no link of help leads nowhere", "[help]") {
    for (const Language language : kLanguages) {
        const QStringList topics = ui::helpTopics(language);
        CHECK(topics.contains(ui::helpContents()));
        for (const QString& topic : topics) {
            for (const QString& link : linksOf(helpMarkdown(topic, language))) {
                INFO(topic.toStdString() + " -> " + link.toStdString());
                CHECK(topics.contains(link));
            }
        }
    }
}

TEST_CASE("the contents lead to every page", "[help]") {
    const QStringList linked = linksOf(helpMarkdown(ui::helpContents(), Language::English));
    for (const QString& topic : ui::helpTopics(Language::English)) {
        INFO(topic.toStdString());
        CHECK((topic == ui::helpContents() || linked.contains(topic)));
    }
}

TEST_CASE("keys and links stay as they are in Cyrillic", "[help]") {
    const auto& spelling = CyrillicSpelling::shipped();
    CHECK(ui::cyrillicMarkdown("# Osobe\n\n1. [Pregled](overview.md): `Alt+R` **otkriva** ime.\n",
                               spelling) ==
          "# Особе\n\n1. [Преглед](overview.md): `Alt+R` **открива** име.\n");
    CHECK(ui::cyrillicMarkdown("`Ctrl+K", spelling) == "`Ctrl+K");
    CHECK(ui::cyrillicMarkdown("", spelling).empty());
}

TEST_CASE("a page in Cyrillic holds no Latin words", "[help]") {
    static const QRegularExpression kept(u"`[^`]*`|\\]\\([^)]*\\)"_qs);
    static const QRegularExpression latin(u"[A-Za-z]+"_qs);
    const QStringList names{u"SR"_qs,   u"TI"_qs,   u"VS"_qs, u"PDF"_qs, u"JPEG"_qs,
                            u"CSV"_qs,  u"PNG"_qs,  u"MB"_qs, u"SH"_qs,  u"SP"_qs,
                            u"Caps"_qs, u"Lock"_qs, u"USB"_qs};
    for (const QString& topic : ui::helpTopics(Language::SerbianCyrillic)) {
        QString page = helpMarkdown(topic, Language::SerbianCyrillic);
        page.remove(kept);
        for (auto word = latin.globalMatch(page); word.hasNext();) {
            const QString found = word.next().captured();
            INFO(topic.toStdString() + ": " + found.toStdString());
            CHECK(names.contains(found));
        }
    }
}
