// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of codes, dates, times and levels in the language of the program.
#pragma once

#include "core/base/Date.h"
#include "core/codes/CodeLists.h"
#include "core/store/FieldTraits.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <vector>

namespace zaklon::ui {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

  public:
    Words(const CodeLists& codes, Language language);

    Language language() const { return m_language; }
    /// Pages made before keep what they show; the window makes them anew.
    void setLanguage(Language language);
    const QLocale& locale() const { return m_locale; }

    /// The label of a code; empty for an empty code.
    QString label(std::string_view list, std::string_view code) const;
    QString label(std::string_view list, const Code& code) const { return label(list, code.text); }
    template <CodedEnum E>
    QString label(E value) const {
        return label(CodesOf<E>::list, codeOf(value));
    }
    /// Labels joined with commas.
    QString labels(std::string_view list, const std::vector<Code>& codes) const;
    QString text(const LocalizedText& text) const;

    /// `10 Mar 2026`, `10. 3. 2026.`; never a two-digit year (ui.md 9).
    QString date(Date date) const;
    /// Without the year when it is this year: `10 Mar`, `10. 3.`
    QString shortDate(Date date, Date today) const;
    /// A day with the hour, HH:MM, where one is known.
    QString dateAt(Date day, std::string_view hour) const;
    QString time(Timestamp at) const; ///< date and local HH:MM
    /// How far a due day is: `4 days over`, `today`, `tomorrow`, `Thu 12 Mar`.
    QString due(Date due, Date today) const;
    /// Risk levels 0 low to 3 immediate, as words; `Not assessed` without a rank.
    QString risk(std::optional<int> rank) const;
    /// For what was made with a questionnaire or a pathway that nobody put here.
    QString notDefinedHere() const;
    QString days(int count) const;           ///< `%n day(s)`
    QString size(std::uint64_t bytes) const; ///< `14.8 MB`

  private:
    const CodeLists& m_codes;
    Language m_language;
    QLocale m_locale;
};

} // namespace zaklon::ui
