// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PersonPicker.h"

#include "core/people/Identity.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/SimilarWords.h"
#include "ui/session/Text.h"
#include "ui/session/TypedMeets.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/RingRoom.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {
constexpr int kTypingPauseMs = 150;
constexpr int kShown = 4;
} // namespace

PersonPicker::PersonPicker(Session& session, const QString& label, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_line(new QLineEdit(this))
    , m_title(new TextLabel({}, TextRole::Small, &Theme::text2, this))
    , m_rows(new QVBoxLayout)
    , m_new(new QPushButton(this))
    , m_typing(new QTimer(this)) {
    m_line->setObjectName(QStringLiteral("pick_person"));
    m_new->setObjectName(QStringLiteral("pick_new_person"));
    m_new->setIcon(icon(IconName::Plus));
    //: other words by which the command box finds the button that registers a person; never shown
    setOtherWords(*m_new, tr("register registration"));
    m_title->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto* field = new Field(label, m_line, this);
    field->setHint(session.confidential()   ? tr("Case code, pseudonym or name, in any script.")
                   : session.isPresenting() ? tr("Case code.")
                                            : tr("Case code or pseudonym."));
    column->addWidget(field);
    column->addWidget(m_title);
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    // After who is alike, as in every search: pressing one of them asks first, so that keys pressed
    // in haste neither link a stranger nor make a second record of somebody.
    column->addWidget(m_new, 0, Qt::AlignLeading);
    keepRingRoom(*this); // or the frame of the line has no lower edge where nothing follows it
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    connect(m_line, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_line, &QLineEdit::returnPressed, this, &PersonPicker::takeFirst);
    connect(m_typing, &QTimer::timeout, this, &PersonPicker::search);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (!m_searchesFirst || hasSearched()) {
            Q_EMIT newWanted(m_line->text());
        }
    });
    m_line->installEventFilter(this);
    m_new->installEventFilter(this);
    showFound({});
}

bool PersonPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool isPlain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (watched == m_line && pressed->key() == Qt::Key_Tab && isPlain &&
            m_typing->isActive()) { // whoever is alike is not shown yet
            return walk(watched, 1);
        }
        const bool down = pressed->key() == Qt::Key_Down;
        if ((down || pressed->key() == Qt::Key_Up) && isPlain) {
            return walk(watched, down ? 1 : -1);
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool PersonPicker::walk(const QObject* from, int step) {
    if (m_typing->isActive()) { // the rows are of what was typed before
        m_typing->stop();
        search();
    }
    QList<QWidget*> places{m_line};
    for (int row = 0; row < m_rows->count(); ++row) {
        auto* button = qobject_cast<QPushButton*>(m_rows->itemAt(row)->widget());
        if (button != nullptr && button->isEnabled()) {
            places << button;
        }
    }
    if (!m_new->isHidden()) {
        places << m_new;
    }
    const auto at = std::find(places.begin(), places.end(), from) - places.begin() + step;
    if (at < 0) {
        return false;
    }
    if (at >= places.size()) {
        return true; // a button would send the key on to its neighbours
    }
    places[at]->show(); // at once: a row that was just found takes the key
    places[at]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool PersonPicker::hasSearched() {
    if (m_typing->isActive()) { // pressed before anybody was looked for
        m_typing->stop();
        return search().empty();
    }
    if (!m_line->text().trimmed().isEmpty() || m_isAskedToSearch) {
        return true;
    }
    m_isAskedToSearch = true;
    m_title->setText(tr("Type a code, a pseudonym or a name first: the person may be here already. "
                        "If nothing is known, press once more."));
    m_title->show();
    announce(*m_title, m_title->text());
    m_line->setFocus(Qt::OtherFocusReason);
    return false;
}

void PersonPicker::clear() {
    m_typing->stop();
    m_isAskedToSearch = false;
    m_line->setText({}); // not clear(), which Ctrl+Z takes back
    showFound({});
}

void PersonPicker::setOffersNew(bool offers) {
    m_offersNew = offers;
    showFound({});
}

void PersonPicker::setUnpickable(std::function<QString(const RecordId&)> why) {
    m_unpickable = std::move(why);
    lookAgain();
}

void PersonPicker::lookAgain() {
    const auto* keys = window()->focusWidget();
    const bool isAmongFound = keys != nullptr && keys != m_line && isAncestorOf(keys);
    if (!isAmongFound && !m_line->text().trimmed().isEmpty()) {
        m_typing->stop();
        search();
    }
}

bool PersonPicker::isPickable(const RecordId& person) const {
    return !m_unpickable || m_unpickable(person).isEmpty();
}

std::vector<DuplicateCandidate> PersonPicker::search() {
    DuplicateQuery query;
    query.text = typedText(m_line->text());
    query.limit = kShown;
    query.meets = typedMeets(m_session);
    auto found = DuplicateSearch(m_session.casework(), m_session.confidential())
                     .find(query)
                     .value_or(std::vector<DuplicateCandidate>{});
    showFound(found);
    return found;
}

QPushButton* PersonPicker::makeRow(const DuplicateCandidate& candidate) {
    const auto& person = candidate.person;
    QStringList parts{toQString(person.code)};
    if (const auto pseudonym = m_session.pseudonym(person.pseudonym); !pseudonym.isEmpty()) {
        parts << pseudonym;
    }
    auto* button = new QPushButton(parts.join(QStringLiteral(", ")), this);
    button->setObjectName(QStringLiteral("picked_person"));
    button->setIcon(icon(IconName::User));
    button->setToolTip(tr("The name stays hidden."));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this,
            [this, candidate, button] { pick(candidate, *button); });
    return button;
}

void PersonPicker::pick(const DuplicateCandidate& candidate, QPushButton& row) {
    const auto& person = candidate.person;
    const auto typed = typedText(m_line->text());
    // Where nobody new can be meant the form says at once for whom it is.
    if (!m_offersNew || (looksLikeCaseCode(typed) && isWhole(typed, person))) {
        Q_EMIT picked(person.id);
        return;
    }
    delete m_confirm.data(); // below another row
    m_confirm = new QPushButton(tr("Yes, it is %1").arg(toQString(person.code)), this);
    m_confirm->setObjectName(QStringLiteral("confirm_picked"));
    m_confirm->setIcon(icon(IconName::Check));
    m_confirm->setAccessibleDescription(SimilarWords::of(m_session, candidate));
    m_confirm->installEventFilter(this);
    connect(m_confirm, &QPushButton::clicked, this, [this, id = person.id] { Q_EMIT picked(id); });
    m_rows->insertWidget(m_rows->indexOf(&row) + 2, m_confirm, 0, Qt::AlignLeading);
    setTabOrder(&row, m_confirm);
    m_confirm->show();
    m_confirm->setFocus(Qt::TabFocusReason);
}

void PersonPicker::showFound(const std::vector<DuplicateCandidate>& found) {
    clearLayout(*m_rows);
    m_title->setText(found.empty() ? tr("Nobody who is here already is like that.")
                                   : tr("Is it one of these?"));
    m_title->setVisible(!m_line->text().trimmed().isEmpty());
    QWidget* before = m_line;
    for (const auto& candidate : found) {
        auto* row = makeRow(candidate);
        setTabOrder(before, row);
        before = row;
        m_rows->addWidget(row);
        const bool isThere = !isPickable(candidate.person.id);
        const auto alike =
            isThere ? m_unpickable(candidate.person.id)
                    : tr("%1. %2").arg(m_session.words().label(candidate.person.category),
                                       SimilarWords::of(m_session, candidate));
        row->setEnabled(!isThere);
        row->setAccessibleName(tr("%1. %2").arg(row->text(), alike));
        auto* reasons = new TextLabel(alike, TextRole::Small, &Theme::text2, this);
        reasons->setObjectName(QStringLiteral("picked_reasons"));
        reasons->setTextFormat(Qt::PlainText);
        reasons->setWordWrap(true);
        m_rows->addWidget(reasons);
    }
    setTabOrder(before, m_new);
    m_new->setText(found.empty() ? tr("New record of a person") : tr("A new person all the same"));
    m_new->setVisible(m_offersNew && mayWrite(m_session.role(), "person"));
}

/// Enter takes only what is certain: a whole case code, or a pseudonym that one person has; the
/// beginning of either where nobody new can be meant, and only one person is found. A name that is
/// alike is never certain.
void PersonPicker::takeFirst() {
    m_typing->stop();
    const auto typed = typedText(m_line->text());
    auto found = search();
    std::erase_if(found, [this](const auto& each) { return !isPickable(each.person.id); });
    std::vector<RecordId> certain;
    for (const auto& each : found) {
        if (isWhole(typed, each.person)) {
            certain.push_back(each.person.id);
        }
    }
    if (!m_offersNew && found.size() == 1 && certain.empty() && !found.front().reasons.empty() &&
        found.front().reasons.front() <= DuplicateReason::SamePseudonym) {
        certain.push_back(found.front().person.id);
    }
    if (certain.size() == 1) {
        Q_EMIT picked(certain.front());
    }
}

Status saveNewPerson(Session& session, Transaction& transaction, Person& person,
                     const QString& typedName) {
    const auto code = PersonStore(session.casework()).newCaseCode();
    if (!code) {
        return passOn(code);
    }
    if (person.id.isNil()) {
        person.id = RecordId::generate();
    }
    person.code = *code;
    if (auto saved = transaction.save(person); !saved) {
        return saved;
    }
    const auto access = session.confidential();
    const auto typed = typedText(typedName);
    if (!access || typed.empty() || looksLikeCaseCode(typed)) {
        return {};
    }
    PersonName name;
    name.id = RecordId::generate();
    name.person = person.id;
    name.asWritten = typed;
    return transaction.save(*access, name);
}

} // namespace zaklon::ui
