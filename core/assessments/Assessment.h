// SPDX-License-Identifier: GPL-3.0-or-later
// A filled questionnaire as a record.
#pragma once

#include "core/store/Description.h"
#include "core/store/StructuredField.h"

namespace zaklon {

class RuleContext;

enum class AssessmentState { Draft, Completed };
template <>
struct CodesOf<AssessmentState> {
    static constexpr std::string_view list = "assessment_state";
    static constexpr std::array codes{
        std::pair{AssessmentState::Draft, std::string_view("draft")},
        std::pair{AssessmentState::Completed, std::string_view("completed")}};
};

/// One filled questionnaire. Completed ones never change: a new assessment is a new record.
struct Assessment {
    RecordId id;
    RecordId person;
    Code questionnaire;           ///< code of the questionnaire, for example ti-1
    int questionnaireVersion = 1; ///< the version it was made with stays
    AssessmentState state = AssessmentState::Draft;
    Date takenOn;
    /// The moment at which it was completed in the program on that day; none if it was made
    /// elsewhere and only written down here, or before moments were kept.
    std::optional<Timestamp> completedAt;
    RecordId worker;
    bool child = false;                        ///< child rules applied
    Structured answers = Structured::object(); ///< Answers as JSON
    int points = 0;
    Code scoredLevel; ///< what the rules say
    Code level;       ///< what the worker decided; equals scored_level without an override
    std::optional<int> riskRank; ///< 0 low to 3 immediate, for questionnaires that measure risk
    bool overridden = false;     ///< the reason is a Narrative under the same id
    /// Fired items, elements, reasons, recommended actions as they stood.
    Structured outcome = Structured::object();
    std::optional<Date> reassessBy;
};

/// The words of who decided for another level than the scored one, as they stand in the write;
/// empty if there are none. NoConfidentialKey with `reason`.
Result<std::string> reasonOf(const Assessment& record, const RuleContext& context);

template <>
struct Description<Assessment> {
    static constexpr std::string_view kind = "assessment";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    static Status check(const Assessment& record);
    /// Conflict with `state` if a completed assessment would change (domain.md 9.3: old ones are
    /// immutable). One that is completed says one thing (`overridden`, `outcome`), and a level that
    /// differs from the scored one has a reason as Narrative under the same id: Invalid `reason`,
    /// NoConfidentialKey `reason`. What needs the questionnaire is core/catalogue/DefinitionRule.h.
    static Status guard(const Assessment* before, const Assessment& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<Assessment>;

} // namespace zaklon
