// SPDX-License-Identifier: GPL-3.0-or-later
// Who is treated as a child is called one only where the year of birth says so; of the others it is
// said that nobody knows the age (domain.md 11; needs B09). The one place that words it.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace zaklon::ui {

class AgeWords {
    Q_DECLARE_TR_FUNCTIONS(AgeWords)

  public:
    /// In a row: 'a child', or that the age is not known.
    static QString inRow(bool ageUnknown);
    /// A sentence, and after it that somebody has to act sooner.
    static QString sooner(const QString& sentence, bool ageUnknown);
    /// What the record of the best interest is called; nothing: of whom is not known here.
    static QString bestInterest(std::optional<bool> ageUnknown);
    /// Who is meant in a sentence or a label: the child, or the person of unknown age.
    static QString either(bool ageUnknown, const QString& ofChild, const QString& ofPerson) {
        return ageUnknown ? ofPerson : ofChild;
    }
};

} // namespace zaklon::ui
