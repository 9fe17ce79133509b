// SPDX-License-Identifier: GPL-3.0-or-later
// Before the words of a form become a paper: the person chooses each part that stands on it.
#pragma once

#include "core/assessments/Assessment.h"
#include "core/assessments/Questionnaire.h"
#include "ui/forms/PaperDialog.h"
#include "ui/session/Session.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class QCheckBox;

namespace zaklon::ui {

struct WordsPaper;

class WordsPrintDialog final : public PaperDialog {
    Q_OBJECT

  public:
    /// The form of its draft, whose record is the assessment.
    static constexpr std::string_view kDraft = "words_paper";

    /// `words`: by question. The questionnaire must have a title for its paper.
    WordsPrintDialog(Session& session, const Assessment& assessment,
                     const assessments::Questionnaire& questionnaire,
                     const std::map<std::string, std::string>& words, QWidget* parent = nullptr);

    /// What is ticked now, as it would stand on the paper.
    WordsPaper chosen() const;

  private:
    void offer(const assessments::Item& item, const std::string& words);
    void keepChoices();
    void act() override;

    Session& m_session;
    RecordId m_assessment;
    RecordId m_person;
    QString m_title;
    std::vector<std::pair<QCheckBox*, QString>> m_parts; ///< with the words of each
};

} // namespace zaklon::ui
