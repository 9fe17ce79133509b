// SPDX-License-Identifier: GPL-3.0-or-later
// Who is responsible for invented people, who was before, the team around them,
// and how their vulnerabilities are known. Counted, not
// thrown: what is made after it stays the same.
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

/// The responsible colleague and the first organisation that she was referred to.
void addMembers(DemoCase& made) {
    if (made.referrals.empty() || made.story.number % 2 != 0 || made.person.worker.isNil()) {
        return;
    }
    TeamMember member;
    member.id = besides(made.person.id, 0x12);
    member.person = made.person.id;
    member.colleague = made.person.worker;
    member.role = Code{"support_worker"};
    member.mayShare = codes({"identity", "contact", "needs", "risk"});
    member.since = made.person.firstContact;
    made.team.push_back(member);
    const auto& referral = made.referrals.front();
    member.id = besides(made.person.id, 0x13);
    member.colleague = {};
    member.provider = referral.provider;
    member.role = Code{"other"};
    member.mayShare = codes({"needs", "contact"});
    member.since = referral.createdOn;
    made.team.push_back(member);
}

/// How the first vulnerability of a person is known; others have only their name yet.
void addEvidence(DemoCase& made) {
    if (made.person.vulnerabilities.empty()) {
        return;
    }
    Vulnerability known;
    known.id = besides(made.person.id, 0x14);
    known.person = made.person.id;
    known.vulnerability = made.person.vulnerabilities.front();
    known.onDate = made.person.firstContact;
    known.source = Code{made.story.number % 3 == 0 ? "document" : "person"};
    known.worker = made.person.worker;
    made.vulnerabilities.push_back(known);
}

} // namespace

void addTeam(const DemoHouse& house, DemoCase& made) {
    handOver(house, made);
    addMembers(made);
    addEvidence(made);
}

} // namespace zaklon::demo
