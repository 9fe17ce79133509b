// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire as a list of rows; digits and letters answer and move on (ui.md 5, Risk).
#pragma once

#include "core/assessments/Answers.h"
#include "core/assessments/Questionnaire.h"
#include "ui/session/Words.h"

#include <QScrollArea>

#include <map>
#include <memory>
#include <vector>

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class QuestionRow;
class SidePlace;
class TextLabel;

class AssessmentForm final : public QScrollArea {
    Q_OBJECT

  public:
    AssessmentForm(std::shared_ptr<const assessments::Questionnaire> questionnaire, bool child,
                   const Words& words, QWidget* parent = nullptr);

    /// Above the result it scrolls with it, as one page.
    void follow(const SidePlace& place);
    /// How to ask is open until something is answered; after that first look it is folded.
    void setAnswers(const assessments::Answers& answers);
    const assessments::Answers& answers() const { return m_answers; }
    /// Offers a note beside every answer, with those that are there (by question).
    void setNotes(const std::map<std::string, std::string>& notes);
    /// Offers files beside every answer.
    void offerFiles();
    const assessments::Questionnaire& questionnaire() const { return *m_questionnaire; }
    /// The keys go to the first question without an answer: what is answered is not written over.
    void focusFirst();
    /// The question that had the keys last, or its note; before there is one, the first without an
    /// answer. Null without any question.
    QWidget* place() const;
    /// Says every note that is still being typed.
    void tellNotes();

  Q_SIGNALS:
    void answered();
    /// The keys went on from the last question.
    void ended();
    /// The answer of this question says now whether it has a note.
    void noteEdited(const std::string& item, const QString& note);
    void filesRequested(const std::string& item);

  private:
    void addGroup(const assessments::Group& group, bool child, QVBoxLayout& column);
    QLayout* makeTitle(QWidget* parent);
    void addGuidance(QVBoxLayout& column);
    void showGuidance(bool open);
    QString marksOf(const assessments::Item& item) const;
    QString marksLegend() const;
    void showAnswered();
    void moveFocus(QuestionRow* from, int step);
    QuestionRow* firstOpen() const;

    std::shared_ptr<const assessments::Questionnaire> m_questionnaire;
    const Words& m_words;
    assessments::Answers m_answers;
    TextLabel* m_withoutWords = nullptr;
    QPushButton* m_howToAsk = nullptr;
    QWidget* m_guidance = nullptr; ///< how to ask, and what the signs mean
    std::vector<QuestionRow*> m_rows;
    std::map<std::string, TextLabel*> m_answered; ///< by group: 'answered 2 of 7'
};

} // namespace zaklon::ui
