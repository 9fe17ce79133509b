// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/OpenProcedureStore.h"

#include "core/tasks/WaitingRule.h"

#include <array>

namespace zaklon {

namespace {

/// A day on which somebody did something in the procedure `t`.
struct ActSource {
    ProcedureAct act;
    std::string_view table;
    std::string_view day;
    std::string_view where;
};

constexpr std::array kActs{
    ActSource{ProcedureAct::PhaseDone, "pathway_step", "done_on",
              "e.pathway_case = t.pathway_case AND e.done_on IS NOT NULL"},
    ActSource{ProcedureAct::AskedCentre, "centre_contact", "on_date", "e.procedure = t.id"},
    ActSource{ProcedureAct::Answered, "centre_contact", "answered_on",
              "e.procedure = t.id AND e.answered_on IS NOT NULL"},
    ActSource{ProcedureAct::Interviewed, "interview", "on_date",
              "e.procedure = t.id AND e.state = 'held'"},
    ActSource{ProcedureAct::Protected, "interim_measure", "valid_from", "e.procedure = t.id"}};

/// `YYYY-MM-DD position` of the newest; NULL if there is none.
std::string lastActSql() {
    std::string sql;
    for (std::size_t i = 0; i < kActs.size(); ++i) {
        const auto& source = kActs[i];
        sql += std::string(i == 0 ? "SELECT" : " UNION ALL SELECT") + " e." +
               std::string(source.day) + " || ' " + std::to_string(i) + "' AS act FROM main." +
               std::string(source.table) + " e WHERE " + std::string(source.where);
    }
    return "(SELECT max(act) FROM (" + sql + "))";
}

} // namespace

std::string openProceduresSql() {
    return "SELECT t.id, t.person, p.code, t.opened_on, " + lastActSql() +
           " FROM (SELECT * FROM main.identification_procedure t WHERE " + undecidedSql() +
           " ORDER BY t.opened_on, t.id LIMIT ?1) t JOIN main.person p ON p.id = t.person"
           " ORDER BY t.opened_on, t.id";
}

Result<OpenProcedures> openProcedures(const CaseworkRecords& casework, Date today, int limit) {
    return guarded([&]() -> Result<OpenProcedures> {
        for (const auto kind : {"identification_procedure", "person", "interview"}) {
            if (const auto allowed = casework.permit(kind); !allowed) {
                return passOn(allowed);
            }
        }
        OpenProcedures open;
        auto count = casework.connection().prepare(
            "SELECT count(*) FROM main.identification_procedure t WHERE " + undecidedSql());
        count.step();
        open.count = static_cast<int>(count.integer(0));
        auto statement = casework.connection().prepare(openProceduresSql());
        statement.bind(1, std::int64_t{limit});
        while (statement.step()) {
            OpenProcedureRow row;
            row.procedure = statement.id(0).value_or(RecordId());
            row.person = statement.id(1).value_or(RecordId());
            row.caseCode = statement.text(2);
            row.openedOn = statement.date(3).value_or(today);
            row.days = static_cast<int>(row.openedOn.daysUntil(today));
            row.lastOn = row.openedOn;
            if (const auto act = statement.text(4); act.size() > 11) {
                row.lastAct = kActs.at(static_cast<std::size_t>(act[11] - '0')).act;
                row.lastOn = Date::parse(act.substr(0, 10)).value_or(row.openedOn);
            }
            open.rows.push_back(std::move(row));
        }
        return open;
    });
}

} // namespace zaklon
