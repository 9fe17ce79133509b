// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Fonts.h"

#include <QDir>
#include <QFontDatabase>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initFaceResource() {
    Q_INIT_RESOURCE(zaklon_faces);
}

namespace zaklon::ui {

namespace {

QStringList loadEmbeddedFaces() {
    initFaceResource();
    QStringList families;
    const QDir faces(QStringLiteral(":/zaklon/faces"));
    const QStringList names = faces.entryList();
    for (const QString& name : names) {
        const int id = QFontDatabase::addApplicationFont(faces.filePath(name));
        if (id >= 0) {
            families += QFontDatabase::applicationFontFamilies(id);
        }
    }
    families.removeDuplicates();
    return families;
}

} // namespace

QStringList loadFonts() {
    static const QStringList families = loadEmbeddedFaces();
    return families;
}

} // namespace zaklon::ui
