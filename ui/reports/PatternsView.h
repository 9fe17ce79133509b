// SPDX-License-Identifier: GPL-3.0-or-later
// People who share an employer, a recruiter, an address, a route or a payer: counts and codes, and
// the way from each report to the first reaction.
#pragma once

#include "core/reports/PatternStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <set>

class QComboBox;
class QStackedLayout;
class QVBoxLayout;

namespace zaklon::ui {

class Card;
class EmptyState;
class PatternLooks;
class RecordListModel;
class RevealButton;
class TableView;

class PatternsView final : public QWidget {
    Q_OBJECT

  public:
    PatternsView(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    void refresh();
    /// Of every kind, with this one chosen.
    void open(const RecordId& pattern);
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void reportWanted(const zaklon::RecordId& report);

  private:
    QWidget* makeList();
    bool mayShowNames() const;
    QString nameOf(const PatternRow& row) const;
    QString summary(const PatternRow& row) const;
    void showDetail();
    void showTimeline(const PatternDetail& detail);
    void showPeople(const PatternDetail& detail);
    void showSomePeople(const std::vector<PatternPerson>& persons, QVBoxLayout& list);

    Session& m_session;
    Navigator& m_navigator;
    RecordListModel* m_model;
    QComboBox* m_type = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    Card* m_card;
    RevealButton* m_reveal;
    PatternLooks* m_looks;
    RecordId m_open; ///< shown in the card
    std::set<RecordId> m_alerts;
    QVBoxLayout* m_inside;
};

} // namespace zaklon::ui
