// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback to whoever reported. Counted, not thrown: what is made after it stays the same.
#include "core/demo/CaseMakers.h"
#include "core/demo/ReportMaker.h"
#include "core/reports/ReportFeedback.h"

#include <algorithm>
#include <array>

namespace zaklon::demo {

namespace {

using Contents = std::array<const char*, 2>;
constexpr std::array<Contents, 4> kTold{Contents{"receipt", "passed_on"},
                                        Contents{"state", nullptr}, Contents{"outcome", "reasons"},
                                        Contents{"nothing_may_be_said", nullptr}};
constexpr std::array<std::string_view, 4> kGivenBy{"own", "centre", "own", "police"};
constexpr int kPromisedDays = 14;
constexpr int kFreshDays = 45; ///< a house that mostly keeps its promises owes what is younger

} // namespace

/// Of four reports one never heard anything; of the others nearly all were answered, and some are
/// owed an answer.
Status ReportMaker::addFeedback(Transaction& transaction, const SuspicionReport& report,
                                const ReportablePerson& person) {
    const auto turn = person.number / 3;
    if (turn % 4 == 3) {
        return {};
    }
    ReportFeedback feedback;
    feedback.id = m_house.newId();
    feedback.report = report.id;
    feedback.person = person.id;
    feedback.by = Code{std::string(kGivenBy[turn / 4 % kGivenBy.size()])};
    feedback.channel = Code{"email"};
    feedback.worker = person.worker;
    feedback.due = report.receivedOn.plusDays(kPromisedDays);
    const bool fresh = report.receivedOn.daysUntil(m_house.today()) < kFreshDays;
    if (turn % 4 == 2 && (fresh || turn % 16 == 2)) {
        feedback.person = turn % 8 == 2 ? person.id : RecordId(); // or about the whole event
        return transaction.save(feedback);
    }
    feedback.onDate = std::min(report.receivedOn.plusDays(turn % 4 == 0 ? 3 : 12), m_house.today());
    for (const auto* content : kTold[turn / 4 % kTold.size()]) {
        if (content != nullptr) {
            feedback.contents.push_back(Code{content});
        }
    }
    if (turn % 8 == 2 || turn % 16 == 4) {
        feedback.missed = turn % 8 == 2 ? codes({"b1", "c3"}) : codes({"b12", "vulnerability"});
    }
    if (auto saved = transaction.save(feedback); !saved) {
        return saved;
    }
    const auto& said = m_house.words().toldReporters;
    return transaction.save(m_confidential, narrativeFor(feedback.id, person.id, "report_feedback",
                                                         said[turn % said.size()]));
}

} // namespace zaklon::demo
