// SPDX-License-Identifier: GPL-3.0-or-later
// One question: number, text, weight, answers. The focused one has a ring and shows its guidance.
#pragma once

#include "core/assessments/Answer.h"
#include "core/assessments/Questionnaire.h"
#include "ui/session/Words.h"

#include <QElapsedTimer>
#include <QFrame>

#include <optional>
#include <string>

namespace zaklon::ui {

class Chip;
class Segments;
class TextLabel;

class QuestionRow final : public QFrame {
    Q_OBJECT

  public:
    QuestionRow(const assessments::Item& item, int number, const Words& words,
                QWidget* parent = nullptr);

    const std::string& itemId() const { return m_item.id; }
    assessments::Answer answer() const;
    void setAnswer(const std::optional<assessments::Answer>& answer);
    void focusAnswers();

  Q_SIGNALS:
    void answered();
    void moveRequested(int step);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void choose(int index);
    /// What a yes adds, beside it.
    void showWeight();
    bool handleKey(int key, const QString& text);
    /// A number of a scale, digit by digit: a 0 soon after a 1 makes 10.
    bool typeNumber(int digit);
    bool holdsFocus() const;

    const assessments::Item& m_item;
    const Words& m_words;
    QStringList m_letters;
    QElapsedTimer m_sinceDigit;
    Segments* m_answers;
    Chip* m_weight;
    TextLabel* m_hint;
    TextLabel* m_text;
};

} // namespace zaklon::ui
