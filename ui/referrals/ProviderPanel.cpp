// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ProviderPanel.h"

#include "core/referrals/ProviderStore.h"
#include "ui/components/Card.h"
#include "ui/components/EndOfForm.h"
#include "ui/components/KeyAction.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/FieldMask.h"
#include "ui/forms/HistoryReader.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/RecordForm.h"
#include "ui/referrals/ProviderClosures.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

ProviderPanel::ProviderPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(tr("Add a provider"), Card::Padding::Normal, this))
    , m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("provider_panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    auto* scroll = new QScrollArea(m_card);
    auto* inside = new QWidget(scroll);
    makeForms(*inside);
    showInPanel(*scroll, inside);
    m_card->content().addWidget(scroll, 1);
    m_card->content().addLayout(makeButtons());
    m_drafts->add(QStringLiteral("provider"), *m_form);
    m_drafts->add(QStringLiteral("closure"), m_closures->form());
    if (m_contact != nullptr) {
        m_drafts->add(QStringLiteral("contact"), *m_contact);
    }
    connect(m_drafts, &DraftKeeper::goOn, this, &ProviderPanel::focusFields);
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] {
        if (m_isNew) {
            startNew();
        } else {
            edit(m_provider);
        }
    });
}

QHBoxLayout* ProviderPanel::makeButtons() {
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), m_card);
    cancel->setObjectName(QStringLiteral("cancel_provider"));
    auto* done = new QPushButton(tr("Save provider"), m_card);
    done->setObjectName(QStringLiteral("save_provider"));
    done->setEnabled(mayWrite(m_session.role(), "provider"));
    setButtonKind(*done, ButtonKind::Primary);
    addEndOfForm(*buttons, *cancel, *done);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        Q_EMIT closed();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, cancel,
            [cancel](bool typing) { cancel->setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(done, &QPushButton::clicked, this, &ProviderPanel::save);
    auto* finish = addSaveKeys(*this, tr("Save provider"));
    finish->setEnabled(done->isEnabled());
    connect(finish, &QAction::triggered, this, &ProviderPanel::save);
    // What was typed stays as a draft, so that a key pressed in haste takes nothing away.
    connect(addLeaveKey(*this, tr("Close the form")), &QAction::triggered, this,
            &ProviderPanel::closed);
    const auto toSave = [done] { done->setFocus(Qt::TabFocusReason); };
    connect(m_form, &RecordForm::lastFieldLeft, m_closures, &ProviderClosures::focusFirst);
    connect(&m_closures->form(), &RecordForm::lastFieldLeft, this, [this, toSave] {
        if (auto* next = m_contact == nullptr ? nullptr : m_contact->findChild<Field*>()) {
            next->editor().setFocus(Qt::TabFocusReason);
        } else {
            toSave();
        }
    });
    if (m_contact != nullptr) {
        connect(m_contact, &RecordForm::lastFieldLeft, done, toSave);
    }
    return buttons;
}

void ProviderPanel::makeForms(QWidget& holder) {
    auto* column = new QVBoxLayout(&holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(&m_drafts->offer());
    const auto& codes = m_session.definitions().codes;
    m_form = new RecordForm(describe<Provider>(), m_session.words(), codes, &holder);
    m_form->add("name", tr("Name"));
    m_form->add("type", tr("Kind of institution"));
    m_form->add("services", tr("Services"));
    m_form->add("place", tr("Place"), tr("The municipality only. A shelter's address is secret."));
    m_form->add("accepts", tr("Who is accepted"), tr("Nothing chosen: everybody."));
    m_form->addPair("youngest", tr("From which age"), "oldest", tr("Up to which age"));
    m_form->add("languages", tr("Languages"));
    m_form->addPair("free_places", tr("Free places"), "places_known_on", tr("As of"));
    m_form->add("conditions", tr("What it asks for"));
    m_form->add("formal", tr("Part of an agreed referral mechanism"));
    m_form->add("answer_days", tr("Days until an answer usually comes"));
    m_form->add("active", tr("Takes referrals at present"));
    column->addWidget(m_form);
    m_closures = new ProviderClosures(m_session, &holder);
    column->addWidget(m_closures);
    if (m_session.confidential()) {
        m_contact = new RecordForm(describe<ProviderContact>(), m_session.words(), codes, &holder);
        m_contact->addSection(tr("How to reach it"), tr("Seen only by those who may see names."));
        m_contact->add("contact_person", tr("Contact person"));
        m_contact->add("phone", tr("Phone"));
        m_contact->add("out_of_hours", tr("Phone out of hours"));
        m_contact->add("email", tr("E-mail"));
        m_contact->add("address", tr("Address"));
        m_contact->add("note", tr("Note"));
        column->addWidget(m_contact);
        connect(&m_session, &Session::concealed, m_contact, &RecordForm::conceal);
        connect(m_form, &RecordForm::edited, this, &ProviderPanel::followSecrecy);
        connect(m_contact, &RecordForm::revealed, this, [this](const QString& field) {
            m_session.noteAccess(JournalAction::Revealed, describe<ProviderContact>(),
                                 m_provider.id, std::nullopt, toText(field));
        });
    }
    m_history = makeHistoryButton(
        m_session, QStringLiteral("history_of_provider"), [this] { return m_provider.id; },
        [this] { readAgain(); }, &holder);
    column->addWidget(m_history, 0, Qt::AlignLeading);
    column->addStretch(1);
}

/// What leads to a secret place is hidden; whoever looks for a hospital finds its number at once.
void ProviderPanel::followSecrecy() {
    const auto typed = m_form->record<Provider>();
    const bool secret = isPlaceSecret(typed ? *typed : m_provider);
    for (auto* mask : m_contact->findChildren<FieldMask*>()) {
        mask->setSecret(secret);
    }
}

/// A version was put back: what the fields hold is not so any more.
void ProviderPanel::readAgain() {
    const auto provider = m_session.casework().find<Provider>(m_provider.id);
    if (provider && *provider) {
        edit(**provider);
    }
}

void ProviderPanel::startNew() {
    Provider fresh;
    fresh.id = RecordId::generate();
    open(fresh, true);
}

void ProviderPanel::edit(const Provider& provider) {
    open(provider, false);
}

void ProviderPanel::open(const Provider& provider, bool isNew) {
    m_drafts->leave();
    m_provider = provider;
    m_isNew = isNew;
    m_card->setTitle(isNew ? tr("Add a provider") : tr("Change a provider"));
    m_history->setVisible(!isNew);
    m_form->setRecord(provider);
    showBeginning(*m_form);
    m_closures->showProvider(provider.id);
    if (const auto access = m_session.confidential(); access && m_contact != nullptr) {
        ProviderContact contact;
        contact.id = provider.id;
        m_contact->setRevealSeconds(m_session.revealSeconds());
        followSecrecy();
        m_contact->setRecord(ProviderStore::contactOf(*access, provider.id).value_or(contact));
    }
    if (mayWrite(m_session.role(), "provider")) {
        m_drafts->begin({"provider", RecordId(), isNew ? RecordId() : provider.id},
                        isNew ? DraftKeeper::Edits::NewRecord : DraftKeeper::Edits::Existing);
    }
    focusFields();
}

void ProviderPanel::leave() {
    m_drafts->leave();
}

void ProviderPanel::focusFields() {
    m_form->editor("name").widget()->setFocus();
}

void ProviderPanel::save() {
    if (!m_form->check() || !m_closures->check() || (m_contact != nullptr && !m_contact->check())) {
        return;
    }
    const auto provider = m_form->record<Provider>();
    if (!provider) {
        m_form->showError(provider.error());
        return;
    }
    const auto access = m_session.confidential();
    const auto saved = m_session.save(
        tr("Provider saved."), std::nullopt, [&](Transaction& transaction) -> Status {
            auto status = transaction.save(*provider);
            status = status ? m_closures->save(transaction, provider->id) : status;
            if (!status || !access || m_contact == nullptr || !m_contact->isModified()) {
                return status;
            }
            auto contact = m_contact->record<ProviderContact>();
            if (contact) {
                contact->id = provider->id; // a draft that was put back brings its own id
            }
            return contact ? transaction.save(*access, *contact) : Status(passOn(contact));
        });
    if (!saved) {
        if (!m_closures->showError(saved.error())) {
            m_form->showError(saved.error());
        }
        m_drafts->keepNow();
        return;
    }
    m_provider = *provider;
    m_drafts->finish();
    Q_EMIT closed();
}

} // namespace zaklon::ui
