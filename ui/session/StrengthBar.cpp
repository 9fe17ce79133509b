// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/StrengthBar.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace zaklon::ui {

namespace {

constexpr int kSegments = 5;
constexpr int kBarHeight = 6;
constexpr int kBetween = 4;

/// Weak is not an error: colour says only that it is not yet enough.
QColor colorOf(const Theme& theme, PassphraseStrength strength) {
    switch (strength) {
    case PassphraseStrength::Empty:
    case PassphraseStrength::TooShort:
    case PassphraseStrength::Weak:
        return theme.tone(Tone::High).text;
    case PassphraseStrength::Fair:
        return theme.tone(Tone::Attention).text;
    case PassphraseStrength::Good:
    case PassphraseStrength::Strong:
        break;
    }
    return theme.accent;
}

} // namespace

StrengthBar::StrengthBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("strength"));
    setAccessibleRole(*this, QAccessible::Indicator);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    show(PassphraseStrength::Empty);
}

void StrengthBar::show(PassphraseStrength strength) {
    m_strength = strength;
    setAccessibleName(sentence());
    update();
}

QString StrengthBar::sentence() const {
    switch (m_strength) {
    case PassphraseStrength::Empty:
        return tr("Six words, or at least 15 characters.");
    case PassphraseStrength::TooShort:
        return tr("Too short: at least 15 characters.");
    case PassphraseStrength::Weak:
        return tr("Easy to guess. Add words that do not belong together.");
    case PassphraseStrength::Fair:
        return tr("Usable. One more word makes it much stronger.");
    case PassphraseStrength::Good:
        return tr("Good.");
    case PassphraseStrength::Strong:
        return tr("Strong: nobody guesses this.");
    }
    return {};
}

QSize StrengthBar::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {200, kBarHeight + space::kTiny + QFontMetrics(theme.font(TextRole::Small)).height()};
}

void StrengthBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const int wide = (width() - (kSegments - 1) * kBetween) / kSegments;
    for (int i = 0; i < kSegments; ++i) {
        const QRect segment(i * (wide + kBetween), 0, wide, kBarHeight);
        const bool filled = i < strengthSegments(m_strength);
        drawBox(painter, QStyle::visualRect(layoutDirection(), rect(), segment), kBarHeight / 2.0,
                filled ? colorOf(theme, m_strength) : theme.sunken, filled ? QColor() : theme.line);
    }
    const QRect words(0, kBarHeight + space::kTiny, width(), height() - kBarHeight - space::kTiny);
    drawLine(painter, words, sentence(), theme.font(TextRole::Small), theme.text2);
}

} // namespace zaklon::ui
