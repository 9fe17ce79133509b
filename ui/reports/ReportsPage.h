// SPDX-License-Identifier: GPL-3.0-or-later
// Helpline contacts, outreach visits, reports of suspected trafficking, and what people on them
// share.
#pragma once

#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <QList>

class QStackedLayout;

namespace zaklon::ui {

class ContactsView;
class PatternsView;
class ReportsView;
class Segments;
class VisitList;

class ReportsPage final : public Page {
    Q_OBJECT

  public:
    ReportsPage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Reports"); }
    void refresh() override;
    QWidget* firstFocus() override;
    QList<QAction*> pageActions() const override;
    /// Opens the empty form of a helpline contact, from anywhere.
    void logContact();
    void startNewReport();
    void openReport(const RecordId& report);
    /// Where a task of the whole report is done.
    void showPlaceOf(TaskKind kind, const RecordId& report);
    void openContact(const RecordId& contact);
    void openVisit(const RecordId& visit);
    void openPattern(const RecordId& pattern);

  private:
    enum class Part { Contacts, Visits, Reports, Patterns };
    void makeActions();
    void showPart(Part part);

    Session& m_session;
    Segments* m_parts;
    QStackedLayout* m_stack;
    ContactsView* m_contacts;
    VisitList* m_visits;
    ReportsView* m_reports;
    PatternsView* m_patterns;
    QList<QAction*> m_actions;
};

} // namespace zaklon::ui
