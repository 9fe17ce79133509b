// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/BegunDraft.h"

#include "core/people/Person.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/Session.h"
#include "ui/session/Text.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct BegunDraft {
    Q_DECLARE_TR_FUNCTIONS(zaklon::ui::BegunDraft)
};

} // namespace

std::vector<FormDraft> begunDrafts(const Session& session) {
    const auto box = session.isPresenting() ? std::nullopt : session.vault().drafts();
    return box ? box->all().value_or(std::vector<FormDraft>{}) : std::vector<FormDraft>{};
}

QString draftTitle(const Session& session, const FormDraft& draft) {
    const auto words = placeOf(draft.key).words;
    const auto person = session.casework().find<Person>(draft.key.person);
    const bool isKnown = person && person->has_value();
    //: what was begun, and the case code of whom it is about
    return isKnown ? BegunDraft::tr("%1, %2").arg(words, toQString((*person)->code)) : words;
}

QString draftCommand(const Session& session, const FormDraft& draft) {
    //: what the worker began and has not saved, with the case code: 'Go on: Contact,
    //: LASAS-NOMIT-18'
    return BegunDraft::tr("Go on: %1").arg(draftTitle(session, draft));
}

QString draftOtherWords() {
    //: other words by which the command box finds what was begun and not saved; never shown
    return BegunDraft::tr("begun not saved yet unsaved draft unfinished continue");
}

QString draftSince(const Session& session, const FormDraft& draft) {
    return BegunDraft::tr("begun on %1").arg(session.words().time(draft.begun));
}

bool isOfToday(const FormDraft& draft) {
    return placeOf(draft.key).page == PageKind::Today;
}

void goToDraft(Navigator& navigator, const FormDraft& draft) {
    const auto place = placeOf(draft.key);
    if (place.report) {
        navigator.openReport(*place.report);
    } else if (place.section) {
        navigator.openPerson(draft.key.person, *place.section);
    } else if (place.page == PageKind::Backup) {
        navigator.openEndOfKeeping();
    } else {
        navigator.openPage(place.page);
    }
}

} // namespace zaklon::ui
