// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ContactForms.h"

#include "core/reports/HelplineForms.h"
#include "ui/components/Banner.h"
#include "ui/components/Field.h"
#include "ui/forms/ContactBanner.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/RecordForm.h"
#include "ui/reports/ContactBeside.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

ContactForms::ContactForms(Session& session, QWidget* parent, QVBoxLayout& column)
    : QObject(parent), m_session(session) {
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
            &ContactForms::noteAgreedDay);
    m_more->add("minutes", tr("Minutes"));
    column.addWidget(m_more);
    connect(m_form, &RecordForm::edited, this, &ContactForms::showAnswers);
    connect(&m_form->editor("type"), &FieldEditor::edited, this, [this] { m_isTypeChosen = true; });
    connect(m_danger, &Banner::actionTriggered, this, &ContactForms::noteEmergency);
    if (m_callBack != nullptr) {
        connect(m_callBack, &ContactBanner::contactsRequested, this,
                &ContactForms::contactsRequested);
    }
    for (auto* form : {m_form, m_offer, m_child, m_words, m_more}) {
        if (form != nullptr) {
            connect(form, &RecordForm::lastFieldLeft, this, [this, form] { moveOnFrom(*form); });
        }
    }
}

void ContactForms::makeShortForms(QWidget* parent, QVBoxLayout& column) {
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

void ContactForms::keepIn(DraftKeeper& drafts) {
    drafts.add(QStringLiteral("contact"), *m_form);
    drafts.add(QStringLiteral("more"), *m_more);
    drafts.add(QStringLiteral("offer"), *m_offer);
    drafts.add(QStringLiteral("child"), *m_child);
    if (m_words != nullptr) {
        drafts.add(QStringLiteral("words"), *m_words);
    }
}

void ContactForms::showContact(const HelplineContact& contact, const ContactBeside& beside) {
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
}

std::optional<HelplineContact> ContactForms::takeDraft() {
    m_contact.id = m_form->baseRow().id;
    const auto contact = m_form->record<HelplineContact>();
    return contact ? std::optional(*contact) : std::nullopt;
}

/// What follows from the answers: the short form of the type, danger, how to call back.
void ContactForms::showAnswers() {
    const auto contact = m_form->record<HelplineContact>().value_or(m_contact);
    const auto* shown = shortForm();
    m_offer->setVisible(shown == m_offer);
    m_child->setVisible(shown == m_child);
    const bool isNew = isInDanger(contact) && m_danger->isHidden();
    m_danger->setVisible(isInDanger(contact));
    if (isNew && m_danger->isVisible()) {
        m_danger->announceNow();
    }
    if (m_callBack != nullptr && isHerself(contact) && !m_contact.person.isNil()) {
        m_callBack->showPerson(m_contact.person);
        m_callBack->setLinked(true);
    } else if (m_callBack != nullptr) {
        m_callBack->showAnswer(contact.safeToCallBack);
    }
}

/// The short form of the type that is chosen; null for a type without one. What was typed under
/// another type waits in its form, is shown to nobody and asked nothing.
RecordForm* ContactForms::shortForm() const {
    const auto contact = m_form->record<HelplineContact>();
    if (contact && contact->type == HelplineType::JobOffer) {
        return m_offer;
    }
    return contact && contact->type == HelplineType::MissingChild ? m_child : nullptr;
}

/// From the last field of one form to the first of the next that is shown.
void ContactForms::moveOnFrom(const RecordForm& left) {
    bool passed = false;
    for (auto* form : {m_form, m_offer, m_child, m_words, m_more}) {
        if (passed && form != nullptr && form->isVisible()) {
            form->findChild<Field*>()->editor().setFocus(Qt::TabFocusReason);
            return;
        }
        passed = passed || form == &left;
    }
    Q_EMIT lastLeft();
}

bool ContactForms::noteDone(std::string_view action, bool isDone) {
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
    Q_EMIT touched();
    return true;
}

/// Whoever writes its day has agreed on it: the form does not ask for the same thing twice. A day
/// that is taken out again takes along what it brought, and nothing that was chosen by hand.
void ContactForms::noteAgreedDay() {
    const auto typed = m_more->record<HelplineContact>();
    const bool isWritten = typed && typed->followUpOn;
    if (isWritten || m_isAgreedByDay) {
        const bool changed = noteDone(kNextContactAgreed, isWritten);
        m_isAgreedByDay = isWritten && (changed || m_isAgreedByDay);
    }
}

void ContactForms::noteEmergency() {
    noteDone("emergency", true);
    m_more->editor("action_taken").widget()->setFocus();
}

QWidget* ContactForms::type() const {
    return m_form->editor("type").widget();
}

bool ContactForms::isModified() const {
    const auto forms = {m_form, m_more, m_offer, m_child, m_words};
    return std::any_of(forms.begin(), forms.end(), [](const RecordForm* form) {
        return form != nullptr && form->isModified();
    });
}

bool ContactForms::check() {
    bool good = true; // from the last to the first: the keys end in the first that does not fit
    for (auto* form : {m_more, m_words, shortForm(), m_form}) {
        good = (form == nullptr || form->check()) && good;
    }
    return good;
}

void ContactForms::sayNothingWritten() {
    m_form->field("type").setError(
        tr("Nothing of this contact is written down yet. Choose what it is about; that is "
           "enough."));
    type()->setFocus();
}

Result<HelplineContact> ContactForms::typed() const {
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
    return contact;
}

ShortForms ContactForms::typedShortForms() const {
    const auto* shown = shortForm();
    ShortForms forms;
    if (shown == m_offer) {
        forms.offer = m_offer->record<JobOfferCheck>().value_or(JobOfferCheck{});
    } else if (shown == m_child) {
        forms.child = m_child->record<MissingChildCall>().value_or(MissingChildCall{});
    }
    return forms;
}

HelplineWords ContactForms::typedWords() const {
    return m_words == nullptr ? HelplineWords{}
                              : m_words->record<HelplineWords>().value_or(HelplineWords{});
}

Status ContactForms::save(Transaction& transaction, const HelplineContact& contact) const {
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

void ContactForms::showError(const Error& error) {
    for (auto* form : {m_form, m_more, shortForm()}) {
        if (form != nullptr && form->showError(error)) {
            return;
        }
    }
}

} // namespace zaklon::ui
