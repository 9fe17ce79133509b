// SPDX-License-Identifier: GPL-3.0-or-later
// What the last shift tells this one, a field for what this one tells the next, and the notes
// before, one press away.
#pragma once

#include "core/shelter/ShiftStore.h"
#include "ui/session/Session.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class Card;
class DraftKeeper;

class ShiftNotes final : public QWidget {
    Q_OBJECT

  public:
    explicit ShiftNotes(Session& session, QWidget* parent = nullptr);
    void refresh();
    /// The keyboard goes to the field.
    void write();

  private:
    void addField();
    void addNote(const ShiftNoteLine& line, int number);
    void hideBefore();
    void addSentence(const QString& sentence);
    void begin();
    /// Written by whoever works here now, in this shift.
    bool isMine(const ShiftNote& note) const;
    void keep();

    Session& m_session;
    Card* m_card;
    QVBoxLayout* m_notes;
    QPlainTextEdit* m_field;
    QPushButton* m_save;
    QPushButton* m_older;
    QPushButton* m_history; ///< of the last note, which stands in no person's history
    RecordId m_newest;
    DraftKeeper* m_drafts;
};

} // namespace zaklon::ui
