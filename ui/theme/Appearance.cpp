// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Appearance.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/ZaklonStyle.h"

#include <QApplication>
#include <QLayout>
#include <QPalette>
#include <QWidget>

#include <algorithm>

namespace zaklon::ui {

namespace {

bool looksDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() <
           palette.color(QPalette::WindowText).lightnessF();
}

void tellEveryWidget() {
    // Custom widgets keep sizes that depend on the theme; this is how Qt itself tells of a new
    // style.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
    }
    // Widgets that were never shown do not pass a new size hint on to their parent by themselves.
    for (QWidget* widget : widgets) {
        if (widget->layout() != nullptr) {
            widget->layout()->update();
        }
    }
}

} // namespace

Appearance::Appearance(QApplication& application, Mode mode, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_style(new ZaklonStyle(Theme::light()))
    , m_mode(mode)
    , m_desktopIsDark(looksDark(QApplication::palette())) {
    loadFonts();
    QApplication::setEffectEnabled(Qt::UI_General, false); // menus and tips do not fade or roll
    QApplication::setStyle(m_style);
    m_application.installEventFilter(this);
    apply();
}

const Theme& Appearance::theme() const {
    return m_style->theme();
}

bool Appearance::isDark() const {
    return m_mode == Mode::Dark || (m_mode == Mode::FollowDesktop && m_desktopIsDark);
}

void Appearance::setMode(Mode mode) {
    m_mode = mode;
    apply();
}

void Appearance::setTextScale(qreal scale) {
    m_textScale = std::clamp(scale, 1.0, 2.0);
    apply();
}

void Appearance::apply() {
    Theme theme = isDark() ? Theme::dark() : Theme::light();
    theme.textScale = m_textScale;
    m_style->setTheme(theme);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(TextRole::Body));
    const QFont button = theme.font(TextRole::Button);
    for (const char* name : {"QPushButton", "QToolButton"}) {
        QApplication::setFont(button, name);
    }
    QApplication::setFont(theme.font(TextRole::Caption), "QHeaderView");
    QApplication::setFont(theme.font(TextRole::Small), "QTipLabel");
    tellEveryWidget();
    Q_EMIT changed();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    // The application's palette is ours by now; what the desktop wishes, Fusion is told.
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::FollowDesktop) {
        const bool dark = looksDark(m_style->baseStyle()->standardPalette());
        if (dark != m_desktopIsDark) {
            m_desktopIsDark = dark;
            apply();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zaklon::ui
