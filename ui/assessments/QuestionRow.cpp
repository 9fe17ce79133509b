// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/QuestionRow.h"

#include "ui/components/BesideOrBelow.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Chip.h"
#include "ui/components/InSight.h"
#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Sensitive.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace zaklon::ui {

namespace {

constexpr double kHeavy = 3; ///< points from which an answer stands out
constexpr int kGap = 12;
constexpr int kNumber = 42;       ///< px of the column of numbers
constexpr int kLeastText = 300;   ///< px; a narrower question reads badly beside its answers
constexpr int kTogetherMs = 1000; ///< two digits of one number
constexpr int kNotePauseMs = 1000;
constexpr int kNoteLength = 2000;
constexpr int kWordsLines = 3;

struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)

  public:
    static QString label(assessments::AnswerCode code) {
        using assessments::AnswerCode;
        switch (code) {
        case AnswerCode::Yes:
            return tr("Yes");
        case AnswerCode::Suspected:
            return tr("Suspected");
        case AnswerCode::No:
            return tr("No");
        case AnswerCode::Unknown:
            return tr("Unknown");
        case AnswerCode::Refused:
            return tr("Prefers not to say");
        case AnswerCode::NotAsked:
            return tr("Not asked");
        }
        return {};
    }
    /// The key that gives the answer; letters come from the translation.
    static QString letter(assessments::AnswerCode code) {
        using assessments::AnswerCode;
        switch (code) {
        //: letter key that answers Yes
        case AnswerCode::Yes:
            return tr("Y", "answer key");
        //: letter key that answers Suspected
        case AnswerCode::Suspected:
            return tr("S", "answer key");
        //: letter key that answers No
        case AnswerCode::No:
            return tr("N", "answer key");
        //: letter key that answers Unknown
        case AnswerCode::Unknown:
            return tr("U", "answer key");
        //: letter key that answers Prefers not to say
        case AnswerCode::Refused:
            return tr("P", "answer key");
        //: letter key that answers Not asked
        case AnswerCode::NotAsked:
            return tr("A", "answer key");
        }
        return {};
    }
};

/// What comes with an answer or with the keys has its room before: nothing below it jumps.
void keepRoom(QWidget& widget, bool keeps) {
    auto policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(keeps);
    widget.setSizePolicy(policy);
}

/// Whoever gives no number says why: yes and no are none of the answers to a scale.
std::vector<assessments::AnswerCode> besideNumbers(std::vector<assessments::AnswerCode> answers) {
    using assessments::AnswerCode;
    std::erase_if(answers, [](AnswerCode each) {
        return each == AnswerCode::Yes || each == AnswerCode::Suspected || each == AnswerCode::No;
    });
    return answers;
}

/// The digit that gives an answer: the same one in every questionnaire, so that no hand that knows
/// one answers another wrongly. `Suspected` comes last because few questionnaires have it.
int digitOf(assessments::AnswerCode code) {
    using assessments::AnswerCode;
    constexpr std::array order{AnswerCode::Yes,     AnswerCode::No,       AnswerCode::Unknown,
                               AnswerCode::Refused, AnswerCode::NotAsked, AnswerCode::Suspected};
    return 1 + static_cast<int>(std::find(order.begin(), order.end(), code) - order.begin());
}

std::vector<assessments::AnswerCode> inOrderOfKeys(std::vector<assessments::AnswerCode> answers) {
    std::sort(answers.begin(), answers.end(),
              [](auto one, auto other) { return digitOf(one) < digitOf(other); });
    return answers;
}

} // namespace

QuestionRow::QuestionRow(const assessments::Item& item, const QString& marks, const Words& words,
                         QWidget* parent)
    : QFrame(parent)
    , m_item(item)
    , m_words(words)
    , m_answers(new Segments({}, this))
    , m_weight(new Chip({}, Tone::Neutral, this))
    , m_hint(new TextLabel({}, TextRole::Small, &Theme::text2, this))
    //: a button beside one question: 'Note: Who holds her papers?'
    , m_pencil(makeBeside(IconName::Pencil, QStringLiteral("note_button_"),
                          tr("Note: %1").arg(words.text(item.text))))
    //: a button beside one question: 'Files: Who holds her papers?'
    , m_files(makeBeside(IconName::Document, QStringLiteral("files_button_"),
                         tr("Files: %1").arg(words.text(item.text))))
    , m_note(makeNote())
    , m_wordsEdit(item.written ? makeWords() : nullptr)
    , m_pause(new QTimer(this)) {
    const auto id = toQString(item.id);
    setObjectName(QStringLiteral("question_") + id);
    keepFromCommands(*this);
    seeTogether(*this);
    const auto& theme = Theme::of(this);
    // Where both have no room in one line, the answers stand below the question.
    auto* line = new BesideOrBelow(kLeastText, kNumber + kGap, this);
    line->setContentsMargins(16, 8, 14, 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    // Reasons of a level name questions by this and by these marks.
    auto* count = new TextLabel(marks.isEmpty() ? id : id + QLatin1Char(' ') + marks,
                                TextRole::Small, &Theme::text3, this);
    count->setObjectName(QStringLiteral("number_") + id);
    count->setMinimumWidth(theme.scaled(kNumber));
    row->addWidget(count);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_text = new TextLabel(words.text(item.text), TextRole::Body, &Theme::text, this);
    m_text->setWordWrap(true);
    texts->addWidget(m_text);
    m_hint->setWordWrap(true);
    showHint(false);
    texts->addWidget(m_hint);
    texts->addWidget(m_note);
    if (m_wordsEdit != nullptr) {
        texts->addWidget(m_wordsEdit);
        m_wordsEdit->installEventFilter(this);
    }
    row->addLayout(texts, 1);
    row->addWidget(m_weight);
    row->addWidget(m_pencil);
    m_weight->hide();
    prepareWeight();
    row->addWidget(m_files);
    m_pencil->setToolTip(tr("A note on this answer (F2). It is kept confidential."));
    connect(m_pencil, &QPushButton::clicked, this, [this] { showNote(true); });
    m_files->setToolTip(tr("Files that support this answer (F3). They are kept confidential."));
    connect(m_files, &QPushButton::clicked, this, &QuestionRow::filesRequested);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kNotePauseMs);
    connect(m_pause, &QTimer::timeout, this, &QuestionRow::tellNote);
    QStringList labels;
    for (int number = 0; number < numbers(); ++number) {
        labels << words.locale().toString(item.scale->minimum + number);
    }
    m_shown = inOrderOfKeys(item.scale ? besideNumbers(item.answers) : item.answers);
    for (const auto code : m_shown) {
        labels << AnswerWords::label(code);
        m_letters << AnswerWords::letter(code);
    }
    m_answers->setAnswers(labels);
    for (std::size_t at = 0; at < m_shown.size(); ++at) { // as handleKey reads it
        const auto index = static_cast<int>(at);
        setKeyHint(m_answers->button(numbers() + index),
                   item.scale ? m_letters[index] : QString::number(digitOf(m_shown[at])));
    }
    m_answers->setObjectName(QStringLiteral("answer_") + id);
    m_answers->setAccessibleName(words.text(item.text));
    for (int i = 0; i < m_answers->count(); ++i) {
        m_answers->button(i).installEventFilter(this);
    }
    line->setWords(row);
    m_answers->setWraps(true);
    line->setAnswers(m_answers);
    setMinimumHeight(51);
    m_answers->setAnsweredByOwnKeys();
    connect(m_answers, &Segments::chosen, this, &QuestionRow::choose);
}

QPushButton* QuestionRow::makeBeside(IconName image, const QString& name, const QString& says) {
    auto* button = new QPushButton(icon(image), {}, this);
    button->setObjectName(name + toQString(m_item.id));
    button->setAccessibleName(says);
    setButtonKind(*button, ButtonKind::Quiet);
    button->hide();
    return button;
}

/// A note and a file belong to an answer: before there is one, their buttons are not there.
void QuestionRow::showBeside() {
    keepRoom(*m_pencil, m_takesNotes && !m_item.written);
    keepRoom(*m_files, m_takesFiles);
    m_pencil->setVisible(m_takesNotes && !m_item.written && isAnswered());
    m_files->setVisible(m_takesFiles && isAnswered());
}

void QuestionRow::setGuided(bool guided) {
    m_guided = guided;
    showHint(holdsFocus());
}

/// Once nobody wants the guidance of every question, only where the keys are.
void QuestionRow::showHint(bool focused) {
    m_hint->setText(m_item.hint ? m_words.text(*m_item.hint) : QString());
    m_hint->setVisible((m_guided || focused) && m_item.hint);
}

void QuestionRow::offerFiles() {
    m_takesFiles = true;
    showBeside();
}

QLineEdit* QuestionRow::makeNote() {
    auto* note = new QLineEdit(this);
    note->setObjectName(QStringLiteral("note_") + toQString(m_item.id));
    note->setAccessibleName(tr("Note: %1").arg(m_words.text(m_item.text)));
    note->setPlaceholderText(tr("Note"));
    note->setMaxLength(kNoteLength);
    note->hide();
    markSensitive(*note);
    connect(note, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(note, &QLineEdit::editingFinished, this, &QuestionRow::tellNote);
    connect(note, &QLineEdit::returnPressed, this, [this] { Q_EMIT moveRequested(1); });
    return note;
}

/// Where the answer is words, they have a field of their own that is always there.
QPlainTextEdit* QuestionRow::makeWords() {
    auto* words = new QPlainTextEdit(this);
    words->setObjectName(QStringLiteral("words_") + toQString(m_item.id));
    words->setAccessibleName(m_words.text(m_item.text));
    words->setTabChangesFocus(true);
    words->setFixedHeight(words->fontMetrics().lineSpacing() * kWordsLines + 20);
    words->hide();
    markSensitive(*words);
    connect(words, &QPlainTextEdit::textChanged, this, [this] {
        showWords();
        m_pause->start();
    });
    return words;
}

/// With words nothing else is to be said; without them an answer says why. The one that was chosen
/// before the words comes back when they are gone: a letter typed by mistake takes nothing away.
void QuestionRow::showWords() {
    const bool said = m_takesNotes ? !note().isEmpty() : m_hadNote;
    if (said && m_answers->current()) {
        m_beforeWords = m_answers->current();
        m_answers->setCurrent(std::nullopt);
    } else if (!said && m_beforeWords) {
        m_answers->setCurrent(m_beforeWords);
        m_beforeWords.reset();
    }
    m_answers->setEnabled(!said);
    showBeside();
}

bool QuestionRow::isAnswered() const {
    return m_answers->current().has_value() || (m_item.written && answer().hasNote);
}

void QuestionRow::setNote(const QString& note) {
    m_takesNotes = true;
    m_told = note;
    if (m_wordsEdit != nullptr) {
        const QSignalBlocker quiet(m_wordsEdit);
        m_wordsEdit->setPlainText(note);
        m_wordsEdit->show();
        showWords();
        return;
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showBeside();
}

QString QuestionRow::note() const {
    return (m_wordsEdit != nullptr ? m_wordsEdit->toPlainText() : m_note->text()).trimmed();
}

void QuestionRow::showNote(bool open) {
    if (m_wordsEdit != nullptr) {
        m_wordsEdit->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!m_takesNotes || !m_answers->current()) {
        return;
    }
    m_note->setVisible(open || !note().isEmpty());
    if (open) {
        m_note->setFocus(Qt::ShortcutFocusReason);
    }
}

void QuestionRow::tellNote() {
    m_pause->stop();
    if (note() != m_told) {
        m_told = note();
        Q_EMIT noteEdited();
    }
}

assessments::Answer QuestionRow::answer() const {
    assessments::Answer answer;
    answer.hasNote = m_takesNotes ? !note().isEmpty() : m_hadNote;
    if (m_item.written && answer.hasNote) {
        answer.code = assessments::AnswerCode::Yes;
        return answer;
    }
    const auto chosen = m_answers->current();
    if (!chosen) {
        return answer;
    }
    if (*chosen < numbers()) {
        answer.number = m_item.scale->minimum + *chosen;
    } else {
        answer.code = m_shown[static_cast<std::size_t>(*chosen - numbers())];
    }
    return answer;
}

int QuestionRow::numbers() const {
    return m_item.scale ? m_item.scale->maximum - m_item.scale->minimum + 1 : 0;
}

void QuestionRow::setAnswer(const std::optional<assessments::Answer>& answer) {
    std::optional<int> index;
    m_beforeWords.reset();
    m_hadNote = answer && answer->hasNote;
    if (answer && m_item.scale && answer->number) {
        index = *answer->number - m_item.scale->minimum;
    } else if (answer) {
        const auto found = std::find(m_shown.begin(), m_shown.end(), answer->code);
        if (found != m_shown.end()) {
            index = numbers() + static_cast<int>(found - m_shown.begin());
        }
    }
    m_answers->setCurrent(index);
    showWeight();
    if (m_item.written) {
        showWords();
    }
}

/// Of a Yes; any other answer, and a number, counts nothing here.
void QuestionRow::prepareWeight() {
    const auto weight = m_item.weight.toNumber();
    m_counts = !m_item.scale && weight != 0;
    if (m_counts) {
        const auto figure = m_words.locale().toString(std::abs(weight), 'g', 3);
        m_weight->setText((weight > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + figure);
        m_weight->setTone(weight >= kHeavy ? Tone::Attention : Tone::Neutral);
        keepRoom(*m_weight, true);
    }
}

void QuestionRow::showWeight() {
    m_weight->setVisible(m_counts && answer().code == assessments::AnswerCode::Yes);
}

QWidget& QuestionRow::place() const {
    if (m_wordsEdit != nullptr && !m_wordsEdit->isHidden()) {
        return *m_wordsEdit;
    }
    return m_answers->button(m_answers->current().value_or(0));
}

void QuestionRow::focusAnswers() {
    place().setFocus(Qt::TabFocusReason);
}

void QuestionRow::choose(int /*index*/) {
    showWeight();
    showBeside();
    Q_EMIT answered();
}

bool QuestionRow::typeNumber(int digit) {
    const auto& scale = *m_item.scale;
    const bool soon = m_sinceDigit.isValid() && m_sinceDigit.elapsed() < kTogetherMs;
    const int before = scale.minimum + m_answers->current().value_or(0);
    int number = soon ? before * 10 + digit : digit;
    if (number > scale.maximum) {
        number = digit;
    }
    if (number < scale.minimum || number > scale.maximum) {
        return true; // no such answer; not the answer that stands in that place either
    }
    m_sinceDigit.start();
    m_answers->setCurrent(number - scale.minimum);
    focusAnswers();
    choose(number - scale.minimum);
    if (number == 0 || number * 10 > scale.maximum) { // no further digit makes it another number
        Q_EMIT moveRequested(1);
    }
    return true;
}

void QuestionRow::tellKeys() {
    const auto keys =
        m_item.scale
            //: %3: letters that answer it without a number
            ? tr("A number from %1 to %2 answers this question, or one of these keys: %3.")
                  .arg(m_item.scale->minimum)
                  .arg(m_item.scale->maximum)
                  .arg(m_letters.join(QStringLiteral(", ")))
            : tr("These keys answer this question: %1.").arg(m_letters.join(QStringLiteral(", ")));
    m_hint->setText(keys);
    m_hint->show();
    announce(*m_hint, keys);
}

int QuestionRow::indexOfKey(int key, const QString& text) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](auto code) {
        return !m_item.scale && key == Qt::Key_0 + digitOf(code);
    });
    const auto at = found != m_shown.end() ? static_cast<int>(found - m_shown.begin())
                                           : static_cast<int>(m_letters.indexOf(text.toUpper()));
    return at < 0 ? at : numbers() + at;
}

bool QuestionRow::handleKey(int key, const QString& text) {
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        Q_EMIT moveRequested(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT moveRequested(1);
        return true;
    }
    if (key == Qt::Key_F2 && m_takesNotes) {
        showNote(true);
        return true;
    }
    if (m_item.scale && key >= Qt::Key_0 && key <= Qt::Key_9) {
        return typeNumber(key - Qt::Key_0);
    }
    const int index = indexOfKey(key, text);
    const bool isWritten =
        !text.isEmpty() && text.front().isLetterOrNumber() && m_answers->count() > 0;
    if (index < 0) {
        if (isWritten) {
            tellKeys(); // no such answer: silence looks as if one had been given
        }
        return isWritten;
    }
    m_answers->setCurrent(index);
    choose(index);
    Q_EMIT moveRequested(1);
    return true;
}

bool QuestionRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        showHint(event->type() == QEvent::FocusIn);
        update();
    }
    if (watched == m_wordsEdit) {
        if (event->type() == QEvent::FocusOut) {
            tellNote();
        }
        return QFrame::eventFilter(watched, event); // its keys are words
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->modifiers().testFlag(Qt::ControlModifier) &&
            !key->modifiers().testFlag(Qt::AltModifier) && handleKey(key->key(), key->text())) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

/// F3 comes here from wherever in the row the keys are: answers, note and words leave it alone.
void QuestionRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_F3 || event->modifiers() != Qt::NoModifier || !m_takesFiles ||
        !isAnswered()) {
        QFrame::keyPressEvent(event);
        return;
    }
    tellNote(); // words that are the answer are kept before their files
    Q_EMIT filesRequested();
}

void QuestionRow::hideEvent(QHideEvent* event) {
    tellNote();
    QFrame::hideEvent(event);
}

bool QuestionRow::holdsFocus() const {
    const auto* focused = QApplication::focusWidget();
    return focused != nullptr && isAncestorOf(focused);
}

void QuestionRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const auto& theme = Theme::of(this);
    if (holdsFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 2, -3, -2), 6, 6);
        return;
    }
    painter.setPen(theme.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace zaklon::ui
