// SPDX-License-Identifier: GPL-3.0-or-later
// Who is treated as a child is called one only where the year of birth says so; of the others it is
// said that nobody knows the age (domain.md 11; needs B09). The one place that words it.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace zaklon::ui {

class AgeWords {
    Q_DECLARE_TR_FUNCTIONS(AgeWords)

  public:
    /// In a row: 'a child', or that the age is not known.
    static QString inRow(bool ageUnknown);
    /// A sentence, and after it that somebody has to act sooner.
    static QString sooner(const QString& sentence, bool ageUnknown);
    /// What the record of the best interest is called.
    static QString bestInterest(bool ageUnknown);
};

} // namespace zaklon::ui
