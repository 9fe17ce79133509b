// SPDX-License-Identifier: GPL-3.0-or-later
// Every referral of the house that still waits for an answer, the longest due first.
#pragma once

#include "core/referrals/ReferralStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

class QStackedLayout;

namespace zaklon::ui {

class EmptyState;
class RecordListModel;
class Segments;
class TableView;
class TextLabel;

class ReferralsPage final : public Page {
    Q_OBJECT

  public:
    ReferralsPage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Referrals"); }
    void refresh() override;
    QWidget* firstFocus() override;

  private:
    void open(int row);

    Session& m_session;
    Navigator& m_navigator;
    std::vector<ReferralRow> m_rows;
    RecordListModel* m_model;
    Segments* m_views;
    TextLabel* m_shown;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace zaklon::ui
