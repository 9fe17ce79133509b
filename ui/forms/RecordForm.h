// SPDX-License-Identifier: GPL-3.0-or-later
// A form made from a record's description: which fields, in which words, is said in one place per
// form.
#pragma once

#include "core/base/Error.h"
#include "core/store/Description.h"
#include "ui/components/Field.h"
#include "ui/forms/FieldEditor.h"

#include <QFrame>

#include <map>
#include <string>
#include <string_view>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace zaklon::ui {

class ErrorSummary;
class FieldMask;

class RecordForm final : public QFrame {
    Q_OBJECT

  public:
    RecordForm(const RecordDescription& description, const Words& words, const CodeLists& codes,
               QWidget* parent = nullptr);

    /// A heading and one sentence above the fields that follow.
    void addSection(const QString& heading, const QString& sentence = {});
    /// A field of the description, below the others. objectName of the editor: the field's name.
    /// It says 'optional' where the description lets it be empty and the record's own check does
    /// not ask for it; a form that asks for more says so with setOptional(false).
    Field& add(std::string_view field, const QString& label, const QString& hint = {});
    /// Two short fields side by side (from, until).
    void addPair(std::string_view first, const QString& firstLabel, std::string_view second,
                 const QString& secondLabel);
    void setChoices(std::string_view field, const std::vector<RecordChoice>& choices);
    /// While it is on, choices that are set anew keep what is chosen, also if it is offered no
    /// more.
    void keepChosen(bool keep) { m_keepsChosen = keep; }
    /// What is said at a field that is left empty although the rest of the form needs it.
    void sayNeeded(std::string_view field, const QString& sentence);
    FieldEditor& editor(std::string_view field) const;
    Field& field(std::string_view name) const;

    void setRow(const Row& row);
    /// The row that was set, with what was typed.
    Row row() const;
    template <Described Record>
    void setRecord(const Record& record) {
        setRow(toRow(record));
    }
    template <Described Record>
    Result<Record> record() const {
        return fromRow<Record>(row());
    }
    /// What was typed over the record as it is `now`: what was saved elsewhere meanwhile stays.
    Row rowOver(const Row& now) const;
    template <Described Record>
    Result<Record> recordOver(const Record& now) const {
        return fromRow<Record>(rowOver(toRow(now)));
    }
    /// How long a masked field stays readable after it was asked for.
    void setRevealSeconds(int seconds);
    /// Masks again what was only looked at.
    void conceal();
    /// Something was typed, be it a value yet or not.
    bool isModified() const { return !typed().empty(); }

    /// What stands in the editors and differs from the record, field by field, letter by letter.
    using Typed = std::map<std::string, QString>;
    Typed typed() const;
    /// Puts it back over the record that is set; fields that the form does not have are passed
    /// over.
    void setTyped(const Typed& typed);
    const RecordDescription& description() const { return m_description; }
    /// Name of the field that was added first; empty for an empty form.
    std::string firstField() const;
    /// The row that was set, without what was typed.
    const Row& baseRow() const { return m_row; }

    /// Checks what is typed and what the description asks for; shows sentences at the fields and
    /// the summary above. False if something is to be mended; what was typed stays.
    bool check();
    /// Shows an error of a save at its field, in the words of its rule or in those of `sentence`;
    /// false if the form does not show such a field.
    bool showError(const Error& error, const QString& sentence = {});

  Q_SIGNALS:
    void edited();
    /// A row was set: what stood in the fields is not that of before.
    void filled();
    /// Enter in the last field: the hand is ready to save.
    void lastFieldLeft();
    /// Somebody asked to see a masked field; to be noted in the journal.
    void revealed(const QString& field);

  protected:
    /// Enter moves on to the next field (ui.md 7); editors of several lines keep theirs.
    void keyPressEvent(QKeyEvent* event) override;
    /// What was refused in a form that is closed is not said any more.
    void hideEvent(QHideEvent* event) override;

  private:
    struct Entry {
        std::size_t index;
        FieldEditor* editor;
        Field* field;
        FieldMask* mask; ///< null for a field that is shown
        QString clean;   ///< what stood in the editor when the row was set
        QString needs{}; ///< of sayNeeded
    };
    bool isInDialog() const;
    bool isEmpty(const Entry& entry) const;
    Entry make(std::string_view name, const QString& label, const QString& hint = {});
    FieldMask* makeMask(const FieldDescription& description, QWidget& editor);
    const Entry& entry(std::string_view name) const;
    bool showSummary();
    /// The summary goes when everything in it is mended.
    void followMending();
    /// With what is `typed` now, the rules of the record would refuse this field if it were empty.
    bool isNeeded(const Entry& entry, Row typed) const;
    void showNeeded();
    QString requiredSentence(const Entry& entry) const;
    QString neededSentence(const Entry& entry) const;
    bool isAnythingChosenBeside(const Entry& entry) const;
    /// Which rule of the record refused what stands in the field.
    QString refusalSentence(const Entry& entry, const Error& error) const;
    /// As the form calls it, or the history.
    QString labelOf(const std::string& field) const;

    const RecordDescription& m_description;
    const Words& m_words;
    const CodeLists& m_codes;
    std::vector<Entry> m_entries;
    Row m_row;
    QVBoxLayout* m_layout;
    ErrorSummary* m_summary;
    bool m_keepsChosen = false;
    bool m_isRefused = false; ///< a save was refused and nothing was changed since
};

} // namespace zaklon::ui
