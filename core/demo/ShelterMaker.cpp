// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/ShelterMaker.h"

#include "core/demo/RuledChange.h"
#include "core/people/FileClosingStore.h"
#include "core/shelter/ShelterBed.h"
#include "core/shelter/ShiftNote.h"
#include "core/shelter/Stay.h"
#include "core/shelter/TonightNote.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace zaklon::demo {

namespace {

constexpr std::string_view kHouse = "safe_house";
constexpr std::int64_t kSecondsOfDay = 86'400;
constexpr std::int64_t kMorning = 6 * 3600 + 10 * 60;

struct Place {
    std::string_view unit;
    std::string_view room;
    std::string_view label;
};
constexpr std::array kPlaces{
    Place{"women", "1", "A"},    Place{"women", "1", "B"},    Place{"women", "2", "A"},
    Place{"women", "2", "B"},    Place{"women", "3", "A"},    Place{"women", "3", "B"},
    Place{"children", "2", "C"}, Place{"children", "2", "D"}, Place{"children", "3", "C"}};
constexpr std::size_t kHeldPlace = 4;
constexpr std::size_t kFreePlace = 5;
constexpr std::size_t kLeavingSoon = 3;
constexpr std::size_t kMother = 2;
constexpr std::size_t kFirstCot = 6;
constexpr std::size_t kChildren = 2;

/// A woman who stays: since how many days, and until when.
struct Guest {
    int daysAgo;
    std::optional<int> leavesIn;
    std::string_view matter;
    Sentence words;
};
constexpr std::array kWomen{Guest{35, 10, "appointment", Sentence::TonightPlan},
                            Guest{8, std::nullopt, "no_phone", Sentence::TonightKnock},
                            Guest{51, std::nullopt, "", Sentence::TonightWithChildren},
                            Guest{16, 3, "", Sentence::TonightPacks}};
constexpr std::array kOfChildren{Guest{51, std::nullopt, "", Sentence::TonightSchool},
                                 Guest{51, std::nullopt, "allergy", Sentence::TonightAllergy}};

/// Whom the vault offers for these beds.
struct Guests {
    std::vector<Person> women;
    std::vector<Person> children;
    std::optional<Person> expected; ///< has a roof elsewhere until tonight
    std::optional<Person> left;     ///< slept here before
};

void sortIn(Guests& guests, const Person& person, Date today) {
    const bool here = person.accommodation.text == kHouse;
    if (mayBeChild(person, today)) {
        if (here && person.birthYear) {
            guests.children.push_back(person);
        }
        return;
    }
    if (person.sex != Sex::Female) {
        return;
    }
    if (here && guests.women.size() < kWomen.size()) {
        guests.women.push_back(person);
    } else if (person.accommodation.text == "employer" && !guests.expected) {
        guests.expected = person;
    } else if (person.accommodation.text == "private" && !guests.left &&
               person.firstContact < today.plusDays(-60)) {
        guests.left = person;
    }
}

/// The youngest stay with the oldest woman, so that she may be their mother.
void chooseFamily(Guests& guests) {
    const auto bornBefore = [](const Person& a, const Person& b) {
        return a.birthYear < b.birthYear;
    };
    auto& women = guests.women;
    if (kMother < women.size()) {
        std::iter_swap(women.begin() + kMother,
                       std::min_element(women.begin(), women.end(), bornBefore));
    }
    auto& children = guests.children;
    std::stable_sort(children.rbegin(), children.rend(), bornBefore);
    children.resize(std::min(children.size(), kChildren));
}

Result<Guests> guestsAmong(const Vault& vault, const std::vector<ReportablePerson>& people,
                           Date today) {
    Guests guests;
    for (std::size_t i = 0; i < std::min(people.size(), kLookedAt); ++i) {
        const auto person = vault.casework().find<Person>(people[i].id);
        if (!person) {
            return passOn(person);
        }
        if (*person && !isEnded((*person)->status)) {
            sortIn(guests, **person, today);
        }
    }
    chooseFamily(guests);
    return guests;
}

/// Writes the house in one transaction.
class ShelterMaker {
  public:
    ShelterMaker(Transaction& transaction, const ConfidentialRecords& confidential,
                 DemoHouse& house, Timestamp now)
        : m_transaction(transaction), m_confidential(confidential), m_house(house), m_now(now) {}

    Status save(const Guests& guests) {
        for (const auto& part :
             {saveBeds(), saveWomen(guests), saveChildren(guests), saveHeld(guests),
              saveFree(guests), saveNotes(), saveTasks(guests)}) {
            if (!part) {
                return part;
            }
        }
        return {};
    }

  private:
    Status saveBeds() {
        Status status;
        for (const auto& place : kPlaces) {
            ShelterBed bed;
            bed.id = m_house.newId();
            bed.house = Code{std::string(kHouse)};
            bed.unit = Code{std::string(place.unit)};
            bed.room = place.room;
            bed.label = place.label;
            bed.position = static_cast<int>(m_beds.size()) + 1;
            m_beds.push_back(bed.id);
            status = status ? m_transaction.save(bed) : status;
        }
        return status;
    }

    Stay stayIn(std::size_t place, Date from, StayState state) {
        Stay stay;
        stay.id = m_house.newId();
        stay.bed = m_beds[place];
        stay.state = state;
        stay.from = from;
        stay.worker = m_house.someWorker();
        return stay;
    }

    Stay stayOf(const Person& person, std::size_t place, const Guest& guest) {
        // Nobody slept here before anybody knew of them.
        auto stay = stayIn(place, std::max(m_house.daysAgo(guest.daysAgo), person.firstContact),
                           StayState::Staying);
        stay.person = person.id;
        if (guest.leavesIn) {
            stay.plannedUntil = m_house.today().plusDays(*guest.leavesIn);
        }
        return stay;
    }

    Status saveWith(const Stay& stay, std::string_view matter, Sentence words) {
        const auto saved = m_transaction.save(stay);
        return saved ? m_transaction.save(m_confidential, TonightNote{stay.id, stay.person,
                                                                      Code{std::string(matter)},
                                                                      m_house.say(words)})
                     : saved;
    }

    Status saveWomen(const Guests& guests) {
        Status status;
        for (std::size_t i = 0; i < guests.women.size() && status; ++i) {
            status =
                saveWith(stayOf(guests.women[i], i, kWomen[i]), kWomen[i].matter, kWomen[i].words);
        }
        return status;
    }

    Status saveChildren(const Guests& guests) {
        Status status;
        for (std::size_t i = 0; i < guests.children.size() && status; ++i) {
            auto stay = stayOf(guests.children[i], kFirstCot + i, kOfChildren[i]);
            if (kMother < guests.women.size()) {
                stay.withPerson = guests.women[kMother].id;
            }
            status = saveWith(stay, kOfChildren[i].matter, kOfChildren[i].words);
        }
        return status;
    }

    Status saveHeld(const Guests& guests) {
        auto tonight = stayIn(kHeldPlace, m_house.today(), StayState::Held);
        tonight.heldUntil = "20:00";
        tonight.heldFor = Code{"arrival"};
        tonight.person = guests.expected ? guests.expected->id : RecordId();
        auto saved = saveWith(tonight, "escort", Sentence::TonightEscort);
        if (!saved) {
            return saved;
        }
        auto later = stayIn(kLeavingSoon, m_house.today().plusDays(5), StayState::Held);
        later.heldFor = Code{"transfer"};
        return m_transaction.save(later);
    }

    Status saveFree(const Guests& guests) {
        if (!guests.left) {
            return {};
        }
        auto over = stayIn(kFreePlace, m_house.daysAgo(40), StayState::Ended);
        over.person = guests.left->id;
        over.leftOn = m_house.daysAgo(2);
        over.wentTo = guests.left->accommodation;
        return m_transaction.save(over);
    }

    Status saveNotes() {
        const Timestamp morning{m_house.today().daysSince1970() * kSecondsOfDay + kMorning};
        const std::array notes{
            std::pair{Timestamp{morning.seconds - kSecondsOfDay}, Sentence::ShiftEvening},
            std::pair{std::min(morning, m_now), Sentence::ShiftNight}};
        Status status;
        for (const auto& [at, text] : notes) {
            ShiftNote note;
            note.id = m_house.newId();
            note.at = at;
            note.worker = m_house.someWorker();
            note.text = m_house.say(text);
            status = status ? m_transaction.save(m_confidential, note) : status;
        }
        return status;
    }

    Status saveTask(Sentence text, const RecordId& person, bool done) {
        ShiftTask task;
        task.id = m_house.newId();
        task.person = person;
        task.onDay = m_house.today();
        task.text = m_house.say(text);
        task.worker = m_house.someWorker();
        if (done) {
            task.doneAt = m_now;
            task.doneBy = task.worker;
        }
        return m_transaction.save(m_confidential, task);
    }

    Status saveTasks(const Guests& guests) {
        const auto woman = [&](std::size_t i) {
            return i < guests.women.size() ? guests.women[i].id : RecordId();
        };
        for (const auto& part :
             {saveTask(Sentence::TaskMedicine, woman(1), true),
              saveTask(Sentence::TaskPlan, woman(0), false),
              saveTask(Sentence::TaskRooms, {}, false),
              saveTask(Sentence::TaskPrepareRoom,
                       guests.expected ? guests.expected->id : RecordId(), false)}) {
            if (!part) {
                return part;
            }
        }
        return {};
    }

    Transaction& m_transaction;
    const ConfidentialRecords& m_confidential;
    DemoHouse& m_house;
    Timestamp m_now;
    std::vector<RecordId> m_beds; ///< in the order of kPlaces
};

} // namespace

Status saveShelter(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                   const std::vector<ReportablePerson>& people) {
    const auto guests = guestsAmong(vault, people, house.today());
    if (!guests) {
        return passOn(guests);
    }
    house.takeDice("shelter", 0);
    const auto now = vault.environment().clock.now();
    const auto written = vault.write([&](Transaction& transaction) {
        return ShelterMaker(transaction, confidential, house, now).save(*guests);
    });
    return written ? Status() : Status(passOn(written));
}

} // namespace zaklon::demo
