// SPDX-License-Identifier: GPL-3.0-or-later
// Above the number of whoever reported: they may live with the person, and a call then tells those
// who must not know. What is known of the call and of the people on the report; else to ask first
// (domain.md 12.1).
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

class QVBoxLayout;

namespace zaklon::ui {

class Banner;

class ReporterSafety final : public QWidget {
    Q_OBJECT

  public:
    explicit ReporterSafety(Session& session, QWidget* parent = nullptr);
    void showReport(const RecordId& report);

  private:
    /// Whether calling back was spoken of, in the last call that led to the report.
    void showCall();
    void showPeople();
    void showPerson(const RecordId& person);

    Session& m_session;
    RecordId m_report;
    Banner* m_first;
    QVBoxLayout* m_known;
};

} // namespace zaklon::ui
