// SPDX-License-Identifier: GPL-3.0-or-later
// What was agreed about a way to make contact, in the same words for us and for whoever gets a
// referral.
#pragma once

#include "core/people/SafeContactRules.h"
#include "ui/session/Words.h"

#include <QLocale>
#include <QString>

namespace zaklon::ui {

/// 'Calling is agreed.': what is agreed of a way that may be used; else empty.
QString contactModeText(ContactMode mode);
/// 'Monday to Friday, 18:00 to 21:00'; empty where no time was agreed.
QString agreedTimesText(const ContactAdvice& advice, const Words& words,
                        QLocale::FormatType length);
/// 'Agreed times: Monday to Friday.'; empty for no times.
QString agreedTimesSentence(const QString& times);
/// What else is to be known of the times, each in a sentence of its own: after a list of the
/// agreed ones it could be taken for one of them.
QString timeLimitsText(const ContactAdvice& advice, const Words& words);
/// 'Not when: ...' and 'Never say: ...'; empty where nothing was agreed.
QString notWhenSentence(const SafeContact& contact);
QString neverSaySentence(const SafeContact& contact);

} // namespace zaklon::ui
