// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DraftKeeper.h"

#include "core/catalogue/RecordRows.h"
#include "core/store/RecordJson.h"
#include "ui/components/FilledIn.h"
#include "ui/components/FocusPlace.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/Text.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTimer>
#include <QWidget>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string>

namespace zaklon::ui {

namespace {

constexpr QLatin1String kTyped("typed");
constexpr QLatin1String kTicked("wanted");
constexpr QLatin1String kRow("row");
/// Beside the parts: a draft of before has none.
constexpr QLatin1String kTypedIn("typed_in");
constexpr QChar kNumber(u'#'); ///< between a name and which one of that name it is

QString rowText(const RecordForm& form) {
    return toQString(toJson(form.description(), form.baseRow()).dump());
}

QJsonObject typedIn(const RecordForm& form, DraftKeeper::Edits edits) {
    QJsonObject typed;
    for (const auto& [field, text] : form.typed()) {
        typed[toQString(field)] = text;
    }
    if (typed.isEmpty()) {
        return {};
    }
    QJsonObject part{{kTyped, typed}};
    if (edits == DraftKeeper::Edits::NewRecord) {
        part[kRow] = rowText(form);
    }
    return part;
}

/// The row under a record that was new when the draft was kept. Read field by field: it was never
/// saved, so nothing says that it is complete.
std::optional<Row> keptRow(const RecordForm& form, const QJsonObject& part) {
    const auto json = nlohmann::json::parse(part[kRow].toString().toStdString(), nullptr, false);
    if (!json.is_object() || !json.contains("id") || !json["id"].is_string()) {
        return std::nullopt;
    }
    const auto id = RecordId::parse(json["id"].get<std::string>());
    if (!id) {
        return std::nullopt;
    }
    Row row = form.baseRow();
    row.id = *id;
    const auto& fields = form.description().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (const auto kept = json.find(fields[i].name); kept != json.end()) {
            row.values[i] = fromJson(fields[i], *kept).value_or(row.values[i]);
        }
    }
    return row;
}

bool isSaved(Session& session, const RecordForm& form, const RecordId& id) {
    const auto rows = RecordRows::of(session.vault(), form.description());
    const auto found = rows ? rows->find(id) : Result<std::optional<Row>>(std::nullopt);
    return found && found->has_value();
}

bool restoreForm(Session& session, RecordForm& form, const QJsonObject& part,
                 DraftKeeper::Edits edits) {
    if (edits == DraftKeeper::Edits::NewRecord) {
        if (const auto row = keptRow(form, part)) {
            if (isSaved(session, form, row->id)) {
                return false; // cut off between the save and the end of its draft
            }
            form.setRow(*row);
        }
    }
    RecordForm::Typed typed;
    const auto fields = part[kTyped].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        typed[toText(field.key())] = field.value().toString();
    }
    form.setTyped(typed);
    return true;
}

/// What is filled in may have the keys again; a button that acts is never handed to a Space.
bool isTypedInto(const QWidget& widget) {
    return isFilledIn(widget) || qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QCheckBox*>(&widget) != nullptr;
}

bool hasName(const QWidget& widget) {
    const QString name = widget.objectName();
    return !name.isEmpty() && !name.startsWith(QLatin1String("qt_"));
}

} // namespace

DraftKeeper::DraftKeeper(Session& session, QWidget& panel)
    : QObject(&panel)
    , m_session(session)
    , m_panel(panel)
    , m_offer(new DraftOffer(session.words(), &panel))
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&m_session, &Session::leaving, this, &DraftKeeper::keepNow);
    connect(&m_session, &Session::locking, this, &DraftKeeper::keepNow);
    connect(m_offer, &DraftOffer::goOn, this, [this] {
        m_offer->hide();
        Q_EMIT goOn();
        returnToTyping();
    });
    connect(m_offer, &DraftOffer::takenUp, this, &DraftKeeper::returnToTyping);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*before*/, QWidget* now) { noteFocus(now); });
    connect(m_offer, &DraftOffer::startAgain, this, [this] {
        finish();
        Q_EMIT startedAgain();
    });
    panel.installEventFilter(this);
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::add(const QString& name, RecordForm& form) {
    connect(&form, &RecordForm::edited, this, &DraftKeeper::touch);
    add({name, [&form](Edits edits) { return typedIn(form, edits); },
         [this, &form](const QJsonObject& part, Edits edits) {
             return restoreForm(m_session, form, part, edits);
         }});
}

void DraftKeeper::add(QLineEdit& line) {
    connect(&line, &QLineEdit::textEdited, this, &DraftKeeper::touch);
    addText(
        line.objectName(), [&line] { return line.text(); },
        [&line](const QString& text) { line.setText(text); });
}

void DraftKeeper::add(QPlainTextEdit& area) {
    connect(&area, &QPlainTextEdit::textChanged, this, &DraftKeeper::touch);
    addText(
        area.objectName(), [&area] { return area.toPlainText(); },
        [&area](const QString& text) { area.setPlainText(text); });
}

void DraftKeeper::add(QCheckBox& box) {
    connect(&box, &QCheckBox::toggled, this, &DraftKeeper::touch);
    const auto before = std::make_shared<bool>(box.isChecked());
    add({box.objectName(),
         [&box, before](Edits) {
             return box.isChecked() == *before ? QJsonObject()
                                               : QJsonObject{{kTicked, box.isChecked()}};
         },
         [&box](const QJsonObject& part, Edits) {
             box.setChecked(part[kTicked].toBool());
             return true;
         },
         [&box, before] { *before = box.isChecked(); }});
}

void DraftKeeper::addText(const QString& name, std::function<QString()> text,
                          std::function<void(const QString&)> setText) {
    const auto before = std::make_shared<QString>();
    add({name,
         [text, before](Edits) {
             const auto now = text();
             return now == *before ? QJsonObject() : QJsonObject{{kTyped, now}};
         },
         [setText](const QJsonObject& part, Edits) {
             setText(part[kTyped].toString());
             return true;
         },
         [text, before] { *before = text(); }});
}

void DraftKeeper::add(Part part) {
    m_parts.push_back(std::move(part));
}

void DraftKeeper::begin(const DraftKey& key, Edits edits) {
    m_timer->stop();
    m_offer->hide();
    m_key.reset();
    forgetFields();
    m_edits = edits;
    m_kept = {};
    for (const auto& part : m_parts) {
        if (part.clean) {
            part.clean();
        }
    }
    if (m_session.isPresenting()) {
        m_key = keyBeside(key);
        noteFocus(QApplication::focusWidget());
        noteTyping();
        return;
    }
    adopt(key);
    m_key = key;
    auto box = m_session.vault().drafts();
    const auto found = box ? box->find(key) : Result<std::optional<TypedDraft>>(std::nullopt);
    if (found && *found) {
        showKept(**found);
    }
    noteFocus(QApplication::focusWidget());
    noteTyping();
}

void DraftKeeper::showKept(const TypedDraft& draft) {
    m_kept = QJsonDocument::fromJson(QByteArray::fromStdString(draft.content)).object();
    if (!putBack(m_kept)) {
        finish();
        Q_EMIT startedAgain();
    } else if (collect().isEmpty()) {
        keepNow(); // nothing differs any more: the draft is over
    } else {
        m_typedIn = m_kept[kTypedIn].toString();
        m_offer->offer(draft);
        Q_EMIT restored();
    }
}

DraftKey DraftKeeper::keyBeside(const DraftKey& key) const {
    auto box = m_session.vault().drafts();
    DraftKey beside = key;
    const auto isTaken = [&] {
        const auto found =
            box ? box->find(beside) : Result<std::optional<TypedDraft>>(std::nullopt);
        return found && found->has_value();
    };
    for (int number = 1; isTaken(); ++number) {
        beside.form = key.form + '/' + std::to_string(number);
    }
    return beside;
}

void DraftKeeper::adopt(const DraftKey& key) {
    auto box = m_session.vault().drafts();
    const auto waiting = box ? box->find(key) : Result<std::optional<TypedDraft>>(std::nullopt);
    if (!box || !waiting || *waiting) {
        return;
    }
    const auto about = box->about(key.person).value_or(std::vector<FormDraft>{});
    const auto found = std::find_if(about.begin(), about.end(), [&](const FormDraft& draft) {
        return draft.key.record == key.record && formName(draft.key) == key.form;
    });
    const auto words = found == about.end() ? Result<std::optional<TypedDraft>>(std::nullopt)
                                            : box->find(found->key);
    if (words && *words && box->keep(key, (*words)->content)) {
        static_cast<void>(box->discard(found->key));
    }
}

bool DraftKeeper::putBack(const QJsonObject& content) {
    bool all = true;
    for (const auto& part : m_parts) {
        if (const auto kept = content[part.name].toObject(); !kept.isEmpty()) {
            all = part.restore(kept, m_edits) && all;
        }
    }
    return all;
}

QJsonObject DraftKeeper::collect() const {
    QJsonObject content;
    for (const auto& part : m_parts) {
        if (const auto typed = part.typed(m_edits); !typed.isEmpty()) {
            content[part.name] = typed;
        }
    }
    return content;
}

bool DraftKeeper::hasTyping() const {
    return m_key && !collect().isEmpty();
}

void DraftKeeper::noteTyping() {
    if (const bool typing = hasTyping(); typing != m_typing) {
        m_typing = typing;
        Q_EMIT typingChanged(typing);
    }
}

void DraftKeeper::touch() {
    if (m_key) {
        if (m_lastField != nullptr && m_lastField != m_typedField) {
            m_typedField = m_lastField;
            m_typedIn = nameOf(*m_lastField);
        }
        if (!m_timer->isActive()) { // not after the last key: whoever types on has no pause
            m_timer->start(kPauseMs);
        }
        noteTyping();
    }
}

void DraftKeeper::keepNow() {
    m_timer->stop();
    auto box = m_session.vault().drafts();
    if (!m_key || !box) {
        return;
    }
    auto content = collect();
    if (!content.isEmpty() && !m_typedIn.isEmpty()) {
        content[kTypedIn] = m_typedIn;
    }
    if (content == m_kept) {
        return;
    }
    const auto kept = m_session.writeSoon(
        [box = *box, key = *m_key,
         text = QJsonDocument(content).toJson(QJsonDocument::Compact).toStdString(),
         isOver = content.isEmpty()]() mutable {
            return isOver ? box.discard(key) : box.keep(key, text);
        });
    if (kept) {
        const bool changed = m_kept.isEmpty() != content.isEmpty();
        m_kept = content;
        if (changed) {
            Q_EMIT m_session.draftsChanged();
        }
    } else {
        Q_EMIT m_session.failed(kept.error());
    }
}

void DraftKeeper::leave() {
    keepNow();
    m_key.reset();
    forgetFields();
    m_kept = {};
    m_offer->hide();
    noteTyping();
}

void DraftKeeper::finish() {
    m_timer->stop();
    m_offer->hide();
    auto box = m_session.vault().drafts();
    if (m_key && box) {
        const auto gone =
            m_session.writeSoon([box = *box, key = *m_key]() mutable { return box.discard(key); });
        if (!gone) {
            Q_EMIT m_session.failed(gone.error());
        }
    }
    const bool changed = !m_kept.isEmpty();
    m_key.reset();
    forgetFields();
    m_kept = {};
    noteTyping();
    if (changed) {
        Q_EMIT m_session.draftsChanged();
    }
}

void DraftKeeper::forgetFields() {
    m_lastField.clear();
    m_typedField.clear();
    m_typedIn.clear();
}

void DraftKeeper::noteFocus(QWidget* now) {
    if (m_key && now != nullptr && m_panel.isAncestorOf(now) && !m_offer->isAncestorOf(now) &&
        isTypedInto(*now)) {
        m_lastField = now;
    }
}

QWidget* DraftKeeper::lastField() const {
    const bool isThere = m_lastField != nullptr && m_lastField->isVisibleTo(&m_panel) &&
                         m_lastField->isEnabledTo(&m_panel);
    return isThere ? m_lastField.data() : fieldCalled(m_typedIn);
}

/// What somebody chose to go on with stands open: the keys go to where its last letter was typed.
void DraftKeeper::returnToTyping() {
    if (QWidget* field = fieldCalled(m_typedIn)) {
        field->setFocus(Qt::OtherFocusReason);
        if (auto* area = qobject_cast<QPlainTextEdit*>(field)) {
            area->moveCursor(QTextCursor::End); // what was put back has it at its beginning
        }
    }
}

/// By the nearest name; several forms of a panel may have a field of one name.
QString DraftKeeper::nameOf(QWidget& field) const {
    QWidget* named = &field;
    while (named != &m_panel && !hasName(*named)) {
        named = named->parentWidget();
    }
    if (named == &m_panel) {
        return {};
    }
    const auto same = m_panel.findChildren<QWidget*>(named->objectName());
    return named->objectName() + kNumber + QString::number(same.indexOf(named));
}

QWidget* DraftKeeper::fieldCalled(const QString& name) const {
    const auto end = name.lastIndexOf(kNumber);
    if (end <= 0) {
        return nullptr;
    }
    const auto same = m_panel.findChildren<QWidget*>(name.left(end));
    auto* field = same.value(name.mid(end + 1).toInt(), nullptr);
    if (field == nullptr || !field->isVisibleTo(&m_panel) || !field->isEnabledTo(&m_panel)) {
        return nullptr;
    }
    return field->focusPolicy() != Qt::NoFocus ? field : focusPlace(nullptr, *field);
}

bool DraftKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide && m_timer->isActive()) {
        m_timer->start(0); // not within the event: the cover of Hide comes first
    }
    return QObject::eventFilter(watched, event);
}

QWidget* placeOfTyping(const QWidget& within) {
    QWidget* found = nullptr;
    for (const auto* keeper : within.findChildren<DraftKeeper*>()) {
        auto* field = keeper->hasTyping() ? keeper->lastField() : nullptr;
        if (field != nullptr && field->isVisibleTo(&within) && field->isEnabledTo(&within) &&
            (found == nullptr || field == within.focusWidget())) {
            found = field; // of several the one where the keys were last
        }
    }
    return found;
}

} // namespace zaklon::ui
