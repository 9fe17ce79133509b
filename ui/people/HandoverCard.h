// SPDX-License-Identifier: GPL-3.0-or-later
// Who is responsible for the person, who was before and why it changed (needs A39).
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

class QPushButton;

namespace zaklon::ui {

class ColleagueMenu;
class RecordListModel;
class TableView;
class TextLabel;

class HandoverCard final : public QWidget {
    Q_OBJECT

  public:
    explicit HandoverCard(Session& session, QWidget* parent = nullptr);
    void showPerson(const RecordId& person);

  private:
    void showLog();
    void handOver(const RecordId& colleague, const QString& name, const Code& reason);

    Session& m_session;
    RecordId m_person;
    TextLabel* m_now;
    TableView* m_log;
    RecordListModel* m_model;
    ColleagueMenu* m_colleagues;
};

} // namespace zaklon::ui
