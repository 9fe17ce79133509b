// SPDX-License-Identifier: GPL-3.0-or-later
// Where the person stays now and stayed before, a line for each bed of the house (needs B15).
#pragma once

#include "core/shelter/ShelterStore.h"
#include "ui/components/DueRow.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QWidget>

class QVBoxLayout;

namespace zaklon::ui {

class StaysCard final : public QWidget {
    Q_OBJECT

  public:
    StaysCard(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    /// Nothing is shown of somebody who never stayed here.
    void showPerson(const RecordId& person);

  private:
    DueRow::Due line(const StayPlace& place) const;
    void addRows(const RecordId& person);

    Session& m_session;
    QVBoxLayout* m_rows;
};

} // namespace zaklon::ui
