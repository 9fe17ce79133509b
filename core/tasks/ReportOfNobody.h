// SPDX-License-Identifier: GPL-3.0-or-later
// A report with nobody on it, of whom anybody could be asked to do something: no list of persons
// has it, so that Today asks for it by itself until it is answered or grew old (domain.md 3; needs
// D42, D47).
#pragma once

#include <string>
#include <string_view>

namespace zaklon {

/// SQL: the row `t` of `suspicion_report` has come by that day and not more than so many days
/// before it, nobody was ever on it, and nobody answered it. Whoever took somebody off it with
/// words decided about it. Whose record was erased leaves nothing on it that would say so: the days
/// keep such a report away, as records are kept for years (Lengths::reportOfNobodyDays;
/// domain.md 12.5). `receipts`: the reactions that only say that it has arrived, as SQL.
std::string isReportOfNobodySql(std::string_view today, std::string_view days,
                                std::string_view receipts);

/// SQL: since when it waits: the day on which it was sent, or else received.
std::string_view reportOfNobodySinceSql();
/// SQL: 'to_send', or 'ask' once it was sent.
std::string_view reportOfNobodyNextSql();
/// SQL: when that is due. It is sent at once, and asked after as a report about a person is
/// (kReportUnanswered of FallingRule.cpp): so many days without a receipt, so many with one.
std::string reportOfNobodyDueSql(std::string_view receiptDays, std::string_view silenceDays);

} // namespace zaklon
