// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/RevealedName.h"

#include "core/people/Identity.h"

#include <QTimer>

namespace zaklon::ui {

RevealedName::RevealedName(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &RevealedName::hide);
    connect(&m_session, &Session::concealed, this, &RevealedName::hide);
}

bool RevealedName::isPermitted() const {
    return m_session.confidential() && mayRead(m_session.role(), "person_name");
}

void RevealedName::toggle(const RecordId& person) {
    if (isShowing(person)) {
        hide();
        return;
    }
    if (person.isNil() || !isPermitted()) {
        return;
    }
    m_session.noteAccess(JournalAction::Revealed, describe<PersonName>(), person, person, "name");
    m_person = person;
    m_timer->start(m_session.revealSeconds() * 1000);
    Q_EMIT changed();
}

void RevealedName::hide() {
    m_timer->stop();
    if (!m_person.isNil()) {
        m_person = RecordId();
        Q_EMIT changed();
    }
}

} // namespace zaklon::ui
