// SPDX-License-Identifier: GPL-3.0-or-later
// The referrals of one person to services, with what begins one.
#pragma once

#include "ui/session/Session.h"

#include <QFrame>

class QPushButton;

namespace zaklon::ui {

class EmptyState;
class RecordListModel;
class TableView;

class ReferralList final : public QFrame {
    Q_OBJECT

  public:
    explicit ReferralList(Session& session, QWidget* parent = nullptr);

    void showPerson(const RecordId& person);
    /// What begins a referral.
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void newWanted();
    /// Where the person can sleep tonight.
    void tonightWanted();
    void opened(const zaklon::RecordId& referral);
    void backRequested();

  private:
    QWidget* makeList();

    Session& m_session;
    QPushButton* m_new;
    RecordListModel* m_model;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace zaklon::ui
