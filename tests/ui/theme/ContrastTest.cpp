// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes the contrast of every pair of tokens that meet on screen (WCAG 2.2, 1.4.3 and 1.4.11).
#include "ui/theme/Theme.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace zaklon::ui;

namespace {

constexpr double kText = 4.5;
constexpr double kGraphics = 3.0;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char* name;
    ColorToken over;
    ColorToken under;
    double least;
};

const std::vector<Pair>& pairs() {
    static const std::vector<Pair> all = {
        {"text on surface", &Theme::text, &Theme::surface, kText},
        {"text on window", &Theme::text, &Theme::window, kText},
        {"text on accentSoft", &Theme::text, &Theme::accentSoft, kText},
        {"text on errorSoft", &Theme::text, &Theme::errorSoft, kText},
        {"text2 on surface", &Theme::text2, &Theme::surface, kText},
        {"text2 on window", &Theme::text2, &Theme::window, kText},
        {"text3 on surface", &Theme::text3, &Theme::surface, kText},
        {"text3 on window", &Theme::text3, &Theme::window, kText},
        {"text3 on sunken", &Theme::text3, &Theme::sunken, kText},
        {"text3 on hover", &Theme::text3, &Theme::hover, kText},
        {"text3 on accentSoft", &Theme::text3, &Theme::accentSoft, kText},
        {"accentText on surface", &Theme::accentText, &Theme::surface, kText},
        {"accentText on window", &Theme::accentText, &Theme::window, kText},
        {"accentText on hover", &Theme::accentText, &Theme::hover, kText},
        {"accentText on sunken", &Theme::accentText, &Theme::sunken, kText},
        {"accentText on accentSoft", &Theme::accentText, &Theme::accentSoft, kText},
        {"accentText on errorSoft", &Theme::accentText, &Theme::errorSoft, kText},
        {"onAccent on accent", &Theme::onAccent, &Theme::accent, kText},
        {"onAccent on accentHover", &Theme::onAccent, &Theme::accentHover, kText},
        {"error on surface", &Theme::error, &Theme::surface, kText},
        {"error on window", &Theme::error, &Theme::window, kText},
        {"error on errorSoft", &Theme::error, &Theme::errorSoft, kText},
        {"railText on rail", &Theme::railText, &Theme::rail, kText},
        {"railActiveText on railActive", &Theme::railActiveText, &Theme::railActive, kText},
        {"railBadgeText on railBadge", &Theme::railBadgeText, &Theme::railBadge, kText},
        {"railFocus on rail", &Theme::railFocus, &Theme::rail, kGraphics},
        {"railFocus on railActive", &Theme::railFocus, &Theme::railActive, kGraphics},
        {"lineStrong on surface", &Theme::lineStrong, &Theme::surface, kGraphics},
        {"lineStrong on window", &Theme::lineStrong, &Theme::window, kGraphics},
        {"focus on surface", &Theme::focus, &Theme::surface, kGraphics},
        {"focus on window", &Theme::focus, &Theme::window, kGraphics},
        {"focus on accentSoft", &Theme::focus, &Theme::accentSoft, kGraphics},
        {"accent on surface", &Theme::accent, &Theme::surface, kGraphics},
    };
    return all;
}

void checkTheme(const Theme& theme) {
    for (const Pair& pair : pairs()) {
        const double measured = contrast(theme.*pair.over, theme.*pair.under);
        INFO(pair.name << (theme.isDark ? ", dark: " : ", light: ") << measured);
        CHECK(measured >= pair.least);
    }
    for (std::size_t tone = 0; tone < kToneCount; ++tone) {
        const ToneColors& colors = theme.tones[tone];
        const double measured = contrast(colors.text, colors.background);
        INFO("tone " << tone << (theme.isDark ? ", dark: " : ", light: ") << measured);
        CHECK(measured >= kText);
    }
}

} // namespace

TEST_CASE("the contrast formula gives the values of the standard", "[theme]") {
    CHECK(contrast(Qt::black, Qt::white) == 21.0);
    CHECK(contrast(Qt::white, Qt::white) == 1.0);
}

TEST_CASE("every pair of tokens that meet can be read in light", "[theme]") {
    checkTheme(Theme::light());
}

TEST_CASE("every pair of tokens that meet can be read in dark", "[theme]") {
    checkTheme(Theme::dark());
}

TEST_CASE("no text is smaller than the caption and all of it follows the text size", "[theme]") {
    Theme large = Theme::light();
    large.textScale = 1.5;
    for (const auto role : {TextRole::Display, TextRole::Title, TextRole::Heading, TextRole::Strong,
                            TextRole::Body, TextRole::Button, TextRole::Small, TextRole::Caption}) {
        const double points = Theme::light().font(role).pointSizeF();
        CHECK(points >= 8.25);
        CHECK(large.font(role).pointSizeF() == points * 1.5);
    }
    CHECK(large.scaled(34) == 51);
}
