// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/NewPersonPanel.h"

#include "ui/components/DateText.h"
#include "ui/components/EndOfForm.h"
#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/components/OneStop.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/SimilarWords.h"
#include "ui/people/PseudonymCheck.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {
constexpr int kTypingPauseMs = 150;
constexpr std::size_t kShownCandidates = 4;
} // namespace

NewPersonPanel::NewPersonPanel(Session& session, Navigator& navigator, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_foundStop(new OneStop(this))
    , m_typing(new QTimer(this))
    , m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("new_person_panel"));
    setAccessibleName(tr("New person"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(tr("New person"), TextRole::Title, &Theme::text, this));
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(&m_drafts->offer());
    column->addWidget(makeNames(inside));
    column->addWidget(makeForms(inside));
    column->addStretch(1);
    showInPanel(*scroll, inside);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons(this));
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &NewPersonPanel::search);
    keepDrafts();
}

void NewPersonPanel::keepDrafts() {
    m_drafts->add(QStringLiteral("person"), *m_form);
    m_drafts->add(QStringLiteral("contact"), *m_contactForm);
    m_drafts->add(QStringLiteral("rest"), *m_rest);
    for (auto* line : {m_given, m_family}) {
        m_drafts->add(*line);
    }
    connect(m_drafts, &DraftKeeper::startedAgain, this, &NewPersonPanel::start);
    connect(m_drafts, &DraftKeeper::restored, this, [this] {
        shareDraft();
        search();
    });
    connect(m_drafts, &DraftKeeper::goOn, this, [this] { m_given->setFocus(); });
}

/// A form in which nothing was typed has no part in the draft: it shows the record of the other
/// one, with its day of first contact and its id.
void NewPersonPanel::shareDraft() {
    if (!m_rest->isModified()) {
        m_rest->setRow(m_form->baseRow());
    } else if (!m_form->isModified()) {
        m_form->setRow(m_rest->baseRow());
    }
}

void NewPersonPanel::leave() {
    m_drafts->leave();
}

QWidget* NewPersonPanel::makeNames(QWidget* parent) {
    auto* names = new QFrame(parent);
    auto* column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_given = new QLineEdit(names);
    m_given->setObjectName(QStringLiteral("given_name"));
    m_family = new QLineEdit(names);
    m_family->setObjectName(QStringLiteral("family_name"));
    auto* given = new Field(tr("Given name or nickname"), m_given, names);
    given->setHint(tr("Any script. Searched first, kept only in the confidential part."));
    given->setOptional(true);
    auto* family = new Field(tr("Family name"), m_family, names);
    family->setOptional(true);
    column->addWidget(given);
    column->addWidget(family);
    m_found = new QWidget(names);
    m_foundRows = new QVBoxLayout(m_found);
    m_foundRows->setContentsMargins(0, 0, 0, 0);
    m_foundRows->setSpacing(6);
    m_foundTitle = new TextLabel({}, TextRole::Strong, &Theme::text, m_found);
    m_foundTitle->setObjectName(QStringLiteral("similar_title"));
    m_foundTitle->setWordWrap(true);
    m_foundRows->addWidget(m_foundTitle);
    column->addWidget(m_found);
    for (auto* line : {m_given, m_family}) {
        connect(line, &QLineEdit::textEdited, this, [this] { m_typing->start(); });
    }
    names->setVisible(m_session.confidential().has_value());
    keepRingRoom(*names);
    return names;
}

QWidget* NewPersonPanel::makeForms(QWidget* parent) {
    auto* forms = new QFrame(parent);
    auto* column = new QVBoxLayout(forms);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto& codes = m_session.definitions().codes;
    m_form = new RecordForm(describe<Person>(), m_session.words(), codes, forms);
    m_contactForm = new RecordForm(describe<SafeContact>(), m_session.words(), codes, forms);
    m_rest = new RecordForm(describe<Person>(), m_session.words(), codes, forms);
    addFirst();
    addContact();
    addRest();
    for (auto* form : {m_form, m_contactForm, m_rest}) {
        column->addWidget(form);
    }
    for (auto* form : {m_form, m_rest}) {
        connect(form, &RecordForm::edited, this, [this] { m_typing->start(); });
    }
    keepRingRoom(*forms);
    return forms;
}

void NewPersonPanel::addFirst() {
    m_form->add("pseudonym", tr("Pseudonym"));
    new PseudonymCheck(m_session, *m_form);
    m_form->addPair("birth_year", tr("Year of birth"), "age_basis", tr("Known from"));
    m_form->field("birth_year").setHint(tr("An estimate is enough."));
    m_form->field("age_basis").setHint(tr("Choose Estimate if the year is a guess."));
    m_form->add("sex", tr("Sex"));
    m_form->add("languages", tr("Languages"));
    m_form->add("interpreter_needed", tr("Interpreter needed"));
}

void NewPersonPanel::addContact() {
    m_contactForm->addSection(tr("A safe way to make contact"),
                              tr("May stay empty. More can be added later."));
    m_contactForm->add("channel", tr("Channel"));
    m_contactForm->add("address", tr("Number or address"));
    m_contactForm->add("may_contact", tr("May we use it"),
                       tr("What the person agreed to. Not sure: only if urgent."));
    m_contactForm->add("never_say", tr("What must never be said"),
                       tr("For example our name, the police, a shelter."));
    m_contactForm->setVisible(m_session.confidential().has_value());
}

void NewPersonPanel::addRest() {
    m_rest->addSection(tr("What else is known"), tr("May stay as it is. It can be added later."));
    m_rest->add("reached_us_through", tr("How the person reached us"));
    m_rest->add("reached_us_informally",
                tr("Came through a personal contact, outside a formal referral"));
    m_rest->add("category", tr("Category"),
                tr("Each record begins as person at risk, also one made from a report: that is "
                   "enough to protect."));
    m_rest->add("nationality_group", tr("Region of origin"),
                tr("Wide on purpose, so that it points at nobody."));
    m_rest->add("accommodation", tr("Where the person stays"));
    m_rest->add("first_contact", tr("First contact"),
                tr("For example %1, today, +7").arg(exampleDay()));
}

QWidget* NewPersonPanel::makeButtons(QWidget* parent) {
    auto* bar = new QFrame(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancel_person"));
    m_save = new QPushButton(tr("Create record"), bar);
    m_save->setObjectName(QStringLiteral("create_person"));
    setButtonKind(*m_save, ButtonKind::Primary);
    addEndOfForm(*row, *cancel, *m_save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        Q_EMIT closed();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, cancel,
            [cancel](bool typing) { cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(m_save, &QPushButton::clicked, this, &NewPersonPanel::save);
    keepRingRoom(*bar);
    connect(addSaveKeys(*this, tr("Create record")), &QAction::triggered, this,
            &NewPersonPanel::saveByKey);
    // What was typed stays as a draft, so that a key pressed in haste takes nothing away.
    connect(addLeaveKey(*this, tr("Close the form")), &QAction::triggered, this,
            &NewPersonPanel::closed);
    leadOnWithEnter();
    return bar;
}

/// From the names through the forms to the button.
void NewPersonPanel::leadOnWithEnter() {
    const auto toFirst = [](RecordForm& form) {
        form.findChild<Field*>()->editor().setFocus(Qt::TabFocusReason);
    };
    connect(m_given, &QLineEdit::returnPressed, this,
            [this] { m_family->setFocus(Qt::TabFocusReason); });
    connect(m_family, &QLineEdit::returnPressed, this, [this, toFirst] { toFirst(*m_form); });
    connect(m_form, &RecordForm::lastFieldLeft, this,
            [this, toFirst] { toFirst(m_contactForm->isHidden() ? *m_rest : *m_contactForm); });
    connect(m_contactForm, &RecordForm::lastFieldLeft, this, [this, toFirst] { toFirst(*m_rest); });
    connect(m_rest, &RecordForm::lastFieldLeft, this,
            [this] { m_save->setFocus(Qt::TabFocusReason); });
}

void NewPersonPanel::start() {
    m_drafts->leave();
    m_person = Person();
    m_person.id = RecordId::generate();
    m_person.worker = m_session.worker().id;
    m_person.firstContact = m_session.today();
    m_contact = SafeContact();
    m_contact.id = RecordId::generate();
    m_contact.person = m_person.id;
    m_given->setText({}); // not clear(), which Ctrl+Z takes back
    m_family->setText({});
    m_form->setRecord(m_person);
    m_contactForm->setRecord(m_contact);
    m_rest->setRecord(m_person);
    m_asked.clear();
    showCandidates({});
    m_drafts->begin({"new_person", RecordId(), RecordId()}, DraftKeeper::Edits::NewRecord);
    m_given->setFocus();
}

void NewPersonPanel::search() {
    DuplicateQuery query;
    query.text = typedText(m_given->text() + QStringLiteral(" ") + m_family->text());
    if (const auto typed = typedPerson()) {
        query.birthYear = typed->birthYear;
        query.sex = typed->sex;
        query.nationalityGroup = typed->nationalityGroup;
    }
    query.limit = static_cast<int>(kShownCandidates);
    const auto found = DuplicateSearch(m_session.casework(), m_session.confidential()).find(query);
    showCandidates(found.value_or(std::vector<DuplicateCandidate>{}));
}

void NewPersonPanel::showCandidates(const std::vector<DuplicateCandidate>& candidates) {
    while (m_foundRows->count() > 1) {
        auto* item = m_foundRows->takeAt(1);
        delete item->widget();
        delete item;
    }
    const bool isSought =
        !m_given->text().trimmed().isEmpty() || !m_family->text().trimmed().isEmpty();
    m_found->setVisible(!candidates.empty() || isSought);
    m_foundTitle->setText(candidates.empty() ? tr("Nobody with a similar name is known here.")
                                             : tr("%n similar record(s). Is it the same person?",
                                                  nullptr, static_cast<int>(candidates.size())));
    QList<QAbstractButton*> rows;
    m_similar.clear();
    for (const auto& candidate : candidates) {
        m_similar.push_back(candidate.person.id);
        const auto alike = SimilarWords::of(m_session, candidate);
        // The reasons may be long: beside the code they would push the whole form sideways.
        auto* button = new QPushButton(toQString(candidate.person.code), m_found);
        button->setAccessibleName(tr("%1, %2").arg(toQString(candidate.person.code), alike));
        button->setObjectName(QStringLiteral("similar_record"));
        button->setIcon(icon(IconName::User));
        button->setToolTip(tr("Open this record. The name stays hidden."));
        const auto person = candidate.person.id;
        connect(button, &QPushButton::clicked, this, [this, person] {
            Q_EMIT closed();
            m_navigator.openPerson(person);
        });
        button->installEventFilter(this);
        m_foundRows->addWidget(button);
        rows << button;
        auto* reasons = new TextLabel(alike, TextRole::Small, &Theme::text2, m_found);
        reasons->setObjectName(QStringLiteral("similar_reasons"));
        reasons->setWordWrap(true);
        m_foundRows->addWidget(reasons);
    }
    m_foundStop->setButtons(rows);
    m_save->setText(candidates.empty() ? tr("Create record") : tr("Create a new record anyway"));
}

void NewPersonPanel::saveByKey() {
    if (m_typing->isActive()) {
        m_typing->stop();
        search();
    }
    if (m_similar.empty() || m_asked == m_similar) {
        save();
        return;
    }
    m_asked = m_similar;
    m_foundTitle->setText(
        tr("Is it one of these? Enter opens the record; the same keys again make a new one."));
    if (auto* first = m_found->findChild<QPushButton*>(QStringLiteral("similar_record"))) {
        first->setFocus(Qt::TabFocusReason);
    }
}

std::optional<PersonName> NewPersonPanel::typedName(const RecordId& person) const {
    PersonName name;
    name.id = RecordId::generate();
    name.person = person;
    name.given = typedText(m_given->text());
    name.family = typedText(m_family->text());
    name.source = Code{"person"};
    return name.given.empty() && name.family.empty() ? std::nullopt : std::optional(name);
}

Result<Person> NewPersonPanel::typedPerson() const {
    return fromRow<Person>(m_rest->rowOver(m_form->row()));
}

bool NewPersonPanel::check() {
    const bool first = m_form->check();
    return m_rest->check() && first;
}

/// What must never be said is not lost because nobody said how to make contact.
bool NewPersonPanel::checkContact() {
    if (!m_contactForm->check()) {
        return false;
    }
    const auto contact = m_contactForm->record<SafeContact>();
    if (contact && contact->channel.empty()) {
        m_contactForm->field("channel").setError(tr("Choose the way, or empty what is below it."));
        m_contactForm->field("channel").editor().setFocus();
        return false;
    }
    return contact.has_value();
}

void NewPersonPanel::save() {
    const auto access = m_session.confidential();
    auto contact = m_contactForm->record<SafeContact>();
    const bool hasContact = access && m_contactForm->isModified();
    if (!check() || (hasContact && !checkContact())) {
        return;
    }
    auto person = typedPerson();
    auto code = PersonStore(m_session.casework()).newCaseCode();
    if (!code) {
        m_form->showError(code.error());
    }
    if (!person || !code || (hasContact && !contact)) {
        return;
    }
    person->code = *code;
    if (contact) {
        contact->person = person->id; // a draft that was put back brings its own id
        if (contact->mayContact) {    // agreed with the person who is here
            contact->verifiedOn = person->firstContact;
        }
    }
    const auto name = typedName(person->id);
    const auto saved = m_session.save(tr("%1 is saved.").arg(toQString(person->code)), person->id,
                                      [&](Transaction& transaction) -> Status {
                                          auto status = transaction.save(*person);
                                          if (status && access && name) {
                                              status = transaction.save(*access, *name);
                                          }
                                          if (status && hasContact) {
                                              status = transaction.save(*access, *contact);
                                          }
                                          return status;
                                      });
    if (!saved) {
        if (!m_form->showError(saved.error())) {
            m_rest->showError(saved.error());
        }
        m_drafts->keepNow();
        return;
    }
    m_drafts->finish();
    Q_EMIT closed();
    m_navigator.openPerson(person->id);
}

bool NewPersonPanel::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool types =
        key != nullptr && !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
        (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!types) {
        return QFrame::eventFilter(watched, event);
    }
    auto& next = m_form->field("pseudonym").editor();
    next.setFocus(Qt::TabFocusReason);
    QCoreApplication::sendEvent(&next, event);
    return true;
}

void NewPersonPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = Theme::of(this);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace zaklon::ui
