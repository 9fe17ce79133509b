// SPDX-License-Identifier: GPL-3.0-or-later
// Something that happened to a person after which risk is assessed again (domain.md 9.3; needs
// A17), and of which no other record tells.
#pragma once

#include "core/store/Description.h"

namespace zaklon {

class RuleContext;

/// What was said or seen is a Narrative under the same id.
struct LifeEvent {
    RecordId id;
    RecordId person;
    Code kind; ///< a trigger of a questionnaire (`reassessOn`) has the same code, or another by
               ///< which it knows it (core/tasks/ReassessmentEvent.cpp)
    Date onDate;
    RecordId worker;
};

template <>
struct Description<LifeEvent> {
    static constexpr std::string_view kind = "life_event";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with `on_date` for a day that is still to come.
    static Status guard(const LifeEvent* before, const LifeEvent& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<LifeEvent>;

} // namespace zaklon
