// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one person are few enough to be read at once; only the words wait for the page.
#include "core/timeline/TimelineStore.h"

#include "core/people/Narrative.h"
#include "core/people/Person.h"
#include "core/reports/HelplineContact.h"
#include "core/store/HybridClock.h"
#include "core/store/JournalEntry.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace zaklon {

namespace {

constexpr std::int64_t kSecondsPerDay = 86'400;

/// One way in which a record tells of something that happened. The person's id is ?1.
struct EventSource {
    TimelineKind kind;
    std::string_view recordKind; ///< table and permission
    std::string_view event;      ///< SQL: code of TimelineEvent
    std::string_view day;        ///< SQL: ISO date; NULL: the day it was recorded
    std::string_view at;         ///< SQL: UTC seconds or NULL
    std::string_view worker;
    std::string_view subject;
    std::string_view detail;
    std::string_view provider;
    std::string_view rank;
    std::string_view minutes;
    std::string_view happened;    ///< SQL condition
    std::string_view joined = {}; ///< SQL: another table that knows more
};

constexpr std::string_view kDeliveryEvent = "CASE t.state WHEN 'delivered' THEN 'delivered'"
                                            " WHEN 'declined' THEN 'declined' ELSE 'recorded' END";
constexpr std::string_view kPathwayOfStep =
    "(SELECT c.pathway FROM main.pathway_case c WHERE c.id = t.pathway_case)";

constexpr std::string_view kReport = " JOIN main.suspicion_report r ON r.id = t.report";

// clang-format off
constexpr std::array kSources{
    EventSource{TimelineKind::Contact, "contact", "'recorded'", "NULL", "t.at", "t.worker",
                "t.channel", "t.safe", "NULL", "NULL", "t.minutes", "true"},
    EventSource{TimelineKind::Assessment, "assessment", "'completed'", "t.taken_on", "NULL", "t.worker",
                "t.questionnaire", "t.level", "NULL", "t.risk_rank", "0", "t.state = 'completed'"},
    EventSource{TimelineKind::Consent, "consent", "'given'", "t.given_on", "NULL", "NULL",
                "t.type", "t.form", "t.recipient", "NULL", "0", "t.given_on IS NOT NULL"},
    EventSource{TimelineKind::Consent, "consent", "'not_given'", "NULL", "NULL", "NULL",
                "t.type", "t.state", "t.recipient", "NULL", "0", "t.state IN ('not_given', 'wishes_to_wait')"},
    EventSource{TimelineKind::Consent, "consent", "'withdrawn'", "t.withdrawn_on", "NULL", "NULL",
                "t.type", "t.form", "t.recipient", "NULL", "0", "t.withdrawn_on IS NOT NULL"},
    EventSource{TimelineKind::Referral, "referral", "'sent'", "t.sent_on", "NULL", "t.worker",
                "t.service", "t.path", "t.provider", "NULL", "0", "t.sent_on IS NOT NULL"},
    EventSource{TimelineKind::Referral, "referral", "CASE t.state WHEN 'declined' THEN 'declined' ELSE 'accepted' END",
                "t.answered_on", "NULL", "t.worker",
                "t.service", "t.decline_reason", "t.provider", "NULL", "0", "t.answered_on IS NOT NULL"},
    EventSource{TimelineKind::Referral, "referral", "'completed'", "t.completed_on", "NULL", "t.worker",
                "t.service", "NULL", "t.provider", "NULL", "0", "t.completed_on IS NOT NULL"},
    EventSource{TimelineKind::Action, "action", "CASE t.state WHEN 'skipped' THEN 'skipped' ELSE 'completed' END",
                "t.done_on", "NULL", "t.responsible",
                "t.service", "t.outcome", "t.provider", "NULL", "0", "t.done_on IS NOT NULL"},
    EventSource{TimelineKind::Delivery, "delivery", kDeliveryEvent, "t.on_date", "NULL", "t.worker",
                "t.service", "coalesce(t.decline_reason, t.met_by)", "t.provider", "NULL", "t.minutes", "true"},
    EventSource{TimelineKind::Pathway, "pathway_case", "'started'", "t.started_on", "NULL", "NULL",
                "t.pathway", "t.pathway", "NULL", "NULL", "0", "t.state <> 'considered'"},
    EventSource{TimelineKind::Pathway, "pathway_case", "'ended'", "t.ended_on", "NULL", "NULL",
                "t.pathway", "t.pathway", "NULL", "NULL", "0", "t.ended_on IS NOT NULL"},
    EventSource{TimelineKind::Pathway, "pathway_step", "'completed'", "t.done_on", "NULL", "t.worker",
                "t.step", kPathwayOfStep, "NULL", "NULL", "0", "t.done_on IS NOT NULL"},
    EventSource{TimelineKind::Document, "identity_document", "'recorded'", "NULL", "NULL", "NULL",
                "t.kind", "t.state", "NULL", "NULL", "0", "true"},
    EventSource{TimelineKind::Helpline, "helpline_contact", "'recorded'", "NULL", "t.at", "t.worker",
                "t.type", "t.channel", "NULL", "NULL", "t.minutes", "true"},
    EventSource{TimelineKind::Report, "reported_person", "'recorded'", "r.received_on", "NULL", "r.worker",
                "r.source", "r.start", "r.reporter_institution", "NULL", "0", "true", kReport},
    EventSource{TimelineKind::Report, "reported_person", "'sent'", "r.sent_on", "NULL", "r.worker",
                "r.source", "r.start", "r.sent_to", "NULL", "0", "r.sent_on IS NOT NULL", kReport},
};
// clang-format on

/// Fields of the person whose changes belong to her story.
constexpr std::array<std::string_view, 4> kToldFields{"category", "status", "accommodation",
                                                      "worker"};

std::string sqlOf(const EventSource& source) {
    std::string sql = "SELECT t.id";
    for (const auto part : {source.event, source.day, source.at, source.worker, source.subject,
                            source.detail, source.provider, source.rank, source.minutes}) {
        sql += ", ";
        sql += part;
    }
    sql += " FROM main." + std::string(source.recordKind) + " t" + std::string(source.joined) +
           " WHERE t.person = ?1 AND ";
    return sql + std::string(source.happened);
}

/// A UUIDv7 begins with the milliseconds at which it was made (RFC 9562).
Timestamp madeAt(const RecordId& id) {
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        milliseconds = milliseconds * 256 + id.bytes()[i];
    }
    return Timestamp{milliseconds / 1000};
}

TimelineEntry readEntry(const Statement& statement, TimelineKind kind) {
    TimelineEntry entry;
    entry.kind = kind;
    entry.record = statement.id(0).value_or(RecordId());
    entry.event = fromCode<TimelineEvent>(statement.textView(1)).value_or(entry.event);
    if (!statement.isNull(3)) {
        entry.at = Timestamp{statement.integer(3)};
    }
    const auto recorded = entry.at.value_or(madeAt(entry.record)).utcDate();
    entry.day = statement.date(2).value_or(recorded);
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
std::int64_t secondOf(const TimelineEntry& entry) {
    if (entry.at) {
        return entry.at->seconds;
    }
    const auto made = madeAt(entry.record);
    return made.utcDate() == entry.day ? made.seconds
                                       : (entry.day.daysSince1970() + 1) * kSecondsPerDay - 1;
}

bool isWanted(const TimelineQuery& query, TimelineKind kind) {
    return query.kinds.empty() ||
           std::find(query.kinds.begin(), query.kinds.end(), kind) != query.kinds.end();
}

void sortNewestFirst(std::vector<TimelineEntry>& entries) {
    const auto key = [](const TimelineEntry& entry) {
        // Later events of one record come after earlier ones, also within one day.
        return std::tuple(entry.day, secondOf(entry), entry.event, entry.record);
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const auto& a, const auto& b) { return key(a) > key(b); });
}

} // namespace

void TimelineStore::addEvents(const TimelineQuery& query,
                              std::vector<TimelineEntry>& entries) const {
    for (const auto& source : kSources) {
        if (!isWanted(query, source.kind) || !m_records.permit(source.recordKind)) {
            continue;
        }
        auto statement = m_records.connection().prepare(sqlOf(source));
        statement.bind(1, query.person);
        while (statement.step()) {
            entries.push_back(readEntry(statement, source.kind));
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
        entry.day = entry.at->utcDate();
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

Status TimelineStore::addWords(std::vector<TimelineEntry>& entries) const {
    if (!m_confidential || !m_confidential->permit("narrative")) {
        return {};
    }
    for (auto& entry : entries) {
        if (entry.kind == TimelineKind::Change) {
            continue;
        }
        if (entry.kind == TimelineKind::Helpline) {
            if (auto told = addCall(entry); !told) {
                return told;
            }
            continue;
        }
        auto words = m_confidential->find<Narrative>(entry.record);
        if (!words) {
            return passOn(words);
        }
        if (*words) {
            entry.title = std::move((*words)->title);
            entry.text = std::move((*words)->text);
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
        sortNewestFirst(all);
        TimelinePage page;
        page.total = static_cast<int>(all.size());
        const auto from = std::clamp(query.offset, 0, page.total);
        const auto to = std::clamp(from + std::max(query.limit, 0), from, page.total);
        page.entries.assign(std::make_move_iterator(all.begin() + from),
                            std::make_move_iterator(all.begin() + to));
        if (const auto worded = addWords(page.entries); !worded) {
            return passOn(worded);
        }
        return page;
    });
}

} // namespace zaklon
