// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence of a report as it would stand on paper, for the house or for one who was sent it;
// below it the files of the report.
#pragma once

#include "core/reports/ReportDispatch.h"
#include "ui/session/Session.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTextBrowser;

namespace zaklon::ui {

class AttachmentList;

class EvidenceView final : public QWidget {
    Q_OBJECT

  public:
    explicit EvidenceView(Session& session, QWidget* parent = nullptr);

    void showReport(const RecordId& report);
    void refresh();
    QWidget* firstFocus() const;

  private:
    void offerSendings();
    void showText();
    void makePaper();
    std::optional<ReportDispatch> chosen() const;

    Session& m_session;
    RecordId m_report;
    QComboBox* m_for;
    QPushButton* m_paper;
    QTextBrowser* m_text;
    AttachmentList* m_files;
};

} // namespace zaklon::ui
