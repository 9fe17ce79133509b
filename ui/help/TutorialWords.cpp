// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/TutorialWords.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct TutorialWords {
    Q_DECLARE_TR_FUNCTIONS(TutorialWords)

  public:
    static TutorialText people(TutorialStep step);
    static TutorialText house(TutorialStep step);
};

TutorialText TutorialWords::people(TutorialStep step) {
    switch (step) {
    case TutorialStep::FindPerson:
        return {tr("Find a person"),
                tr("Press Ctrl+2 for People. Go down the list with the arrows and open somebody "
                   "with Enter. Names stay hidden.")};
    case TutorialStep::SafeContact:
        return {tr("Read the safe contact"),
                tr("With a person open, go to the section Contacts, safety with the arrows. Press "
                   "Ctrl+K, type Agreed ways and press Enter: how, when and through whom this "
                   "person may be reached, and what must never be said. Read it before every "
                   "call. Where nothing is recorded, try somebody else.")};
    case TutorialStep::RevealName:
        return {tr("Reveal a name"),
                tr("With a person open, press Alt+R. The name hides again by itself, and the "
                   "journal notes that you saw it. Where a name must not be said, that stands in "
                   "its place.")};
    case TutorialStep::RecordContact:
        return {tr("Record a contact"),
                tr("Press C, or Record contact. Fill in how and whether it was safe to talk, then "
                   "save with Ctrl+Enter.")};
    case TutorialStep::AssessRisk:
        return {tr("Assess immediate safety"),
                tr("With a person open, press Ctrl+K, type Immediate safety and press Enter. "
                   "Answer with the digits that stand before the answers; Not asked is a full "
                   "answer. Complete with Ctrl+Enter.")};
    default:
        return {};
    }
}

TutorialText TutorialWords::house(TutorialStep step) {
    switch (step) {
    case TutorialStep::AddAction:
        return {tr("Add an action to the care plan"),
                tr("With a person open, press T, or choose Add action in Care plan: who does "
                   "what, until when. Save with Ctrl+Enter. A plan without needs begins with a "
                   "need. What an assessment put there by itself does not count here.")};
    case TutorialStep::SeeToday:
        return {tr("Look at Today"),
                tr("Press Ctrl+1. What the records ask for stands here by itself, with the "
                   "reason.")};
    case TutorialStep::HideAndLock:
        return {tr("Hide, then lock"),
                tr("Ctrl+H covers the window with a clock. After a second any key but Esc and "
                   "Ctrl+H brings it back, for 30 seconds. Ctrl+L locks. Unlock again; for the "
                   "demonstration the page shows how.")};
    case TutorialStep::MakeBackup:
        return {tr("Make a copy"),
                tr("Press Ctrl+K, type backup and open Go to backup and restore with Enter. "
                   "Then press Make the copy, or Ctrl+Enter. It is read back and checked before "
                   "it counts.")};
    default:
        return {};
    }
}

} // namespace

TutorialText tutorialText(TutorialStep step) {
    const TutorialText found = TutorialWords::people(step);
    return found.title.isEmpty() ? TutorialWords::house(step) : found;
}

} // namespace zaklon::ui
