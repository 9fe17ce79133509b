// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to a person, newest first; beside it risk over time, key dates and
// people around.
#pragma once

#include "core/timeline/TimelineStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

class QComboBox;
class QVBoxLayout;

namespace zaklon::ui {

class Card;
class RiskTrend;

class OverviewSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    OverviewSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Overview"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;

  private:
    QWidget* makeTimeline();
    QWidget* makeSide();
    void showTimeline();
    void showRisk();
    void showDates();
    void showRelations();

    Session& m_session;
    Navigator& m_navigator;
    RecordId m_person;
    QComboBox* m_kinds = nullptr;
    QVBoxLayout* m_rows = nullptr;
    Card* m_riskCard = nullptr;
    RiskTrend* m_trend = nullptr;
    Card* m_dates = nullptr;
    QVBoxLayout* m_dateRows = nullptr;
    Card* m_relations = nullptr;
    QVBoxLayout* m_relationRows = nullptr;
};

} // namespace zaklon::ui
