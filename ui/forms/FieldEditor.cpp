// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldEditor.h"

#include "core/base/TypedTime.h"
#include "core/people/SafeContact.h"
#include "ui/components/DateField.h"
#include "ui/components/Segments.h"
#include "ui/forms/CodeDescription.h"
#include "ui/forms/CodeSetEditor.h"
#include "ui/session/Text.h"
#include "ui/theme/EmptyBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVariant>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr std::size_t kAreaBytes = 1000; ///< longer texts get an area of several lines
constexpr std::size_t kSegments = 4;
constexpr int kInAnyLine = 2; ///< so many answers stand beside each other in the narrowest panel

class TextEditor final : public FieldEditor {
  public:
    TextEditor(const FieldDescription& field, QWidget* parent)
        : FieldEditor(parent), m_line(new QLineEdit(parent)) {
        m_line->setMaxLength(static_cast<int>(field.maxBytes));
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }
    QWidget* widget() const override { return m_line; }
    void setValue(const Value& value) override {
        const auto* text = std::get_if<std::string>(&value);
        m_line->setText(text == nullptr ? QString() : toQString(*text));
    }
    Value value() const override { return typedText(m_line->text()); }

  private:
    QLineEdit* m_line;
};

/// Hours as people write them. The record gets them as it keeps them, and that is what stands here
/// as soon as the line is left.
class HoursEditor final : public FieldEditor {
    Q_OBJECT

  public:
    HoursEditor(const FieldDescription& field, QWidget* parent)
        : FieldEditor(parent)
        , m_isSpans(field.pattern == kSpansPattern)
        , m_line(new QLineEdit(parent)) {
        m_line->setMaxLength(m_isSpans ? static_cast<int>(field.maxBytes) : kTypedTimeLetters);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            if (const auto text = read(); text && m_line->text() != toQString(*text)) {
                m_line->setText(toQString(*text));
            }
        });
    }
    QWidget* widget() const override { return m_line; }
    void setValue(const Value& value) override {
        const auto* text = std::get_if<std::string>(&value);
        m_line->setText(text == nullptr ? QString() : toQString(*text));
    }
    Value value() const override { return read().value_or(typedText(m_line->text())); }
    QString problem() const override {
        if (m_line->text().trimmed().isEmpty() || read()) {
            return {};
        }
        return m_isSpans ? tr("Write hours from and until, for example 09:00-12:00, 17:00-19:00.")
                         : tr("Write the hour, for example 20:00 or 8.30.");
    }
    QString typed() const override { return m_line->text(); }
    void setTyped(const QString& text) override { m_line->setText(text); }

  private:
    static constexpr int kTypedTimeLetters = 10;

    std::optional<std::string> read() const {
        const auto text = m_line->text().toStdString();
        return m_isSpans ? typedSpans(text) : typedTime(text);
    }

    bool m_isSpans;
    QLineEdit* m_line;
};

class AreaEditor final : public FieldEditor {
  public:
    explicit AreaEditor(QWidget* parent) : FieldEditor(parent), m_area(new QPlainTextEdit(parent)) {
        m_area->setTabChangesFocus(true);
        m_area->setMinimumHeight(m_area->fontMetrics().lineSpacing() * 3 + 24);
        m_area->setMaximumHeight(m_area->fontMetrics().lineSpacing() * 6 + 24);
        connect(m_area, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }
    QWidget* widget() const override { return m_area; }
    void setValue(const Value& value) override {
        const auto* text = std::get_if<std::string>(&value);
        m_area->setPlainText(text == nullptr ? QString() : toQString(*text));
    }
    Value value() const override { return typedText(m_area->toPlainText()); }

  private:
    QPlainTextEdit* m_area;
};

class NumberEditor final : public FieldEditor {
    Q_OBJECT

  public:
    NumberEditor(const FieldDescription& field, QWidget* parent)
        : FieldEditor(parent), m_field(field), m_line(new QLineEdit(parent)) {
        m_line->setMaxLength(20);
        if (!field.optional && field.minimum <= 0) {
            m_line->setPlaceholderText(QStringLiteral("0"));
        }
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }
    QWidget* widget() const override { return m_line; }
    void setValue(const Value& value) override {
        const auto* number = std::get_if<std::int64_t>(&value);
        // A count that nobody wrote is not a count of nothing that somebody wrote: it stands as
        // what an empty line means, and no digit is in the way of the first one typed.
        const bool isUnsaid = number == nullptr || (*number == 0 && !m_field.optional);
        m_line->setText(isUnsaid ? QString() : QString::number(*number));
    }
    Value value() const override {
        bool good = false;
        const auto number = withoutAbout().toLongLong(&good);
        return good               ? Value(std::int64_t{number})
               : m_field.optional ? Value()
                                  : Value(std::int64_t{0});
    }
    QString problem() const override {
        bool good = false;
        const auto text = withoutAbout();
        const auto number = text.toLongLong(&good);
        if (text.isEmpty() || (good && number >= m_field.minimum && number <= m_field.maximum)) {
            return {};
        }
        return tr("A number from %1 to %2 fits here.").arg(m_field.minimum).arg(m_field.maximum);
    }
    QString typed() const override { return m_line->text(); }
    void setTyped(const QString& text) override { m_line->setText(text); }

  private:
    /// `about 1998`: how certain it is has a field of its own.
    QString withoutAbout() const {
        auto words = m_line->text().simplified().toCaseFolded().split(u' ');
        if (words.size() == 2 && DateWords::everyLanguage().about.contains(words.front())) {
            words.removeFirst();
        }
        return words.join(u' ');
    }

    const FieldDescription& m_field;
    QLineEdit* m_line;
};

class TickEditor final : public FieldEditor {
  public:
    explicit TickEditor(QWidget* parent) : FieldEditor(parent), m_box(new QCheckBox(parent)) {
        connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
    }
    QWidget* widget() const override { return m_box; }
    void setValue(const Value& value) override {
        const auto* truth = std::get_if<std::int64_t>(&value);
        m_box->setChecked(truth != nullptr && *truth != 0);
    }
    Value value() const override { return std::int64_t{m_box->isChecked() ? 1 : 0}; }
    void setTyped(const QString& text) override { m_box->setChecked(text.toInt() != 0); }

  private:
    QCheckBox* m_box;
};

class DayEditor final : public FieldEditor {
  public:
    explicit DayEditor(QWidget* parent) : FieldEditor(parent), m_day(new DateField(parent)) {
        connect(m_day, &DateField::dateChanged, this, &FieldEditor::edited);
        connect(m_day, &DateField::textEdited, this, &FieldEditor::edited);
    }
    QWidget* widget() const override { return m_day; }
    void setValue(const Value& value) override {
        const auto* text = std::get_if<std::string>(&value);
        m_day->setDate(text == nullptr ? std::nullopt : Date::parse(*text));
    }
    Value value() const override {
        const auto date = m_day->date();
        return date ? Value(date->toString()) : Value();
    }
    QString problem() const override { return m_day->problem(); }
    QString typed() const override { return m_day->text(); }
    void setTyped(const QString& text) override { m_day->setText(text); }

  private:
    DateField* m_day;
};

/// One of a few: all answers are seen at once.
class SegmentEditor final : public FieldEditor {
  public:
    SegmentEditor(const FieldDescription& field, const Words& words, QWidget* parent)
        : FieldEditor(parent), m_codes(field.codes) {
        QStringList labels;
        for (const auto& code : m_codes) {
            labels << words.label(field.codeList, code);
        }
        m_segments = new Segments(labels, parent);
        m_segments->setWraps(labels.size() > kInAnyLine);
        connect(m_segments, &Segments::chosen, this, &FieldEditor::edited);
    }
    QWidget* widget() const override { return m_segments; }
    void setValue(const Value& value) override {
        const auto* text = std::get_if<std::string>(&value);
        const auto found =
            text == nullptr ? m_codes.end() : std::find(m_codes.begin(), m_codes.end(), *text);
        m_segments->setCurrent(found == m_codes.end()
                                   ? std::nullopt
                                   : std::optional(static_cast<int>(found - m_codes.begin())));
    }
    Value value() const override {
        const auto chosen = m_segments->current();
        return chosen ? Value(m_codes[static_cast<std::size_t>(*chosen)]) : Value();
    }

  private:
    std::vector<std::string> m_codes;
    Segments* m_segments;
};

/// One of many, found by typing.
class BoxEditor final : public FieldEditor {
    Q_OBJECT

  public:
    explicit BoxEditor(QWidget* parent) : FieldEditor(parent), m_box(new QComboBox(parent)) {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(12);
        sayWhenEmpty(*m_box, tr("Not chosen"));
        connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
        connect(m_box, &QComboBox::currentIndexChanged, this, &BoxEditor::explain);
    }
    void explain() override {
        if (m_explains) { // of a list that says nothing, the hint is the form's alone
            Q_EMIT explained(m_box->currentData(Qt::ToolTipRole).toString());
        }
    }
    void addCode(const std::string& code, const QString& label, const QString& description = {}) {
        m_codes.push_back({code, label, description});
        m_explains = m_explains || !description.isEmpty();
        addItem(m_codes.back());
    }
    void offerOnly(const std::vector<std::string>& codes) override {
        const auto before = m_box->currentData();
        m_box->clear();
        for (const auto& each : m_codes) {
            const auto& code = each.code;
            if (code.empty() || std::find(codes.begin(), codes.end(), code) != codes.end()) {
                addItem(each);
            }
        }
        m_box->setCurrentIndex(std::max(0, m_box->findData(before)));
    }
    void offerCodes(const std::vector<CodeChoice>& choices) override {
        for (const auto& [code, label] : choices) {
            addCode(code, label);
        }
    }
    QWidget* widget() const override { return m_box; }
    void setValue(const Value& value) override {
        QString wanted;
        if (const auto* text = std::get_if<std::string>(&value)) {
            wanted = toQString(*text);
        } else if (const auto* id = std::get_if<RecordId>(&value)) {
            wanted = toQString(id->toString());
        }
        int index = m_box->findData(wanted);
        if (index < 0 && !wanted.isEmpty()) {
            m_box->addItem(wanted, wanted); // a retired code or a colleague who left stays readable
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }
    Value value() const override {
        const auto chosen = m_box->currentData().toString().toStdString();
        if (chosen.empty()) {
            return {};
        }
        const auto id = m_records ? RecordId::parse(chosen) : std::nullopt;
        return id ? Value(*id) : Value(chosen);
    }
    void setChoices(const std::vector<RecordChoice>& choices) override {
        m_records = true;
        const auto before = m_box->currentData();
        m_box->clear();
        m_box->addItem(QString(), QString());
        for (const auto& [id, words] : choices) {
            m_box->addItem(words, toQString(id.toString()));
        }
        m_box->setCurrentIndex(std::max(0, m_box->findData(before)));
    }

  private:
    struct Offered {
        std::string code;
        QString label;
        QString description;
    };
    void addItem(const Offered& offered) {
        m_box->addItem(offered.label, toQString(offered.code));
        describeItem(*m_box, m_box->count() - 1, offered.description);
    }

    QComboBox* m_box;
    bool m_records = false;
    bool m_explains = false;
    std::vector<Offered> m_codes; ///< of the list
};

class SetEditor final : public FieldEditor {
  public:
    SetEditor(const FieldDescription& field, const Words& words, const CodeLists& codes,
              QWidget* parent)
        : FieldEditor(parent), m_set(new CodeSetEditor(field.codeList, words, codes, parent)) {
        connect(m_set, &CodeSetEditor::edited, this, &FieldEditor::edited);
    }
    QWidget* widget() const override { return m_set; }
    void setValue(const Value& value) override {
        std::vector<Code> chosen;
        FieldTraits<std::vector<Code>>::fromValue(value, chosen);
        m_set->setCodes(chosen);
    }
    void offerOnly(const std::vector<std::string>& codes) override { m_set->setOffered(codes); }
    Value value() const override { return FieldTraits<std::vector<Code>>::toValue(m_set->codes()); }

  private:
    CodeSetEditor* m_set;
};

FieldEditor* makeCodeEditor(const FieldDescription& field, const Words& words,
                            const CodeLists& codes, QWidget* parent) {
    if (!field.codes.empty() && field.codes.size() <= kSegments) {
        return new SegmentEditor(field, words, parent);
    }
    auto* box = new BoxEditor(parent);
    if (field.optional && !field.required) {
        box->addCode({}, {});
    }
    const auto* list = codes.find(field.codeList);
    if (!field.codes.empty()) {
        for (const auto& code : field.codes) {
            const auto* entry = codes.find(field.codeList, code);
            box->addCode(code, words.label(field.codeList, code),
                         entry == nullptr ? QString() : descriptionOf(*entry, words));
        }
    } else if (list != nullptr) {
        for (const auto* entry : list->offered()) {
            box->addCode(entry->code, words.text(entry->label), descriptionOf(*entry, words));
        }
    }
    return box;
}

} // namespace

QString FieldEditor::typed() const {
    const auto is = value();
    if (const auto* text = std::get_if<std::string>(&is)) {
        return toQString(*text);
    }
    if (const auto* number = std::get_if<std::int64_t>(&is)) {
        return QString::number(*number);
    }
    const auto* id = std::get_if<RecordId>(&is);
    return id == nullptr ? QString() : toQString(id->toString());
}

void FieldEditor::setTyped(const QString& text) {
    setValue(Value(toText(text)));
}

FieldEditor* makeFieldEditor(const FieldDescription& field, const Words& words,
                             const CodeLists& codes, QWidget* parent) {
    switch (field.kind) {
    case FieldKind::Text:
        if (field.pattern == kTimePattern || field.pattern == kSpansPattern) {
            return new HoursEditor(field, parent);
        }
        if (field.maxBytes > kAreaBytes) {
            return new AreaEditor(parent);
        }
        return new TextEditor(field, parent);
    case FieldKind::Integer:
        return new NumberEditor(field, parent);
    case FieldKind::Boolean:
        return new TickEditor(parent);
    case FieldKind::Date:
        return new DayEditor(parent);
    case FieldKind::Code:
        return makeCodeEditor(field, words, codes, parent);
    case FieldKind::CodeSet:
        return new SetEditor(field, words, codes, parent);
    case FieldKind::Id:
        return new BoxEditor(parent);
    case FieldKind::Timestamp:
    case FieldKind::Structure:
        break;
    }
    return new TextEditor(field, parent); // no form asks for an instant or nested data
}

} // namespace zaklon::ui

#include "FieldEditor.moc"
