// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ContactsSection.h"

#include "core/outreach/SearchMoves.h"
#include "core/people/SafeWeek.h"
#include "core/reports/CarryOver.h"
#include "core/tasks/DueTask.h"
#include "ui/components/Banner.h"
#include "ui/components/GivesWay.h"
#include "ui/components/Segments.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftLine.h"
#include "ui/people/AppointmentDialog.h"
#include "ui/people/ChannelCheck.h"
#include "ui/people/DayHours.h"
#include "ui/people/TeamList.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/HiddenDots.h"
#include "ui/session/LocalClock.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/Text.h"
#include "ui/session/WeekdayText.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace zaklon::ui {

SafeContactList::SafeContactList(Session& session, QWidget* parent)
    : RecordSectionOf<SafeContact>(
          session,
          {tr("Agreed ways"),
           tr("Add a way"),
           tr("Save this way"),
           tr("The way to make contact is saved."),
           tr("No safe way is recorded"),
           tr("Agree with the person how, when and what must never be said."),
           {tr("Channel"), tr("When, with whom"), tr("Use")}},
          parent) {
    build();
}

std::vector<ListedRecord> SafeContactList::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& way : records()) {
        const auto agreed = agreedDays(way);
        QStringList parts;
        if (agreed.empty() && way.mayContact != MayContact::Never) {
            parts << tr("no times agreed"); // silence is not 'any time'
        } else if (agreed.size() == kDaysOfWeek && !hasGrid(way)) {
            parts << tr("every day");
        } else {
            std::vector<std::string> spans;
            for (const auto day : agreed) {
                spans.push_back(spansOf(way, day));
            }
            parts << weekdaysInWords(agreed, spans, words.locale(), QLocale::LongFormat);
        }
        if (!way.fromTime.empty()) {
            parts << tr("%1 to %2").arg(toQString(way.fromTime), toQString(way.toTime));
        }
        if (!way.notFrom.empty()) {
            parts << tr("not %1 to %2").arg(toQString(way.notFrom), toQString(way.notTo));
        }
        if (!way.timeZone.empty()) {
            parts << words.label("time_zone", way.timeZone);
        }
        parts.removeAll(QString());
        // Never the words alone: what forbids would read as if it allowed.
        if (!way.notWhen.empty()) {
            parts << tr("not when: %1").arg(toQString(way.notWhen));
        }
        if (!way.maySpeakTo.empty()) {
            parts << tr("may be spoken to: %1").arg(toQString(way.maySpeakTo));
        }
        rows.push_back({way.id, words.label("contact_channel", way.channel),
                        parts.join(QStringLiteral("  \u00b7  ")),
                        way.mayContact ? words.label(*way.mayContact) : QString(),
                        way.mayContact == MayContact::Never        ? Tone::Severe
                        : way.mayContact == MayContact::OnlyUrgent ? Tone::Attention
                                                                   : Tone::Info});
    }
    return rows;
}

void SafeContactList::addFields(RecordForm& form) {
    form.add("channel", tr("Channel"));
    form.add("address", tr("Number or address"));
    form.add("may_contact", tr("May we use it"),
             tr("What the person agreed to. Not sure: only if urgent."));
    form.add("preferred", tr("Try this one first"));
    form.add("days", tr("Safe days"),
             tr("None: the hours hold on every day. Neither days nor hours: nothing is agreed."));
    form.addPair("from_time", tr("From"), "to_time", tr("To"));
    connect(&drafts(), &DraftKeeper::restored, new DayHours(form), &DayHours::follow);
    form.addPair("not_from", tr("Never from"), "not_to", tr("Never until"));
    for (const auto* hour : {"from_time", "to_time", "not_from", "not_to"}) {
        form.field(hour).setHint(tr("For example 09:00."));
        form.sayNeeded(hour, tr("Write both hours, the first and the last."));
    }
    form.add("not_when", tr("Not when"), tr("For example: when the partner is at home."));
    form.add("time_zone", tr("Clock of the times"),
             tr("Only if the person is abroad. Empty: the same as here."));
    form.add("may_speak_to", tr("Who may be spoken to"), tr("Only people the person has named."));
    form.add("if_other_answers", tr("If somebody else answers"),
             tr("What to say then, so that nothing is given away."));
    form.add("message", tr("Message that may be left"), tr("Empty: leave none."));
    form.add("never_say", tr("What must never be said"),
             tr("For example our name, the police, a shelter."));
    form.addPair("code_word", tr("Code word"), "unsafe_word", tr("Word for: not safe now"));
    form.field("code_word").setHint(tr("By it we know who speaks."));
    form.field("unsafe_word").setHint(tr("Then end the talk calmly."));
    form.add("police_word", tr("Word for: call the police"),
             tr("Then call the police and do not ask again."));
    form.add("emergency_contact", tr("Who may be told if the person disappears"),
             tr("Only somebody the person has named, and how to reach them."));
    form.add("emergency_say", tr("What may be said to them"), tr("And nothing else."));
    form.add("device_monitored", tr("Could the device be watched"),
             tr("In doubt yes: then write nothing that gives away."));
    form.add("language", tr("Language"));
    form.add("verified_on", tr("Confirmed on"));
}

void SafeContactList::prepare(RecordForm& form) {
    form.field("verified_on")
        .setHint(tr("Ask again after %n day(s).", nullptr,
                    limitsOf(session(), person()).lengths.contactConfirmDays));
}

void SafeContactList::startFrom(const SafeContact& known) {
    m_known = known;
    startNew();
    m_known.reset();
}

SafeContact SafeContactList::freshRecord() const {
    if (m_known) {
        return *m_known;
    }
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person();
    way.verifiedOn = session().today();
    return way;
}

Status SafeContactList::saveRecord(Transaction& transaction, const SafeContact& way) {
    auto before = readSearchFacts(session().casework(), session().confidential(), way.person,
                                  session().definitions().codes);
    if (!before) {
        return passOn(before);
    }
    const auto saved = RecordSectionOf<SafeContact>::saveRecord(transaction, way);
    return saved ? followWay(transaction, std::move(*before), way, localTime(session())) : saved;
}

ContactLog::ContactLog(Session& session, QWidget* parent)
    : RecordSectionOf<Contact>(
          session,
          {tr("Contacts made"),
           tr("Record contact"),
           tr("Save contact"),
           tr("The contact is saved."),
           tr("No contact recorded yet"),
           tr("Each contact and each attempt is kept with when, how and whether it was safe."),
           {tr("When"), tr("How"), tr("Who made contact"), tr("Result")}},
          parent) {
    build();
    setColumns({165, 120, 120, 150}, {});
}

void ContactLog::leadToWays(Navigator& navigator) {
    m_confirm = new Banner(Tone::Attention, IconName::Shield,
                           tr("The contact went by a way that was not agreed as safe."),
                           tr("Ask the person what is safe now."), this);
    m_confirm->setObjectName(QStringLiteral("confirm_ways"));
    if (session().confidential() && mayWrite(session().role(), describe<SafeContact>().kind)) {
        m_confirm->setAction(tr("Confirm what is safe"));
    }
    m_confirm->hide();
    setFilterBar(*m_confirm);
    connect(m_confirm, &Banner::actionTriggered, this, [this, &navigator] {
        m_confirm->hide();
        navigator.openTask(this->person(), PersonSection::ContactsAndSafety, TaskKind::SafeContact,
                           m_way);
    });
    connect(this, &ContactLog::formOpened, this, [this](bool open) {
        if (open) {
            m_confirm->hide();
        }
    });
    connect(this, &ContactLog::savedRecord, this, [this] {
        if (const auto& warned = m_check->warned()) {
            m_way = warned->way;
            m_confirmOf = this->person();
            m_confirm->show();
            m_confirm->announceNow();
        }
    });
}

void ContactLog::prepare(RecordForm& /*form*/) {
    m_check->begin(person(), isKept());
}

void ContactLog::leadToCalls(Navigator& navigator) {
    m_calls = new QPushButton(this);
    m_calls->setObjectName(QStringLiteral("calls_about"));
    m_calls->setIcon(icon(IconName::Phone));
    setButtonKind(*m_calls, ButtonKind::Quiet);
    setDense(*m_calls);
    m_calls->hide();
    setFilterBar(*m_calls);
    connect(m_calls, &QPushButton::clicked, this,
            [this, &navigator] { navigator.openContact(m_newestCall); });
}

void ContactLog::refresh() {
    RecordSectionOf<Contact>::refresh();
    const auto& kept = records();
    const bool isKept = std::any_of(kept.begin(), kept.end(), [this](const Contact& each) {
        return each.id == m_savedContact;
    });
    if (m_confirm != nullptr && (m_confirmOf != person() || !isKept)) {
        m_confirm->hide(); // it is about the person before, or the contact was taken back
    }
    if (m_calls != nullptr) {
        showCalls();
    }
}

/// No contact with the person, and known all the same: the list alone looked as if nothing were.
void ContactLog::showCalls() {
    std::optional<std::vector<HelplineContact>> read;
    if (!person().isNil() && mayRead(session().role(), describe<HelplineContact>().kind)) {
        read = session().read(session().casework().where<HelplineContact>("person", person()));
    }
    auto calls = std::move(read).value_or(std::vector<HelplineContact>{});
    std::erase_if(calls, [](const HelplineContact& each) { return isHerself(each); });
    const auto newest =
        std::max_element(calls.begin(), calls.end(),
                         [](const auto& one, const auto& other) { return one.at < other.at; });
    m_calls->setVisible(newest != calls.end());
    if (newest != calls.end()) {
        m_newestCall = newest->id;
        m_calls->setText(
            tr("%n call(s) about this person", nullptr, static_cast<int>(calls.size())));
        m_calls->setAccessibleName(m_calls->text());
    }
}

std::vector<ListedRecord> ContactLog::list() const {
    const auto& words = session().words();
    auto contacts = records();
    // By when it was, not by when it was written down.
    std::sort(contacts.begin(), contacts.end(), [](const Contact& a, const Contact& b) {
        return std::tie(b.at, b.id) < std::tie(a.at, a.id);
    });
    std::vector<ListedRecord> rows;
    for (const auto& contact : contacts) {
        rows.push_back({contact.id, words.time(contact.at),
                        words.label("contact_channel", contact.channel),
                        words.label("contact_result", contact.result), Tone::Neutral});
        rows.back().facts = {contact.byPerson ? tr("the person") : tr("we")};
    }
    return rows;
}

void ContactLog::addFields(RecordForm& form) {
    form.add("channel", tr("Channel"), tr("Look at the banner above first."));
    m_check = new ChannelCheck(session(), form);
    connect(&drafts(), &DraftKeeper::restored, m_check, &ChannelCheck::look);
    form.add("result", tr("Result"));
    form.add("safe", tr("Was it safe to talk"),
             tr("As far as you could tell. Unknown is an answer."));
    form.add("minutes", tr("Minutes"));
    form.add("by_person", tr("The person made contact"));
}

void ContactLog::addWords(RecordForm& form) {
    form.add("own_words", tr("In the person's own words"),
             tr("Only what the person wants to have written down."));
    form.add("text", tr("Note"));
}

Contact ContactLog::freshRecord() const {
    Contact contact;
    contact.id = RecordId::generate();
    contact.person = person();
    contact.at = session().now();
    contact.worker = session().worker().id;
    contact.channel = m_channel;
    return contact;
}

void ContactLog::startBy(const Code& channel) {
    m_channel = channel;
    m_isAttempt = true;
    startNew();
    m_channel = {};
    m_isAttempt = false;
}

/// As the button is called that opened the form.
QString ContactLog::panelTitle() const {
    return m_isAttempt ? tr("Record attempt") : RecordSectionOf<Contact>::panelTitle();
}

Status ContactLog::saveRecord(Transaction& transaction, const Contact& contact) {
    m_savedContact = contact.id;
    const auto save = [&] { return RecordSectionOf<Contact>::saveRecord(transaction, contact); };
    return saveContact(transaction, session().casework(), session().confidential(), contact, save,
                       localTime(session()), session().definitions().codes);
}

NameList::NameList(Session& session, QWidget* parent)
    : RecordSectionOf<PersonName>(
          session,
          {tr("Names"),
           tr("Add a name"),
           tr("Save name"),
           tr("The name is saved."),
           tr("No name is recorded"),
           tr("A name is never needed. Several names in several scripts may stand side by side."),
           {tr("Name"), tr("Kind"), tr("May be said aloud")}},
          parent) {
    build();
}

std::vector<ListedRecord> NameList::list() const {
    std::vector<ListedRecord> rows;
    for (const auto& name : records()) {
        rows.push_back({name.id, hiddenDots(), session().words().label("name_kind", name.kind),
                        session().words().label(name.safeToUse),
                        name.safeToUse == YesNo::No ? Tone::Attention : Tone::Neutral});
    }
    return rows;
}

void NameList::addFields(RecordForm& form) {
    form.add("kind", tr("Kind of name"), tr("A name used with the exploiter is never said aloud."));
    form.add("given", tr("Given name"));
    form.add("family", tr("Family name"));
    form.add("father", tr("Father's name"));
    form.add("as_written", tr("Whole name in its own script"));
    form.add("safe_to_use", tr("May it be said aloud"));
    form.add("source", tr("Known from"));
}

PersonName NameList::freshRecord() const {
    PersonName name;
    name.id = RecordId::generate();
    name.person = person();
    return name;
}

RelationList::RelationList(Session& session, QWidget* parent)
    : RecordSectionOf<Relation>(session,
                                {tr("People around"),
                                 tr("Add somebody"),
                                 tr("Save"),
                                 tr("The relation is saved."),
                                 tr("Nobody is recorded"),
                                 tr("Children, family and people of trust help to plan safely."),
                                 {tr("Relation"), tr("Born"), tr("Contact")}},
                                parent) {
    build();
}

std::vector<ListedRecord> RelationList::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& relation : records()) {
        rows.push_back({relation.id, words.label("relation_kind", relation.kind),
                        relation.birthYear ? words.locale()
                                                 .toString(*relation.birthYear)
                                                 .remove(words.locale().groupSeparator())
                                           : QString(),
                        relation.safeToContact == YesNo::Yes ? tr("safe") : tr("ask first"),
                        relation.safeToContact == YesNo::Yes ? Tone::Good : Tone::Outline});
    }
    return rows;
}

void RelationList::addFields(RecordForm& form) {
    form.add("kind", tr("Relation"));
    form.add("name", tr("Name"));
    form.add("birth_year", tr("Year of birth"));
    form.add("dependant", tr("Depends on this person's care"));
    form.add("with_person", tr("Lives with this person"));
    form.add("safe_to_contact", tr("Safe to contact"));
    form.add("note", tr("Note"));
}

Relation RelationList::freshRecord() const {
    Relation relation;
    relation.id = RecordId::generate();
    relation.person = person();
    return relation;
}

ContactsSection::ContactsSection(Session& session, Navigator& navigator, QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_choice(new Segments({}, this))
    , m_stack(new QStackedWidget(this))
    , m_appointment(new DraftLine(session, {"appointment_card"}, this))
    , m_fromCall(new Banner(Tone::Attention, IconName::Phone, {}, {}, this)) {
    setObjectName(QStringLiteral("contacts_section"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_choice);
    head->addStretch();
    if (session.confidential() && !session.isPresenting()) {
        auto* card = new QPushButton(tr("Appointment card…"), this);
        card->setObjectName(QStringLiteral("appointment_card"));
        setGivesWay(*card);
        head->addWidget(card);
        connect(card, &QPushButton::clicked, this, &ContactsSection::openAppointment);
    }
    column->addLayout(head);
    column->addWidget(m_appointment);
    m_fromCall->setObjectName(QStringLiteral("way_from_call"));
    m_fromCall->setAction(tr("Agree on this way"));
    m_fromCall->hide();
    column->addWidget(m_fromCall);
    connect(m_fromCall, &Banner::actionTriggered, this, &ContactsSection::agreeOnCall);
    column->addWidget(m_stack, 1);
    connect(m_appointment, &DraftLine::goOn, this, &ContactsSection::openAppointment);
    QStringList names;
    const auto add = [&](RecordSection* list) {
        names << list->title();
        m_stack->addWidget(list);
        m_lists.push_back(list);
        list->addFrom(*this);
        connect(list, &PersonSectionPage::formOpened, this, &PersonSectionPage::formOpened);
        connect(list, &RecordSection::savedRecord, this, &ContactsSection::lookAtCalls);
    };
    auto* made = new ContactLog(session, m_stack);
    made->leadToCalls(navigator);
    made->leadToWays(navigator);
    add(made);
    if (session.confidential()) {
        add(new SafeContactList(session, m_stack));
        if (mayRead(session.role(), "person_name")) {
            add(new NameList(session, m_stack));
            add(new RelationList(session, m_stack));
        }
        if (mayRead(session.role(), describe<TeamMember>().kind)) {
            add(new TeamList(session, m_stack));
        }
    }
    m_choice->setAnswers(names);
    m_choice->setObjectName(QStringLiteral("contacts_choice"));
    m_choice->setAccessibleName(tr("Which list"));
    m_choice->setCurrent(0);
    setGivesWay(*m_choice);
    m_choice->setWraps(true); // beside the first-day panel there is room for three
    connect(m_choice, &Segments::chosen, this, &ContactsSection::showList);
}

void ContactsSection::showList(int list) {
    m_choice->setCurrent(list);
    m_stack->setCurrentIndex(list);
    current()->showPerson(m_person);
    Q_EMIT titleChanged(); // another part of the page is shown
}

SafeContactList* ContactsSection::ways() const {
    for (auto* list : m_lists) {
        if (auto* found = qobject_cast<SafeContactList*>(list)) {
            return found;
        }
    }
    return nullptr; // not for this role
}

void ContactsSection::confirm(const RecordId& safeContact) {
    if (auto* list = ways()) {
        bringForward(*list);
        list->showPlaceOf(TaskKind::SafeContact, safeContact);
    }
}

void ContactsSection::lookAtCalls() {
    const auto access = m_session.confidential();
    const bool mayAgree = access && ways() != nullptr && !m_session.isPresenting() &&
                          mayRead(m_session.role(), describe<HelplineContact>().kind) &&
                          mayRead(m_session.role(), describe<HelplineWords>().kind) &&
                          mayWrite(m_session.role(), describe<SafeContact>().kind);
    m_heard = mayAgree ? m_session.read(wayToAskAbout(m_session.casework(), *access, m_person))
                             .value_or(std::nullopt)
                       : std::nullopt;
    m_fromCall->setVisible(m_heard.has_value());
    if (m_heard) {
        //: a day and an hour
        m_fromCall->setSentence(tr("Calling back is safe, was said in the call of %1.")
                                    .arg(m_session.words().time(m_heard->contact.at)));
        m_fromCall->setDetail(
            tr("Who called is not noted. Agree with the person whether the number "
               "may be used."));
    }
}

void ContactsSection::agreeOnCall() {
    auto* list = ways();
    if (!m_heard || list == nullptr) {
        return;
    }
    const auto heard = *m_heard; // the list that comes forward looks again
    bringForward(*list);
    list->startFrom(
        proposedWayFrom(heard.contact, heard.words, m_person, localDay(heard.contact.at)));
}

void ContactsSection::showPlaceOf(TaskKind kind, const RecordId& record) {
    if (kind == TaskKind::SafeContact) {
        confirm(record);
    } else if (kind == TaskKind::ContactAttempt) {
        begin();
    }
}

bool ContactsSection::bringForward(const QWidget& inside) {
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        if (m_lists[i]->isAncestorOf(&inside)) {
            showList(static_cast<int>(i));
        }
    }
    return true;
}

void ContactsSection::openAppointment() {
    auto* dialog = new AppointmentDialog(m_session, m_person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] { m_appointment->look(m_person, false); });
    m_appointment->hide();
    dialog->open();
}

RecordSection* ContactsSection::current() const {
    return m_lists[static_cast<std::size_t>(m_stack->currentIndex())];
}

void ContactsSection::chooseListWithDraft() {
    auto box = m_session.isPresenting() ? std::nullopt : m_session.vault().drafts();
    const auto drafts = box ? box->about(m_person) : Result<std::vector<FormDraft>>();
    if (!drafts) {
        return;
    }
    for (const auto& draft : *drafts) {
        const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&](const auto* list) {
            return list->kind() == formName(draft.key);
        });
        if (found != m_lists.end()) {
            const auto index = static_cast<int>(found - m_lists.begin());
            m_choice->setCurrent(index);
            m_stack->setCurrentIndex(index);
            return;
        }
    }
}

void ContactsSection::showPerson(const RecordId& person) {
    if (person != m_person) {
        m_person = person;
        chooseListWithDraft();
    }
    m_appointment->look(person, false);
    current()->showPerson(person);
    lookAtCalls();
}

void ContactsSection::refresh() {
    if (!m_person.isNil()) {
        current()->showPerson(m_person);
        lookAtCalls();
    }
}

void ContactsSection::begin() {
    showList(0);
    current()->begin();
}

QWidget* ContactsSection::firstFocus() {
    return current()->firstFocus();
}

} // namespace zaklon::ui
