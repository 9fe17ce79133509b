// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/NameList.h"

#include "ui/session/HiddenDots.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

NameList::NameList(Session& session, QWidget* parent)
    : RecordSectionOf<PersonName>(
          session,
          {tr("Names"),
           tr("Add a name"),
           tr("Save name"),
           tr("The name is saved."),
           tr("No name is recorded"),
           tr("A name is never needed. Several names in several scripts may stand side by side."),
           {tr("Name"), tr("Kind"), tr("May be said aloud")}},
          parent) {
    build();
}

std::vector<ListedRecord> NameList::list() const {
    std::vector<ListedRecord> rows;
    for (const auto& name : records()) {
        rows.push_back({name.id, hiddenDots(), session().words().label("name_kind", name.kind),
                        session().words().label(name.safeToUse),
                        name.safeToUse == YesNo::No ? Tone::Attention : Tone::Neutral});
    }
    return rows;
}

void NameList::addFields(RecordForm& form) {
    form.add("kind", tr("Kind of name"), tr("A name used with the exploiter is never said aloud."));
    form.add("given", tr("Given name"));
    form.add("family", tr("Family name"));
    form.add("father", tr("Father's name"));
    form.add("as_written", tr("Whole name in its own script"));
    form.add("safe_to_use", tr("May it be said aloud"));
    form.add("source", tr("Known from"));
}

PersonName NameList::freshRecord() const {
    PersonName name;
    name.id = RecordId::generate();
    name.person = person();
    return name;
}

} // namespace zaklon::ui
