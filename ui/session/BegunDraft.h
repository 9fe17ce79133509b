// SPDX-License-Identifier: GPL-3.0-or-later
// What the worker began in a form and has not saved, in words that anybody may see, and the way to
// the form: in Today and in the command box.
#pragma once

#include "core/vault/DraftBox.h"

#include <QString>

#include <vector>

namespace zaklon::ui {

class Navigator;
class Session;

/// The last touched first; none while presenting.
std::vector<FormDraft> begunDrafts(const Session& session);
/// What was begun, and the case code of whom it is about.
QString draftTitle(const Session& session, const FormDraft& draft);
/// As a command: 'Go on: Contact, LASAS-NOMIT-18'; and the other words by which it is found.
QString draftCommand(const Session& session, const FormDraft& draft);
QString draftOtherWords();
/// Since when it waits.
QString draftSince(const Session& session, const FormDraft& draft);
/// Whether its form opens over Today itself.
bool isOfToday(const FormDraft& draft);
/// To the place where its form waits.
void goToDraft(Navigator& navigator, const FormDraft& draft);

} // namespace zaklon::ui
