// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one person are few enough to be read at once; only the words wait for the page.
#include "core/timeline/TimelineStore.h"

#include "core/identification/IdentificationProcedure.h"
#include "core/people/Narrative.h"
#include "core/people/Person.h"
#include "core/reports/HelplineContact.h"
#include "core/store/HybridClock.h"
#include "core/store/JournalEntry.h"
#include "core/timeline/TimelineSource.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace zaklon {

namespace {

/// Fields of the person whose changes belong to her story.
constexpr std::array<std::string_view, 4> kToldFields{"category", "status", "accommodation",
                                                      "worker"};

/// A UUIDv7 begins with the milliseconds at which it was made (RFC 9562).
Timestamp madeAt(const RecordId& id) {
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        milliseconds = milliseconds * 256 + id.bytes()[i];
    }
    return Timestamp{milliseconds / 1000};
}

TimelineEntry readEntry(const ReadConnection& calendar, const Statement& statement,
                        TimelineKind kind) {
    TimelineEntry entry;
    entry.kind = kind;
    entry.record = statement.id(0).value_or(RecordId());
    entry.event = fromCode<TimelineEvent>(statement.textView(1)).value_or(entry.event);
    if (!statement.isNull(3)) {
        entry.at = Timestamp{statement.integer(3)};
    }
    const auto day = statement.date(2);
    entry.day = day ? *day : calendar.dayOf(entry.at.value_or(madeAt(entry.record)));
    entry.worker = statement.id(4).value_or(RecordId());
    entry.subject = {statement.text(5)};
    entry.detail = {statement.text(6)};
    entry.provider = statement.id(7).value_or(RecordId());
    if (!statement.isNull(8)) {
        entry.rank = static_cast<int>(statement.integer(8));
    }
    entry.minutes = static_cast<int>(statement.integer(9));
    return entry;
}

/// The second by which an entry is sorted. What has only a day stands where it was recorded, if
/// that was the same day, else at the end of the day.
std::int64_t secondOf(const ReadConnection& calendar, const TimelineEntry& entry) {
    if (entry.at) {
        return entry.at->seconds;
    }
    const auto made = madeAt(entry.record);
    return calendar.dayOf(made) == entry.day ? made.seconds
                                             : std::numeric_limits<std::int64_t>::max();
}

bool isWanted(const TimelineQuery& query, TimelineKind kind) {
    return query.kinds.empty() ||
           std::find(query.kinds.begin(), query.kinds.end(), kind) != query.kinds.end();
}

/// Ends, and protection while waiting, are agreed for later days too.
bool liesAhead(const TimelineQuery& query, const TimelineEntry& entry) {
    const bool agreed =
        entry.event == TimelineEvent::Ended ||
        (entry.event == TimelineEvent::Started && entry.kind == TimelineKind::Interim);
    return agreed && query.today && entry.day > *query.today;
}

bool isCurrentDecision(const TimelineEntry& entry, const IdentificationProcedure& procedure) {
    return entry.day == procedure.decidedOn && entry.subject.text == codeOf(procedure.outcome);
}

/// Later events of one record come after earlier ones, also within one day. The keys are made once:
/// each asks the calendar.
void sortNewestFirst(const ReadConnection& calendar, std::vector<TimelineEntry>& entries) {
    using Key = std::tuple<Date, std::int64_t, TimelineEvent, RecordId>;
    std::vector<std::pair<Key, TimelineEntry>> keyed;
    keyed.reserve(entries.size());
    for (auto& each : entries) {
        Key key(each.day, secondOf(calendar, each), each.event, each.record);
        keyed.emplace_back(std::move(key), std::move(each));
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    entries.clear();
    for (auto& [key, entry] : keyed) {
        entries.push_back(std::move(entry));
    }
}

} // namespace

void TimelineStore::addEvents(const TimelineQuery& query,
                              std::vector<TimelineEntry>& entries) const {
    for (const auto& source : timelineSources()) {
        if (!isWanted(query, source.kind) || !m_records.permit(source.recordKind)) {
            continue;
        }
        auto statement = m_records.connection().prepare(sqlOf(source));
        statement.bind(1, query.person);
        while (statement.step()) {
            auto entry = readEntry(m_records.connection(), statement, source.kind);
            if (!liesAhead(query, entry)) {
                entries.push_back(std::move(entry));
            }
        }
    }
}

void TimelineStore::addChanges(const RecordId& person, std::vector<TimelineEntry>& entries) const {
    auto statement = m_records.connection().prepare(
        "SELECT clock, worker, action, content FROM main.journal"
        " WHERE record = ?1 AND kind = 'person' AND action IN (1, 2) ORDER BY clock");
    statement.bind(1, person);
    while (statement.step()) {
        TimelineEntry entry;
        entry.kind = TimelineKind::Change;
        entry.at = HybridClock::timeOf(statement.integer(0));
        entry.day = m_records.connection().dayOf(*entry.at);
        entry.record = person;
        entry.worker = statement.id(1).value_or(RecordId());
        if (static_cast<JournalAction>(statement.integer(2)) == JournalAction::Created) {
            entries.push_back(entry);
            continue;
        }
        JournalEntry written;
        if (!statement.isNull(3)) {
            written.content = statement.text(3); // erased content tells nothing
        }
        entry.event = TimelineEvent::FieldChanged;
        for (auto& change : written.changes(describe<Person>())) {
            const bool told = std::find(kToldFields.begin(), kToldFields.end(), change.field) !=
                              kToldFields.end();
            if (told) {
                entry.subject = {change.field};
                entry.before = std::move(change.before);
                entry.after = std::move(change.after);
                entries.push_back(entry);
            }
        }
    }
}

Status TimelineStore::addCall(TimelineEntry& entry) const {
    auto words = m_confidential->find<HelplineWords>(entry.record);
    if (!words) {
        return passOn(words);
    }
    if (*words) {
        entry.text = std::move((*words)->said);
    }
    return {};
}

/// The note in her log; of a contact that she made at the helpline without one, what was said
/// there.
Status TimelineStore::addContact(TimelineEntry& entry) const {
    const auto noted = addNarrative(entry);
    const bool isSilent = noted && entry.text.empty();
    return isSilent && m_confidential->permit(Description<HelplineWords>::kind) ? addCall(entry)
                                                                                : noted;
}

/// The words of the authority belong to the decision that stands now; a decision that was replaced
/// has its own. The first one, where only its day is known, has none.
Status TimelineStore::addDecision(TimelineEntry& entry) const {
    if (entry.event != TimelineEvent::Decided) {
        return {};
    }
    const auto procedure = m_records.find<IdentificationProcedure>(entry.record);
    if (!procedure) {
        return passOn(procedure);
    }
    if (!*procedure) {
        return addNarrative(entry); // the record is the past outcome
    }
    if (!isCurrentDecision(entry, **procedure)) {
        return {};
    }
    auto words = m_confidential->find<ProcedureDetail>(entry.record);
    if (!words) {
        return passOn(words);
    }
    if (*words) {
        entry.text = std::move((*words)->authorityWords);
    }
    return {};
}

Status TimelineStore::addNarrative(TimelineEntry& entry) const {
    auto words = m_confidential->find<Narrative>(entry.record);
    if (!words) {
        return passOn(words);
    }
    if (*words) {
        entry.title = std::move((*words)->title);
        entry.text = std::move((*words)->text);
    }
    return {};
}

Status TimelineStore::addWords(std::vector<TimelineEntry>& entries) const {
    if (!m_confidential || !m_confidential->permit("narrative")) {
        return {};
    }
    for (auto& entry : entries) {
        auto added = Status();
        switch (entry.kind) {
        case TimelineKind::Change:
            break;
        case TimelineKind::Helpline:
            added = addCall(entry);
            break;
        case TimelineKind::Contact:
            added = addContact(entry);
            break;
        case TimelineKind::Procedure:
            added = addDecision(entry);
            break;
        default:
            added = addNarrative(entry);
        }
        if (!added) {
            return added;
        }
    }
    return {};
}

Result<TimelinePage> TimelineStore::page(const TimelineQuery& query) const {
    return guarded([&]() -> Result<TimelinePage> {
        if (const auto permitted = m_records.permit("person"); !permitted) {
            return passOn(permitted);
        }
        std::vector<TimelineEntry> all;
        addEvents(query, all);
        if (isWanted(query, TimelineKind::Change)) {
            addChanges(query.person, all);
        }
        if (query.since) {
            std::erase_if(all, [&](const auto& entry) { return entry.day < *query.since; });
        }
        if (query.until) {
            std::erase_if(all, [&](const auto& entry) { return entry.day > *query.until; });
        }
        sortNewestFirst(m_records.connection(), all);
        TimelinePage page;
        page.total = static_cast<int>(all.size());
        const auto from = std::clamp(query.offset, 0, page.total);
        const auto to = from + std::min(std::max(query.limit, 0), page.total - from);
        page.entries.assign(std::make_move_iterator(all.begin() + from),
                            std::make_move_iterator(all.begin() + to));
        if (const auto worded = addWords(page.entries); !worded) {
            return passOn(worded);
        }
        return page;
    });
}

} // namespace zaklon
