// SPDX-License-Identifier: GPL-3.0-or-later
// Every choice of a person about pathways, the newest first; hidden while there is none.
#pragma once

#include "core/referrals/PathwayDecision.h"
#include "ui/session/Session.h"

#include <QWidget>

namespace zaklon::ui {

class RecordListModel;
class TableView;

class ChoiceHistory final : public QWidget {
    Q_OBJECT

  public:
    explicit ChoiceHistory(Session& session, QWidget* parent = nullptr);
    void showPerson(const RecordId& person);

  private:
    QString whyOf(const PathwayDecision& decision) const;

    Session& m_session;
    RecordListModel* m_model;
    TableView* m_table;
};

} // namespace zaklon::ui
