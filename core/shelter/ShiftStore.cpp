// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/ShiftStore.h"

#include "core/people/Person.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>

namespace zaklon {

namespace {

/// Records of a confidential kind by their ids, as a query gives them.
template <ConfidentialRecord Record>
Result<std::vector<Record>> readAll(const ConfidentialRecords& records, Statement ids) {
    std::vector<Record> found;
    while (ids.step()) {
        auto record = findRequired<Record>(records, ids.id(0).value_or(RecordId()));
        if (!record) {
            return passOn(record);
        }
        found.push_back(std::move(*record));
    }
    return found;
}

} // namespace

Result<std::vector<ShiftNoteLine>> ShiftStore::notes(int most) const {
    if (!m_confidential) {
        return fail(ErrorCode::NoConfidentialKey, std::string(Description<ShiftNote>::kind));
    }
    return guarded([&]() -> Result<std::vector<ShiftNoteLine>> {
        auto newest = m_confidential->connection().prepare(
            "SELECT id FROM confidential.shift_note ORDER BY at DESC, id DESC LIMIT ?1");
        newest.bind(1, std::int64_t{most});
        const auto notes = readAll<ShiftNote>(*m_confidential, std::move(newest));
        if (!notes) {
            return passOn(notes);
        }
        std::vector<ShiftNoteLine> lines;
        for (const auto& note : *notes) {
            const auto worker = m_casework.find<Worker>(note.worker);
            if (!worker) {
                return passOn(worker);
            }
            lines.push_back({note, *worker ? (*worker)->initials : std::string()});
        }
        return lines;
    });
}

Result<std::vector<ShiftTaskLine>> ShiftStore::tasks(Date day) const {
    if (!m_confidential) {
        return fail(ErrorCode::NoConfidentialKey, std::string(Description<ShiftTask>::kind));
    }
    return guarded([&]() -> Result<std::vector<ShiftTaskLine>> {
        auto ids = m_confidential->connection().prepare(
            "SELECT id FROM confidential.shift_task WHERE on_day = ?1"
            " OR (on_day < ?1 AND done_at IS NULL) ORDER BY done_at IS NOT NULL, id");
        ids.bind(1, day);
        const auto tasks = readAll<ShiftTask>(*m_confidential, std::move(ids));
        if (!tasks) {
            return passOn(tasks);
        }
        std::vector<ShiftTaskLine> lines;
        for (const auto& task : *tasks) {
            const auto person = task.person.isNil() ? std::optional<Person>()
                                                    : m_casework.find<Person>(task.person);
            if (!person) {
                return passOn(person);
            }
            lines.push_back({task, *person ? std::optional(guestFrom(**person, day))
                                           : std::optional<StayGuest>()});
        }
        return lines;
    });
}

Result<std::vector<ShiftDueLine>> ShiftStore::due(Date day,
                                                  const std::vector<StayGuest>& staying) const {
    const DueTaskStore today(m_casework, m_confidential, m_terms);
    std::vector<ShiftDueLine> lines;
    for (const auto& guest : staying) {
        DueQuery query;
        query.today = day;
        query.horizonDays = 0;
        query.person = guest.person;
        auto tasks = today.due(query);
        if (!tasks) {
            return passOn(tasks);
        }
        for (auto& task : *tasks) {
            if (task.due <= day) { // papers show earlier by their own rule
                lines.push_back({std::move(task), guest});
            }
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto& a, const auto& b) { return a.task.due < b.task.due; });
    return lines;
}

Result<Shift> ShiftStore::shift(Date day, const std::vector<StayGuest>& staying) const {
    auto written = tasks(day);
    auto derived = due(day, staying);
    if (!written || !derived) {
        return written ? Result<Shift>(passOn(derived)) : passOn(written);
    }
    return Shift{std::move(*written), std::move(*derived)};
}

ShiftTask withTick(ShiftTask task, bool done, Timestamp at, const RecordId& worker) {
    task.doneAt = done ? std::optional(at) : std::nullopt;
    task.doneBy = done ? worker : RecordId();
    return task;
}

} // namespace zaklon
