// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RevealButton.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QTimer>

namespace zaklon::ui {

RevealButton::RevealButton(Session& session, QWidget* parent)
    : QPushButton(ui::icon(IconName::Eye), tr("Show hidden"), parent)
    , m_session(session)
    , m_timer(new QTimer(this)) {
    setButtonKind(*this, ButtonKind::Quiet);
    setDense(*this);
    setToolTip(tr("Shows names and numbers for a while; the journal notes it."));
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &RevealButton::hideAgain);
    connect(&m_session, &Session::concealed, this, &RevealButton::hideAgain);
    connect(this, &QPushButton::clicked, this, &RevealButton::turn);
}

void RevealButton::setAbout(const RecordDescription& description, const RecordId& record,
                            const RecordId& person, std::string what) {
    if (record != m_record) {
        hideAgain();
    }
    m_description = &description;
    m_record = record;
    m_person = person;
    m_what = std::move(what);
}

void RevealButton::turn() {
    if (m_showing) {
        hideAgain();
        return;
    }
    if (m_description == nullptr || !m_session.confidential()) {
        return;
    }
    m_session.noteAccess(JournalAction::Revealed, *m_description, m_record,
                         m_person.isNil() ? std::nullopt : std::optional(m_person), m_what);
    m_timer->start(m_session.revealSeconds() * 1000);
    setShowing(true);
}

void RevealButton::hideAgain() {
    m_timer->stop();
    if (m_showing) {
        setShowing(false);
    }
}

void RevealButton::setShowing(bool showing) {
    m_showing = showing;
    setText(showing ? tr("Hide again") : tr("Show hidden"));
    setIcon(ui::icon(showing ? IconName::EyeOff : IconName::Eye));
    Q_EMIT shown(showing);
}

void RevealButton::hideEvent(QHideEvent* event) {
    hideAgain();
    QPushButton::hideEvent(event);
}

} // namespace zaklon::ui
