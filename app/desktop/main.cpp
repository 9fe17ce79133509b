// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon: the desktop program. Hardens the process, reads the command line, hands over.
#include "app/desktop/Application.h"
#include "app/desktop/Hardening.h"
#include "app/desktop/Options.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char** argv) {
    using namespace zaklon::desktop;
    hardenProcess();
    QApplication::setApplicationName(QStringLiteral("zaklon"));
    QApplication::setApplicationVersion(QStringLiteral(ZAKLON_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("zaklon"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // no recent files of the desktop
    leaveNoFileHistory();
    QApplication qt(argc, argv);
    const auto options = readOptions(QApplication::arguments());
    if (const auto* answer = std::get_if<OptionsAnswer>(&options)) {
        QTextStream(answer->exitCode == 0 ? stdout : stderr) << answer->text;
        return answer->exitCode;
    }
    Application application(qt, std::get<Options>(options));
    return application.run();
}
