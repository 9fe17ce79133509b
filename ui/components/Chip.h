// SPDX-License-Identifier: GPL-3.0-or-later
// A small fact: a count, a date, a state. At most three words; the tone repeats what they say.
#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace zaklon::ui {

class Chip final : public QWidget {
    Q_OBJECT

  public:
    explicit Chip(const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setIcon(std::optional<IconName> name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// For delegates and lists that draw chips without a widget each. `rect` is visual; the chip
    /// fills it.
    static QSize sizeFor(const Theme& theme, const QString& text, bool withIcon = false);
    static void paint(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text,
                      Tone tone, std::optional<IconName> name = {});

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_text;
    Tone m_tone;
    std::optional<IconName> m_icon;
};

} // namespace zaklon::ui
