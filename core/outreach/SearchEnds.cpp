// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/SearchEnds.h"

#include "core/base/IsAmong.h"
#include "core/outreach/Attempts.h"
#include "core/vault/RuleContext.h"

#include <iterator>
#include <utility>

namespace zaklon {

namespace {

constexpr std::string_view kSearchEnds = "search_end";
constexpr std::string_view kMet = "met";                 ///< CodeEntry::means
constexpr std::string_view kOutOfReach = "out_of_reach"; ///< CodeEntry::means
constexpr std::string_view kDanger = "danger";           ///< CodeEntry::means

} // namespace

std::vector<std::string> metEnds(const CodeLists& codes) {
    return codes.codesMeaning(kSearchEnds, kMet);
}

std::vector<std::string> dangerEnds(const CodeLists& codes) {
    return codes.codesMeaning(kSearchEnds, kDanger);
}

std::vector<std::string> outOfReachEnds(const CodeLists& codes) {
    auto ends = codes.codesMeaning(kSearchEnds, kOutOfReach);
    auto inDanger = dangerEnds(codes);
    std::move(inDanger.begin(), inDanger.end(), std::back_inserter(ends));
    return ends;
}

Status metAsSaid(const SearchPlan* before, const SearchPlan& after, const RuleContext& context,
                 const CodeLists& codes) {
    const bool saysMet =
        after.state == SearchState::Ended && isAmong(after.endedHow.text, metEnds(codes));
    const bool isNew = before == nullptr || before->state != SearchState::Ended ||
                       before->endedHow != after.endedHow;
    // A demonstration invents searches with their past.
    if (!saysMet || !isNew || (before == nullptr && context.session().demonstration)) {
        return {};
    }
    const auto met = metSince(after.person, after.openedOn, context);
    if (!met) {
        return passOn(met);
    }
    return *met ? Status() : fail(ErrorCode::Invalid, "ended_how", "no contact");
}

} // namespace zaklon
