// SPDX-License-Identifier: GPL-3.0-or-later
// What is best for some children, and for one of two the centre for social work not told yet.
#include "core/demo/CaseMakers.h"

#include <algorithm>

namespace zaklon::demo {

void addBestInterest(DemoHouse& house, DemoCase& made) {
    if (!mayBeChild(made.person, house.today()) || made.story.daysKnown < 3 ||
        made.story.number % 4 == 0) {
        return;
    }
    BestInterest looked;
    looked.id = house.newId();
    looked.person = made.person.id;
    looked.seenOn = house.daysAgo(std::min(made.story.daysKnown, 25));
    looked.childHeard = YesNo::Yes;
    looked.safetyFinding = Code{"danger"};
    looked.familyFinding = Code{"concern"};
    looked.developmentFinding = Code{"protects"};
    looked.options = codes({"stay_family", "foster_care", "shelter"});
    looked.recommendation = Code{"shelter"};
    looked.tookPart = codes({"child", "own", "social_work"});
    looked.unaccompanied = made.story.number % 2 == 0 ? YesNo::Yes : YesNo::No;
    looked.state = BestInterestState::Made;
    looked.reviewDue = looked.seenOn.plusDays(house.limits().of(true).bestInterestReviewDays);
    looked.worker = made.person.worker;
    auto words =
        narrativeFor(looked.id, looked.person, "best_interest", house.say(Sentence::BestInterest));
    words.ownWords = house.say(Sentence::BestInterestOwn);
    made.narratives.push_back(std::move(words));
    made.bestInterests.push_back(std::move(looked));
}

} // namespace zaklon::demo
