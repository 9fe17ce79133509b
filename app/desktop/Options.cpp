// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Options.h"

#include "ui/session/Preferences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace zaklon::desktop {

namespace {

constexpr int kUsage = 2;

std::optional<QSize> readSize(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<int> readPercent(const QString& text) {
    bool isNumber = false;
    const int percent = text.toInt(&isNumber);
    return isNumber && percent >= 100 && percent <= 200 ? std::optional(percent) : std::nullopt;
}

struct Parser {
    QCommandLineParser parser;
    QCommandLineOption vault{QStringLiteral("vault"), QStringLiteral("Open the vault in DIR."),
                             QStringLiteral("DIR")};
    QCommandLineOption demo{
        QStringLiteral("demo"),
        QStringLiteral("Open a demonstration vault; everybody in it is invented.")};
    QCommandLineOption tour{
        QStringLiteral("tour"),
        QStringLiteral("Visit every page of a demonstration and write a picture of each to DIR."),
        QStringLiteral("DIR")};
    QCommandLineOption pages{QStringLiteral("pages"),
                             QStringLiteral("With --tour: look at every page, do nothing else.")};
    QCommandLineOption matrix{
        QStringLiteral("matrix"),
        QStringLiteral(
            "With --tour: look at every page in every theme (or in --theme), language and size.")};
    QCommandLineOption mirror{
        QStringLiteral("mirror"),
        QStringLiteral(
            "Right to left, in meaningless Arabic letters: shows what does not mirror.")};
    QCommandLineOption text{QStringLiteral("text"),
                            QStringLiteral("Size of the text in percent, 100 to 200."),
                            QStringLiteral("PERCENT")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("light or dark."),
                             QStringLiteral("NAME")};
    QCommandLineOption language{QStringLiteral("language"), QStringLiteral("en, sr@latin or sr."),
                                QStringLiteral("NAME")};
    QCommandLineOption size{QStringLiteral("size"),
                            QStringLiteral("Size of the window, for example 1366x768."),
                            QStringLiteral("WxH")};

    Parser() {
        parser.setApplicationDescription(
            QStringLiteral("Zaklon keeps confidential records of victim support on this laptop."));
        parser.addOptions({vault, demo, tour, pages, matrix, theme, language, size, text, mirror});
        parser.addHelpOption();
        parser.addVersionOption();
    }
};

OptionsAnswer wrong(const QString& sentence) {
    return {sentence + QStringLiteral("\nzaklon --help lists the options.\n"), kUsage};
}

} // namespace

std::variant<Options, OptionsAnswer> readOptions(const QStringList& arguments) {
    Parser all;
    QCommandLineParser& given = all.parser;
    if (!given.parse(arguments)) {
        return wrong(given.errorText());
    }
    if (given.isSet(QStringLiteral("help")) || given.isSet(QStringLiteral("help-all"))) {
        return OptionsAnswer{given.helpText(), 0};
    }
    if (given.isSet(QStringLiteral("version"))) {
        return OptionsAnswer{
            QStringLiteral("zaklon %1\n").arg(QCoreApplication::applicationVersion()), 0};
    }
    if (!given.positionalArguments().isEmpty()) {
        return wrong(QStringLiteral("Not understood: %1").arg(given.positionalArguments().first()));
    }
    Options options;
    options.vault = given.value(all.vault);
    options.tour = given.value(all.tour);
    options.demonstration = given.isSet(all.demo);
    options.onlyPages = given.isSet(all.pages);
    options.everyLook = given.isSet(all.matrix);
    options.mirrored = given.isSet(all.mirror);
    if (given.isSet(all.text) && !(options.textPercent = readPercent(given.value(all.text)))) {
        return wrong(QStringLiteral("--text is a number from 100 to 200."));
    }
    if (given.isSet(all.theme) && !(options.theme = ui::themeOf(given.value(all.theme)))) {
        return wrong(QStringLiteral("--theme is light or dark."));
    }
    if (given.isSet(all.language) &&
        !(options.language = ui::languageOf(given.value(all.language)))) {
        return wrong(QStringLiteral("--language is en, sr@latin or sr."));
    }
    if (given.isSet(all.size) && !(options.size = readSize(given.value(all.size)))) {
        return wrong(QStringLiteral("--size is like 1366x768."));
    }
    return options;
}

} // namespace zaklon::desktop
