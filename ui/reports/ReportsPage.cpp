// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "core/reports/HelplineContact.h"
#include "ui/components/Segments.h"
#include "ui/reports/ContactsView.h"
#include "ui/reports/PatternsView.h"
#include "ui/reports/ReportsView.h"
#include "ui/reports/VisitList.h"
#include "ui/theme/Icon.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QFrame>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace zaklon::ui {

ReportsPage::ReportsPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_parts(new Segments(
          {tr("Helpline contacts"), tr("Outreach visits"), tr("Reports"), tr("Patterns")}, this))
    , m_stack(nullptr)
    , m_contacts(new ContactsView(session, navigator, this))
    , m_visits(new VisitList(session, this))
    , m_reports(new ReportsView(session, navigator, this))
    , m_patterns(new PatternsView(session, navigator, this)) {
    setObjectName(QStringLiteral("reports_page"));
    m_parts->setObjectName(QStringLiteral("reports_page_parts"));
    m_parts->setWraps(true);
    m_parts->setOnGrid(); // those of a report stand below them
    m_parts->setAccessibleName(tr("Parts of the page"));
    m_parts->setCurrent(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_parts);
    auto* holder = new QFrame(this);
    m_stack = new QStackedLayout(holder);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_contacts);
    m_stack->addWidget(m_visits);
    m_stack->addWidget(m_reports);
    m_stack->addWidget(m_patterns);
    hideRingRoom(*holder); // each part keeps it, for the bar at its edge
    leaveRingRoom(*holder);
    column->addWidget(holder, 1);
    makeActions();
    connect(m_parts, &Segments::chosen, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        refresh();
    });
    connect(m_contacts, &ContactsView::reportMade, this, &ReportsPage::openReport);
    connect(m_visits, &VisitList::reportMade, this, &ReportsPage::openReport);
    connect(m_patterns, &PatternsView::reportWanted, this, &ReportsPage::openReport);
}

/// Each on its own part of the page: inside a report Ctrl+N adds what its list holds.
void ReportsPage::makeActions() {
    const bool may = mayWrite(m_session.role(), describe<HelplineContact>().kind);
    const auto make = [&](QWidget* part, IconName sign, const QString& text) {
        auto* action = new QAction(icon(sign), text, this);
        auto* keyed = new QAction(icon(sign), text, this);
        keyed->setShortcut(QKeySequence::New);
        keyed->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        part->addAction(keyed);
        connect(keyed, &QAction::triggered, action, &QAction::trigger);
        for (auto* each : {action, keyed}) {
            each->setEnabled(may);
        }
        m_actions << action;
        return action;
    };
    auto* log = make(m_contacts, IconName::Phone, tr("Log a helpline contact"));
    connect(log, &QAction::triggered, this, &ReportsPage::logContact);
    auto* report =
        make(m_reports->listPage(), IconName::Reports, tr("New report of suspected trafficking"));
    connect(report, &QAction::triggered, this, &ReportsPage::startNewReport);
    auto* here = new QAction(tr("Add to this part"), m_parts);
    here->setShortcut(QKeySequence::New);
    here->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_parts->addAction(here);
    connect(here, &QAction::triggered, this, [this, log, report] {
        switch (static_cast<Part>(m_stack->currentIndex())) {
        case Part::Visits:
            return m_visits->startNew();
        case Part::Reports:
            return report->trigger();
        case Part::Contacts:
        case Part::Patterns:
            return log->trigger();
        }
    });
}

/// What is shown offers its keys, a list its filters too; both ways to begin are there from any
/// part. A key stands once: for what it does where one is.
QList<QAction*> ReportsPage::pageActions() const {
    const auto* detail = m_reports->detailPage();
    auto shown = detail->isVisibleTo(this) ? shownActions(*detail) : QList<QAction*>();
    for (const QWidget* list :
         {static_cast<const QWidget*>(m_contacts), static_cast<const QWidget*>(m_visits),
          static_cast<const QWidget*>(m_reports->listPage())}) {
        const auto offered = list->isVisibleTo(this) ? shownActions(*list) : QList<QAction*>();
        shown += offered;
    }
    std::copy_if(m_actions.begin(), m_actions.end(), std::back_inserter(shown),
                 [&](const QAction* action) {
                     return std::none_of(shown.begin(), shown.end(), [&](const QAction* each) {
                         return each->text() == action->text();
                     });
                 });
    return shown;
}

void ReportsPage::showPart(Part part) {
    m_parts->setCurrent(static_cast<int>(part));
    m_stack->setCurrentIndex(static_cast<int>(part));
}

void ReportsPage::refresh() {
    switch (static_cast<Part>(m_stack->currentIndex())) {
    case Part::Contacts:
        m_contacts->refresh();
        break;
    case Part::Visits:
        m_visits->refresh();
        break;
    case Part::Reports:
        m_reports->refresh();
        break;
    case Part::Patterns:
        m_patterns->refresh();
        break;
    }
}

QWidget* ReportsPage::firstFocus() {
    switch (static_cast<Part>(m_stack->currentIndex())) {
    case Part::Contacts:
        return m_contacts->firstFocus();
    case Part::Visits:
        return m_visits->firstFocus();
    case Part::Reports:
        return m_reports->firstFocus();
    case Part::Patterns:
        return m_patterns->firstFocus();
    }
    return m_parts;
}

void ReportsPage::logContact() {
    showPart(Part::Contacts);
    m_contacts->refresh();
    m_contacts->startNew();
}

void ReportsPage::startNewReport() {
    showPart(Part::Reports);
    m_reports->startNew();
}

void ReportsPage::openReport(const RecordId& report) {
    showPart(Part::Reports);
    m_reports->open(report);
}

void ReportsPage::showPlaceOf(TaskKind kind, const RecordId& report) {
    showPart(Part::Reports);
    m_reports->showPlaceOf(kind, report);
}

void ReportsPage::openContact(const RecordId& contact) {
    showPart(Part::Contacts);
    m_contacts->refresh();
    m_contacts->openContact(contact);
}

void ReportsPage::openVisit(const RecordId& visit) {
    showPart(Part::Visits);
    m_visits->refresh();
    m_visits->openVisit(visit);
}

void ReportsPage::openPattern(const RecordId& pattern) {
    showPart(Part::Patterns);
    m_patterns->open(pattern);
    m_patterns->firstFocus()->setFocus();
}

} // namespace zaklon::ui
