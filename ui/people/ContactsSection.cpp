// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ContactsSection.h"

#include "core/reports/CarryOver.h"
#include "core/tasks/DueTask.h"
#include "ui/components/Banner.h"
#include "ui/components/GivesWay.h"
#include "ui/components/Segments.h"
#include "ui/forms/DraftLine.h"
#include "ui/people/AppointmentDialog.h"
#include "ui/people/ContactLog.h"
#include "ui/people/NameList.h"
#include "ui/people/RelationList.h"
#include "ui/people/SafeContactList.h"
#include "ui/people/TeamList.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

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
