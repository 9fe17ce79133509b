// SPDX-License-Identifier: GPL-3.0-or-later
// The colours and type of Zaklon, light and dark (ui.md 2). Widgets ask for a token, never for a
// value.
#pragma once

#include <QColor>
#include <QFont>

#include <array>
#include <cstddef>

class QPalette;
class QWidget;

namespace zaklon::ui {

/// What a chip, badge, banner or disc says by its colour; a word always says the same (ui.md 2.2).
enum class Tone {
    Neutral,   ///< facts, counts, later dates, closed
    Accent,    ///< today, current
    Info,      ///< in progress, how to contact
    Good,      ///< done, given, reached, verified
    Attention, ///< soon, waiting for somebody, medium risk
    High,      ///< overdue, unmet, missing consent, high risk
    Severe,    ///< immediate danger, 'do not contact'
    Outline,   ///< category, not given, not chosen
    Error,     ///< forms and failed operations only, never a person
};
inline constexpr std::size_t kToneCount = 9;

struct ToneColors {
    QColor background;
    QColor text;
    QColor border;
};

/// The type scale (ui.md 2.3).
enum class TextRole { Display, Title, Heading, Strong, Body, Button, Small, Caption };

struct Theme {
    QColor window;
    QColor surface;
    QColor sunken;
    QColor hover;
    QColor line;
    QColor lineStrong;
    QColor text;
    QColor text2;
    QColor text3;
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft;
    QColor accentText;
    QColor focus;
    QColor rail;
    QColor railText;
    QColor railFocus;
    QColor railActive;
    QColor railActiveText;
    QColor railBadge;
    QColor railBadgeText;
    QColor error;
    QColor errorSoft;
    QColor scrim; ///< laid over the page behind a dialog; translucent
    std::array<ToneColors, kToneCount> tones;
    bool isDark = false;
    qreal textScale = 1.0; ///< the user's text size: 1.0 to 2.0

    static const Theme& light();
    static const Theme& dark();
    /// The theme a widget is shown in; light if the application does not use ZaklonStyle.
    static const Theme& of(const QWidget* widget);

    const ToneColors& tone(Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }
    QFont font(TextRole role) const;
    /// For columns of figures, whose digits must share one width: Noto Sans in the size of the
    /// role.
    QFont figures(TextRole role) const;
    /// Pixels at 100 % made to fit the user's text size.
    int scaled(int pixels) const;
    /// Width of a column beside the content: grows half as fast as its text, which wraps instead,
    /// so that larger text leaves room for the content.
    int column(int pixels) const;
    QPalette palette() const;
};

/// Names one colour of whichever theme is shown: `&Theme::text2`.
using ColorToken = QColor Theme::*;

} // namespace zaklon::ui
