// SPDX-License-Identifier: GPL-3.0-or-later
// Two people whom the house calls by one word are mixed up sooner or later: the field says so while
// it is typed. It refuses nothing; an old file may be of the same person.
#pragma once

#include "ui/session/Session.h"

#include <QObject>
#include <QString>

#include <string>

class QTimer;

namespace zaklon::ui {

class RecordForm;

class PseudonymCheck final : public QObject {
    Q_OBJECT

  public:
    /// Watches the field `pseudonym` of a form of a Person, and belongs to that form.
    PseudonymCheck(Session& session, RecordForm& form);

  private:
    void look();
    QString sentence(const std::string& pseudonym) const;

    Session& m_session;
    RecordForm& m_form;
    QTimer* m_typing;
};

} // namespace zaklon::ui
