// SPDX-License-Identifier: GPL-3.0-or-later
// What supports an assessment: the files of one answer, or of all of them (issue 4 part 3; needs
// D37). A finished assessment never changes; a file may come later.
#pragma once

#include "core/assessments/Assessment.h"
#include "ui/session/Session.h"

#include <QDialog>

#include <string>

namespace zaklon::ui {

class AnswerFiles final : public QDialog {
    Q_OBJECT

  public:
    /// `item`: the question; empty for the whole assessment with every answer.
    AnswerFiles(Session& session, const Assessment& assessment, const std::string& item,
                QWidget* parent = nullptr);
};

} // namespace zaklon::ui
