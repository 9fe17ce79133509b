// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's description says what the eye sees.
#include "app/desktop/tour/ScreenDescription.h"

#include "app/desktop/tour/PaintedText.h"
#include "tests/ui/support/Look.h"
#include "ui/components/ElidedLabel.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zaklon;

namespace {

const QString kLong = QStringLiteral("Support in residence and in the asylum procedure");

QString textOf(QWidget& window) {
    QString all;
    for (const auto& line : desktop::paintedText(window)) {
        all += line.text + QLatin1Char('\n');
    }
    return all;
}

QJsonObject described(const QJsonObject& screen, const QString& name) {
    const auto widgets = screen.value(QStringLiteral("widgets")).toArray();
    for (const auto& each : widgets) {
        if (each.toObject().value(QStringLiteral("object")) == name) {
            return each.toObject();
        }
    }
    return {};
}

} // namespace

TEST_CASE("painted text is found whoever paints it", "[tour]") {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new QLabel(QStringLiteral("By a label"), &window));
    column->addWidget(new QPushButton(QStringLiteral("By the style"), &window));
    column->addWidget(new ui::ElidedLabel(QStringLiteral("By ourselves"), ui::TextRole::Body,
                                          &ui::Theme::text, &window));
    window.show();
    const QString all = textOf(window);
    CHECK(all.contains(QStringLiteral("By a label")));
    CHECK(all.contains(QStringLiteral("By the style")));
    CHECK(all.contains(QStringLiteral("By ourselves")));
}

TEST_CASE("text that is cut is painted outside of its room", "[tour]") {
    QWidget window;
    QLabel label(kLong, &window);
    label.setGeometry(0, 0, 100, 20);
    window.resize(600, 100);
    window.show();
    const auto lines = desktop::paintedText(window);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().widget == &label);
    CHECK(lines.front().ink.right() > lines.front().room.right() + 50);
    CHECK(lines.front().color == label.palette().color(QPalette::WindowText));
}

TEST_CASE("a line that gives way ends in an ellipsis, one that wraps does not", "[tour]") {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* label = new ui::ElidedLabel(kLong, ui::TextRole::Body, &ui::Theme::text, &window);
    column->addWidget(label);
    window.setFixedWidth(160);
    window.show();
    CHECK(textOf(window).contains(QChar(0x2026)));
    const int before = label->height();
    label->setWraps(true);
    window.resize(window.width(), column->totalHeightForWidth(window.width()));
    QCoreApplication::processEvents();
    CHECK_FALSE(textOf(window).contains(QChar(0x2026)));
    CHECK(label->height() > before);
    CHECK(label->toolTip().isEmpty());
}

TEST_CASE("a control is described with name, role and what the focus changes", "[tour]") {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* button = new QPushButton(QStringLiteral("Save"), &window);
    button->setObjectName(QStringLiteral("save"));
    auto* other = new QPushButton(QStringLiteral("Other"), &window);
    column->addWidget(button);
    column->addWidget(other);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const auto screen = desktop::describeScreen(window, {}, desktop::FocusRings::Measure);
    const auto found = described(screen, QStringLiteral("save"));
    CHECK(found.value(QStringLiteral("name")) == QStringLiteral("Save"));
    CHECK(found.value(QStringLiteral("role")) == QStringLiteral("Button"));
    CHECK(found.value(QStringLiteral("control")).toBool());
    CHECK(found.value(QStringLiteral("ring")).toInt() > 100);
    CHECK(QApplication::focusWidget() == other); // put back
}

TEST_CASE("what lies under something else is described as covered", "[tour]") {
    QWidget window;
    window.resize(400, 300);
    QPushButton below(QStringLiteral("Below"), &window);
    below.setObjectName(QStringLiteral("below"));
    below.setGeometry(100, 100, 100, 40);
    QWidget cover(&window);
    cover.setGeometry(50, 50, 250, 200);
    window.show();
    const auto screen = desktop::describeScreen(window, {}, desktop::FocusRings::Leave);
    CHECK(described(screen, QStringLiteral("below")).value(QStringLiteral("covered")).toBool());
    CHECK_FALSE(described(screen, QStringLiteral("below")).contains(QStringLiteral("ring")));
}

TEST_CASE("a place that scrolls down says so", "[tour]") {
    QWidget window;
    QScrollArea area(&window);
    area.setObjectName(QStringLiteral("area"));
    area.setGeometry(0, 0, 100, 40);
    auto* inside = new QWidget;
    inside->resize(80, 300);
    area.setWidget(inside);
    window.resize(200, 200);
    window.show();
    QCoreApplication::processEvents();
    const auto scrolls = [&window] {
        const auto screen = desktop::describeScreen(window, {}, desktop::FocusRings::Leave);
        const auto widgets = screen.value(QStringLiteral("widgets")).toArray();
        return std::any_of(widgets.begin(), widgets.end(), [](const QJsonValue& each) {
            return each.toObject().value(QStringLiteral("scrollsY")).toBool();
        });
    };
    CHECK(scrolls());
    inside->resize(80, 20);
    QCoreApplication::processEvents();
    CHECK_FALSE(scrolls());
}
