// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icon.h"

#include "tests/support/SourceFolder.h"
#include "ui/theme/Fonts.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace zaklon::ui;

namespace {

QImage drawn(IconName name, int side) {
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, side, side), name, Qt::black);
    return image;
}

int inkedPixels(const QImage& image) {
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            inked += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
        }
    }
    return inked;
}

} // namespace

TEST_CASE("every named icon is drawn", "[theme]") {
    for (const IconName name : allIcons()) {
        INFO(iconFile(name).toStdString());
        CHECK(inkedPixels(drawn(name, 20)) >= 15);
    }
}

TEST_CASE("every drawing has a name and every name a drawing", "[theme]") {
    std::set<QString> named;
    for (const IconName name : allIcons()) {
        named.insert(iconFile(name) + QStringLiteral(".svg"));
        CHECK(iconByFile(iconFile(name)) == name);
    }
    CHECK(named.size() == allIcons().size());
    const QStringList files =
        QDir(QString::fromStdString(zaklon::test::sourceFolder() + "/resources/icons"))
            .entryList({QStringLiteral("*.svg")});
    CHECK(std::set<QString>(files.begin(), files.end()) == named);
    CHECK_FALSE(iconByFile(QStringLiteral("no-such-icon")).has_value());
}

TEST_CASE("an icon keeps inside its square", "[theme]") {
    for (const IconName name : allIcons()) {
        const QImage image = drawn(name, 40);
        int onEdge = 0;
        for (int i = 0; i < 40; ++i) {
            onEdge += qAlpha(image.pixel(i, 0)) + qAlpha(image.pixel(i, 39)) +
                      qAlpha(image.pixel(0, i)) + qAlpha(image.pixel(39, i));
        }
        INFO(iconFile(name).toStdString());
        CHECK(onEdge == 0);
    }
}

TEST_CASE("the program brings its fonts", "[theme]") {
    const QStringList families = loadFonts();
    for (const auto* family : {"Inter", "Noto Sans", "Noto Sans Arabic"}) {
        INFO(family);
        CHECK(families.contains(QString::fromLatin1(family)));
    }
}
