// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoCase.h"

#include <algorithm>
#include <type_traits>

namespace zaklon::demo {

namespace {

/// Calls `visit` with every list of records of a case.
template <class Visit>
void forEachList(const DemoCase& one, const Visit& visit) {
    visit(one.narratives); // a reason stands before what it explains
    visit(one.names);
    visit(one.relations);
    visit(one.safeContacts);
    visit(one.documents);
    visit(one.documentDetails);
    visit(one.contacts);
    visit(one.assessments);
    visit(one.needs);
    visit(one.goals);
    visit(one.actions);
    visit(one.deliveries);
    visit(one.consents);
    visit(one.referrals);
    visit(one.referralContents);
    visit(one.pathwayCases);
    visit(one.pathwaySteps);
    visit(one.stepPapers);
    visit(one.decisions);
    visit(one.threats);
    visit(one.searchPlans);
    visit(one.searchSteps);
    visit(one.returnCodes);
    visit(one.rightsTalks);
    // Rules look at what is there already: results before duties, duties before the outcome.
    visit(one.reviewRequests);
    visit(one.followUps);
    visit(one.procedures);
    visit(one.pastOutcomes);
    visit(one.procedureDetails);
    visit(one.interimMeasures);
    visit(one.interviews);
    visit(one.centreContacts);
    visit(one.stepDeviations);
    visit(one.labourQualifications);
    visit(one.protectiveStatuses);
    visit(one.guarantees);
    visit(one.representations);
    visit(one.accommodationRequests);
    visit(one.obstacles);
    visit(one.bestInterests);
    visit(one.planPhases);
    visit(one.originAssessments);
    visit(one.caseClosings);
    visit(one.monitoringContacts);
    visit(one.retentionDecisions);
    visit(one.handovers);
    visit(one.team);
    visit(one.vulnerabilities);
    visit(one.proceedings);
    visit(one.hearings);
    visit(one.lifeEvents);
    visit(one.links);
}

class CaseWriter {
  public:
    CaseWriter(Transaction& transaction, const ConfidentialRecords& confidential)
        : m_transaction(transaction), m_confidential(confidential) {}

    template <Described Record>
    Status save(const Record& record) {
        if constexpr (CaseworkRecord<Record>) {
            return m_transaction.save(record);
        } else {
            return m_transaction.save(m_confidential, record);
        }
    }

  private:
    Transaction& m_transaction;
    const ConfidentialRecords& m_confidential;
};

/// As startPathway() does: what does not fit is considered with its reason before it runs.
Status saveReasoned(CaseWriter& writer, const DemoCase& made) {
    Status status;
    for (const auto& decision : made.decisions) {
        const auto begun =
            std::find_if(made.pathwayCases.begin(), made.pathwayCases.end(),
                         [&](const auto& each) { return each.id == decision.pathwayCase; });
        if (status && !decision.misfitReason.empty() && begun != made.pathwayCases.end()) {
            auto thought = *begun;
            thought.state = PathwayState::Considered;
            status = writer.save(thought);
            status = status ? writer.save(decision) : status;
        }
    }
    return status;
}

} // namespace

Status DemoCase::save(Transaction& transaction, const ConfidentialRecords& confidential) const {
    CaseWriter writer(transaction, confidential);
    Status status = writer.save(person);
    if (status) {
        status = writer.save(identity);
    }
    forEachList(*this, [&](const auto& records) {
        using Record = typename std::decay_t<decltype(records)>::value_type;
        if constexpr (std::is_same_v<Record, PathwayCase>) {
            status = status ? saveReasoned(writer, *this) : status;
        }
        for (const auto& record : records) {
            if (status) {
                status = writer.save(record);
            }
        }
    });
    return status ? saveFiles(transaction, confidential) : status;
}

Status DemoCase::saveFiles(Transaction& transaction,
                           const ConfidentialRecords& confidential) const {
    for (const auto& file : files) {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(file.content.data());
        const auto imported = importFile(WipedBytes(std::span(bytes, file.content.size())));
        if (!imported) {
            return passOn(imported);
        }
        auto attachment = attachmentOf(file.place, *imported, person.worker, file.addedOn);
        attachment.id = file.id;
        if (auto attached = attach(transaction, confidential, attachment, *imported); !attached) {
            return attached;
        }
    }
    return {};
}

std::size_t DemoCase::recordCount() const {
    std::size_t count = 2 + files.size();
    forEachList(*this, [&](const auto& records) { count += records.size(); });
    return count;
}

} // namespace zaklon::demo
