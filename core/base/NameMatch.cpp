// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NameMatch.h"

#include "core/base/Similarity.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace zaklon {

namespace {

constexpr int kNearYears = 2;
constexpr int kFarYears = 10;
constexpr double kNearBonus = 0.05;
constexpr double kFarFactor = 0.85;
constexpr double kExtraPartCost = 0.04;
constexpr std::size_t kExtraPartsCounted = 3;
constexpr double kSimilarFrom = 0.75;
constexpr double kSimilarWeight = 0.75;
constexpr std::size_t kSimilarMinLetters = 4;
constexpr double kSkeletonScore = 0.5;

struct PartMatch {
    double score = 0;
    MatchReason reason = MatchReason::SimilarLetters;
};

/// The closest class in which two words share a key.
std::optional<NameKeyClass> sharedClass(const NameWord& left, const NameWord& right) {
    std::optional<NameKeyClass> best;
    for (const auto& a : left.keys) {
        for (const auto& b : right.keys) {
            const auto weaker = std::max(a.keyClass, b.keyClass);
            if ((!best || weaker < *best) && a.text == b.text) {
                best = weaker;
            }
        }
    }
    return best;
}

bool areDifferentNames(const NameWord& left, const NameWord& right) {
    return !left.variant.empty() && !right.variant.empty() && left.variant != right.variant;
}

PartMatch similarity(const NameWord& left, const NameWord& right) {
    if (std::min(left.plain.size(), right.plain.size()) < kSimilarMinLetters) {
        return {};
    }
    const double alike =
        (jaroWinkler(left.plain, right.plain) + bigramDice(left.plain, right.plain)) / 2;
    return alike < kSimilarFrom ? PartMatch{} : PartMatch{alike * kSimilarWeight};
}

PartMatch comparePart(const NameWord& left, const NameWord& right, bool nearBirthYear) {
    const auto shared = sharedClass(left, right);
    if (shared == NameKeyClass::Exact) {
        const bool sameScript = left.script == right.script;
        return {1.0, sameScript ? MatchReason::SameName : MatchReason::OtherScript};
    }
    if (shared == NameKeyClass::Plain) {
        return {0.95, MatchReason::OtherSpelling};
    }
    if (areDifferentNames(left, right)) {
        return {};
    }
    if (shared == NameKeyClass::Dialect) {
        return {0.85, MatchReason::Dialect};
    }
    if (shared == NameKeyClass::Transliterated) {
        return {0.8, MatchReason::Transliteration};
    }
    const auto similar = similarity(left, right);
    const bool bySkeleton = shared == NameKeyClass::Skeleton && nearBirthYear;
    return bySkeleton && similar.score < kSkeletonScore ? PartMatch{kSkeletonScore} : similar;
}

struct Pair {
    std::size_t query;
    std::size_t candidate;
    PartMatch match;
};

/// Pairs the parts, best first; each part is used once.
std::vector<Pair> pairParts(const NameProfile& query, const NameProfile& candidate, bool nearYear) {
    std::vector<Pair> possible;
    for (std::size_t q = 0; q < query.words.size(); ++q) {
        for (std::size_t c = 0; c < candidate.words.size(); ++c) {
            const auto match = comparePart(query.words[q], candidate.words[c], nearYear);
            if (match.score > 0) {
                possible.push_back({q, c, match});
            }
        }
    }
    std::stable_sort(possible.begin(), possible.end(),
                     [](const Pair& a, const Pair& b) { return a.match.score > b.match.score; });
    std::vector<bool> queryUsed(query.words.size(), false);
    std::vector<bool> candidateUsed(candidate.words.size(), false);
    std::vector<Pair> chosen;
    for (const auto& pair : possible) {
        if (!queryUsed[pair.query] && !candidateUsed[pair.candidate]) {
            queryUsed[pair.query] = true;
            candidateUsed[pair.candidate] = true;
            chosen.push_back(pair);
        }
    }
    return chosen;
}

std::size_t countParts(const NameProfile& profile) {
    return static_cast<std::size_t>(
        std::count_if(profile.words.begin(), profile.words.end(),
                      [](const NameWord& word) { return !word.optional; }));
}

std::optional<int> yearsApart(const NameProfile& query, const NameProfile& candidate) {
    return query.birthYear && candidate.birthYear
               ? std::optional(std::abs(*query.birthYear - *candidate.birthYear))
               : std::nullopt;
}

} // namespace

NameProfile NameProfile::of(std::string_view fullName, std::optional<int> birthYear,
                            const NameVariants& variants) {
    return {nameWords(fullName, variants), birthYear};
}

NameMatch matchNames(const NameProfile& query, const NameProfile& candidate) {
    const auto apart = yearsApart(query, candidate);
    const bool nearYear = apart && *apart <= kNearYears;
    const auto queryParts = countParts(query);
    const auto candidateParts = countParts(candidate);
    double sum = 0;
    std::size_t close = 0;
    std::size_t matched = 0;
    std::set<MatchReason> reasons;
    for (const auto& pair : pairParts(query, candidate, nearYear)) {
        if (query.words[pair.query].optional || candidate.words[pair.candidate].optional) {
            continue;
        }
        sum += pair.match.score;
        ++matched;
        close += pair.match.reason <= MatchReason::OtherSpelling ? 1 : 0;
        reasons.insert(pair.match.reason);
    }
    if (matched == 0) {
        return {};
    }
    NameMatch result;
    result.wholeName = close == queryParts && close == candidateParts;
    const auto extra = std::min(candidateParts - matched, kExtraPartsCounted);
    result.score =
        sum / static_cast<double>(queryParts) * (1 - kExtraPartCost * static_cast<double>(extra));
    if (nearYear) {
        reasons.insert(MatchReason::NearBirthYear);
        result.score = std::min(1.0, result.score + kNearBonus);
    } else if (apart && *apart > kFarYears) {
        result.score *= kFarFactor;
    }
    result.reasons.assign(reasons.begin(), reasons.end());
    return result;
}

} // namespace zaklon
