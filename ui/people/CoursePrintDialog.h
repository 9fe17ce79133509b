// SPDX-License-Identifier: GPL-3.0-or-later
// Before a paper about a person is made: what for, for whom, what leaves and what stays (ui.md 8).
#pragma once

#include "core/timeline/TimelineStore.h"
#include "ui/forms/PaperDialog.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

class PaperPurpose;

class CoursePrintDialog final : public PaperDialog {
    Q_OBJECT

  public:
    /// `code`: the case code, the only thing on the paper that points to the person.
    CoursePrintDialog(Session& session, const QString& code, const TimelineQuery& query,
                      QWidget* parent = nullptr);

  private:
    bool isReady();
    void act() override;
    QString suggestedFile() const;

    Session& m_session;
    QString m_code;
    TimelineQuery m_query;
    PaperPurpose* m_purpose;
};

} // namespace zaklon::ui
