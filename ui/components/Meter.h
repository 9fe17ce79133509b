// SPDX-License-Identifier: GPL-3.0-or-later
// A score on the bar of its levels: one segment per level, a marker where the score stands, a
// ring joined to it where a rule gave a higher level, below it the figure at which each level
// begins and the word of every level. Words that have no room under their segments stand under each
// other, each with its colour and figure.
#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace zaklon::ui {

class Meter final : public QWidget {
    Q_OBJECT

  public:
    struct Level {
        /// Lowest score of the level; none for one that a rule gives whatever the score is.
        std::optional<double> from;
        Tone tone = Tone::Neutral;
        QString words;
    };

    explicit Meter(QWidget* parent = nullptr);

    void setScale(std::vector<Level> levels, double top);
    /// `spoken`: '16 of 28, high risk'. `counts`: the level that stands out among the words, by its
    /// place in the scale; without it the one that the score reaches. A rule may give a higher one.
    void setScore(double score, const QString& spoken,
                  std::optional<std::size_t> counts = std::nullopt);
    std::size_t countingLevel() const { return m_counts.value_or(reached()); }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double start(std::size_t level) const;
    double end(std::size_t level) const;
    /// Of the width, where a score stands. Each level that a score gives has as much of it as the
    /// others: in the scale of the points the levels that matter most would be slivers.
    double share(double score) const;
    std::size_t reached() const;
    int captionHeight() const;
    /// Every word has room under its own segment.
    bool wordsFit(int width) const;
    QString figure(std::size_t level) const;
    void drawRaised(QPainter& painter, const std::function<double(double)>& x) const;
    void drawFigures(QPainter& painter, const std::function<double(double)>& x) const;
    void drawWordsBelow(QPainter& painter, const std::function<double(double)>& x) const;
    void drawList(QPainter& painter) const;

    std::vector<Level> m_levels;
    double m_top = 1;
    double m_score = 0;
    std::optional<std::size_t> m_counts;
};

} // namespace zaklon::ui
