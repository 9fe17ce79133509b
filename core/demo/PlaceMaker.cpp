// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/PlaceMaker.h"

#include "core/referrals/ProviderClosure.h"
#include "core/store/CodeSets.h"

#include <array>
#include <optional>
#include <string_view>

namespace zaklon::demo {

namespace {

struct Told {
    int places;
    int daysAgo;
};
constexpr std::array kTold{Told{2, 0}, Told{0, 1}, Told{6, 12}, Told{1, 2}};

struct Span {
    std::size_t provider; ///< of those with beds, in their order
    int from;             ///< days from today
    std::optional<int> until;
    std::string_view reason;
};
constexpr std::array kSpans{Span{0, 20, 34, "works"}, Span{0, -200, -190, "illness"},
                            Span{2, -3, 11, "no_staff"}, Span{3, 60, std::nullopt, "no_funding"}};

ProviderClosure closureOf(DemoHouse& house, const Provider& provider, const Span& span) {
    ProviderClosure closure;
    closure.id = house.newId();
    closure.provider = provider.id;
    closure.closedFrom = house.today().plusDays(span.from);
    if (span.until) {
        closure.closedUntil = house.today().plusDays(*span.until);
    }
    closure.reason = Code{std::string(span.reason)};
    return closure;
}

} // namespace

Status savePlaces(Vault& vault, DemoHouse& house) {
    std::vector<Provider> withBeds;
    for (const auto& provider : house.providers()) {
        if (holds(provider.services, kPlaceForTonight)) {
            const auto& told = kTold.at(withBeds.size() % kTold.size());
            auto& asked = withBeds.emplace_back(provider);
            asked.freePlaces = told.places;
            asked.placesKnownOn = house.daysAgo(told.daysAgo);
        }
    }
    const auto written = vault.write([&](Transaction& transaction) {
        Status status;
        for (const auto& provider : withBeds) {
            status = status ? transaction.save(provider) : status;
        }
        for (const auto& span : kSpans) {
            if (status && span.provider < withBeds.size()) {
                status = transaction.save(closureOf(house, withBeds[span.provider], span));
            }
        }
        return status;
    });
    return written ? Status() : Status(passOn(written));
}

} // namespace zaklon::demo
