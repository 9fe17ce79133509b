// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RecordPlace.h"

#include "ui/session/DraftPlace.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace zaklon::ui {

namespace {

struct KindPlace {
    std::string_view kind;
    PersonSection section;
};

/// Kinds that no form bears the name of alone; the others stand where their form is.
constexpr KindPlace kKinds[] = {
    {"person", PersonSection::Details},
    {"handover", PersonSection::Details},
    {"stay", PersonSection::Details}, // beside the accommodation
    {"tonight_note", PersonSection::Details},
    {"document_detail", PersonSection::Documents},
    {"plan_phase", PersonSection::CarePlan},
    {"referral_content", PersonSection::Referrals},
    {"pathway_case", PersonSection::Referrals},
    {"pathway_decision", PersonSection::Referrals},
    {"pathway_step", PersonSection::Referrals},
    {"step_papers", PersonSection::Referrals},
    {"proceeding", PersonSection::Court},
    {"hearing", PersonSection::Court},
    {"procedure_detail", PersonSection::Identification},
    {"past_outcome", PersonSection::Identification},
    {"review_request", PersonSection::Identification},
    {"step_deviation", PersonSection::Identification},
    {"interim_measure", PersonSection::Identification},
    {"centre_contact", PersonSection::Identification},
    {"protective_status", PersonSection::Identification},
    {"guarantee", PersonSection::Identification},
    {"follow_up", PersonSection::Identification},
    {"monitoring_contact", PersonSection::Identification},
    {"case_closing", PersonSection::Identification},
    {"report_feedback", PersonSection::Identification},
};

} // namespace

PersonSection sectionOf(std::string_view kind) {
    const auto* found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                     [&](const KindPlace& each) { return each.kind == kind; });
    if (found != std::end(kKinds)) {
        return found->section;
    }
    DraftKey form;
    form.form = std::string(kind);
    form.person = RecordId::generate(); // of somebody: only then a form has a section
    return placeOf(form).section.value_or(PersonSection::Overview);
}

} // namespace zaklon::ui
