// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TeamList.h"

#include "core/referrals/ProviderStore.h"
#include "ui/forms/ProviderChoices.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

TeamList::TeamList(Session& session, QWidget* parent)
    : RecordSectionOf<TeamMember>(
          session,
          {tr("Team around the person"),
           tr("Add to the team"),
           tr("Save"),
           tr("The team is saved."),
           tr("Nobody else works on this yet"),
           tr("Who works on it together, as what, and what the person agreed to share with each."),
           {tr("Who"), tr("May be told"), tr("Role")}},
          parent) {
    build();
}

QString TeamList::nameOf(const TeamMember& member) const {
    for (const auto& worker : session().workers()) {
        if (worker.id == member.colleague) {
            return toQString(worker.displayName.empty() ? worker.userName : worker.displayName);
        }
    }
    const auto provider =
        session().casework().find<Provider>(member.provider).value_or(std::nullopt);
    return provider ? toQString(provider->name) : QString();
}

std::vector<ListedRecord> TeamList::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& member : records()) {
        const auto shared = words.labels("data_category", member.mayShare);
        auto detail = shared.isEmpty() ? tr("nothing of the person") : shared;
        const bool past = !isInTeam(member, session().today());
        if (past && member.until) {
            detail = tr("until %1").arg(words.date(*member.until));
        }
        rows.push_back({member.id, nameOf(member), detail, words.label("team_role", member.role),
                        past ? Tone::Outline : Tone::Info});
    }
    return rows;
}

void TeamList::addFields(RecordForm& form) {
    form.add("colleague", tr("A colleague")).setOptional(true);
    form.add("provider", tr("Or an organisation"), tr("Exactly one of the two.")).setOptional(true);
    form.add("role", tr("Role"));
    form.add(
        "may_share", tr("What may be shared with them"),
        tr("What the person agreed to. Empty: nothing. Each sharing still needs its consent."));
    form.addPair("since", tr("Since"), "until", tr("Until"));
}

void TeamList::fillChoices(RecordForm& form) {
    std::vector<RecordChoice> colleagues;
    for (const auto& worker : session().workers()) {
        if (worker.active) {
            colleagues.emplace_back(worker.id, toQString(worker.displayName));
        }
    }
    form.setChoices("colleague", colleagues);
    offerProviders(form, session());
}

TeamMember TeamList::freshRecord() const {
    TeamMember member;
    member.id = RecordId::generate();
    member.person = person();
    member.since = session().today();
    return member;
}

} // namespace zaklon::ui
