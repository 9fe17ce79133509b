// SPDX-License-Identifier: GPL-3.0-or-later
// One editor for one field of a record, chosen by its description.
#pragma once

#include "core/store/FieldDescription.h"
#include "ui/session/Words.h"

#include <QObject>

#include <string>
#include <utility>
#include <vector>

class QWidget;

namespace zaklon::ui {

/// A choice of an Id field: the record and the words for it.
using RecordChoice = std::pair<RecordId, QString>;

/// A choice of a Code field whose codes no list has.
using CodeChoice = std::pair<std::string, QString>;

class FieldEditor : public QObject {
    Q_OBJECT

  public:
    explicit FieldEditor(QObject* parent) : QObject(parent) {}
    virtual QWidget* widget() const = 0;
    virtual void setValue(const Value& value) = 0;
    virtual Value value() const = 0;
    /// What is typed and cannot be a value, as a sentence; empty if nothing is wrong.
    virtual QString problem() const { return {}; }
    /// What stands in the editor letter by letter, also what is no value yet: `31.2.`; for drafts.
    virtual QString typed() const;
    /// Puts it back.
    virtual void setTyped(const QString& text);
    /// Only for Id fields.
    virtual void setChoices(const std::vector<RecordChoice>& /*choices*/) {}
    /// Only for Code fields with a box: of the list, these. A chosen code that is not among them is
    /// taken away.
    virtual void offerOnly(const std::vector<std::string>& /*codes*/) {}
    /// Only for Code fields without a list: these codes, by their words.
    virtual void offerCodes(const std::vector<CodeChoice>& /*choices*/) {}
    /// Says again what is chosen (`explained`), if the list says anything.
    virtual void explain() {}

  Q_SIGNALS:
    void edited();
    /// What the list says of the code that is chosen now: its law, its source. Empty for nothing.
    void explained(const QString& description);
};

/// The editor for a field: text line or area, number, tick, date, code (segments up to four codes
/// of a closed set, a box otherwise), code set, record. The widget belongs to `parent`.
FieldEditor* makeFieldEditor(const FieldDescription& field, const Words& words,
                             const CodeLists& codes, QWidget* parent);

} // namespace zaklon::ui
