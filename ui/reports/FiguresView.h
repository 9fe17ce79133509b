// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: a list of them, and the chosen one as a table with its unit, its sum check and a bar for
// the row that is looked at (needs D01, D46).
#pragma once

#include "core/statistics/Figure.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QWidget>

namespace zaklon::ui {

class Card;
class FigurePeriodBar;
class FigureTableModel;
class RecordListModel;
class ShareBar;
class TableView;
class TextLabel;

class FiguresView final : public QWidget {
    Q_OBJECT

  public:
    FiguresView(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    void refresh();
    QWidget* firstFocus() const;

  private:
    QWidget* makeList();
    void makeCard();
    void fillList();
    const statistics::FigureDefinition* chosen() const;
    void showFigure();
    void showShare();
    void save();

    Session& m_session;
    FigurePeriodBar* m_period;
    RecordListModel* m_listed;
    TableView* m_list;
    Card* m_card;
    TextLabel* m_counted;
    FigureTableModel* m_model;
    TableView* m_table;
    ShareBar* m_share;
    TextLabel* m_notes;
    statistics::Figure m_figure;
    std::vector<const statistics::FigureDefinition*> m_definitions;
};

} // namespace zaklon::ui
