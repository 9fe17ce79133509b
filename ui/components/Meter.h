// SPDX-License-Identifier: GPL-3.0-or-later
// A score on the bar of its levels: one segment per level with its word below, a marker where it
// stands.
#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace zaklon::ui {

class Meter final : public QWidget {
    Q_OBJECT

  public:
    struct Level {
        double from = 0; ///< lowest score of the level
        Tone tone = Tone::Neutral;
        QString words;
    };

    explicit Meter(QWidget* parent = nullptr);

    void setScale(std::vector<Level> levels, double top);
    /// `spoken`: '16 of 28, high risk'.
    void setScore(double score, const QString& spoken);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void drawWords(QPainter& painter, const std::function<double(double)>& x) const;

    std::vector<Level> m_levels;
    double m_top = 1;
    double m_score = 0;
};

} // namespace zaklon::ui
