// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/GuestCautions.h"

#include "core/people/SafeContactRules.h"
#include "ui/session/LanguageText.h"
#include "ui/session/LocalClock.h"
#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

QStringList GuestCautions::lines(const BedTonight& bed) const {
    if (!bed.guest) {
        return {};
    }
    const bool isPhoneSaid = bed.note && bed.note->matter == Code{"no_phone"};
    auto all = QStringList{interpreter(*bed.guest)} + contact(*bed.guest, isPhoneSaid);
    all.removeAll(QString());
    return all;
}

QString GuestCautions::interpreter(const StayGuest& guest) const {
    if (!guest.needsInterpreter || m_session.isPresenting()) {
        return {}; // who is shown in a room shall not be known by their languages
    }
    const auto spoken = spokenLanguages(m_session.words(), guest.languages);
    return spoken.isEmpty() ? tr("Interpreter needed")
                            //: line of a card of the house: into which language somebody interprets
                            : tr("Interpreter: %1").arg(spoken);
}

QStringList GuestCautions::contact(const StayGuest& guest, bool isPhoneSaid) const {
    const auto access = m_session.confidential();
    const auto ways = access ? access->where<SafeContact>("person", guest.person)
                             : Result<std::vector<SafeContact>>(std::vector<SafeContact>{});
    if (!ways || ways->empty()) {
        return {};
    }
    QStringList all;
    const auto mode = adviseContact(*ways, localTime(m_session)).mode;
    if (mode == ContactMode::Never) {
        //: line of a card of the house: by what was agreed, nobody calls or writes to this person
        all << tr("Do not make contact");
    } else if (mode == ContactMode::Write && !isPhoneSaid) {
        //: line of a card of the house: by what was agreed, nobody telephones this person
        all << tr("Do not call");
    }
    QStringList unsaid; // of every way: whoever picks up the telephone does not know which it is
    for (const auto& way : *ways) {
        unsaid << withoutStop(toQString(way.neverSay).simplified());
    }
    unsaid.removeAll(QString());
    unsaid.removeDuplicates();
    if (!unsaid.isEmpty()) {
        //: line of a card of the house: what was agreed that nobody says
        all << tr("Never say: %1").arg(unsaid.join(QStringLiteral("; ")));
    }
    return all;
}

} // namespace zaklon::ui
