// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms at the side of a section have in common: the record over which they stand, and
// how it is saved.
#pragma once

#include "ui/forms/PersonDesk.h"
#include "ui/forms/ProviderChoices.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace zaklon::ui {

template <Described Record>
std::function<Status(Transaction&, const Row&)> savingOf() {
    return [](Transaction& transaction, const Row& row) -> Status {
        const auto record = fromRow<Record>(row);
        return record ? transaction.save(*record) : Status(passOn(record));
    };
}

/// A form over a record of the person; what it asks and says is still to be added.
template <Described Record>
RecordPanel::Spec deskForm(const PersonDesk& desk, const Record& record) {
    RecordPanel::Spec made;
    made.description = &describe<Record>();
    made.row = toRow(record);
    made.person = desk.person;
    made.write = savingOf<Record>();
    return made;
}

/// The form over a record that is kept: nothing if it is gone, an error if that is not known.
template <CaseworkRecord Record, class MakeForm>
Result<std::optional<RecordPanel::Spec>> keptForm(const CaseworkRecords& casework,
                                                  const RecordId& id, const MakeForm& form) {
    const auto kept = casework.find<Record>(id);
    if (!kept) {
        return passOn(kept);
    }
    return *kept ? std::optional<RecordPanel::Spec>(form(**kept)) : std::nullopt;
}

/// The person's records of one kind. Their ids begin with the time at which they were made.
template <CaseworkRecord Record>
Result<std::vector<Record>> newestFirst(const PersonDesk& desk) {
    auto records = desk.session.casework().where<Record>("person", desk.person);
    if (records) {
        std::sort(records->begin(), records->end(),
                  [](const Record& a, const Record& b) { return b.id < a.id; });
    }
    return records;
}

} // namespace zaklon::ui
