// SPDX-License-Identifier: GPL-3.0-or-later
// Gives an application the look of Zaklon and changes it at run time, in one turn of the event
// loop.
#pragma once

#include "ui/theme/Theme.h"

#include <QObject>

class QApplication;

namespace zaklon::ui {

class ZaklonStyle;

/// Made once in app/, after the QApplication and before the first window. Widgets do not need it:
/// they ask Theme::of(this) and hear of changes as QEvent::StyleChange in changeEvent().
class Appearance final : public QObject {
    Q_OBJECT

  public:
    enum class Mode { Light, Dark, FollowDesktop };

    /// Loads the fonts, then sets style, palette and fonts of the application.
    explicit Appearance(QApplication& application, Mode mode = Mode::Light,
                        QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// 1.0 to 2.0; anything else is brought into that range.
    void setTextScale(qreal scale);
    const Theme& theme() const;

  Q_SIGNALS:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void apply();
    bool isDark() const;

    QApplication& m_application;
    ZaklonStyle* m_style; // owned by the application
    Mode m_mode;
    qreal m_textScale = 1.0;
    bool m_desktopIsDark = false;
};

} // namespace zaklon::ui
