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
    /// Left means leading, right means trailing: in a right-to-left window they change sides
    /// whatever language the text is in. (A plain QLabel follows its text.)
    void setAlignment(Qt::Alignment alignment);

    /// It likes one line, and takes more where there is no room for it: a title between other
    /// things in a row. (A label that only wraps likes a block of text.)
    void setWrapsWhenNarrow();

    QSize sizeHint() const override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    void align();

    TextRole m_role;
    ColorToken m_color;
    std::optional<Tone> m_tone;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool m_figures = false;
    bool m_likesOneLine = false;
};

} // namespace zaklon::ui
