// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DraftLine.h"

#include "ui/components/Banner.h"
#include "ui/forms/DraftOffer.h"
#include "ui/session/DraftPlace.h"

#include <QPointer>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr const char* kGoesOn = "goesOnWithDraft";

} // namespace

void setGoesOnWithDraft(QWidget& place) {
    place.setProperty(kGoesOn, true);
}

bool goesOnWithDraft(const QWidget& place) {
    return place.property(kGoesOn).toBool();
}

DraftLine::DraftLine(Session& session, std::vector<std::string> forms, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_forms(std::move(forms))
    , m_banner(new Banner(Tone::Info, IconName::Pencil, {}, {}, this)) {
    setObjectName(QStringLiteral("draft_line"));
    m_banner->setObjectName(QStringLiteral("draft_line_banner"));
    setFocusProxy(m_banner);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 4, 8, 4);
    all->addWidget(m_banner);
    setGoesOnWithDraft(*m_banner);
    connect(m_banner, &Banner::actionTriggered, this, &DraftLine::act);
    hide();
}

std::optional<FormDraft> DraftLine::newest() const {
    auto box = m_session.vault().drafts();
    const auto drafts = !box            ? Result<std::vector<FormDraft>>()
                        : m_isOfAnybody ? box->all()
                                        : box->about(m_person);
    if (!drafts) {
        return std::nullopt;
    }
    const auto found = std::find_if(drafts->begin(), drafts->end(), [&](const auto& draft) {
        const auto name = formName(draft.key);
        return std::any_of(m_forms.begin(), m_forms.end(), [name](const std::string& form) {
            return name == form || (form.back() == ':' && name.substr(0, form.size()) == form);
        });
    });
    return found == drafts->end() ? std::nullopt : std::optional(*found);
}

void DraftLine::look(const RecordId& person, bool formIsOpen) {
    m_person = person;
    m_isUnused = false; // what was taken out may have come back
    const auto draft = formIsOpen || m_session.isPresenting() ? std::nullopt : newest();
    setVisible(draft.has_value());
    if (draft) {
        m_draft = *draft;
        m_banner->setTone(Tone::Info);
        m_banner->setSentence(
            //: when, and what was begun: 'You began this here on 12 Mar 14:05: Contact.'
            tr("You began this here on %1: %2.")
                .arg(m_session.words().time(draft->begun), placeOf(draft->key).words));
        m_banner->setDetail({});
        m_banner->setAction(tr("Go on"));
    }
}

void DraftLine::sayUnused(const FormDraft& draft) {
    m_draft = draft;
    m_isUnused = true;
    m_banner->setTone(Tone::Attention);
    m_banner->setSentence(tr("What you began on %1 belongs to something that was done or taken out "
                             "meanwhile.")
                              .arg(m_session.words().time(draft.begun)));
    m_banner->setDetail(tr("The words stay until you discard them."));
    m_banner->setAction(tr("Discard the words"));
    show();
    m_banner->announceNow();
}

void DraftLine::act() {
    if (m_isUnused) {
        discard();
        return;
    }
    const auto draft = m_draft; // the slot may look again
    const QPointer<QWidget> place = window();
    Q_EMIT goOn(draft);
    // Whoever chose to go on is not asked once more by the form that opened.
    const auto offers = place ? place->findChildren<DraftOffer*>() : QList<DraftOffer*>();
    for (auto* offer : offers) {
        if (offer->isOf(draft.key) && offer->isVisibleTo(place)) {
            offer->wentOn();
        }
    }
}

void DraftLine::discard() {
    auto box = m_session.vault().drafts();
    const auto discarded = box ? m_session.writeSoon([box = *box, key = m_draft.key]() mutable {
        return box.discard(key);
    })
                               : Status();
    if (!discarded) {
        Q_EMIT m_session.failed(discarded.error());
        return;
    }
    look(m_person, false);
    Q_EMIT m_session.draftsChanged();
}

} // namespace zaklon::ui
