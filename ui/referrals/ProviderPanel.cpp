// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ProviderPanel.h"

#include "core/referrals/ProviderStore.h"
#include "ui/components/Card.h"
#include "ui/components/KeyAction.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/RecordForm.h"
#include "ui/theme/ButtonKind.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

ProviderPanel::ProviderPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(tr("Add a provider"), Card::Padding::Normal, this)) {
    setObjectName(QStringLiteral("provider_panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    auto* scroll = new QScrollArea(m_card);
    auto* inside = new QWidget(scroll);
    makeForms(*inside);
    showThrough(*scroll, inside);
    m_card->content().addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), m_card);
    cancel->setObjectName(QStringLiteral("cancel_provider"));
    auto* done = new QPushButton(tr("Save provider"), m_card);
    done->setObjectName(QStringLiteral("save_provider"));
    done->setEnabled(mayWrite(session.role(), "provider"));
    setButtonKind(*done, ButtonKind::Primary);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(done);
    m_card->content().addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ProviderPanel::closed);
    connect(done, &QPushButton::clicked, this, &ProviderPanel::save);
    auto* finish = addSaveKeys(*this, tr("Save provider"));
    finish->setEnabled(done->isEnabled());
    connect(finish, &QAction::triggered, this, &ProviderPanel::save);
    connect(addLeaveKey(*this, tr("Close the form")), &QAction::triggered, this, [this] {
        if (!m_form->isModified() && (m_contact == nullptr || !m_contact->isModified())) {
            Q_EMIT closed(); // a key pressed in haste takes nothing away that was typed
        }
    });
}

void ProviderPanel::makeForms(QWidget& holder) {
    auto* column = new QVBoxLayout(&holder);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    const auto& codes = m_session.definitions().codes;
    m_form = new RecordForm(describe<Provider>(), m_session.words(), codes, &holder);
    m_form->add("name", tr("Name"));
    m_form->add("type", tr("Kind of institution"));
    m_form->add("services", tr("Services"));
    m_form->add("place", tr("Place"), tr("The municipality only. A shelter's address is secret."));
    m_form->add("accepts", tr("Who is accepted"), tr("Nothing chosen: everybody."));
    m_form->add("languages", tr("Languages"));
    m_form->add("conditions", tr("What it asks for"));
    m_form->add("formal", tr("Part of an agreed referral mechanism"));
    m_form->add("answer_days", tr("Days until an answer usually comes"));
    m_form->add("active", tr("Takes referrals at present"));
    column->addWidget(m_form);
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
    }
    column->addStretch();
}

void ProviderPanel::startNew() {
    Provider fresh;
    fresh.id = RecordId::generate();
    open(fresh, tr("Add a provider"));
}

void ProviderPanel::edit(const Provider& provider) {
    open(provider, tr("Change a provider"));
}

void ProviderPanel::open(const Provider& provider, const QString& heading) {
    m_card->setTitle(heading);
    m_form->setRecord(provider);
    if (const auto access = m_session.confidential(); access && m_contact != nullptr) {
        ProviderContact contact;
        contact.id = provider.id;
        m_contact->setRecord(ProviderStore::contactOf(*access, provider.id).value_or(contact));
    }
    m_form->editor("name").widget()->setFocus();
}

void ProviderPanel::save() {
    if (!m_form->check() || (m_contact != nullptr && !m_contact->check())) {
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
            if (!status || !access || m_contact == nullptr || !m_contact->isModified()) {
                return status;
            }
            const auto contact = m_contact->record<ProviderContact>();
            return contact ? transaction.save(*access, *contact) : Status(passOn(contact));
        });
    if (!saved) {
        m_form->showError(saved.error());
        return;
    }
    Q_EMIT closed();
}

} // namespace zaklon::ui
