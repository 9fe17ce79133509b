// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ContactLog.h"

#include "core/outreach/SearchMoves.h"
#include "core/reports/ContactLinks.h"
#include "core/tasks/DueTask.h"
#include "ui/components/Banner.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/people/ChannelCheck.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace zaklon::ui {

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

} // namespace zaklon::ui
