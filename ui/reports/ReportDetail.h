// SPDX-License-Identifier: GPL-3.0-or-later
// One report: its mark and what has become of it above, its parts below.
#pragma once

#include "core/reports/ReportStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QStackedLayout;

namespace zaklon::ui {

class Chip;
class CircumstanceList;
class DispatchList;
class EvidenceView;
class FactList;
class FeedbackList;
class ReactionList;
class ReportForm;
class ReportPeople;
class Segments;
class TextLabel;

class ReportDetail final : public QWidget {
    Q_OBJECT

  public:
    enum class Part { Event, People, Facts, InCommon, Reactions, Feedback, Sent, Evidence };

    ReportDetail(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    void showReport(const RecordId& report, Part part = Part::Event);
    void refresh();
    void leave();
    const RecordId& report() const { return m_report; }
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void backWanted();

  private:
    QWidget* makeHead();
    void showHead(const ReportRow& row);
    void showCounts();
    static QStringList partNames();
    void choose(int part);
    void makeActions();
    /// What the part that is shown has a '+' for.

    Session& m_session;
    RecordId m_report;
    TextLabel* m_code = nullptr;
    TextLabel* m_origin = nullptr;
    Chip* m_received = nullptr;
    Chip* m_reaction = nullptr;
    Segments* m_parts = nullptr;
    QStackedLayout* m_stack = nullptr;
    QAction* m_add = nullptr; ///< of people; the other parts are lists with a key of their own
    ReportForm* m_form;
    ReportPeople* m_people;
    FactList* m_facts;
    CircumstanceList* m_common;
    ReactionList* m_reactions;
    FeedbackList* m_feedback;
    DispatchList* m_sent;
    EvidenceView* m_evidence;
};

} // namespace zaklon::ui
