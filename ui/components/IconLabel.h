// SPDX-License-Identifier: GPL-3.0-or-later
// An icon that stands beside words. Decoration: assistive technology does not meet it.
#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

#include <optional>

namespace zaklon::ui {

class IconLabel final : public QWidget {
    Q_OBJECT

  public:
    explicit IconLabel(IconName name, int side = 18, QWidget* parent = nullptr);

    void setIcon(IconName name);
    void setColor(ColorToken color);
    void setTone(Tone tone);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    IconName m_name;
    int m_side;
    ColorToken m_color = &Theme::text2;
    std::optional<Tone> m_tone;
};

} // namespace zaklon::ui
