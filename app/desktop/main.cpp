// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon: the desktop program. Hardens the process, reads the command line, hands over.
#include "app/desktop/Application.h"
#include "app/desktop/Hardening.h"
#include "app/desktop/Options.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <string_view>

namespace {

using namespace zaklon::desktop;

/// Asked for words only: they need no display.
bool wantsWordsOnly(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" ||
               argument == "-v";
    });
}

int say(const OptionsAnswer& answer) {
    QTextStream(answer.exitCode == 0 ? stdout : stderr) << answer.text;
    return answer.exitCode;
}

} // namespace

int main(int argc, char** argv) {
    hardenProcess();
    wipeFreedMemory(argv);
    QApplication::setApplicationName(QStringLiteral("zaklon"));
    QApplication::setApplicationVersion(QStringLiteral(ZAKLON_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("zaklon"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // no recent files of the desktop
    leaveNoFileHistory();
    if (wantsWordsOnly(argc, argv)) {
        const QCoreApplication wordsOnly(argc, argv);
        const auto asked = readOptions(QCoreApplication::arguments());
        if (const auto* answer = std::get_if<OptionsAnswer>(&asked)) {
            return say(*answer);
        }
    }
    QApplication qt(argc, argv);
    const auto options = readOptions(QApplication::arguments());
    if (const auto* answer = std::get_if<OptionsAnswer>(&options)) {
        return say(*answer);
    }
    Application application(qt, std::get<Options>(options));
    return application.run();
}
