// SPDX-License-Identifier: GPL-3.0-or-later
// A label in one step of the type scale and one colour of the theme; follows changes of both.
#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

#include <optional>

namespace zaklon::ui {

class TextLabel final : public QLabel {
    Q_OBJECT

  public:
    explicit TextLabel(const QString& text = {}, TextRole role = TextRole::Body,
                       ColorToken color = &Theme::text, QWidget* parent = nullptr);

    void setTextRole(TextRole role);
    void setColor(ColorToken color);
    /// The text colour of a tone instead of a token, for labels that lie on its background.
    void setTone(Tone tone);
    /// Digits of one width, right-aligned: for columns of figures.
    void setFigures(bool figures);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();

    TextRole m_role;
    ColorToken m_color;
    std::optional<Tone> m_tone;
    bool m_figures = false;
};

} // namespace zaklon::ui
