// SPDX-License-Identifier: GPL-3.0-or-later
// What the short form of a contact holds, in one sentence each: the words of the fact that it
// becomes.
#pragma once

#include "core/reports/HelplineForms.h"
#include "ui/session/Words.h"

#include <QCoreApplication>

namespace zaklon::ui {

class ShortFormWords {
    Q_DECLARE_TR_FUNCTIONS(ShortFormWords)

  public:
    static QString of(const ShortForms& forms, const Words& words);

  private:
    static QStringList offer(const JobOfferCheck& offer, const Words& words);
    static QStringList child(const MissingChildCall& child, const Words& words);
};

} // namespace zaklon::ui
