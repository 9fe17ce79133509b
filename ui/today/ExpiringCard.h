// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that expire soon, beside the lists of Today.
#pragma once

#include "core/tasks/DueTask.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace zaklon::ui {

class Card;
class Session;

class ExpiringCard final : public QWidget {
    Q_OBJECT

  public:
    explicit ExpiringCard(Session& session, QWidget* parent = nullptr);

    /// The first few of these tasks that are about a document that is still valid.
    void showTasks(const std::vector<DueTask>& due);

  Q_SIGNALS:
    /// Somebody asked for the person whose document it is.
    void chosen(const zaklon::DueTask& task);

  private:
    void addLine(const DueTask& task, int number);

    Session& m_session;
    Card* m_card;
    QVBoxLayout* m_rows;
};

} // namespace zaklon::ui
