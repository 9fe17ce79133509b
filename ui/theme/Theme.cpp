// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/ZaklonStyle.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

#include <cmath>

namespace zaklon::ui {

namespace {

QColor rgb(QRgb value) {
    return {value};
}

ToneColors toneOf(QRgb background, QRgb text, QRgb border) {
    return {rgb(background), rgb(text), rgb(border)};
}

Theme makeLight() {
    Theme theme;
    theme.window = rgb(0xF5F4F0);
    theme.surface = rgb(0xFFFFFF);
    theme.sunken = rgb(0xEDEBE5);
    theme.hover = rgb(0xF1F5F4);
    theme.line = rgb(0xDEDAD2);
    theme.lineStrong = rgb(0x857F74);
    theme.text = rgb(0x1D282B);
    theme.text2 = rgb(0x475458);
    theme.text3 = rgb(0x5F6B6F);
    theme.accent = rgb(0x1E6A69);
    theme.accentHover = rgb(0x185756);
    theme.onAccent = rgb(0xFFFFFF);
    theme.accentSoft = rgb(0xDFEDEB);
    theme.accentText = rgb(0x175857);
    theme.focus = rgb(0x0B6FA8);
    theme.rail = rgb(0x16353A);
    theme.railText = rgb(0xC4D6D6);
    theme.railFocus = rgb(0x9BD6F5);
    theme.railActive = rgb(0x285458);
    theme.railActiveText = rgb(0xFFFFFF);
    theme.railBadge = rgb(0xE8C37A);
    theme.railBadgeText = rgb(0x2B1F06);
    theme.error = rgb(0x9B3324);
    theme.errorSoft = rgb(0xFBECE8);
    theme.scrim = QColor(0x0C, 0x1E, 0x1E, 110);
    theme.tones = {
        toneOf(0xECEAE4, 0x414B4E, 0xD8D4CB), toneOf(0xDFEDEB, 0x175857, 0xB9D6D2),
        toneOf(0xE1ECF4, 0x1F4C70, 0xBDD3E4), toneOf(0xE2EFE2, 0x27552F, 0xBFD9C0),
        toneOf(0xF8EBCF, 0x694A08, 0xE6D0A0), toneOf(0xF6DFCE, 0x75380F, 0xE6BE9F),
        toneOf(0x553150, 0xFFFFFF, 0x553150), toneOf(0xFFFFFF, 0x475458, 0xC9C4BA),
        toneOf(0xFBECE8, 0x9B3324, 0xE9C3BA),
    };
    return theme;
}

Theme makeDark() {
    Theme theme;
    theme.isDark = true;
    theme.window = rgb(0x14191B);
    theme.surface = rgb(0x1D2427);
    theme.sunken = rgb(0x101517);
    theme.hover = rgb(0x263034);
    theme.line = rgb(0x323C40);
    theme.lineStrong = rgb(0x7F8B90);
    theme.text = rgb(0xE7ECEC);
    theme.text2 = rgb(0xB6C1C4);
    theme.text3 = rgb(0x98A5A9);
    theme.accent = rgb(0x6FC3BA);
    theme.accentHover = rgb(0x88D1C9);
    theme.onAccent = rgb(0x0A2524);
    theme.accentSoft = rgb(0x1E3A3A);
    theme.accentText = rgb(0x8ED3CB);
    theme.focus = rgb(0x7CC4F0);
    theme.rail = rgb(0x0E1E21);
    theme.railText = rgb(0xA9BDBE);
    theme.railFocus = rgb(0x9BD6F5);
    theme.railActive = rgb(0x1F4043);
    theme.railActiveText = rgb(0xF2F7F7);
    theme.railBadge = rgb(0xE8C37A);
    theme.railBadgeText = rgb(0x2B1F06);
    theme.error = rgb(0xF0A292);
    theme.errorSoft = rgb(0x3B231F);
    theme.scrim = QColor(0x04, 0x0A, 0x0A, 150);
    theme.tones = {
        toneOf(0x2B3438, 0xC3CDD0, 0x3B464B), toneOf(0x1E3A3A, 0x8ED3CB, 0x2F5554),
        toneOf(0x1D3447, 0xA5CDEC, 0x2E4D66), toneOf(0x1F3A26, 0xA3D4AA, 0x31563A),
        toneOf(0x40341A, 0xEBCB85, 0x5C4C28), toneOf(0x48301F, 0xF2B990, 0x67462F),
        toneOf(0x6A4264, 0xFFF1FB, 0x94688D), toneOf(0x1D2427, 0xB6C1C4, 0x465257),
        toneOf(0x3B231F, 0xF0A292, 0x5C3730),
    };
    return theme;
}

struct TypeStep {
    qreal points;
    QFont::Weight weight;
};

TypeStep stepOf(TextRole role) {
    switch (role) {
    case TextRole::Display:
        return {18.0, QFont::DemiBold};
    case TextRole::Title:
        return {15.0, QFont::DemiBold};
    case TextRole::Heading:
        return {11.25, QFont::DemiBold};
    case TextRole::Strong:
        return {9.75, QFont::DemiBold};
    case TextRole::Body:
        return {9.75, QFont::Normal};
    case TextRole::Button:
        return {9.75, QFont::Medium};
    case TextRole::Small:
        return {9.0, QFont::Normal};
    case TextRole::Caption:
        return {8.25, QFont::Medium};
    }
    return {9.75, QFont::Normal};
}

QFont fontOf(TextRole role, qreal textScale, const QStringList& families) {
    const TypeStep step = stepOf(role);
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(step.points * textScale);
    font.setWeight(step.weight);
    return font;
}

} // namespace

const Theme& Theme::light() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::of(const QWidget* widget) {
    const QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    const auto* own = qobject_cast<const ZaklonStyle*>(style);
    return own != nullptr ? own->theme() : light();
}

QFont Theme::font(TextRole role) const {
    return fontOf(
        role, textScale,
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans")});
}

QFont Theme::figures(TextRole role) const {
    return fontOf(
        role, textScale,
        {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Inter")});
}

int Theme::scaled(int pixels) const {
    return static_cast<int>(std::lround(pixels * textScale));
}

int Theme::column(int pixels) const {
    return static_cast<int>(std::lround(pixels * (1.0 + textScale) / 2));
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color,
                                const QColor& disabled) {
        palette.setColor(QPalette::All, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, window, window);
    set(QPalette::WindowText, text, text3);
    set(QPalette::Base, surface, window);
    set(QPalette::AlternateBase, window, window);
    set(QPalette::Text, text, text3);
    set(QPalette::PlaceholderText, text3, text3);
    set(QPalette::Button, surface, surface);
    set(QPalette::ButtonText, text, text3);
    set(QPalette::BrightText, error, error);
    set(QPalette::Highlight, accent, lineStrong);
    set(QPalette::HighlightedText, onAccent, surface);
    set(QPalette::Link, accentText, text3);
    set(QPalette::LinkVisited, accentText, text3);
    set(QPalette::ToolTipBase, surface, surface);
    set(QPalette::ToolTipText, text, text);
    set(QPalette::Light, surface, surface);
    set(QPalette::Midlight, hover, hover);
    set(QPalette::Mid, line, line);
    set(QPalette::Dark, lineStrong, lineStrong);
    set(QPalette::Shadow, lineStrong, lineStrong);
    return palette;
}

} // namespace zaklon::ui
