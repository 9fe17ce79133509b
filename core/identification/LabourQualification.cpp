// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/LabourQualification.h"

#include "core/people/SaidInWords.h"
#include "core/store/Fields.h"

#include <algorithm>

namespace zaklon {

namespace {

constexpr std::string_view kNoDocument = "none";
/// What is compared; the currency and the unit of the pay say nothing alone.
constexpr std::array<std::string_view, 12> kSays{
    "violations", "documents",    "own_view",      "official_view", "hours_agreed", "hours_worked",
    "pay_agreed", "pay_received", "duties_agreed", "duties_done",   "papers_held",  "moves_freely"};

} // namespace

Status Description<LabourQualification>::check(const LabourQualification& record) {
    const bool namesRights =
        record.ownView == LabourView::LabourRights || record.ownView == LabourView::Both;
    if (namesRights && record.violations.empty()) {
        return fail(ErrorCode::Invalid, "violations");
    }
    const auto& documents = record.documents;
    const bool saysNone = std::any_of(documents.begin(), documents.end(), [](const Code& document) {
        return document.text == kNoDocument;
    });
    if (saysNone && documents.size() > 1) {
        return fail(ErrorCode::Invalid, "documents", "none and some");
    }
    const bool saysPay = record.payAgreed || record.payReceived;
    if (saysPay && record.payPeriod.empty()) {
        return fail(ErrorCode::Invalid, "pay_period");
    }
    if (saysPay && record.currency.empty()) {
        return fail(ErrorCode::Invalid, "currency");
    }
    if (record.officialView && record.institution.empty()) {
        return fail(ErrorCode::Invalid, "institution");
    }
    return record.officialView || record.institution.empty()
               ? Status()
               : fail(ErrorCode::Invalid, "official_view");
}

Status Description<LabourQualification>::guard(const LabourQualification* before,
                                               const LabourQualification& after,
                                               const RuleContext& context) {
    return saidSomewhere(before, after, kSays, context);
}

std::vector<LabourDifference> differences(const LabourQualification& qualification) {
    const auto& agreed = qualification.dutiesAgreed;
    const auto& done = qualification.dutiesDone;
    const bool otherWork =
        !agreed.empty() && std::any_of(done.begin(), done.end(), [&](const Code& each) {
            return std::find(agreed.begin(), agreed.end(), each) == agreed.end();
        });
    std::vector<LabourDifference> found;
    const auto add = [&](bool differs, LabourDifference difference) {
        if (differs) {
            found.push_back(difference);
        }
    };
    // An optional without a value compares as less than any: both have to be known.
    add(qualification.hoursAgreed && qualification.hoursWorked > qualification.hoursAgreed,
        LabourDifference::Hours);
    add(qualification.payReceived && qualification.payReceived < qualification.payAgreed,
        LabourDifference::Pay);
    add(otherWork, LabourDifference::Duties);
    add(qualification.papersHeld == YesNo::Yes, LabourDifference::Papers);
    add(qualification.movesFreely == YesNo::No, LabourDifference::Movement);
    return found;
}

template <>
struct Fields<LabourQualification> {
    static auto all() {
        using Q = LabourQualification;
        return std::tuple{field("person", &Q::person).refersTo("person").required(),
                          field("seen_on", &Q::seenOn),
                          field("violations", &Q::violations).codeList("labour_violation"),
                          field("documents", &Q::documents).codeList("labour_document"),
                          field("own_view", &Q::ownView),
                          field("official_view", &Q::officialView),
                          field("institution", &Q::institution).codeList("institution_type"),
                          field("hours_agreed", &Q::hoursAgreed).range(0, 24),
                          field("hours_worked", &Q::hoursWorked).range(0, 24),
                          field("pay_agreed", &Q::payAgreed).range(0, 100'000'000),
                          field("pay_received", &Q::payReceived).range(0, 100'000'000),
                          field("pay_period", &Q::payPeriod).codeList("pay_period"),
                          field("currency", &Q::currency).codeList("currency"),
                          field("duties_agreed", &Q::dutiesAgreed).codeList("sector"),
                          field("duties_done", &Q::dutiesDone).codeList("sector"),
                          field("papers_held", &Q::papersHeld),
                          field("moves_freely", &Q::movesFreely),
                          field("worker", &Q::worker).refersTo("worker")};
    }
};
template struct RecordMapping<LabourQualification>;

} // namespace zaklon
