// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/ShelterStore.h"

#include "core/people/PersonStore.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace zaklon {

namespace {

/// Units in the order of their first bed; within one, as before.
void orderByUnit(std::vector<ShelterBed>& beds) {
    std::map<Code, std::size_t> first;
    for (const auto& bed : beds) {
        first.try_emplace(bed.unit, first.size());
    }
    std::stable_sort(beds.begin(), beds.end(), [&](const auto& a, const auto& b) {
        return first.at(a.unit) < first.at(b.unit);
    });
}

int sleptNights(const Stay& stay, Date today) {
    const bool slept = stay.state == StayState::Staying || stay.state == StayState::Ended;
    const auto end = stay.leftOn.value_or(today);
    return slept ? static_cast<int>(std::max<std::int64_t>(0, stay.from.daysUntil(end))) : 0;
}

} // namespace

StayGuest guestFrom(const Person& person, Date night) {
    return {person.id,
            person.code,
            person.pseudonym,
            person.birthYear,
            mayBeChild(person, night),
            person.interpreterNeeded == YesNo::Yes,
            person.languages};
}

Result<std::vector<ShelterBed>> ShelterStore::beds() const {
    return guarded([&]() -> Result<std::vector<ShelterBed>> {
        if (const auto permitted = m_casework.permit(Description<ShelterBed>::kind); !permitted) {
            return passOn(permitted);
        }
        auto ids = m_casework.connection().prepare(
            "SELECT id FROM main.shelter_bed ORDER BY position, room, label, id");
        std::vector<ShelterBed> beds;
        while (ids.step()) {
            auto bed = findRequired<ShelterBed>(m_casework, ids.id(0).value_or(RecordId()));
            if (!bed) {
                return passOn(bed);
            }
            beds.push_back(std::move(*bed));
        }
        orderByUnit(beds);
        std::stable_partition(beds.begin(), beds.end(),
                              [&](const ShelterBed& bed) { return !isRetired(bed, m_today); });
        return beds;
    });
}

Result<std::vector<Stay>> ShelterStore::staysFrom(Date night) const {
    return guarded([&]() -> Result<std::vector<Stay>> {
        if (const auto permitted = m_casework.permit(Description<Stay>::kind); !permitted) {
            return passOn(permitted);
        }
        auto ids = m_casework.connection().prepare(
            "SELECT id FROM main.stay WHERE (left_on IS NULL OR left_on > ?1)"
            " AND state <> 'cancelled' ORDER BY from_day, id");
        ids.bind(1, night);
        std::vector<Stay> stays;
        while (ids.step()) {
            auto stay = findRequired<Stay>(m_casework, ids.id(0).value_or(RecordId()));
            if (!stay) {
                return passOn(stay);
            }
            stays.push_back(std::move(*stay));
        }
        return stays;
    });
}

Result<HouseNights> ShelterStore::nights(Date from) const {
    auto all = beds();
    auto stays = staysFrom(from);
    if (!all || !stays) {
        return all ? Result<HouseNights>(passOn(stays)) : passOn(all);
    }
    return HouseNights{from, std::move(*all), std::move(*stays)};
}

Result<std::optional<StayGuest>> ShelterStore::guest(const RecordId& person, Date night) const {
    if (person.isNil()) {
        return std::optional<StayGuest>();
    }
    const auto found = m_casework.find<Person>(person);
    if (!found) {
        return passOn(found);
    }
    return *found ? std::optional(guestFrom(**found, night)) : std::optional<StayGuest>();
}

Result<Date> ShelterStore::firstNight(const Stay& stay) const {
    return guarded([&]() -> Result<Date> {
        // UNION leaves out what it met: stays that continue each other in a ring end too.
        auto first = m_casework.connection().prepare(
            "WITH RECURSIVE chain(id) AS (SELECT ?1 UNION SELECT s.continues FROM chain"
            " JOIN main.stay s ON s.id = chain.id WHERE s.continues IS NOT NULL)"
            " SELECT min(s.from_day) FROM chain JOIN main.stay s ON s.id = chain.id");
        first.bind(1, stay.id);
        first.step();
        return first.date(0).value_or(stay.from);
    });
}

Result<BedBars> ShelterStore::bars(const ShelterBed& bed, const std::vector<Stay>& stays,
                                   const NightSpan& window) const {
    BedBars row{bed, {}, {}};
    for (const auto& stay : stays) {
        const auto nights = nightsOf(stay, m_today);
        const auto seen =
            stay.bed == bed.id && nights ? commonNights(*nights, window) : std::nullopt;
        if (!seen) {
            continue;
        }
        auto who = guest(stay.person, seen->from);
        if (!who) {
            return passOn(who);
        }
        row.bars.push_back({stay, std::move(*who), seen->from, seen->until->plusDays(-1),
                            nights->from < window.from,
                            !nights->until || *window.until < *nights->until});
    }
    for (const auto& closed : closedNights(bed)) {
        if (const auto seen = commonNights(closed, window)) {
            row.closed.push_back(*seen);
        }
    }
    return row;
}

Result<std::vector<BedBars>> ShelterStore::plan(const HouseNights& house, int days) const {
    const NightSpan window{house.from, house.from.plusDays(days)};
    std::vector<BedBars> plan;
    for (const auto& bed : house.beds) {
        auto row = bars(bed, house.stays, window);
        if (!row) {
            return passOn(row);
        }
        if (!isRetired(bed, house.from) || !row->bars.empty()) {
            plan.push_back(std::move(*row));
        }
    }
    return plan;
}

Result<std::vector<StayPlace>> ShelterStore::staysOf(const RecordId& person) const {
    const auto stays = m_casework.where<Stay>("person", person);
    if (!stays) {
        return passOn(stays);
    }
    std::vector<StayPlace> places;
    for (const auto& stay : *stays) {
        auto bed = findRequired<ShelterBed>(m_casework, stay.bed);
        if (!bed) {
            return passOn(bed);
        }
        places.push_back({stay, std::move(*bed), sleptNights(stay, m_today)});
    }
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) {
        return std::tie(b.stay.from, b.stay.id) < std::tie(a.stay.from, a.stay.id);
    });
    return places;
}

Result<std::optional<Stay>> ShelterStore::stayOn(const RecordId& person, Date night) const {
    const auto stays = m_casework.where<Stay>("person", person);
    if (!stays) {
        return passOn(stays);
    }
    const auto found = std::find_if(stays->begin(), stays->end(), [&](const Stay& stay) {
        const auto nights = nightsOf(stay, m_today);
        return nights && nights->contains(night);
    });
    return found == stays->end() ? std::optional<Stay>() : std::optional(*found);
}

Result<std::vector<FreeBed>> ShelterStore::freeBeds(Date night) const {
    auto tonight = board(night);
    if (!tonight) {
        return passOn(tonight);
    }
    std::vector<FreeBed> free;
    for (auto& each : tonight->beds) {
        if (each.state == BedState::Free) {
            free.push_back({std::move(each.bed), each.until});
        }
    }
    return free;
}

Result<std::vector<StayGuest>> ShelterStore::accommodatedElsewhere(const HouseNights& house) const {
    PersonFilter filter;
    filter.view = PersonView::InShelter;
    filter.shelter.clear();
    for (const auto& bed : house.beds) {
        filter.shelter.push_back(bed.house);
    }
    const auto page = PersonStore(m_casework).page(filter, {PersonSort::CaseCode});
    if (!page) {
        return passOn(page);
    }
    std::vector<StayGuest> others;
    for (const auto& row : page->rows) {
        const bool hasBed = std::any_of(house.stays.begin(), house.stays.end(), [&](auto& stay) {
            const auto nights = nightsOf(stay, m_today);
            return stay.person == row.id && nights && nights->contains(house.from);
        });
        if (!hasBed) {
            Person person;
            person.birthYear = row.birthYear;
            others.push_back(
                {row.id, row.code, row.pseudonym, row.birthYear, mayBeChild(person, house.from)});
        }
    }
    return others;
}

} // namespace zaklon
