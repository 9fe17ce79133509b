// SPDX-License-Identifier: GPL-3.0-or-later
// The one kind of table: whole rows, 40 px, a ring around the row that has the keys, chips and risk
// badges where the model asks for them. Sorting, filtering and pages are the model's work.
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace zaklon::ui {

class RowDelegate;

/// What a model may say about a cell besides its text; see RowDelegate. Say the text a screen
/// reader hears with Qt::AccessibleTextRole if it differs from what is shown: 'Name hidden'.
enum CellRole {
    CellToneRole = Qt::UserRole + 500, ///< int(Tone): the text is a chip
    CellRiskRole,                      ///< int(RiskBadge::Level): the text is a badge
    CellTrendRole,                     ///< int(RiskBadge::Trend), beside CellRiskRole
    CellStyleRole,                     ///< int(CellStyle): how plain text looks
    CellIconRole,                      ///< int(IconName): before the text, in a chip too, or alone
    CellPictureRole, ///< int(IconName): after the text, to press; a key of the page does the same
    CellRecordRole,  ///< of the first column: what finds the row again when the list is read anew
};

enum class CellStyle {
    Plain,
    Code,    ///< case codes: strong, in the colour of links
    Strong,  ///< first line of a row
    Muted,   ///< hints, six dots
    Figures, ///< digits of one width, right-aligned
};

class TableView final : public QTableView {
    Q_OBJECT

  public:
    static constexpr int kLeastStretched = 150;
    static constexpr int kWidestWords = 480;

    explicit TableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// `width`: at 100 % of the text size. A column is wider where its head or a chip in it needs
    /// that.
    void setColumnWidth(int column, int width);
    /// Gives the column the room that is left over. Where that is less than `least` (at 100 % of
    /// the text size), the table scrolls sideways.
    void stretchColumn(int column, int least = kLeastStretched);
    /// Words of the program stand in the column, never what people typed: they are not cut as long
    /// as a column of kWidestWords has room for them. Those that are whole WithRoom only are cut
    /// before another column gives way, and their tip says them.
    enum class Whole { Always, WithRoom };
    void setShowsWholeWords(int column, Whole whole = Whole::Always);
    /// Words that have no room go on in a second line and more, and rows are as high as they need.
    /// For lists of a few hundred rows whose words are read, not looked through.
    void setWrapsWords();
    /// Columns that go where there is no room for all of them, instead of scrolling sideways: what
    /// is needed least is named first. The record says what stands in them.
    void setGivingWay(std::vector<int> columns);
    void keyboardSearch(const QString&) override {} ///< letters belong to the page
    /// Space asks to look at a row.
    void setPreviews();
    /// Ctrl+Enter asks to open a row beside what is open.
    void setOpensBeside();
    /// Several rows can be chosen: X, Shift with the arrows, Ctrl with the mouse.
    void setChoosesMany();
    /// Rows that somebody chose, from the top; empty while only the current one is marked.
    QList<int> chosenRows() const;
    void chooseNone();

  Q_SIGNALS:
    void openedBeside(const QModelIndex& index);
    void chosenChanged();
    void opened(const QModelIndex& index);           ///< Enter or double click
    void previewRequested(const QModelIndex& index); ///< Space
    void backRequested();                            ///< Backspace
    void pictureTriggered(const QModelIndex& index); ///< its row is the current one then

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;
    bool viewportEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

  private:
    void makeKeys();
    void restyle();
    void fitColumns();
    void fitStretched();
    void fitRows();
    void fitGivingWay();
    void fitWhole();
    bool isOurs(int column) const; ///< nobody gave it another width by hand
    void widenAgain();
    /// Where none is left to give way: a bar would move the list by no more than empty room.
    void narrow(int missing);
    int askedWidth(int column) const;
    void showGone();
    int leastWidth(int column) const;
    int widestChip(int column) const;
    int widestWords(int column) const;
    int widest(int column, const std::function<bool(const QModelIndex&)>& counts) const;
    QRect rowRect(int row) const;
    void move(int step);
    void makeCurrent(const QModelIndex& index);
    QModelIndex pictureAt(const QPoint& place) const;
    bool pressPicture(const QMouseEvent& event);
    void toggleCurrent();
    void showChosen();
    void noteCurrent();
    void returnToCurrent();

    RowDelegate* m_delegate;
    bool m_choosing = false; ///< rows are picked one by one: moving leaves them chosen
    bool m_fitting = false;
    QPersistentModelIndex m_pressedPicture;
    int m_leftRow = 0;     ///< current before the list was read anew
    QVariant m_leftRecord; ///< its CellRecordRole
    std::map<int, Whole> m_whole;
    std::vector<int> m_givingWay;
    std::map<int, int> m_gone;      ///< those that gave way, with the room that they need
    std::set<int> m_narrowed;       ///< as narrow as what stands in them
    std::map<int, int> m_stretched; ///< the least of each
    std::map<int, int> m_widths;    ///< by column, as asked for
    std::map<int, int> m_fitted;    ///< by column, as set last: another width is somebody's own
};

} // namespace zaklon::ui
