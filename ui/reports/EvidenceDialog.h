// SPDX-License-Identifier: GPL-3.0-or-later
// Before the evidence of a report becomes a paper: what leaves, what stays, into which file.
#pragma once

#include "ui/forms/PaperDialog.h"
#include "ui/reports/EvidencePaper.h"

namespace zaklon::ui {

class EvidenceDialog final : public PaperDialog {
    Q_OBJECT

  public:
    EvidenceDialog(Session& session, const RecordId& report,
                   const std::optional<ReportDispatch>& dispatch, const EvidencePaper& paper,
                   QWidget* parent = nullptr);

  private:
    static QString whatLeaves(const EvidencePaper& paper);
    void act() override;

    Session& m_session;
    RecordId m_report;
    std::optional<ReportDispatch> m_dispatch;
    EvidencePaper m_paper;
};

} // namespace zaklon::ui
