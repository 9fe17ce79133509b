// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind an assessment: the words beside its answers and the files that support them,
// of one answer or of all (issue 4 part 3; needs D37). A finished assessment never changes; a file
// may come later.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/Questionnaire.h"
#include "ui/session/Session.h"

#include <QDialog>

#include <map>
#include <string>

class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class AnswerFiles final : public QDialog {
    Q_OBJECT

  public:
    /// `item`: the question; empty for the whole assessment with every answer.
    AnswerFiles(Session& session, const Assessment& assessment, const std::string& item,
                QWidget* parent = nullptr);

    /// Asks what comes on the paper for the person, as its button. False: nothing can.
    bool print();

  private:
    void addWords(const assessments::Questionnaire& form,
                  const std::map<std::string, std::string>& words, QVBoxLayout& column);
    QPushButton* makePrint(const assessments::Questionnaire& form,
                           const std::map<std::string, std::string>& words);
    void closeWith(Session& session);

    Session& m_session;
    Assessment m_assessment;
    QPushButton* m_print = nullptr;
};

} // namespace zaklon::ui
