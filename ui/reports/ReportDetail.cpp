// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportDetail.h"

#include "ui/components/Chip.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/HistoryReader.h"
#include "ui/reports/DispatchList.h"
#include "ui/reports/EvidenceView.h"
#include "ui/reports/FeedbackList.h"
#include "ui/reports/ReportForm.h"
#include "ui/reports/ReportPeople.h"
#include "ui/reports/ReportSections.h"
#include "ui/reports/ReportWording.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

ReportDetail::ReportDetail(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new ReportForm(session, this))
    , m_people(new ReportPeople(session, navigator, this))
    , m_facts(new FactList(session, this))
    , m_common(new CircumstanceList(session, this))
    , m_reactions(new ReactionList(session, this))
    , m_feedback(new FeedbackList(session, this))
    , m_sent(new DispatchList(session, this))
    , m_evidence(new EvidenceView(session, this)) {
    setObjectName(QStringLiteral("report_detail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = makeHead();
    column->addWidget(head);
    m_parts = new Segments(partNames(), this);
    m_parts->setWraps(true);
    m_parts->setOnGrid(); // under the parts of the page
    m_parts->setObjectName(QStringLiteral("report_parts"));
    m_parts->setAccessibleName(tr("Parts of the report"));
    column->addWidget(m_parts);
    auto* holder = new QFrame(this);
    m_stack = new QStackedLayout(holder);
    m_stack->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_people),
                          static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_common),
                          static_cast<QWidget*>(m_reactions), static_cast<QWidget*>(m_feedback),
                          static_cast<QWidget*>(m_sent), static_cast<QWidget*>(m_evidence)}) {
        m_stack->addWidget(part);
    }
    for (RecordSection* list :
         {static_cast<RecordSection*>(m_facts), static_cast<RecordSection*>(m_common),
          static_cast<RecordSection*>(m_reactions), static_cast<RecordSection*>(m_feedback),
          static_cast<RecordSection*>(m_sent)}) {
        list->addFrom(*this);
    }
    hideRingRoom(*holder); // fields and buttons stand at the edge of the page
    leaveRingRoom(*holder);
    column->addWidget(holder, 1);
    makeActions();
    connect(m_parts, &Segments::chosen, this, &ReportDetail::choose);
    connect(m_form, &ReportForm::savedReport, this, &ReportDetail::refresh);
    connect(m_form, &ReportForm::sendingWanted, this, [this] {
        m_parts->setCurrent(static_cast<int>(Part::Sent));
        choose(static_cast<int>(Part::Sent));
        m_sent->startNew();
    });
}

QWidget* ReportDetail::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = new QPushButton(tr("All reports"), head);
    back->setObjectName(QStringLiteral("all_reports"));
    back->setIcon(icon(IconName::ArrowLeft));
    setButtonKind(*back, ButtonKind::Quiet);
    m_code = new TextLabel({}, TextRole::Title, &Theme::accentText, head);
    m_code->setObjectName(QStringLiteral("report_code"));
    m_origin = new TextLabel({}, TextRole::Body, &Theme::text2, head);
    m_received = new Chip({}, Tone::Neutral, head);
    m_reaction = new Chip({}, Tone::Neutral, head);
    row->addWidget(back);
    row->addWidget(m_code);
    row->addWidget(m_received);
    row->addWidget(m_reaction);
    row->addWidget(m_origin);
    row->addWidget(makeHistoryButton(
        m_session, QStringLiteral("history_of_suspicion_report"), [this] { return m_report; },
        [this] { refresh(); }, head));
    connect(back, &QPushButton::clicked, this, &ReportDetail::backWanted);
    return head;
}

void ReportDetail::showReport(const RecordId& report, Part part) {
    m_report = report;
    if (const auto found = m_session.casework().find<SuspicionReport>(report); found && *found) {
        m_form->showReport(**found);
    }
    m_session.noteAccess(JournalAction::Opened, describe<SuspicionReport>(), report, std::nullopt,
                         "suspicion_report");
    m_people->showReport(report);
    m_facts->showPerson(report);
    m_common->showPerson(report);
    m_reactions->showPerson(report);
    m_feedback->showPerson(report);
    m_sent->showPerson(report);
    m_evidence->showReport(report);
    m_parts->setCurrent(static_cast<int>(part));
    choose(static_cast<int>(part));
    refresh();
}

void ReportDetail::leave() {
    m_form->leave();
}

void ReportDetail::refresh() {
    const auto row = ReportStore(m_session.casework()).row(m_report);
    if (!row || !*row) {
        Q_EMIT backWanted(); // taken back by Undo
        return;
    }
    showHead(**row);
    if (!m_form->isModified()) {
        const auto report = m_session.casework().find<SuspicionReport>(m_report);
        if (report && *report) {
            m_form->showReport(**report);
        }
    }
    m_people->refresh();
    m_facts->refresh();
    m_common->refresh();
    m_reactions->refresh();
    m_feedback->refresh();
    m_sent->refresh();
    m_evidence->refresh();
    showCounts();
}

void ReportDetail::showHead(const ReportRow& row) {
    m_code->setText(toQString(row.code));
    m_received->setText(tr("received %1").arg(m_session.words().date(row.receivedOn)));
    m_reaction->setText(tr("Reaction: %1").arg(ReportWording::reaction(m_session, row)));
    m_reaction->setTone(ReportWording::reactionTone(m_session, row));
    m_origin->setText(ReportWording::origin(m_session, row));
}

void ReportDetail::showCounts() {
    const auto names = partNames();
    const int counts[] = {0,
                          m_people->count(),
                          m_facts->count(),
                          m_common->count(),
                          m_reactions->count(),
                          m_feedback->count(),
                          m_sent->count(),
                          0};
    for (int part = 0; part < m_parts->count(); ++part) {
        m_parts->button(part).setText(
            counts[part] == 0 ? names[part]
                              : QStringLiteral("%1 %2").arg(names[part]).arg(counts[part]));
    }
}

QStringList ReportDetail::partNames() {
    return {tr("Event"),     tr("People"),   tr("Facts"), tr("In common"),
            tr("Reactions"), tr("Feedback"), tr("Sent"),  tr("Evidence")};
}

void ReportDetail::choose(int part) {
    if (static_cast<Part>(part) == Part::Evidence) {
        m_evidence->refresh(); // it is made of what the other parts hold
    }
    m_stack->setCurrentIndex(part);
    m_add->setEnabled(static_cast<Part>(part) == Part::People);
}

void ReportDetail::makeActions() {
    const auto names = partNames();
    for (int part = 0; part < names.size(); ++part) {
        auto* jump = new QAction(tr("Go to part: %1").arg(names[part]), this);
        jump->setObjectName(QStringLiteral("go-part-%1").arg(part + 1));
        jump->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + part)));
        jump->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(jump, &QAction::triggered, this, [this, part] {
            m_parts->setCurrent(part);
            choose(part);
            firstFocus()->setFocus(Qt::OtherFocusReason);
        });
        addAction(jump);
    }
    m_add = new QAction(icon(IconName::Plus), tr("Add somebody"), this);
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add);
    connect(m_add, &QAction::triggered, this, [this] {
        firstFocus()->setFocus(Qt::OtherFocusReason); // the line that finds people
    });
}

QWidget* ReportDetail::firstFocus() const {
    switch (static_cast<Part>(m_stack->currentIndex())) {
    case Part::Event:
        return m_form->firstFocus();
    case Part::People:
        return m_people->firstFocus();
    case Part::Facts:
        return m_facts->firstFocus();
    case Part::InCommon:
        return m_common->firstFocus();
    case Part::Reactions:
        return m_reactions->firstFocus();
    case Part::Feedback:
        return m_feedback->firstFocus();
    case Part::Sent:
        return m_sent->firstFocus();
    case Part::Evidence:
        return m_evidence->firstFocus();
    }
    return m_parts;
}

} // namespace zaklon::ui
