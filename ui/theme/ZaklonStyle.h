// SPDX-License-Identifier: GPL-3.0-or-later
// The look of every standard control: Fusion's behaviour, our drawing (ui.md 3). No style sheets:
// they do not mirror, ignore the text size, and cost a tenth of a second at each change of theme.
#pragma once

#include "ui/theme/Theme.h"

#include <QProxyStyle>

class QStyleOptionButton;

namespace zaklon::ui {

namespace painting {
struct Canvas;
}

/// Dynamic properties it reads: `kind` and `dense` of buttons (ButtonKind.h), `invalid` (true: the
/// border of an error) of line edits, text edits, combo boxes and spin boxes.
class ZaklonStyle final : public QProxyStyle {
    Q_OBJECT

  public:
    explicit ZaklonStyle(const Theme& theme);

    const Theme& theme() const { return m_theme; }
    void setTheme(const Theme& theme) { m_theme = theme; }

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    QPalette standardPalette() const override { return m_theme.palette(); }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                         SubControl subControl, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                       const QWidget* widget) const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void drawMarkedText(ControlElement element, const QStyleOptionButton& option, QPainter& painter,
                        const QWidget* widget) const;
    bool drawOwnControl(ControlElement element, const QStyleOption& option,
                        const painting::Canvas& canvas) const;
    bool drawButtonPart(ControlElement element, const QStyleOption& option,
                        const painting::Canvas& canvas) const;
    bool drawHeadPart(ControlElement element, const QStyleOption& option,
                      const painting::Canvas& canvas) const;
    bool drawProgressPart(ControlElement element, const QStyleOption& option,
                          const painting::Canvas& canvas) const;
    painting::Canvas canvasFor(const QStyleOption& option, QPainter& painter,
                               const QWidget* widget) const;
    void drawFocus(const QStyleOption* option, QPainter& painter, const QWidget* widget) const;

    Theme m_theme;
    bool m_mnemonicsShown = false;
};

} // namespace zaklon::ui
