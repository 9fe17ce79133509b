// SPDX-License-Identifier: GPL-3.0-or-later
// The page Statistics: a report as tiles with the period before, one of its figures as bars, and
// the table that the bars come from, to be printed and saved (needs D01, D46).
#pragma once

#include "core/statistics/Dashboard.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"
#include "ui/statistics/FigureFileDialog.h"

class QBoxLayout;
class QPushButton;

namespace zaklon::ui {

class BarCard;
class Card;
class FigureChoice;
class FigureTableModel;
class FigureTiles;
class TableView;
class TextLabel;

class StatisticsPage final : public Page {
    Q_OBJECT

  public:
    StatisticsPage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Statistics"); }
    void refresh() override;
    QWidget* firstFocus() override;
    /// The figure of this code, in its report.
    void showFigure(const QString& code);

  private:
    QLayout* makeHead();
    QWidget* makeBars();
    void makeCard();
    void connectBars();
    void showBoard(statistics::Dashboard board);
    void showTable();
    void showNotes();
    void fitTable();
    void lookAtCell(int row, int column, bool withKeys);
    void markBar(int row);
    void save(FigureFileDialog::Format format);

    Session& m_session;
    FigureChoice* m_choice;
    QPushButton* m_print;
    QPushButton* m_save;
    FigureTiles* m_tiles;
    BarCard* m_rows;
    BarCard* m_columns;
    Card* m_card;
    TextLabel* m_hides; ///< at the top: why so little can be read
    TextLabel* m_counted;
    FigureTableModel* m_model;
    TableView* m_table;
    TextLabel* m_notes;
    QStringList m_sentences; ///< of the figure, in the notes
    statistics::Dashboard m_board;
};

} // namespace zaklon::ui
