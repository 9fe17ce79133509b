// SPDX-License-Identifier: GPL-3.0-or-later
// Counts figures over the casework compartment: codes and days only, never a name.
#pragma once

#include "core/codes/CodeLists.h"
#include "core/identification/IdentificationLimits.h"
#include "core/statistics/FigureCatalogue.h"
#include "core/statistics/FigureSuppression.h"
#include "core/vault/Records.h"

#include <string>

namespace zaklon::statistics {

/// Who gets the figure.
enum class Audience {
    Reader, ///< whoever opened the vault: small counts are hidden from roles without the key
    File    ///< whoever may find it: small counts are hidden whoever saves it
};

class FigureStore {
  public:
    /// Limits and codes must outlive it.
    FigureStore(CaseworkRecords casework, const IdentificationLimits& limits,
                const CodeLists& codes)
        : m_casework(casework), m_limits(limits), m_codes(codes) {}

    /// NoPermission where the role may not read what is counted; Invalid with `period` if it ends
    /// before it begins.
    Result<Figure> figure(const FigureDefinition& definition, const FigurePeriod& period,
                          Audience audience, Breakdown breakdown = Breakdown::Sex) const;

    /// The two queries of a figure, for the bench: each counts by itself, so that rows which do not
    /// add up to the total are seen. Parameters: Marks.
    static std::string rowsSql(const FigureDefinition& definition, Breakdown breakdown);
    static std::string totalSql(const FigureDefinition& definition, Breakdown breakdown);
    /// Values of ?1 to ?6.
    std::vector<Value> marks(const FigurePeriod& period) const;

  private:
    Figure count(const FigureDefinition& definition, const FigurePeriod& period,
                 Breakdown breakdown) const;
    Figure withoutSmall(Figure figure) const;
    /// How the total of each row's year is shown by the other figures of the family.
    DecidedRows decidedYears(const Figure& trend) const;

    CaseworkRecords m_casework;
    const IdentificationLimits& m_limits;
    const CodeLists& m_codes;
};

} // namespace zaklon::statistics
