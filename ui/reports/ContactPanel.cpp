// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ContactPanel.h"

#include "core/reports/ContactLinks.h"
#include "core/reports/HelplineForms.h"
#include "ui/components/Banner.h"
#include "ui/components/EndOfForm.h"
#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ContactBanner.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/EraseWordsDialog.h"
#include "ui/forms/HistoryReader.h"
#include "ui/forms/PersonPicker.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/RecordForm.h"
#include "ui/reports/CallerMark.h"
#include "ui/reports/CarriedDanger.h"
#include "ui/reports/ContactBeside.h"
#include "ui/reports/ContactMoment.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

ContactPanel::ContactPanel(Session& session, Navigator& navigator, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_title(new TextLabel({}, TextRole::Title, &Theme::text, this))
    , m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("contact_panel"));
    setAccessibleName(tr("Helpline contact"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    auto* scroll = new QScrollArea(this);
    showInPanel(*scroll, makeForms(scroll));
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons(this));
    keepDrafts();
    makeKeys();
}

QWidget* ContactPanel::makeForms(QWidget* parent) {
    auto* inside = new QWidget(parent);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(&m_drafts->offer());
    makeContactFields(inside, *column);
    column->addWidget(makeBecoming(inside));
    m_history = makeHistoryButton(
        m_session, QStringLiteral("history_of_helpline_contact"), [this] { return m_contact.id; },
        [this] { readAgain(); }, inside);
    column->addWidget(m_history, 0, Qt::AlignLeading);
    m_eraseWords = makeEraseWordsButton(
        m_session, [this] { return std::vector{m_contact.id}; },
        [this] {
            m_drafts->finish(); // what is typed would bring the words back
            readAgain();
        },
        inside);
    column->addWidget(m_eraseWords, 0, Qt::AlignLeading);
    column->addStretch(1);
    return inside;
}

void ContactPanel::makeContactFields(QWidget* parent, QVBoxLayout& column) {
    const auto& codes = m_session.definitions().codes;
    m_form = new RecordForm(describe<HelplineContact>(), m_session.words(), codes, parent);
    m_form->add("type", tr("What it is about"));
    // Each over the whole width: half of the panel cuts what is chosen, such as who calls.
    m_form->add("channel", tr("Channel"));
    m_form->add("language", tr("Language"));
    m_form->add("caller", tr("Who calls"));
    m_form->add("area", tr("Where, roughly"));
    m_form->add("safe_to_call_back", tr("Safe to call back"));
    m_form->add("call_risk", tr("Danger at the time"));
    m_form->add("exploitation", tr("What is suspected"));
    column.addWidget(m_form);
    m_danger = new Banner(Tone::Severe, IconName::Shield, tr("Danger now: first what protects."),
                          tr("With the caller's agreement, call an emergency service. Then say "
                             "below what was done; 'nothing was possible' is an answer too."),
                          parent);
    m_danger->setObjectName(QStringLiteral("danger_now"));
    m_danger->setAction(tr("An emergency service was called"));
    column.addWidget(m_danger);
    makeShortForms(parent, column);
    if (m_session.confidential()) {
        m_words = new RecordForm(describe<HelplineWords>(), m_session.words(), codes, parent);
        m_words->add("said", tr("What was said"));
        m_words->add("call_back", tr("Where to call back"), tr("Only if it was offered."));
        m_words->add("place", tr("Place"), tr("Only what was offered, as rough as wished."));
        connect(m_words, &RecordForm::revealed, this, [this](const QString& field) {
            m_session.noteAccess(JournalAction::Revealed, describe<HelplineWords>(), m_contact.id,
                                 std::nullopt, toText(field));
        });
        connect(&m_session, &Session::concealed, m_words, &RecordForm::conceal);
        m_callBack = new ContactBanner(m_session, parent);
        column.addWidget(m_callBack); // before the number is read
        column.addWidget(m_words);
    }
    m_more = new RecordForm(describe<HelplineContact>(), m_session.words(), codes, parent);
    m_more->add("needs", tr("Needs"));
    m_more->add("action_taken", tr("What was done"));
    m_more->addPair("follow_up_on", tr("Next contact agreed for"), "followed_up_on",
                    tr("That contact took place on"));
    connect(&m_more->editor("follow_up_on"), &FieldEditor::edited, this,
            &ContactPanel::noteAgreedDay);
    m_more->add("minutes", tr("Minutes"));
    column.addWidget(m_more);
    m_mark = new CallerMark(m_session, parent);
    column.addWidget(m_mark);
    m_moment = new ContactMoment(parent);
    column.addWidget(m_moment);
    connect(m_form, &RecordForm::edited, this, &ContactPanel::showAnswers);
    connect(&m_form->editor("type"), &FieldEditor::edited, this, [this] { m_isTypeChosen = true; });
    connect(m_danger, &Banner::actionTriggered, this, &ContactPanel::noteEmergency);
    if (m_callBack != nullptr) {
        connect(m_callBack, &ContactBanner::contactsRequested, this, [this] {
            m_navigator.openPerson(m_contact.person, PersonSection::ContactsAndSafety);
        });
    }
}

void ContactPanel::makeShortForms(QWidget* parent, QVBoxLayout& column) {
    const auto& codes = m_session.definitions().codes;
    m_offer = new RecordForm(describe<JobOfferCheck>(), m_session.words(), codes, parent);
    m_offer->addSection(tr("The offer"));
    m_offer->addPair("country", tr("Country"), "travel_paid_by", tr("Who pays for the journey"));
    m_offer->addPair("employer_named", tr("Employer named"), "contract_seen", tr("Contract seen"));
    m_offer->add("documents_asked", tr("Documents asked for"));
    m_offer->add("advice", tr("What we advised"));
    column.addWidget(m_offer);
    m_child = new RecordForm(describe<MissingChildCall>(), m_session.words(), codes, parent);
    m_child->addSection(tr("The child"));
    m_child->addPair("child_age", tr("Age"), "last_seen", tr("Last seen"));
    m_child->addPair("police_informed", tr("Police informed"), "police_informed_on", tr("When"));
    m_child->addPair("found", tr("Found"), "found_on", tr("When"));
    m_child->add("reunited", tr("Reunited safely"));
    column.addWidget(m_child);
}

QWidget* ContactPanel::makeBecoming(QWidget* parent) {
    auto* becoming = new QFrame(parent);
    m_becoming = becoming;
    m_becoming->setObjectName(QStringLiteral("contact_becoming"));
    auto* column = new QVBoxLayout(becoming);
    column->setSpacing(10);
    column->addSpacing(8);
    column->addWidget(
        new TextLabel(tr("What it becomes"), TextRole::Heading, &Theme::text, m_becoming));
    auto* words = new TextLabel(tr("What is written above is carried over; the contact stays."),
                                TextRole::Body, &Theme::text2, m_becoming);
    words->setWordWrap(true);
    column->addWidget(words);
    m_makeReport = new QPushButton(tr("Make a report"), m_becoming);
    m_makeReport->setObjectName(QStringLiteral("make_report"));
    m_makeReport->setIcon(icon(IconName::Reports));
    column->addWidget(m_makeReport, 0, Qt::AlignLeading);
    m_picker = new PersonPicker(m_session, tr("It is about"), m_becoming);
    m_picker->setSearchesFirst();
    column->addWidget(m_picker);
    keepRingRoom(*becoming);
    connect(m_makeReport, &QPushButton::clicked, this, &ContactPanel::becomeReport);
    connect(m_picker, &PersonPicker::picked, this, &ContactPanel::becomePerson);
    connect(m_picker, &PersonPicker::newWanted, this, &ContactPanel::becomeNewPerson);
    return m_becoming;
}

QWidget* ContactPanel::makeButtons(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_cancel = new QPushButton(tr("Cancel"), bar);
    m_cancel->setObjectName(QStringLiteral("cancel_contact_log"));
    m_save = new QPushButton(tr("Save contact"), bar);
    m_save->setObjectName(QStringLiteral("save_contact_log"));
    setButtonKind(*m_save, ButtonKind::Primary);
    m_save->setEnabled(mayWrite(m_session.role(), describe<HelplineContact>().kind));
    addEndOfForm(*row, *m_cancel, *m_save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        Q_EMIT closed();
    });
    connect(m_save, &QPushButton::clicked, this, &ContactPanel::save);
    return bar;
}

void ContactPanel::keepDrafts() {
    m_drafts->add(QStringLiteral("contact"), *m_form);
    m_drafts->add(QStringLiteral("more"), *m_more);
    m_drafts->add(QStringLiteral("offer"), *m_offer);
    m_drafts->add(QStringLiteral("child"), *m_child);
    if (m_words != nullptr) {
        m_drafts->add(QStringLiteral("words"), *m_words);
    }
    m_mark->keepIn(*m_drafts);
    m_moment->keepIn(*m_drafts);
    connect(m_drafts, &DraftKeeper::goOn, this,
            [this] { m_form->editor("type").widget()->setFocus(); });
    connect(m_drafts, &DraftKeeper::restored, this, [this] {
        m_contact.id = m_form->baseRow().id; // a draft that was put back brings its own
        const auto contact = m_form->record<HelplineContact>();
        if (contact && !m_moment->isTyped()) {
            m_moment->showMoment(contact->at);
        }
        showAnswers();
    });
    connect(m_drafts, &DraftKeeper::startedAgain, this, &ContactPanel::openAgain);
    connect(m_drafts, &DraftKeeper::typingChanged, m_cancel,
            [this](bool typing) { m_cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
}

void ContactPanel::makeKeys() {
    auto* finish = addSaveKeys(*this, tr("Save contact"));
    finish->setEnabled(m_save->isEnabled());
    connect(finish, &QAction::triggered, this, &ContactPanel::save);
    connect(addLeaveKey(*this, tr("Close the form")), &QAction::triggered, this,
            &ContactPanel::leaveUntouched);
    // Its button stands far below: a call that becomes a report does so from any field, and from
    // beside the form while it is open.
    m_reportKey = new QAction(tr("Make a report"), this);
    m_reportKey->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(m_reportKey, &QAction::triggered, m_makeReport, &QPushButton::click);
    addAction(m_reportKey);
    m_makeReport->setText(tr("Make a report") + QStringLiteral("  \u00b7  ") +
                          m_reportKey->shortcut().toString(QKeySequence::NativeText));
    m_makeReport->setAccessibleName(tr("Make a report"));
    for (auto* form : {m_form, m_offer, m_child, m_words, m_more}) {
        if (form != nullptr) {
            connect(form, &RecordForm::lastFieldLeft, this, [this, form] { moveOnFrom(*form); });
        }
    }
    connect(m_mark, &CallerMark::left, m_save, [this] { m_save->setFocus(); });
    connect(m_moment, &ContactMoment::left, m_save, [this] { m_save->setFocus(); });
}

/// From the last field of one form to the first of the next that is shown.
void ContactPanel::moveOnFrom(const RecordForm& left) {
    bool passed = false;
    for (auto* form : {m_form, m_offer, m_child, m_words, m_more}) {
        if (passed && form != nullptr && form->isVisible()) {
            form->findChild<Field*>()->editor().setFocus(Qt::TabFocusReason);
            return;
        }
        passed = passed || form == &left;
    }
    if (m_session.isPresenting()) {
        m_moment->takeFocus();
    } else {
        m_mark->takeFocus();
    }
}

void ContactPanel::startNew() {
    HelplineContact contact;
    contact.id = RecordId::generate();
    contact.at = m_session.now();
    contact.worker = m_session.worker().id;
    contact.channel = {"helpline"};
    m_isNew = true;
    m_title->setText(tr("New contact"));
    open(contact, ContactBeside(contact));
    m_form->editor("type").widget()->setFocus();
}

bool ContactPanel::edit(const HelplineContact& contact) {
    const auto beside = readBeside(m_session, contact);
    if (!beside) {
        return false;
    }
    m_isNew = false;
    m_title->setText(tr("Contact of %1").arg(m_session.words().time(contact.at)));
    open(contact, *beside);
    m_form->editor("type").widget()->setFocus();
    return true;
}

void ContactPanel::openAgain() {
    if (m_isNew) {
        startNew();
    } else {
        edit(m_contact);
    }
}

/// A version was put back: what the fields hold is not so any more, nor whose contact it was.
void ContactPanel::readAgain() {
    const auto contact = m_session.casework().find<HelplineContact>(m_contact.id);
    if (contact && *contact) {
        edit(**contact);
    }
}

void ContactPanel::leave() {
    m_drafts->leave();
}

void ContactPanel::leaveUntouched() {
    if (!isModified()) {
        Q_EMIT closed(); // a key pressed in haste takes nothing away that was typed
    }
}

void ContactPanel::open(const HelplineContact& contact, const ContactBeside& beside) {
    m_drafts->leave();
    m_contact = contact;
    m_isTypeChosen = false;
    m_isAgreedByDay = false;
    m_form->setRecord(contact);
    m_more->setRecord(contact);
    m_offer->setRecord(beside.offer);
    m_child->setRecord(beside.child);
    if (m_session.confidential() && m_words != nullptr) {
        m_words->setRevealSeconds(m_session.revealSeconds());
        m_words->setRecord(beside.words);
    }
    m_mark->showContact(contact);
    m_moment->showMoment(contact.at);
    m_picker->clear();
    // Without the words, which go along, nothing can become anything else.
    const bool mayBecome =
        m_session.confidential() && mayWrite(m_session.role(), describe<SuspicionReport>().kind);
    m_makeReport->setVisible(contact.report.isNil());
    m_reportKey->setEnabled(mayBecome && contact.report.isNil());
    m_picker->setVisible(contact.person.isNil());
    m_history->setVisible(!m_isNew);
    m_eraseWords->setVisible(mayEraseWords(m_session, contact, beside.words));
    m_becoming->setVisible(mayBecome && (contact.report.isNil() || contact.person.isNil()));
    if (m_save->isEnabled()) {
        m_drafts->begin({"helpline_contact", RecordId(), m_isNew ? RecordId() : contact.id},
                        m_isNew ? DraftKeeper::Edits::NewRecord : DraftKeeper::Edits::Existing);
    }
    showAnswers();
    showBeginning(*m_form);
}

bool ContactPanel::isModified() const {
    const auto forms = {m_form, m_more, m_offer, m_child, m_words};
    const bool typedInForms = std::any_of(forms.begin(), forms.end(), [](const RecordForm* form) {
        return form != nullptr && form->isModified();
    });
    const bool isChosen = m_isNew && m_isTypeChosen; // the form sees no change in what was preset
    return typedInForms || isChosen || m_moment->isTyped() || m_mark->isTyped();
}

/// The short form of the type that is chosen; null for a type without one. What was typed under
/// another type waits in its form, is shown to nobody and asked nothing.
RecordForm* ContactPanel::shortForm() const {
    const auto contact = m_form->record<HelplineContact>();
    if (contact && contact->type == HelplineType::JobOffer) {
        return m_offer;
    }
    return contact && contact->type == HelplineType::MissingChild ? m_child : nullptr;
}

/// What follows from the answers: the short form of the type, danger, how to call back.
void ContactPanel::showAnswers() {
    const auto contact = m_form->record<HelplineContact>().value_or(m_contact);
    const auto* shown = shortForm();
    m_offer->setVisible(shown == m_offer);
    m_child->setVisible(shown == m_child);
    const bool isNew = isInDanger(contact) && m_danger->isHidden();
    m_danger->setVisible(isInDanger(contact));
    if (isNew && isVisible()) {
        m_danger->announceNow();
    }
    if (m_callBack != nullptr && isHerself(contact) && !m_contact.person.isNil()) {
        m_callBack->showPerson(m_contact.person);
        m_callBack->setLinked(true);
    } else if (m_callBack != nullptr) {
        m_callBack->showAnswer(contact.safeToCallBack);
    }
}

bool ContactPanel::noteDone(std::string_view action, bool isDone) {
    const Code noted{std::string(action)};
    auto done = m_more->record<HelplineContact>().value_or(m_contact).actionTaken;
    const auto before = std::find(done.begin(), done.end(), noted);
    if ((before != done.end()) == isDone) {
        return false;
    }
    if (isDone) {
        done.push_back(noted);
    } else {
        done.erase(before);
    }
    m_more->editor("action_taken").setValue(FieldTraits<std::vector<Code>>::toValue(done));
    m_drafts->touch();
    return true;
}

/// Whoever writes its day has agreed on it: the form does not ask for the same thing twice. A day
/// that is taken out again takes along what it brought, and nothing that was chosen by hand.
void ContactPanel::noteAgreedDay() {
    const auto typed = m_more->record<HelplineContact>();
    const bool isWritten = typed && typed->followUpOn;
    if (isWritten || m_isAgreedByDay) {
        const bool changed = noteDone(kNextContactAgreed, isWritten);
        m_isAgreedByDay = isWritten && (changed || m_isAgreedByDay);
    }
}

void ContactPanel::noteEmergency() {
    noteDone("emergency", true);
    m_more->editor("action_taken").widget()->setFocus();
}

void ContactPanel::takeKeys() {
    QWidget* last = m_drafts->lastField();
    (last != nullptr ? last : m_form->editor("type").widget())->setFocus(Qt::OtherFocusReason);
}

bool ContactPanel::check() {
    // From the last to the first: the keys end in the first field that does not fit.
    bool good = m_moment->check();
    good = m_mark->check() && good;
    for (auto* form : {m_more, m_words, shortForm(), m_form}) {
        good = (form == nullptr || form->check()) && good;
    }
    return good;
}

Result<HelplineContact> ContactPanel::typed() const {
    auto contact = m_form->record<HelplineContact>();
    const auto more = m_more->record<HelplineContact>();
    if (!contact || !more) {
        return contact ? more : contact;
    }
    contact->needs = more->needs;
    contact->actionTaken = more->actionTaken;
    contact->followUpOn = more->followUpOn;
    contact->followedUpOn = more->followedUpOn;
    contact->minutes = more->minutes;
    contact->report = m_contact.report;
    contact->person = m_contact.person;
    contact->at = m_moment->typedOver(contact->at);
    return m_mark->typedOver(*contact);
}

ShortForms ContactPanel::typedForms() const {
    const auto* shown = shortForm();
    ShortForms forms;
    if (shown == m_offer) {
        forms.offer = m_offer->record<JobOfferCheck>().value_or(JobOfferCheck{});
    } else if (shown == m_child) {
        forms.child = m_child->record<MissingChildCall>().value_or(MissingChildCall{});
    }
    return forms;
}

HelplineWords ContactPanel::typedWords() const {
    return m_words == nullptr ? HelplineWords{}
                              : m_words->record<HelplineWords>().value_or(HelplineWords{});
}

Status ContactPanel::saveAll(Transaction& transaction, const HelplineContact& contact) const {
    auto status = transaction.save(contact);
    // A child is looked for until found, also when the caller could say nothing more.
    if (const auto* form = shortForm();
        status && form != nullptr && (form->isModified() || form == m_child)) {
        auto row = form->row();
        row.id = contact.id; // a draft that was put back brings its own
        status = transaction.saveRow(form->description(), row);
    }
    const auto access = m_session.confidential();
    if (status) {
        status = keepInLog(transaction, m_session.casework(), access, contact, localTime(m_session),
                           m_session.definitions().codes);
    }
    if (!status || !access || m_words == nullptr) {
        return status;
    }
    auto words = typedWords();
    const bool linked = !contact.person.isNil() && words.person != contact.person;
    const bool isEmpty = words.said.empty() && words.callBack.empty() && words.place.empty();
    if (m_words->isModified() || (linked && !isEmpty)) {
        words.id = contact.id;
        words.person = contact.person;
        status = transaction.save(*access, words);
    }
    return status;
}

/// At the first form that has its field.
void ContactPanel::showError(const Error& error) {
    for (auto* form : {m_form, m_more, shortForm()}) {
        if (form != nullptr && form->showError(error)) {
            return;
        }
    }
}

void ContactPanel::save() {
    if (!check()) {
        return;
    }
    if (m_isNew && !isModified()) { // what was preset is nothing that anybody said
        m_form->field("type").setError(
            tr("Nothing of this contact is written down yet. Choose what it is about; that is "
               "enough."));
        m_form->editor("type").widget()->setFocus();
        return;
    }
    const auto contact = typed();
    if (!contact) {
        showError(contact.error());
        return;
    }
    // Danger may be told of after the contact got its person.
    const CarriedDanger danger(m_session, *contact, contact->person);
    // So may whether calling back is safe, or that she said it herself (keepSafeContact asks for
    // both); unchanged they say nothing about what was agreed since.
    const bool isAnsweredAnew =
        !contact->person.isNil() && (contact->safeToCallBack != m_contact.safeToCallBack ||
                                     isHerself(*contact) != isHerself(m_contact));
    const bool saved = saveLinked(*contact, danger.sentence(tr("The contact is saved.")),
                                  [&](Transaction& transaction) -> Status {
                                      auto status = danger.save(transaction);
                                      return status && isAnsweredAnew
                                                 ? keepWay(transaction, {*contact, typedWords()})
                                                 : status;
                                  });
    if (saved) {
        Q_EMIT closed();
    }
    if (saved && danger.asks()) {
        danger.open(m_navigator);
    }
}

bool ContactPanel::saveLinked(const HelplineContact& contact, const QString& sentence,
                              const std::function<Status(Transaction&)>& before) {
    const auto person =
        contact.person.isNil() ? std::nullopt : std::optional<RecordId>(contact.person);
    const auto saved = m_session.save(sentence, person, [&](Transaction& transaction) {
        auto status = before(transaction);
        return status ? saveAll(transaction, contact) : status;
    });
    if (!saved) {
        showError(saved.error());
        m_drafts->keepNow();
    } else {
        m_drafts->finish();
    }
    return saved.has_value();
}

Status ContactPanel::keepWay(Transaction& transaction, const HeardContact& heard) const {
    const auto access = m_session.confidential();
    return access ? keepSafeContact(transaction, *access, heard, localDay(heard.contact.at))
                  : Status();
}

/// What goes along to the person of the contact: the way to call back, and the report it became.
Status ContactPanel::bringAlong(Transaction& transaction, const HeardContact& heard) const {
    const auto& contact = heard.contact;
    if (auto kept = keepWay(transaction, heard); !kept) {
        return kept;
    }
    return contact.report.isNil() ? Status{}
                                  : putOnReport(transaction, m_session.casework(), contact.report,
                                                contact.person, m_session.today());
}

void ContactPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = Theme::of(this);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace zaklon::ui
