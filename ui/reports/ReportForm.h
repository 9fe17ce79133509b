// SPDX-License-Identifier: GPL-3.0-or-later
// The event of a report in two columns: how it came to us, and what happened.
#pragma once

#include "core/reports/SuspicionReport.h"
#include "ui/session/Session.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class DraftKeeper;
class RecordForm;
class ReportOrigin;
class ReporterSafety;

class ReportForm final : public QWidget {
    Q_OBJECT

  public:
    explicit ReportForm(Session& session, QWidget* parent = nullptr);

    void showReport(const SuspicionReport& report);
    const RecordId& report() const { return m_report.id; }
    bool isModified() const;
    QWidget* firstFocus() const;
    /// Another report, or the list: what is typed stays as a draft.
    void leave();

  Q_SIGNALS:
    void savedReport();
    /// What was sent is to be noted.
    void sendingWanted();

  private:
    QWidget* makeArrival(QWidget* parent);
    void leadOnWithEnter();
    QWidget* makeEvent(QWidget* parent);
    Row row() const;
    Row words() const;
    bool isSelfReported() const;
    void offerReporter();
    void showSending();
    bool check();
    Status tellOfSending(Transaction& transaction, const Row& typed) const;
    void save();

    Session& m_session;
    SuspicionReport m_report;
    RecordForm* m_arrival = nullptr;
    RecordForm* m_words = nullptr; ///< null without the confidential key
    RecordForm* m_event = nullptr;
    ReportOrigin* m_origin = nullptr;
    ReporterSafety* m_safety = nullptr; ///< null without the words
    QPushButton* m_save = nullptr;
    DraftKeeper* m_drafts;
};

} // namespace zaklon::ui
