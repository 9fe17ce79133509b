// SPDX-License-Identifier: GPL-3.0-or-later
// A level of risk: four bars, words, and whether it rises or falls. Never red, never colour alone
// (ui.md 1).
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QPainter;

namespace zaklon::ui {

class RiskBadge final : public QWidget {
    Q_OBJECT

  public:
    /// Levels of domain.md 9.3; NotAssessed is a full answer and is drawn as an outline.
    enum class Level { NotAssessed, Low, Medium, High, Immediate };
    Q_ENUM(Level)
    enum class Trend { None, Rising, Falling };
    Q_ENUM(Trend)

    /// `words` is the level in the language of the program: 'High risk'.
    explicit RiskBadge(Level level = Level::NotAssessed, const QString& words = {},
                       QWidget* parent = nullptr);

    void setLevel(Level level, const QString& words);
    Level level() const { return m_level; }
    void setTrend(Trend trend);

    QSize sizeHint() const override;

    static Tone toneOf(Level level);
    /// What a screen reader says: words, and the trend as a word.
    static QString spoken(const QString& words, Trend trend);
    static QSize sizeFor(const Theme& theme, const QString& words, Trend trend);
    static void paint(QPainter& painter, const Theme& theme, const QRect& rect, Level level,
                      const QString& words, Trend trend);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Level m_level;
    Trend m_trend = Trend::None;
    QString m_words;
};

} // namespace zaklon::ui
