// SPDX-License-Identifier: GPL-3.0-or-later
// An act of law as text to be read: each provision with how far it can be relied on.
#pragma once

#include "core/law/Act.h"
#include "ui/session/Session.h"

#include <QString>

class QTextDocument;

namespace zaklon::ui {

/// `Law on Foreigners, art. 40(1)(12)`; the title alone if no provision is named.
QString provisionTitle(const law::Act& act, const std::string& provision, const Words& words);

/// What to know before relying on it: that it is to be checked, never was, or was long ago; the
/// source and the day.
QString standingText(const law::Provision& provision, const Session& session);

/// Every provision has its code as an anchor. Of one `topic` of the list `rights_topic` only;
/// empty: all.
void fillAct(QTextDocument& document, const law::Act& act, const Session& session,
             const std::string& topic);

} // namespace zaklon::ui
