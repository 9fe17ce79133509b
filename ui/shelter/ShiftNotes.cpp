// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/ShiftNotes.h"

#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/HistoryReader.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kOlder = 20;
constexpr int kFieldHigh = 84;
constexpr std::int64_t kShiftSeconds = 12 * 3600; ///< as long as shifts of a shelter are

} // namespace

ShiftNotes::ShiftNotes(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(tr("From the last shift"), Card::Padding::Normal, this))
    , m_notes(new QVBoxLayout)
    , m_field(new QPlainTextEdit(m_card))
    , m_save(new QPushButton(tr("Save the note"), m_card))
    , m_older(new QPushButton(tr("Older notes"), m_card))
    , m_history(makeHistoryButton(
          session, QStringLiteral("shift_note_history"), [this] { return m_newest; },
          [this] { refresh(); }, m_card))
    , m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("shift_notes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_notes->setSpacing(space::kSmall);
    m_card->content().addLayout(m_notes);
    m_older->setObjectName(QStringLiteral("older_shift_notes"));
    m_older->setCheckable(true);
    setButtonKind(*m_older, ButtonKind::Quiet);
    setDense(*m_older);
    connect(m_older, &QPushButton::toggled, this, [this](bool all) {
        m_older->setText(all ? tr("Only the last shift") : tr("Older notes"));
        refresh();
    });
    addField();
}

void ShiftNotes::addField() {
    m_card->content().addWidget(&m_drafts->offer());
    m_field->setObjectName(QStringLiteral("shift_note_text"));
    m_field->setAccessibleName(tr("Note for the next shift"));
    m_field->setPlaceholderText(tr("Write a note, Ctrl+Enter saves"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(Theme::of(this).scaled(kFieldHigh));
    m_card->content().addWidget(m_field);
    m_save->setObjectName(QStringLiteral("save_shift_note"));
    m_save->setEnabled(false);
    // Below the field: it is what a shift comes here for, and stays in sight.
    auto* row = new FlowLayout(space::kSmall, space::kTiny);
    row->addWidget(m_save);
    row->addWidget(m_older);
    row->addWidget(m_history);
    m_card->content().addLayout(row);
    m_drafts->add(*m_field);
    const bool mayKeep = mayWrite(m_session.role(), describe<ShiftNote>().kind) &&
                         m_session.confidential().has_value();
    m_field->setVisible(mayKeep);
    m_save->setVisible(mayKeep);
    if (!mayKeep) {
        return;
    }
    connect(m_save, &QPushButton::clicked, this, &ShiftNotes::keep);
    connect(addSaveKeys(*m_field, tr("Save the note")), &QAction::triggered, this,
            &ShiftNotes::keep);
    connect(m_field, &QPlainTextEdit::textChanged, m_save,
            [this] { m_save->setEnabled(!typedText(m_field->toPlainText()).empty()); });
    connect(m_drafts, &DraftKeeper::goOn, this, &ShiftNotes::write);
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] {
        m_field->setPlainText({});
        begin();
    });
    begin();
}

void ShiftNotes::begin() {
    m_drafts->begin({describe<ShiftNote>().kind, {}, {}}, DraftKeeper::Edits::Existing);
}

void ShiftNotes::write() {
    m_field->setFocus(Qt::OtherFocusReason);
}

void ShiftNotes::refresh() {
    clearLayout(*m_notes);
    if (!m_session.confidential()) {
        hideBefore();
        addSentence(tr("Notes of the shift are shown to whoever may read notes."));
        return;
    }
    const auto notes = ShiftStore(m_session.casework(), m_session.confidential(),
                                  m_session.definitions().taskTerms())
                           .notes(kOlder);
    if (!notes) {
        hideBefore();
        addSentence(errorText(notes.error()).what);
        return;
    }
    m_newest = notes->empty() ? RecordId() : notes->front().note.id;
    m_history->setVisible(!notes->empty());
    // What I wrote just now is for the shift after mine, not from the one before.
    std::vector<int> before;
    std::vector<int> mine;
    for (std::size_t at = 0; at < notes->size(); ++at) {
        (isMine((*notes)[at].note) ? mine : before).push_back(static_cast<int>(at));
    }
    const auto lineOf = [&](int number) -> const ShiftNoteLine& {
        return (*notes)[static_cast<std::size_t>(number)];
    };
    const auto add = [&](const std::vector<int>& numbers, std::size_t most) {
        for (std::size_t i = 0; i < most; ++i) {
            addNote(lineOf(numbers[i]), numbers[i]);
        }
    };
    // Several notes of one shift are one message: none of them hides another.
    const auto ofLastShift =
        static_cast<std::size_t>(std::count_if(before.begin(), before.end(), [&](int number) {
            return lineOf(before.front()).note.at.seconds - lineOf(number).note.at.seconds <
                   kShiftSeconds;
        }));
    m_older->setVisible(before.size() > ofLastShift);
    if (before.empty()) {
        addSentence(tr("No shift before has left a note."));
    }
    add(before, m_older->isChecked() ? before.size() : ofLastShift);
    if (!mine.empty()) {
        auto* heading =
            new TextLabel(tr("For the next shift"), TextRole::Heading, &Theme::text, m_card);
        heading->setObjectName(QStringLiteral("shift_notes_next"));
        m_notes->addWidget(heading);
        add(mine, mine.size());
    }
}

bool ShiftNotes::isMine(const ShiftNote& note) const {
    return note.worker == m_session.worker().id &&
           m_session.now().seconds - note.at.seconds < kShiftSeconds;
}

void ShiftNotes::hideBefore() {
    m_older->hide();
    m_history->hide();
}

void ShiftNotes::addSentence(const QString& sentence) {
    auto* words = new TextLabel(sentence, TextRole::Body, &Theme::text2, m_card);
    words->setObjectName(QStringLiteral("shift_notes_sentence"));
    words->setWordWrap(true);
    m_notes->addWidget(words);
}

void ShiftNotes::addNote(const ShiftNoteLine& line, int number) {
    auto* text = new TextLabel(toQString(line.note.text), TextRole::Body, &Theme::text, m_card);
    text->setObjectName(QStringLiteral("shift_note_%1").arg(number));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_notes->addWidget(text);
    //: who wrote a note, and when: 'S. K., 10 Mar 2026, 06:10'
    auto* whose =
        new TextLabel(tr("%1, %2").arg(isMine(line.note) ? tr("You") : toQString(line.initials),
                                       m_session.words().time(line.note.at)),
                      TextRole::Small, &Theme::text2, m_card);
    whose->setObjectName(QStringLiteral("shift_note_%1_by").arg(number));
    whose->setWordWrap(true);
    m_notes->addWidget(whose);
}

void ShiftNotes::keep() {
    const auto access = m_session.confidential();
    ShiftNote note;
    note.id = RecordId::generate();
    note.at = m_session.now();
    note.worker = m_session.worker().id;
    note.text = typedText(m_field->toPlainText());
    if (note.text.empty() || !access) {
        return;
    }
    const auto kept =
        m_session.save(tr("The note for the next shift is saved."), std::nullopt,
                       [&](Transaction& transaction) { return transaction.save(*access, note); });
    if (!kept) {
        m_drafts->keepNow();
        return;
    }
    m_drafts->finish();
    m_field->setPlainText({});
    begin();
    refresh();
}

} // namespace zaklon::ui
