// SPDX-License-Identifier: GPL-3.0-or-later
// What a shift must know of somebody without opening anything, as the records say it: how to speak
// with the person, and what nobody does or says. Nothing of it stands on a screen that is shown to
// others.
#pragma once

#include "core/shelter/ShelterStore.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace zaklon::ui {

class GuestCautions {
    Q_DECLARE_TR_FUNCTIONS(GuestCautions)

  public:
    explicit GuestCautions(const Session& session) : m_session(session) {}

    /// A line each; none for a place without a person.
    QStringList lines(const BedTonight& bed) const;

  private:
    QString interpreter(const StayGuest& guest) const;
    /// What the banner above the person says of calling and writing.
    QStringList contact(const StayGuest& guest, bool isPhoneSaid) const;

    const Session& m_session;
};

} // namespace zaklon::ui
