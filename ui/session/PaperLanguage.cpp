// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/PaperLanguage.h"

#include "ui/session/Preferences.h"

namespace zaklon::ui {

PaperLanguage::PaperLanguage(const CodeLists& codes, Language language) : m_words(codes, language) {
    // English has a file for its plurals only; without one the sources are what is said.
    static_cast<void>(
        m_translator.load(QStringLiteral(":/i18n/zaklon_%1.qm").arg(languageCode(language))));
}

QString PaperLanguage::say(const char* context, const char* source, int count) const {
    const auto found = m_translator.translate(context, source, nullptr, count);
    auto text = found.isEmpty() ? QString::fromUtf8(source) : found;
    if (count >= 0) {
        text.replace(QStringLiteral("%n"), m_words.locale().toString(count));
    }
    return text;
}

} // namespace zaklon::ui
