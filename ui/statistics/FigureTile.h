// SPDX-License-Identifier: GPL-3.0-or-later
// One number of a report with what it was before.
#pragma once

#include "ui/statistics/FigureTiles.h"

#include <QWidget>

class QPushButton;

namespace zaklon::ui {

class Card;
class Chip;
class TextLabel;

class FigureTile final : public QWidget {
    Q_OBJECT

  public:
    explicit FigureTile(QWidget* parent = nullptr);

    void setWords(const TileWords& words);

  Q_SIGNALS:
    void openWanted();

  private:
    Card* m_card;
    TextLabel* m_name;
    TextLabel* m_value;
    TextLabel* m_before;
    Chip* m_change;
    QPushButton* m_open;
};

} // namespace zaklon::ui
