// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/IdentificationStore.h"

#include "core/assessments/AssessmentStore.h"
#include "core/assessments/Outcome.h"
#include "core/identification/HouseRule.h"
#include "core/identification/OutcomeRules.h"
#include "core/identification/SignForms.h"
#include "core/people/FileReopening.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

/// Reads list after list and remembers the first failure.
class Reading {
  public:
    explicit Reading(const CaseworkRecords& casework) : m_casework(casework) {}

    template <class Record>
    void list(std::vector<Record>& into, std::string_view field, const RecordId& id) {
        if (m_status) {
            take(into, m_casework.where<Record>(field, id));
        }
    }
    template <class Value>
    void take(Value& into, Result<Value> found) {
        if (found) {
            into = std::move(*found);
        } else if (m_status) {
            m_status = passOn(found);
        }
    }
    const Status& status() const { return m_status; }

  private:
    const CaseworkRecords& m_casework;
    Status m_status;
};

bool isOfProcedure(const IdentificationFile& file, const FollowUp& duty) {
    return std::any_of(
        file.procedures.begin(), file.procedures.end(),
        [&](const ProcedureFile& each) { return each.run.pathway.id == duty.pathwayCase; });
}

/// Results of a person, newest first, by what they are read for.
void sortForms(const std::vector<Assessment>& completed, const IdentificationLimits& limits,
               IdentificationFile& file) {
    for (const auto& each : completed) {
        if (each.questionnaire.text == limits.indicatorForm) {
            file.indicatorForms.push_back(each);
        }
        if (each.questionnaire.text == limits.screeningForm && !file.screening) {
            file.screening = each;
        }
        if (each.riskRank) {
            file.risk.push_back(each);
        }
    }
}

} // namespace

int ProcedureFile::openDuties() const {
    return static_cast<int>(std::count_if(followUps.begin(), followUps.end(), [](const auto& each) {
        return each.state == FollowUpState::Open;
    }));
}

std::optional<Assessment> IdentificationFile::indicators() const {
    return indicatorForms.empty() ? std::nullopt : std::optional(indicatorForms.front());
}

Result<ProcedureFile> IdentificationStore::file(IdentificationProcedure procedure,
                                                const std::vector<IdentificationProcedure>& all,
                                                const IdentificationFile& about) const {
    ProcedureFile made;
    Reading reading(m_casework);
    reading.take(made.run, PathwayStore(m_casework).run(procedure.pathwayCase));
    reading.list(made.followUps, "pathway_case", procedure.pathwayCase);
    reading.list(made.reviews, "pathway_case", procedure.pathwayCase);
    reading.list(made.measures, "procedure", procedure.id);
    reading.list(made.contacts, "procedure", procedure.id);
    reading.list(made.deviations, "procedure", procedure.id);
    reading.list(made.pastOutcomes, "procedure", procedure.id);
    if (!reading.status()) {
        return passOn(reading.status());
    }
    made.inHouseSince = about.inHouseSince;
    made.leftHouseOn = about.leftHouseOn;
    made.signForms = zaklon::signForms(procedure, all, about.reports, about.indicatorForms,
                                       m_limits.indicators());
    made.downgradedBy = zaklon::downgradedBy(procedure, made.signForms, m_limits);
    made.procedure = std::move(procedure);
    return made;
}

Result<IdentificationFile> IdentificationStore::ofPerson(const RecordId& person) const {
    IdentificationFile found;
    std::vector<IdentificationProcedure> procedures;
    std::vector<FollowUp> duties;
    Reading reading(m_casework);
    std::vector<Assessment> completed;
    reading.take(completed, AssessmentStore(m_casework).completed(person));
    sortForms(completed, m_limits, found);
    reading.list(found.reports, "person", person);
    reading.take(found.unopened, reportsWithoutProcedure(m_casework, person));
    reading.list(procedures, "person", person);
    reading.list(duties, "person", person);
    reading.list(found.interviews, "person", person);
    reading.list(found.protection, "person", person);
    reading.list(found.guarantees, "person", person);
    reading.list(found.rightsTalks, "person", person);
    reading.list(found.closings, "person", person);
    reading.list(found.monitoring, "person", person);
    reading.take(found.hasDied, zaklon::hasDied(m_casework, person));
    reading.take(found.inHouseSince, zaklon::inHouseSince(m_casework, person));
    reading.take(found.leftHouseOn, zaklon::leftHouseOn(m_casework, person));
    if (!reading.status()) {
        return passOn(reading.status());
    }
    std::reverse(procedures.begin(), procedures.end());
    std::sort(found.interviews.begin(), found.interviews.end(), [](const auto& a, const auto& b) {
        return std::tie(b.onDate, b.id) < std::tie(a.onDate, a.id);
    });
    std::reverse(found.protection.begin(), found.protection.end());
    std::reverse(found.closings.begin(), found.closings.end());
    std::sort(found.monitoring.begin(), found.monitoring.end(), [](const auto& a, const auto& b) {
        return std::tie(a.due, a.id) < std::tie(b.due, b.id);
    });
    for (const auto& procedure : procedures) {
        auto made = file(procedure, procedures, found);
        if (!made) {
            return passOn(made);
        }
        found.procedures.push_back(std::move(*made));
    }
    for (const auto& duty : duties) {
        if (!isOfProcedure(found, duty)) {
            found.otherDuties.push_back(duty);
        }
    }
    if (found.screening) {
        found.proposed = proposedGuarantees(*found.screening, found.guarantees);
    }
    return found;
}

std::vector<Guarantee> proposedGuarantees(const Assessment& screening,
                                          const std::vector<Guarantee>& known) {
    std::vector<Guarantee> proposed;
    const auto outcome = assessments::Outcome::fromJson(screening.outcome.data());
    if (!outcome) {
        return proposed;
    }
    for (const auto& each : outcome->guarantees) {
        const bool kept = std::any_of(known.begin(), known.end(), [&](const Guarantee& one) {
            return one.kind.text == each.code;
        });
        if (!kept) {
            Guarantee guarantee;
            guarantee.id = RecordId::generate();
            guarantee.person = screening.person;
            guarantee.kind = Code{each.code};
            guarantee.assessment = screening.id;
            proposed.push_back(std::move(guarantee));
        }
    }
    return proposed;
}

} // namespace zaklon
