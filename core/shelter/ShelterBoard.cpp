// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of one night.
#include "core/people/PersonStore.h"
#include "core/shelter/ShelterStore.h"

#include <algorithm>
#include <iterator>

namespace zaklon {

namespace {

const Stay* stayIn(const std::vector<Stay>& stays, const RecordId& bed, Date night, Date today) {
    const auto found = std::find_if(stays.begin(), stays.end(), [&](const Stay& stay) {
        const auto nights = nightsOf(stay, today);
        return stay.bed == bed && nights && nights->contains(night);
    });
    return found == stays.end() ? nullptr : &*found;
}

/// The first night after this one on which a free bed is taken, held or closed.
std::optional<Date> freeUntil(const ShelterBed& bed, const std::vector<Stay>& stays, Date night,
                              Date today) {
    std::optional<Date> until;
    const auto meets = [&](const NightSpan& span) {
        if (night < span.from && (!until || span.from < *until)) {
            until = span.from;
        }
    };
    for (const auto& span : closedNights(bed)) {
        meets(span);
    }
    for (const auto& stay : stays) {
        const auto nights = nightsOf(stay, today);
        if (stay.bed == bed.id && nights) {
            meets(*nights);
        }
    }
    return until;
}

std::vector<UnitPlaces> placesOf(const std::vector<BedTonight>& beds) {
    std::vector<UnitPlaces> units;
    for (const auto& each : beds) {
        if (units.empty() || units.back().unit != each.bed.unit) {
            units.push_back({each.bed.unit, 0, 0});
        }
        units.back().taken += each.stay ? 1 : 0;
        units.back().all += each.state == BedState::OutOfUse ? 0 : 1;
    }
    return units;
}

} // namespace

int ShelterBoard::taken() const {
    int sum = 0;
    for (const auto& each : units) {
        sum += each.taken;
    }
    return sum;
}

int ShelterBoard::all() const {
    int sum = 0;
    for (const auto& each : units) {
        sum += each.all;
    }
    return sum;
}

std::vector<StayGuest> ShelterBoard::staying() const {
    std::vector<StayGuest> guests;
    for (const auto& each : beds) {
        if (each.state == BedState::Taken && each.guest) {
            guests.push_back(*each.guest);
        }
    }
    return guests;
}

Result<std::optional<Date>> ShelterStore::emptySince(const ShelterBed& bed, Date night) const {
    return guarded([&]() -> Result<std::optional<Date>> {
        auto last = m_casework.connection().prepare(
            "SELECT max(left_on) FROM main.stay WHERE bed = ?1 AND left_on <= ?2");
        last.bind(1, bed.id).bind(2, night);
        last.step();
        auto since = last.date(0);
        if (bed.outOfUseUntil && *bed.outOfUseUntil <= night) {
            since = std::max(since.value_or(*bed.outOfUseUntil), *bed.outOfUseUntil);
        }
        return since;
    });
}

/// The level alone, as it stands above the person: what it was judged by is no shift's to read.
Status ShelterStore::addRisk(BedTonight& card) const {
    if (!card.guest) {
        return {};
    }
    const auto row = PersonStore(m_casework).row(card.guest->person);
    if (!row) {
        return passOn(row);
    }
    card.riskRank = *row ? (*row)->riskRank : std::nullopt;
    return {};
}

/// What stands on the card of a bed that somebody has.
Status ShelterStore::fill(BedTonight& card, const std::vector<Stay>& stays, Date night) const {
    const auto& stay = *card.stay;
    auto who = guest(stay.person, night);
    auto with = guest(stay.withPerson, night);
    const auto first = firstNight(stay);
    if (!who || !with || !first) {
        return !who ? Status(passOn(who)) : !with ? Status(passOn(with)) : Status(passOn(first));
    }
    card.guest = std::move(*who);
    card.with = std::move(*with);
    if (const auto added = addRisk(card); !added) {
        return added;
    }
    card.until = stay.plannedUntil;
    card.night = stay.state == StayState::Held ? 0 : static_cast<int>(first->daysUntil(night)) + 1;
    if (!stay.person.isNil()) {
        std::copy_if(
            stays.begin(), stays.end(), std::back_inserter(card.children), [&](const Stay& other) {
                const auto nights = nightsOf(other, m_today);
                return other.withPerson == stay.person && nights && nights->contains(night);
            });
    }
    if (!m_confidential) {
        return {};
    }
    auto note = m_confidential->find<TonightNote>(stay.id);
    if (!note) {
        return passOn(note);
    }
    card.note = std::move(*note);
    return {};
}

Result<BedTonight> ShelterStore::card(const ShelterBed& bed, const std::vector<Stay>& stays,
                                      Date night) const {
    BedTonight card;
    card.bed = bed;
    if (const auto* stay = stayIn(stays, bed.id, night, m_today)) {
        card.stay = *stay;
        card.state = stay->state == StayState::Held ? BedState::Held : BedState::Taken;
        const auto filled = fill(card, stays, night);
        return filled ? Result<BedTonight>(std::move(card)) : passOn(filled);
    }
    for (const auto& closed : closedNights(bed)) {
        if (closed.contains(night)) {
            card.state = BedState::OutOfUse;
            card.since = closed.from;
            card.until = closed.until;
            return card;
        }
    }
    const auto since = emptySince(bed, night);
    if (!since) {
        return passOn(since);
    }
    card.since = *since;
    card.until = freeUntil(bed, stays, night, m_today);
    return card;
}

Result<ShelterBoard> ShelterStore::board(Date night) const {
    const auto house = nights(night);
    return house ? board(*house) : passOn(house);
}

Result<ShelterBoard> ShelterStore::board(const HouseNights& house) const {
    const auto night = house.from;
    ShelterBoard board;
    board.night = night;
    for (const auto& bed : house.beds) {
        if (isRetired(bed, night) && stayIn(house.stays, bed.id, night, m_today) == nullptr) {
            continue;
        }
        auto made = card(bed, house.stays, night);
        if (!made) {
            return passOn(made);
        }
        board.beds.push_back(std::move(*made));
    }
    board.units = placesOf(board.beds);
    return board;
}

} // namespace zaklon
