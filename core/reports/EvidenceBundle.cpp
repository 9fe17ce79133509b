// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/EvidenceBundle.h"

#include "core/assessments/AssessmentStore.h"
#include "core/attachments/AttachmentStore.h"
#include "core/consent/ConsentRules.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>

namespace zaklon {

namespace {

/// Of nobody in particular, or of the person who is asked for; everything if nobody is.
bool belongs(const RecordId& whose, const RecordId& person) {
    return person.isNil() || whose.isNil() || whose == person;
}

Result<std::optional<Assessment>> indicatorsOf(const CaseworkRecords& casework,
                                               const ReportedPerson& link,
                                               const Code& indicatorForm) {
    if (!link.assessment.isNil()) {
        return casework.find<Assessment>(link.assessment);
    }
    return AssessmentStore(casework).latest(link.person, indicatorForm);
}

Status addPersons(EvidenceBundle& bundle, const CaseworkRecords& casework,
                  const Code& indicatorForm, const RecordId& person) {
    auto on = ReportStore(casework).personsStillOn(bundle.report.id, indicatorForm);
    if (!on) {
        return passOn(on);
    }
    for (auto& each : *on) {
        if (!belongs(each.link.person, person)) {
            continue;
        }
        auto indicators = indicatorsOf(casework, each.link, indicatorForm);
        if (!indicators) {
            return passOn(indicators);
        }
        bundle.persons.push_back({std::move(each), std::move(*indicators)});
    }
    return {};
}

Status addFiles(EvidenceBundle& bundle, const ConfidentialRecords& confidential) {
    std::vector<RecordId> places{bundle.report.id};
    for (const auto& fact : bundle.facts) {
        places.push_back(fact.id);
    }
    for (const auto& each : bundle.persons) {
        if (each.indicators) {
            places.push_back(each.indicators->id);
        }
    }
    for (const auto& place : places) {
        const auto files = AttachmentStore(confidential).ofRecord(place);
        if (!files) {
            return passOn(files);
        }
        bundle.files.insert(bundle.files.end(), files->begin(), files->end());
    }
    return {};
}

template <class Record>
Status take(std::vector<Record>& into, Result<std::vector<Record>> found) {
    if (!found) {
        return passOn(found);
    }
    into = std::move(*found);
    return {};
}

} // namespace

Result<EvidenceBundle> evidenceOf(const CaseworkRecords& casework,
                                  const std::optional<ConfidentialRecords>& confidential,
                                  const RecordId& report, const Code& indicatorForm,
                                  const RecordId& person) {
    const auto kept = findRequired<SuspicionReport>(casework, report);
    if (!kept) {
        return passOn(kept);
    }
    EvidenceBundle bundle;
    bundle.report = *kept;
    const ReportStore store(casework);
    auto status = addPersons(bundle, casework, indicatorForm, person);
    status = status ? take(bundle.facts,
                           person.isNil() ? store.factsOf(report) : store.factsFor(report, person))
                    : status;
    status = status ? take(bundle.sent, casework.where<ReportDispatch>("report", report)) : status;
    status = status ? take(bundle.reactions, store.reactionsTo(report)) : status;
    if (!status) {
        return passOn(status);
    }
    std::erase_if(bundle.sent, [&](const auto& each) { return !belongs(each.person, person); });
    std::stable_sort(bundle.facts.begin(), bundle.facts.end(),
                     [](const auto& a, const auto& b) { return a.recordedOn < b.recordedOn; });
    std::stable_sort(bundle.sent.begin(), bundle.sent.end(),
                     [](const auto& a, const auto& b) { return a.sentOn < b.sentOn; });
    if (confidential) {
        status = addFiles(bundle, *confidential);
    }
    return status ? Result<EvidenceBundle>(std::move(bundle)) : passOn(status);
}

bool mayName(const CaseworkRecords& casework, const ReportDispatch& dispatch, Date today) {
    const auto consent = casework.find<Consent>(dispatch.consent).value_or(std::nullopt);
    const auto person = casework.find<Person>(dispatch.person).value_or(std::nullopt);
    return consent && person && namesPerson(dispatch) &&
           covers(*consent,
                  {dispatch.person, dispatch.sentTo, dispatch.shared, mayBeChild(*person, today)},
                  today)
               .has_value();
}

} // namespace zaklon
