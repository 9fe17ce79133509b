// SPDX-License-Identifier: GPL-3.0-or-later
// One name at a time, shown because somebody asks: the journal notes it, and the time of the
// settings, the cover or another window hides it again (ui.md 8).
#pragma once

#include "ui/session/Session.h"

#include <QObject>

class QTimer;

namespace zaklon::ui {

class RevealedName final : public QObject {
    Q_OBJECT

  public:
    explicit RevealedName(Session& session, QObject* parent);

    /// Whether this role may, with the key that it holds.
    bool isPermitted() const;
    /// Shows the name of this person, or hides it if it is the one that is shown.
    void toggle(const RecordId& person);
    void hide();
    /// Whose name is shown; nil: nobody's.
    const RecordId& person() const { return m_person; }
    bool isShowing(const RecordId& person) const { return !person.isNil() && person == m_person; }

  Q_SIGNALS:
    void changed();

  private:
    Session& m_session;
    QTimer* m_timer;
    RecordId m_person;
};

} // namespace zaklon::ui
