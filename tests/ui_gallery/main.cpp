// SPDX-License-Identifier: GPL-3.0-or-later
// component_gallery <folder>: a PNG of each sheet in light and dark, mirrored, and with larger
// text.
#include "GallerySheets.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QWidget>

#include <memory>

namespace {

using zaklon::ui::Appearance;

bool save(const QDir& folder, const zaklon::ui::gallery::Sheet& sheet, const QString& suffix) {
    const std::unique_ptr<QWidget> page(sheet.make());
    page->resize(1366, 768);
    page->show();
    QCoreApplication::processEvents();
    if (sheet.prepare != nullptr) {
        sheet.prepare(*page);
        QCoreApplication::processEvents();
    }
    const QString name = QString::fromLatin1(sheet.name) + QLatin1Char('-') + suffix;
    return page->grab().save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: component_gallery <folder>\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    Appearance appearance(app);
    bool ok = true;
    for (const auto& sheet : zaklon::ui::gallery::sheets()) {
        appearance.setMode(Appearance::Mode::Light);
        ok = save(folder, sheet, QStringLiteral("light")) && ok;
        QApplication::setLayoutDirection(Qt::RightToLeft);
        ok = save(folder, sheet, QStringLiteral("mirrored")) && ok;
        QApplication::setLayoutDirection(Qt::LeftToRight);
        appearance.setTextScale(1.5);
        ok = save(folder, sheet, QStringLiteral("large")) && ok;
        appearance.setTextScale(1.0);
        appearance.setMode(Appearance::Mode::Dark);
        ok = save(folder, sheet, QStringLiteral("dark")) && ok;
    }
    return ok ? 0 : 1;
}
