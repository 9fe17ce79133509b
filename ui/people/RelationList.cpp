// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/RelationList.h"

#include "ui/session/Text.h"

namespace zaklon::ui {

RelationList::RelationList(Session& session, QWidget* parent)
    : RecordSectionOf<Relation>(session,
                                {tr("People around"),
                                 tr("Add somebody"),
                                 tr("Save"),
                                 tr("The relation is saved."),
                                 tr("Nobody is recorded"),
                                 tr("Children, family and people of trust help to plan safely."),
                                 {tr("Relation"), tr("Born"), tr("Contact")}},
                                parent) {
    build();
}

std::vector<ListedRecord> RelationList::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& relation : records()) {
        rows.push_back({relation.id, words.label("relation_kind", relation.kind),
                        relation.birthYear ? words.locale()
                                                 .toString(*relation.birthYear)
                                                 .remove(words.locale().groupSeparator())
                                           : QString(),
                        relation.safeToContact == YesNo::Yes ? tr("safe") : tr("ask first"),
                        relation.safeToContact == YesNo::Yes ? Tone::Good : Tone::Outline});
    }
    return rows;
}

void RelationList::addFields(RecordForm& form) {
    form.add("kind", tr("Relation"));
    form.add("name", tr("Name"));
    form.add("birth_year", tr("Year of birth"));
    form.add("dependant", tr("Depends on this person's care"));
    form.add("with_person", tr("Lives with this person"));
    form.add("safe_to_contact", tr("Safe to contact"));
    form.add("note", tr("Note"));
}

Relation RelationList::freshRecord() const {
    Relation relation;
    relation.id = RecordId::generate();
    relation.person = person();
    return relation;
}

} // namespace zaklon::ui
