// SPDX-License-Identifier: GPL-3.0-or-later
// The log of helpline contacts, with the form beside it.
#pragma once

#include "core/reports/HelplineStore.h"
#include "core/vault/DraftBox.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace zaklon::ui {

class Banner;
class ChosenRows;
class ContactPanel;
class DraftLine;
class EmptyState;
class FilterMenu;
class HelplineTableModel;
class Segments;
class TableView;
class TextLabel;

class ContactsView final : public QWidget {
    Q_OBJECT

  public:
    ContactsView(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    void refresh();
    QWidget* firstFocus() const;
    /// Opens the empty form; what is typed there already stays.
    void startNew();
    /// Opens the form of one contact, also if the filters leave it out.
    void openContact(const RecordId& contact);

  Q_SIGNALS:
    void reportMade(const zaklon::RecordId& report);

  protected:
    /// Esc closes the form from beside it too, where nothing else took the key.
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeToolbar();
    QWidget* makeChosenBar();
    void assign(const RecordId& colleague, const QString& name);
    QWidget* makeList();
    HelplineFilter filter() const;
    void refreshList();
    void showCounts();
    void sayWithoutNumber(int count);
    void openRow(int row);
    void open(const HelplineContact& contact);
    void showWaiting();
    void goOnWithDraft(const FormDraft& draft);
    void showPanel(bool shown);

    Session& m_session;
    Navigator& m_navigator;
    HelplineTableModel* m_model;
    QWidget* m_bar = nullptr;
    ChosenRows* m_chosen = nullptr;
    Segments* m_views = nullptr;
    QComboBox* m_type = nullptr;
    QLineEdit* m_mark = nullptr;
    FilterMenu* m_filters = nullptr;
    QPushButton* m_add = nullptr;
    TextLabel* m_withoutNumber; ///< how many of those who wait cannot be called back
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    ContactPanel* m_panel;
    DraftLine* m_waiting;
    Banner* m_unsaved; ///< asks for one contact to be ended before the next
};

} // namespace zaklon::ui
