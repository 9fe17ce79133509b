// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RecordForm.h"

#include "core/base/BrokenRule.h"
#include "core/store/YesNo.h"
#include "ui/components/ErrorSummary.h"
#include "ui/components/FailureEnd.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/FieldMask.h"
#include "ui/session/ErrorText.h"
#include "ui/session/RuleText.h"
#include "ui/session/Text.h"
#include "ui/theme/RingRoom.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace zaklon::ui {

namespace {

/// Nothing is an answer there. What has a value from the start (a number, a state, a tick) is never
/// empty.
bool mayBeEmpty(const FieldDescription& field) {
    const bool isWords = field.kind == FieldKind::Text || field.kind == FieldKind::CodeSet;
    const bool isChosen = field.kind == FieldKind::Id || field.kind == FieldKind::Code;
    return !field.required && (field.optional || isWords || (isChosen && field.codes.empty()));
}

Value emptyOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::Text:
        return std::string();
    case FieldKind::CodeSet:
        return FieldTraits<std::vector<Code>>::toValue({});
    default:
        return {};
    }
}

bool saysNothing(const Value& value, FieldKind kind) {
    const auto* text = std::get_if<std::string>(&value);
    return isNull(value) || value == emptyOf(kind) || (text != nullptr && text->empty());
}

/// An answer of which no rule knows more than that one was given; nothing where none can be made
/// up. A day is none before another one of the record.
Value someAnswer(const RecordDescription& description, const Row& row, std::size_t asked) {
    const auto& field = description.fields[asked];
    std::string latest = "2000-01-01";
    switch (field.kind) {
    case FieldKind::Text:
        return field.pattern.empty() ? Value(std::string("x")) : Value();
    case FieldKind::Code:
        return field.codes.empty() ? Value(std::string("x")) : Value();
    case FieldKind::CodeSet:
        return FieldTraits<std::vector<Code>>::toValue({Code{"x"}});
    case FieldKind::Date:
        for (std::size_t at = 0; at < row.values.size(); ++at) {
            const auto* day = std::get_if<std::string>(&row.values[at]);
            if (day != nullptr && description.fields[at].kind == FieldKind::Date) {
                latest = std::max(latest, *day);
            }
        }
        return latest;
    default:
        return {};
    }
}

/// What is typed, with some answer wherever the rules of the record miss one in the form: they name
/// one field at a time, and what they would name next is needed as much.
template <class Entries>
Row withMissing(const RecordDescription& description, const Entries& entries, Row row) {
    const auto isMissing = [&](std::size_t field) {
        return saysNothing(row.values[field], description.fields[field].kind) &&
               std::any_of(entries.begin(), entries.end(), [&](const auto& each) {
                   return each.index == field && !each.field->isHidden();
               });
    };
    for (std::size_t step = 0; description.check && step < description.fields.size(); ++step) {
        const auto fits = description.check(row);
        const auto at = fits ? std::nullopt : description.indexOf(fits.error().field);
        auto answer = at && isMissing(*at) ? someAnswer(description, row, *at) : Value();
        if (isNull(answer)) {
            break;
        }
        row.values[*at] = std::move(answer);
    }
    return row;
}

/// The field is given another answer, with which the rules of the record go on to the next field.
bool goesOnWith(const RecordDescription& description, Row& row, std::size_t field) {
    for (const auto& code : description.fields[field].codes) {
        row.values[field] = code;
        const auto fits = description.check(row);
        if (fits || fits.error().field != description.fields[field].name) {
            return true;
        }
    }
    return false;
}

/// The answer without which the rules of the record would not ask for the field; nothing where no
/// single one is, or where they do not ask for it: then another record does.
std::optional<std::size_t> needing(const RecordDescription& description, const Row& typed,
                                   std::size_t needed) {
    const auto asked = description.check ? description.check(typed) : Status();
    if (asked || asked.error().field != description.fields[needed].name) {
        return std::nullopt;
    }
    auto other = typed;
    for (std::size_t at = 0; at < description.fields.size(); ++at) {
        const auto& codes = description.fields[at].codes;
        const bool isCause =
            at != needed && std::any_of(codes.begin(), codes.end(), [&](const auto& code) {
                other.values[at] = code;
                return description.check(other).has_value();
            });
        if (isCause) {
            return at;
        }
        other.values[at] = typed.values[at];
    }
    return std::nullopt;
}

/// On the lines of the field beside it: labels above, what is typed below. A tick, which stands in
/// the line of its label, below.
void addToPair(QBoxLayout& pair, Field& field) {
    auto* lines = qobject_cast<QBoxLayout*>(field.layout());
    const int editor = lines == nullptr ? -1 : lines->indexOf(&field.editor());
    if (editor < 0) {
        pair.addWidget(&field, 1, Qt::AlignBottom);
        return;
    }
    lines->insertSpacerItem(editor,
                            new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred));
    lines->setStretch(editor, 1);
    pair.addWidget(&field, 1);
}

/// What a save was refused for, and what else in the form nobody has asked yet: rules say one thing
/// at a time, and one refusal for each press would hide how much is missing.
std::vector<Error> withUnasked(const RecordDescription& description, Row row, const Error& error) {
    std::vector<Error> all{error};
    while (description.check && all.size() <= description.fields.size()) {
        const auto at = description.indexOf(all.back().field);
        const auto* answer = at ? std::get_if<std::string>(&row.values[*at]) : nullptr;
        if (answer == nullptr || *answer != codeOf(YesNo::NotAsked) ||
            !goesOnWith(description, row, *at)) {
            break;
        }
        const auto fits = description.check(row);
        const auto next = fits ? std::nullopt : description.indexOf(fits.error().field);
        const auto* open = next ? std::get_if<std::string>(&row.values[*next]) : nullptr;
        if (open == nullptr || *open != codeOf(YesNo::NotAsked)) {
            break; // said of an answer that was only tried
        }
        all.push_back(fits.error());
    }
    return all;
}

} // namespace

RecordForm::RecordForm(const RecordDescription& description, const Words& words,
                       const CodeLists& codes, QWidget* parent)
    : QFrame(parent)
    , m_description(description)
    , m_words(words)
    , m_codes(codes)
    , m_row{RecordId(), std::vector<Value>(description.fields.size())}
    , m_layout(new QVBoxLayout(this))
    , m_summary(new ErrorSummary(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_summary);
    m_summary->clear();
    keepRingRoom(*this);
}

void RecordForm::addSection(const QString& heading, const QString& sentence) {
    m_layout->addSpacing(m_entries.empty() ? 0 : 8);
    m_layout->addWidget(new TextLabel(heading, TextRole::Heading, &Theme::text, this));
    if (!sentence.isEmpty()) {
        auto* words = new TextLabel(sentence, TextRole::Body, &Theme::text2, this);
        words->setWordWrap(true);
        m_layout->addWidget(words);
    }
}

RecordForm::Entry RecordForm::make(std::string_view name, const QString& label,
                                   const QString& hint) {
    const auto index = m_description.indexOf(name);
    if (!index) {
        throw std::logic_error("no such field: " + std::string(name));
    }
    const auto& description = m_description.fields[*index];
    auto* editor = makeFieldEditor(description, m_words, m_codes, this);
    editor->widget()->setObjectName(toQString(name));
    auto* field = new Field(label, editor->widget(), this);
    field->setObjectName(toQString(name) + QStringLiteral("_field"));
    field->setOptional(mayBeEmpty(description));
    connect(editor, &FieldEditor::edited, this, [this, field] {
        field->clearError();
        followMending();
        if (std::exchange(m_isRefused, false)) {
            endFailure(*this);
        }
        showNeeded();
        Q_EMIT edited();
    });
    if (!hint.isEmpty()) {
        field->setHint(hint);
    }
    connect(editor, &FieldEditor::explained, field, [field, hint](const QString& of) {
        QStringList parts{hint, of};
        parts.removeAll(QString());
        field->setHint(parts.join(u'\n'));
    });
    auto* mask = makeMask(description, *editor->widget());
    return m_entries.emplace_back(Entry{*index, editor, field, mask, editor->typed()});
}

FieldMask* RecordForm::makeMask(const FieldDescription& description, QWidget& editor) {
    // FieldMaskTest holds that whatever is masked is typed into a line.
    auto* line = qobject_cast<QLineEdit*>(&editor);
    if (!description.masked || line == nullptr) {
        return nullptr;
    }
    auto* mask = new FieldMask(*line);
    connect(mask, &FieldMask::revealed, this,
            [this, name = toQString(description.name)] { Q_EMIT revealed(name); });
    return mask;
}

Field& RecordForm::add(std::string_view name, const QString& label, const QString& hint) {
    const auto made = make(name, label, hint);
    m_layout->addWidget(made.field);
    return *made.field;
}

void RecordForm::addPair(std::string_view first, const QString& firstLabel, std::string_view second,
                         const QString& secondLabel) {
    auto* pair = new QHBoxLayout;
    pair->setSpacing(12);
    addToPair(*pair, *make(first, firstLabel).field);
    addToPair(*pair, *make(second, secondLabel).field);
    m_layout->addLayout(pair);
}

const RecordForm::Entry& RecordForm::entry(std::string_view name) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& each) {
        return m_description.fields[each.index].name == name;
    });
    if (found == m_entries.end()) {
        throw std::logic_error("the form does not show " + std::string(name));
    }
    return *found;
}

void RecordForm::setChoices(std::string_view field, const std::vector<RecordChoice>& choices) {
    auto& editor = *entry(field).editor;
    auto offered = choices;
    const auto value = editor.value();
    const auto* chosen = std::get_if<RecordId>(&value);
    const bool isLost = m_keepsChosen && chosen != nullptr &&
                        std::none_of(choices.begin(), choices.end(),
                                     [&](const auto& each) { return each.first == *chosen; });
    if (const auto* box = qobject_cast<const QComboBox*>(editor.widget()); isLost && box) {
        offered.emplace_back(*chosen, box->currentText());
    }
    editor.setChoices(offered);
}

void RecordForm::sayNeeded(std::string_view field, const QString& sentence) {
    for (auto& each : m_entries) {
        if (m_description.fields[each.index].name == field) {
            each.needs = sentence;
        }
    }
}

FieldEditor& RecordForm::editor(std::string_view field) const {
    return *entry(field).editor;
}

Field& RecordForm::field(std::string_view name) const {
    return *entry(name).field;
}

void RecordForm::setRow(const Row& row) {
    m_row = row;
    for (auto& each : m_entries) {
        {
            const QSignalBlocker quiet(each.editor);
            each.editor->setValue(row.values[each.index]);
        }
        each.editor->explain();
        each.clean = each.editor->typed();
        each.field->clearError();
        if (each.mask != nullptr) {
            each.mask->hide();
        }
    }
    m_summary->clear();
    m_isRefused = false;
    showNeeded();
    Q_EMIT filled();
}

Row RecordForm::row() const {
    Row row = m_row;
    for (const auto& each : m_entries) {
        row.values[each.index] = each.editor->value();
    }
    return row;
}

Row RecordForm::rowOver(const Row& now) const {
    Row row = now;
    for (const auto& each : m_entries) {
        if (each.editor->typed() != each.clean) {
            row.values[each.index] = each.editor->value();
        }
    }
    return row;
}

void RecordForm::setRevealSeconds(int seconds) {
    for (const auto& each : m_entries) {
        if (each.mask != nullptr) {
            each.mask->setSeconds(seconds);
        }
    }
}

void RecordForm::conceal() {
    for (const auto& each : m_entries) {
        if (each.mask != nullptr) {
            each.mask->hide();
        }
    }
}

std::string RecordForm::firstField() const {
    return m_entries.empty() ? std::string() : m_description.fields[m_entries.front().index].name;
}

RecordForm::Typed RecordForm::typed() const {
    Typed typed;
    for (const auto& each : m_entries) {
        if (auto text = each.editor->typed(); text != each.clean) {
            typed[m_description.fields[each.index].name] = std::move(text);
        }
    }
    return typed;
}

void RecordForm::setTyped(const Typed& typed) {
    for (const auto& each : m_entries) {
        const auto found = typed.find(m_description.fields[each.index].name);
        if (found == typed.end()) {
            continue;
        }
        {
            const QSignalBlocker quiet(each.editor);
            each.editor->setTyped(found->second);
        }
        each.editor->explain();
        if (each.mask != nullptr) {
            each.mask->hide();
        }
    }
    showNeeded();
}

bool RecordForm::isEmpty(const Entry& entry) const {
    const auto value = entry.editor->value();
    const auto* text = std::get_if<std::string>(&value);
    return isNull(value) || (text != nullptr && text->empty());
}

bool RecordForm::isNeeded(const Entry& entry, Row typed) const {
    const auto& description = m_description.fields[entry.index];
    if (!m_description.check || entry.field->isHidden() || !mayBeEmpty(description)) {
        return false;
    }
    typed.values[entry.index] = emptyOf(description.kind);
    const auto fits = m_description.check(typed);
    return !fits && fits.error().field == description.name;
}

void RecordForm::showNeeded() {
    // Made once: this is asked at every key.
    const auto answered = withMissing(m_description, m_entries, row());
    for (const auto& each : m_entries) {
        each.field->setNeeded(isNeeded(each, answered));
    }
}

QString RecordForm::neededSentence(const Entry& entry) const {
    if (!entry.needs.isEmpty()) {
        return entry.needs;
    }
    const auto typed = row();
    const auto fits = m_description.check ? m_description.check(typed) : Status();
    const auto& name = m_description.fields[entry.index].name;
    if (!fits && fits.error().field == name && fits.error().detail == kSaysNothing) {
        return fieldText(fits.error());
    }
    const bool isDay = m_description.fields[entry.index].kind == FieldKind::Date;
    if (const auto cause = needing(m_description, typed, entry.index)) {
        const auto& field = m_description.fields[*cause];
        const auto* answer = std::get_if<std::string>(&typed.values[*cause]);
        //: %1 an answer, %2 the field in which it is chosen
        const auto sentence = isDay ? tr("Give the day: '%1' at '%2' needs it.")
                                    : tr("Fill this in: '%1' at '%2' needs it.");
        return sentence.arg(answer == nullptr ? QString() : m_words.label(field.codeList, *answer),
                            labelOf(field.name));
    }
    if (!isAnythingChosenBeside(entry)) {
        return requiredSentence(entry);
    }
    return isDay ? tr("Give the day. What is chosen in this form needs it.")
                 : tr("Fill this in. What is chosen in this form needs it.");
}

/// Of the organisation's lists or records: what else can be chosen is known as a cause by
/// needing().
bool RecordForm::isAnythingChosenBeside(const Entry& entry) const {
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& each) {
        const auto& field = m_description.fields[each.index];
        const bool isChoice = field.codes.empty() &&
                              (field.kind == FieldKind::Code || field.kind == FieldKind::CodeSet ||
                               field.kind == FieldKind::Id || field.kind == FieldKind::Boolean);
        return each.index != entry.index && isChoice && !each.field->isHidden() &&
               !saysNothing(each.editor->value(), field.kind);
    });
}

QString RecordForm::requiredSentence(const Entry& entry) const {
    switch (m_description.fields[entry.index].kind) {
    case FieldKind::Boolean:
    case FieldKind::Id:
    case FieldKind::Code:
    case FieldKind::CodeSet:
        return tr("Choose something here, then save.");
    case FieldKind::Date:
        return tr("Give the day, then save.");
    default:
        return tr("Write something here, then save.");
    }
}

void RecordForm::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!enter || modifiers != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto from = std::find_if(m_entries.begin(), m_entries.end(), [](const auto& each) {
        return each.field->isAncestorOf(QApplication::focusWidget());
    });
    const auto next = std::find_if(from, m_entries.end(), [&](const auto& each) {
        return &each != &*from && each.field->isVisible() && each.field->editor().isEnabled();
    });
    if (from == m_entries.end() || (next == m_entries.end() && isInDialog())) {
        QWidget::keyPressEvent(event); // a dialog has its default button
    } else if (next != m_entries.end()) {
        next->field->editor().setFocus(Qt::TabFocusReason);
    } else {
        Q_EMIT lastFieldLeft();
    }
}

bool RecordForm::isInDialog() const {
    return qobject_cast<const QDialog*>(window()) != nullptr;
}

bool RecordForm::check() {
    const auto answered = withMissing(m_description, m_entries, row());
    const auto isUnsaid = [this](const Entry& each) {
        return saysNothing(each.editor->value(), m_description.fields[each.index].kind);
    };
    for (const auto& each : m_entries) {
        auto problem = each.editor->problem();
        if (problem.isEmpty() && m_description.fields[each.index].required && isEmpty(each)) {
            problem = requiredSentence(each);
        } else if (problem.isEmpty() && isUnsaid(each) && isNeeded(each, answered)) {
            problem = neededSentence(each);
        }
        if (problem.isEmpty()) {
            each.field->clearError();
        } else {
            each.field->setError(problem);
        }
    }
    return !showSummary();
}

bool RecordForm::showSummary() {
    std::vector<Field*> fields;
    for (const auto& each : m_entries) {
        fields.push_back(each.field);
    }
    return m_summary->show(fields);
}

void RecordForm::followMending() {
    const bool isMended = std::none_of(m_entries.begin(), m_entries.end(),
                                       [](const auto& each) { return each.field->hasError(); });
    if (isMended) {
        m_summary->clear();
    }
}

void RecordForm::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (!event->spontaneous() && std::exchange(m_isRefused, false)) { // not a window put away
        endFailure(*this);
    }
}

QString RecordForm::labelOf(const std::string& field) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& each) {
        return m_description.fields[each.index].name == field;
    });
    return found == m_entries.end() ? m_words.label("field", Code{field}) : found->field->label();
}

QString RecordForm::refusalSentence(const Entry& entry, const Error& error) const {
    const bool isDay = m_description.fields[entry.index].kind == FieldKind::Date;
    if (auto own = fieldText(error); !own.isEmpty()) {
        return own;
    }
    if (isEmpty(entry)) {
        return neededSentence(entry);
    }
    if (const auto rule = brokenRule(error)) {
        return ruleText(*rule, isDay, labelOf(rule->other));
    }
    if (entry.editor->value() == emptyOf(m_description.fields[entry.index].kind)) {
        return neededSentence(entry); // several answers, and none is chosen
    }
    return isDay ? tr("This day does not go with the other days here. Compare them.")
                 : tr("This does not go with what else is chosen here. Compare the two.");
}

bool RecordForm::showError(const Error& error, const QString& sentence) {
    m_isRefused = true;
    for (const auto& refused : withUnasked(m_description, row(), error)) {
        for (const auto& each : m_entries) {
            if (m_description.fields[each.index].name == refused.field) {
                const bool isToldSo = refused.field == error.field && !sentence.isEmpty();
                each.field->setError(isToldSo ? sentence : refusalSentence(each, refused));
            }
        }
    }
    const bool isHere = std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& each) {
        return m_description.fields[each.index].name == error.field && !each.field->isHidden();
    });
    return isHere && showSummary();
}

} // namespace zaklon::ui
