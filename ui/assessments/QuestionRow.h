// SPDX-License-Identifier: GPL-3.0-or-later
// One question: number and marks as its questionnaire has them, text, weight, answers. The focused
// one has a ring and shows its guidance. A written one is answered in words; its answers say why
// there are none.
#pragma once

#include "core/assessments/Answer.h"
#include "core/assessments/Questionnaire.h"
#include "ui/session/Words.h"
#include "ui/theme/Icon.h"

#include <QElapsedTimer>
#include <QFrame>

#include <optional>
#include <string>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace zaklon::ui {

class Chip;
class Segments;
class TextLabel;

class QuestionRow final : public QFrame {
    Q_OBJECT

  public:
    QuestionRow(const assessments::Item& item, const QString& marks, const Words& words,
                QWidget* parent = nullptr);

    const std::string& itemId() const { return m_item.id; }
    assessments::Answer answer() const;
    void setAnswer(const std::optional<assessments::Answer>& answer);
    void focusAnswers();
    /// Whether how to ask stands below the question all the time: so nothing jumps as keys go on.
    void setGuided(bool guided);
    /// Where the keys go to in this row: the words, or the answer that is chosen.
    QWidget& place() const;

    /// There is an answer, or words where these are the answer.
    bool isAnswered() const;

    /// Offers a note beside the answer, by the pencil or F2, or the words of a written one. Without
    /// this there are none.
    void setNote(const QString& note);
    QString note() const;
    /// Offers the files of the answer: by the button or F3. Without this there are none.
    void offerFiles();
    /// Says now what the pause would have said.
    void tellNote();

  Q_SIGNALS:
    void answered();
    /// Somebody typed and paused, or left the note.
    void noteEdited();
    void filesRequested();
    void moveRequested(int step);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void choose(int index);
    /// How many of the answers are numbers of a scale; they stand before the others.
    int numbers() const;
    /// What a yes adds, beside it.
    void prepareWeight();
    void showWeight();
    /// A key that means nothing here: says which ones answer.
    void tellKeys();
    void showHint(bool focused);
    bool handleKey(int key, const QString& text);
    /// The answer that a digit or a letter gives; below 0 if it gives none.
    int indexOfKey(int key, const QString& text) const;
    /// A number of a scale, digit by digit: a 0 soon after a 1 makes 10.
    bool typeNumber(int digit);
    bool holdsFocus() const;
    QLineEdit* makeNote();
    QPlainTextEdit* makeWords();
    void showWords();
    QPushButton* makeBeside(IconName image, const QString& name, const QString& says);
    void showBeside();
    void showNote(bool open);

    const assessments::Item& m_item;
    const Words& m_words;
    std::vector<assessments::AnswerCode> m_shown; ///< what is offered, as it stands in the row
    QStringList m_letters;
    QElapsedTimer m_sinceDigit;
    Segments* m_answers;
    Chip* m_weight;
    TextLabel* m_hint;
    TextLabel* m_text;
    QPushButton* m_pencil;
    QPushButton* m_files;
    QLineEdit* m_note;
    QPlainTextEdit* m_wordsEdit; ///< of a written one; nullptr for any other
    QTimer* m_pause;             ///< after the last key of the note
    QString m_told;              ///< the note that was said last
    bool m_takesNotes = false;
    bool m_takesFiles = false;
    bool m_counts = false; ///< a Yes has a weight
    bool m_guided = true;
    bool m_hadNote = false;           ///< in the answer that was set
    std::optional<int> m_beforeWords; ///< the answer that words took the place of
};

} // namespace zaklon::ui
