// SPDX-License-Identifier: GPL-3.0-or-later
// A card of bars: the longest ones, and how many more stand in the table.
#pragma once

#include "ui/statistics/BarList.h"

#include <QWidget>

namespace zaklon::ui {

class Card;
class TextLabel;

class BarCard final : public QWidget {
    Q_OBJECT

  public:
    static constexpr std::size_t kMost = 6; ///< the table begins on the same screen then

    explicit BarCard(const QString& name, QWidget* parent = nullptr);

    /// `note`: what one bar counts, and what stands in none of them.
    void setBars(const QString& title, std::vector<Bar> bars, const QString& note);
    BarList& list() { return *m_list; }

  private:
    Card* m_card;
    BarList* m_list;
    TextLabel* m_more;
};

} // namespace zaklon::ui
