// SPDX-License-Identifier: GPL-3.0-or-later
// Who is responsible for invented people and who was before. Counted, not thrown: what is made
// after it stays the same.
#include "core/demo/CaseMakers.h"

#include <array>
#include <string_view>

namespace zaklon::demo {

namespace {

constexpr std::array<std::string_view, 3> kReasons{"absence", "knowledge", "person_asked"};

/// The id of the person is already one of a kind; what stands beside her differs in one byte.
RecordId besides(const RecordId& person, std::uint8_t mark) {
    auto id = person.bytes();
    id.back() ^= mark;
    return RecordId(id);
}

/// Every sixth person waited for somebody.
void handOver(const DemoHouse& house, DemoCase& made) {
    if (made.story.number % 6 != 4 || made.person.worker.isNil()) {
        return;
    }
    Handover handover;
    handover.id = besides(made.person.id, 0x11);
    handover.person = made.person.id;
    handover.toWorker = made.person.worker;
    handover.onDate = house.daysAgo(made.story.daysKnown / 2);
    handover.reason = Code{std::string(kReasons[made.story.number / 6 % kReasons.size()])};
    handover.worker = made.person.worker;
    made.handovers.push_back(handover);
}

} // namespace

void addTeam(const DemoHouse& house, DemoCase& made) {
    handOver(house, made);
}

} // namespace zaklon::demo
