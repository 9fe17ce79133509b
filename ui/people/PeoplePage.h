// SPDX-License-Identifier: GPL-3.0-or-later
// People: saved views, filter, list, and the way to a new record (ui.md 5, People).
#pragma once

#include "core/people/PersonStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <functional>

class QLineEdit;
class QComboBox;
class QStackedLayout;

namespace zaklon::ui {

class DraftLine;
class ChipFlow;
class ChosenPersons;
class EmptyState;
class FilterMenu;
class NewPersonPanel;
class PersonTableModel;
class PreviewPlace;
class RevealedName;
class Segments;
class SidePlace;
class TableView;
class TextLabel;

class PeoplePage final : public Page {
    Q_OBJECT

  public:
    PeoplePage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("People"); }
    void refresh() override;
    QWidget* firstFocus() override;
    /// Opens the panel for a new record.
    void startNewPerson();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    QWidget* makeToolbar();
    QWidget* makeFilters();
    QWidget* makeList();
    void makeActions();
    void applyFilter();
    /// What the list is narrowed by; pressing one takes it away.
    void showFilterChips();
    void addFilterChip(const char* name, const QString& words, const std::function<void()>& off);
    /// Alt+R: the name in the row that has the keys.
    QAction* makeReveal();
    void fitName(bool revealed);
    RecordId currentPerson() const;
    void showCounts();
    static QString shownWords(PersonSort by, int count);
    /// Sizes of the views: whole counts, so not while somebody types.
    void showViewSizes();
    /// Which panel stands beside the list.
    void fitPanels();
    void open(const QModelIndex& index);

    Session& m_session;
    Navigator& m_navigator;
    PersonFilter m_filter;
    PersonOrder m_order;
    PersonTableModel* m_model;
    Segments* m_views = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_category = nullptr;
    QComboBox* m_risk = nullptr;
    TextLabel* m_shown = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    SidePlace* m_place = nullptr;
    NewPersonPanel* m_newPerson = nullptr;
    DraftLine* m_waiting = nullptr;
    PreviewPlace* m_preview = nullptr;
    FilterMenu* m_filters = nullptr;
    QWidget* m_filterBar = nullptr;
    ChipFlow* m_filterChips = nullptr;
    ChosenPersons* m_chosen = nullptr;
    RevealedName* m_revealed;
};

} // namespace zaklon::ui
