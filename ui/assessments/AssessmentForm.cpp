// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AssessmentForm.h"

#include "ui/assessments/QuestionRow.h"
#include "ui/components/Card.h"
#include "ui/components/TextLabel.h"
#include "ui/components/WholeHeight.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

AssessmentForm::AssessmentForm(std::shared_ptr<const assessments::Questionnaire> questionnaire,
                               bool child, const Words& words, QWidget* parent)
    : QScrollArea(parent), m_questionnaire(std::move(questionnaire)), m_words(words) {
    setObjectName(QStringLiteral("assessment_form"));
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    column->addLayout(makeTitle(inside));
    auto* caution =
        new TextLabel(words.text(m_questionnaire->caution), TextRole::Small, &Theme::text2, inside);
    caution->setWordWrap(true);
    column->addWidget(caution);
    addGuidance(*column);
    for (const auto& group : m_questionnaire->groups) {
        addGroup(group, child, *column);
    }
    column->addStretch(1);
    showThrough(*this, inside);
}

QLayout* AssessmentForm::makeTitle(QWidget* parent) {
    //: above the questions: code and title of a questionnaire
    auto* title = new TextLabel(
        tr("%1: %2").arg(toQString(m_questionnaire->code), m_words.text(m_questionnaire->title)),
        TextRole::Title, &Theme::text, parent);
    title->setObjectName(QStringLiteral("assessment_title"));
    title->setWordWrap(true);
    m_howToAsk = new QPushButton(parent);
    m_howToAsk->setObjectName(QStringLiteral("how_to_ask"));
    setButtonKind(*m_howToAsk, ButtonKind::Quiet);
    setDense(*m_howToAsk);
    connect(m_howToAsk, &QPushButton::clicked, this,
            [this] { showGuidance(m_guidance->isHidden()); });
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(title, 1);
    line->addWidget(m_howToAsk, 0, Qt::AlignTop);
    return line;
}

void AssessmentForm::follow(const SidePlace& place) {
    new WholeHeight(*this, place);
}

/// Of eight questions four would stand in sight below it.
void AssessmentForm::showGuidance(bool open) {
    m_guidance->setVisible(open);
    m_howToAsk->setText(open ? tr("Hide how to ask") : tr("How to ask"));
    for (auto* row : m_rows) {
        row->setGuided(open);
    }
}

/// How to ask, before the first question; and why no words can be written, until they can.
void AssessmentForm::addGuidance(QVBoxLayout& column) {
    m_guidance = new QWidget(column.parentWidget());
    auto* folded = new QVBoxLayout(m_guidance);
    folded->setContentsMargins(0, 0, 0, 0);
    folded->setSpacing(space::kRow);
    QStringList lines;
    for (const auto& line : m_questionnaire->guidance) {
        lines << m_words.text(line);
    }
    auto* guidance =
        new TextLabel(lines.join(QLatin1Char('\n')), TextRole::Small, &Theme::text2, m_guidance);
    guidance->setObjectName(QStringLiteral("assessment_guidance"));
    guidance->setWordWrap(true);
    guidance->setVisible(!lines.isEmpty());
    folded->addWidget(guidance);
    const auto legend = marksLegend();
    auto* signs = new TextLabel(legend, TextRole::Small, &Theme::text2, m_guidance);
    signs->setObjectName(QStringLiteral("marks_legend"));
    signs->setWordWrap(true);
    signs->setVisible(!legend.isEmpty());
    folded->addWidget(signs);
    column.addWidget(m_guidance);
    const auto& items = m_questionnaire->items;
    m_howToAsk->setVisible(
        !lines.isEmpty() || !legend.isEmpty() ||
        std::any_of(items.begin(), items.end(), [](const auto& item) { return item.hint; }));
    showGuidance(!m_howToAsk->isHidden());
    m_withoutWords = new TextLabel(tr("What is answered in words is confidential and is not shown "
                                      "here now."),
                                   TextRole::Small, &Theme::text2, column.parentWidget());
    m_withoutWords->setObjectName(QStringLiteral("without_words"));
    m_withoutWords->setWordWrap(true);
    column.addWidget(m_withoutWords);
    m_withoutWords->setVisible(
        std::any_of(items.begin(), items.end(), [](const auto& item) { return item.written; }));
}

/// The signs by which reasons speak of a question: `!!`.
QString AssessmentForm::marksOf(const assessments::Item& item) const {
    QStringList signs;
    for (const auto& mark : m_questionnaire->marks) {
        if (item.hasMark(mark.code)) {
            signs << toQString(mark.sign);
        }
    }
    return signs.join(QLatin1Char(' '));
}

QString AssessmentForm::marksLegend() const {
    QStringList lines;
    for (const auto& mark : m_questionnaire->marks) {
        //: a sign that stands beside questions, and what it means
        lines << tr("%1  %2").arg(toQString(mark.sign), m_words.text(mark.label));
    }
    return lines.join(QLatin1Char('\n'));
}

void AssessmentForm::addGroup(const assessments::Group& group, bool child, QVBoxLayout& column) {
    auto* card = new Card(m_words.text(group.title), Card::Padding::None, column.parentWidget());
    auto* answered = new TextLabel({}, TextRole::Small, &Theme::text2, card);
    card->addToEnd(answered);
    m_answered[group.code] = answered;
    bool any = false;
    for (const auto& item : m_questionnaire->items) {
        if (item.group != group.code || (item.childOnly && !child)) {
            continue;
        }
        auto* row = new QuestionRow(item, marksOf(item), m_words, card);
        m_rows.push_back(row);
        card->content().addWidget(row);
        any = true;
        connect(row, &QuestionRow::answered, this, [this, row, id = item.id] {
            m_answers.set(id, row->answer());
            showAnswered();
            Q_EMIT this->answered();
        });
        connect(row, &QuestionRow::noteEdited, this, [this, row, id = item.id] {
            if (row->isAnswered()) {
                m_answers.set(id, row->answer());
            } else {
                m_answers.clear(id); // words were the answer, and are gone
            }
            showAnswered();
            Q_EMIT noteEdited(id, row->note());
        });
        connect(row, &QuestionRow::filesRequested, this,
                [this, id = item.id] { Q_EMIT filesRequested(id); });
        connect(row, &QuestionRow::moveRequested, this,
                [this, row](int step) { moveFocus(row, step); });
    }
    column.addWidget(card);
    card->setVisible(any); // not before it stands somewhere: it would be a window
}

void AssessmentForm::setAnswers(const assessments::Answers& answers) {
    m_answers = answers;
    const bool isFirstLook = std::none_of(m_rows.begin(), m_rows.end(), [this](const auto* row) {
        return m_answers.has(row->itemId());
    });
    showGuidance(isFirstLook && !m_howToAsk->isHidden());
    for (auto* row : m_rows) {
        row->setAnswer(answers.has(row->itemId()) ? std::optional(answers.at(row->itemId()))
                                                  : std::nullopt);
    }
    showAnswered();
}

void AssessmentForm::setNotes(const std::map<std::string, std::string>& notes) {
    m_withoutWords->hide();
    for (auto* row : m_rows) {
        const auto note = notes.find(row->itemId());
        row->setNote(note == notes.end() ? QString() : toQString(note->second));
    }
}

void AssessmentForm::offerFiles() {
    for (auto* row : m_rows) {
        row->offerFiles();
    }
}

void AssessmentForm::showAnswered() {
    std::map<std::string, std::pair<int, int>> counts; // answered, of all
    for (const auto* row : m_rows) {
        const auto* item = m_questionnaire->item(row->itemId());
        if (item != nullptr && item->counted) {
            auto& [done, all] = counts[item->group];
            ++all;
            done += m_answers.has(item->id) ? 1 : 0;
        }
    }
    for (const auto& [group, label] : m_answered) {
        const auto [done, all] = counts[group];
        label->setText(tr("answered %1 of %2").arg(done).arg(all));
        label->setVisible(all > 0);
    }
}

void AssessmentForm::tellNotes() {
    for (auto* row : m_rows) {
        row->tellNote();
    }
}

QuestionRow* AssessmentForm::firstOpen() const {
    const auto next = std::find_if(m_rows.begin(), m_rows.end(), [this](const QuestionRow* row) {
        return !m_answers.has(row->itemId());
    });
    return next != m_rows.end() ? *next : m_rows.empty() ? nullptr : m_rows.front();
}

void AssessmentForm::focusFirst() {
    if (auto* row = firstOpen()) {
        row->focusAnswers();
    }
}

QWidget* AssessmentForm::place() const {
    QWidget* last = focusWidget(); // Qt keeps it while the form is behind something else
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [last](const QuestionRow* each) {
        return last != nullptr && each->isAncestorOf(last);
    });
    if (row != m_rows.end()) {
        const bool isNote =
            qobject_cast<const QLineEdit*>(last) != nullptr && last->isVisibleTo(*row);
        return isNote ? last : &(*row)->place();
    }
    auto* open = firstOpen();
    return open == nullptr ? nullptr : &open->place();
}

void AssessmentForm::moveFocus(QuestionRow* from, int step) {
    const auto at = std::find(m_rows.begin(), m_rows.end(), from) - m_rows.begin();
    const auto next =
        std::clamp<std::ptrdiff_t>(at + step, 0, static_cast<std::ptrdiff_t>(m_rows.size()) - 1);
    m_rows[static_cast<std::size_t>(next)]->focusAnswers();
    if (at + step > next) {
        Q_EMIT ended();
    }
}

} // namespace zaklon::ui
