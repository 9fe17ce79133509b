// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to a person, newest first; beside it risk over time, key dates and
// people around.
#pragma once

#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

class QBoxLayout;
class QVBoxLayout;

namespace zaklon::ui {

class Card;
class RiskCourseView;
class SideScroll;
class TimelineView;

class OverviewSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    OverviewSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Overview"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeSide();
    void showRisk();
    void showDates();
    void showRelations();
    void print();

    Session& m_session;
    Navigator& m_navigator;
    RecordId m_person;
    TimelineView* m_timeline;
    QBoxLayout* m_columns = nullptr;
    SideScroll* m_side = nullptr;
    Card* m_riskCard = nullptr;
    RiskCourseView* m_risk = nullptr;
    Card* m_dates = nullptr;
    QVBoxLayout* m_dateRows = nullptr;
    Card* m_relations = nullptr;
    QVBoxLayout* m_relationRows = nullptr;
};

} // namespace zaklon::ui
