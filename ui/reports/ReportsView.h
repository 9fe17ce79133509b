// SPDX-License-Identifier: GPL-3.0-or-later
// The list of reports, and one of them in its place when it is opened.
#pragma once

#include "core/reports/ReportStore.h"
#include "core/vault/DraftBox.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace zaklon::ui {

class ChosenRows;
class DraftLine;
class EmptyState;
class FilterMenu;
class ReportDetail;
class ReportTableModel;
class Segments;
class TableView;

class ReportsView final : public QWidget {
    Q_OBJECT

  public:
    ReportsView(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    void refresh();
    QWidget* firstFocus() const;
    void open(const RecordId& report);
    /// Where a task of the whole report is done: with nobody on it whom it is about, and once that
    /// is sent, what came back; for who reported, the feedback.
    void showPlaceOf(TaskKind kind, const RecordId& report);
    /// Begins a report that nobody called about: it is there at once and filled in afterwards.
    void startNew();
    void showList();
    QWidget* listPage() const;
    QWidget* detailPage() const;

  private:
    bool isSent(const RecordId& report) const;
    QWidget* makeListPage();
    QWidget* makeToolbar(QWidget* parent);
    QWidget* makeList(QWidget* parent);
    ReportFilter filter() const;
    void refreshList();
    QWidget* makeChosenBar(QWidget* parent);
    void assign(const RecordId& colleague, const QString& name);
    void goOnWithDraft(const FormDraft& draft);
    void showCounts();

    Session& m_session;
    Navigator& m_navigator;
    ReportTableModel* m_model;
    Segments* m_views = nullptr;
    QWidget* m_bar = nullptr;
    ChosenRows* m_chosen = nullptr;
    QComboBox* m_source = nullptr;
    QLineEdit* m_mark = nullptr;
    FilterMenu* m_filters = nullptr;
    QPushButton* m_add = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_listStack = nullptr;
    QStackedLayout* m_stack;
    DraftLine* m_waiting = nullptr;
    ReportDetail* m_detail;
};

} // namespace zaklon::ui
