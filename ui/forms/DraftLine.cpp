// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DraftLine.h"

#include "ui/components/Banner.h"
#include "ui/session/DraftPlace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

DraftLine::DraftLine(const Session& session, std::vector<std::string> forms, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_forms(std::move(forms))
    , m_banner(new Banner(Tone::Info, IconName::Pencil, {}, {}, this)) {
    setObjectName(QStringLiteral("draft_line"));
    m_banner->setObjectName(QStringLiteral("draft_line_banner"));
    m_banner->setAction(tr("Go on"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 4, 8, 4);
    all->addWidget(m_banner);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        const auto draft = m_draft; // the slot may look again
        Q_EMIT goOn(draft);
    });
    hide();
}

std::optional<FormDraft> DraftLine::newest(const RecordId& person) const {
    auto box = m_session.vault().drafts();
    const auto drafts = box ? box->about(person) : Result<std::vector<FormDraft>>();
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
    const auto draft = formIsOpen || m_session.isPresenting() ? std::nullopt : newest(person);
    setVisible(draft.has_value());
    if (draft) {
        m_draft = *draft;
        m_banner->setSentence(
            tr("You began something here on %1.").arg(m_session.words().time(draft->begun)));
    }
}

} // namespace zaklon::ui
