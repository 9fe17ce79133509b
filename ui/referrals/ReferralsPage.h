// SPDX-License-Identifier: GPL-3.0-or-later
// Every referral of the house that still waits for an answer, the longest due first.
#pragma once

#include "core/referrals/ReferralStore.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

class QLineEdit;
class QStackedLayout;

namespace zaklon::ui {

class ChosenRows;
class EmptyState;
class FilterMenu;
class PreviewPlace;
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
    QWidget* makeBar();
    QWidget* makeChosenBar();
    void makeActions();
    RecordId personAt(int row) const; ///< nil: none
    void open(int row);
    bool isShown(const ReferralRow& row) const;
    void noteNoAnswer();
    void assign(const RecordId& colleague, const QString& name);

    Session& m_session;
    Navigator& m_navigator;
    std::vector<ReferralRow> m_rows;
    RecordListModel* m_model;
    Segments* m_views;
    QLineEdit* m_text;
    FilterMenu* m_filters = nullptr;
    QWidget* m_bar = nullptr;
    ChosenRows* m_chosen = nullptr;
    PreviewPlace* m_preview = nullptr;
    TextLabel* m_shown;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace zaklon::ui
