// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the program in another of its languages than the one on screen, for a paper that
// somebody else reads.
#pragma once

#include "ui/session/Words.h"

#include <QTranslator>

namespace zaklon::ui {

class PaperLanguage {
  public:
    PaperLanguage(const CodeLists& codes, Language language);

    /// Labels, days and texts of definitions.
    const Words& words() const { return m_words; }
    /// A text of the program by its English source, with the number that it counts. The source
    /// itself where it has no translation.
    QString say(const char* context, const char* source, int count = -1) const;

  private:
    Words m_words;
    QTranslator m_translator;
};

} // namespace zaklon::ui
