// SPDX-License-Identifier: GPL-3.0-or-later
// Some closed files of invented people are held for a proceeding. Counted, not thrown: what is made
// after it stays the same.
#include "core/demo/CaseMakers.h"

namespace zaklon::demo {

void addRetention(DemoCase& made) {
    if (made.caseClosings.empty()) {
        return;
    }
    const auto& closing = made.caseClosings.back();
    auto id = closing.id.bytes();
    id.back() ^= 0x21; // of its own, beside the closing
    RetentionDecision hold;
    hold.id = RecordId(id);
    hold.person = made.person.id;
    hold.choice = RetentionChoice::Hold;
    hold.reason = Code{"compensation"};
    hold.decidedOn = closing.onDate;
    hold.worker = closing.worker;
    made.retentionDecisions.push_back(hold);
}

} // namespace zaklon::demo
