// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a person, how her risk went and how far the care plan is, on one page of paper.
// It carries the case code only: no name, no free words, nothing that brands its bearer (ui.md 8).
#pragma once

#include "core/base/Result.h"
#include "core/timeline/TimelineStore.h"
#include "ui/forms/RiskCourse.h"

#include <vector>

class QIODevice;

namespace zaklon::ui {

struct CoursePaper {
    Q_DECLARE_TR_FUNCTIONS(CoursePaper)

  public:
    struct Line {
        QString date; ///< at the beginning of the line; of the plan: what is counted
        QString words;
    };

    QString code;
    QString day; ///< when it was made
    QString purpose;
    QString recipient;
    std::optional<RiskCourse> risk;
    std::vector<Line> plan;  ///< how far the care plan is: what, and how much of it
    std::vector<Line> lines; ///< newest first
    int earlier = 0;         ///< what happened before the oldest line

    /// Of the person as her timeline shows it now. The errors of TimelineStore.
    static Result<CoursePaper> of(const Session& session, const QString& code,
                                  const TimelineQuery& query);

    /// Writes a PDF of one A4 page in Noto Sans, whose text can be copied as it reads. What does
    /// not fit is counted in its last line, with what was not asked for. The device must be open
    /// for writing. Io if not everything could be written.
    Status writePdf(QIODevice& device) const;
};

} // namespace zaklon::ui
