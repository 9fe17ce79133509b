// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/InstitutionProtection.h"

#include "core/statistics/FigureSuppression.h"

#include <algorithm>

namespace zaklon::statistics {

namespace {

using namespace counted;

constexpr FigureDefinition kPlainTable{};

struct Named {
    std::string_view what;
    Code code;
    int number = 0;
};

/// What adds up in one row: the parts to the total. Without parts it is a count by itself.
struct Family {
    Named total;
    std::vector<Named> parts{};
};

void addEach(std::vector<Family>& families, std::string_view list,
             const std::vector<CodeCount>& counts) {
    for (const auto& [code, number] : counts) {
        families.push_back({{list, code, number}});
    }
}

std::vector<Named> partsOf(std::string_view list, const std::vector<CodeCount>& counts) {
    std::vector<Named> parts;
    for (const auto& [code, number] : counts) {
        parts.push_back({list, code, number});
    }
    return parts;
}

/// A part of a total whose rest is not shown, but would be known with both.
Family withRest(Named total, Named part) {
    const int rest = std::max(0, total.number - part.number);
    return {std::move(total), {std::move(part), {"rest", {}, rest}}};
}

/// Procedures by how they ended make up all of them. A procedure may have several reasons.
void addEnded(std::vector<Family>& families, std::string_view what, int procedures,
              const std::vector<OutcomeCount>& outcomes) {
    Family all{{what, {}, procedures}};
    for (const auto& ended : outcomes) {
        all.parts.push_back({what, ofOutcome(ended.outcome), ended.procedures});
        for (const auto& [reason, number] : ended.reasons) {
            families.push_back({{"outcome_reason", ofReason(ended.outcome, reason), number}});
        }
    }
    families.push_back(std::move(all));
}

std::vector<Family> familiesOf(const ReporterRow& row) {
    std::vector<Family> families{
        withRest({kReceived, {}, row.received}, {kTold, {}, row.told}),
        withRest({kReports, {}, row.reports}, {kAnswered, {}, row.answered}),
        {{kPromised, {}, row.promised}}};
    addEnded(families, kReceived, row.received, row.outcomes);
    addEach(families, "feedback", row.feedback);
    addEach(families, "feedback_by", row.givenBy);
    addEach(families, "indicator", row.missed);
    return families;
}

std::vector<Family> familiesOf(const InstitutionRow& row) {
    std::vector<Family> families{
        withRest({kReports, {}, row.reports}, {kReacted, {}, row.reacted}),
        {{kReferrals, {}, row.referrals}, partsOf("referral_state", row.referralStates)},
        withRest({kRequests, {}, row.requests}, {kAnswered, {}, row.answered}),
        {{kBeds, {}, row.beds}, partsOf("accommodation_state", row.bedStates)},
        {{kDeviations, {}, row.deviations}},
        {{kObstacles, {}, row.obstacles}, partsOf("obstacle_kind", row.obstacleKinds)},
        withRest({kObstacles, {}, row.obstacles}, {kStillThere, {}, row.stillThere})};
    addEach(families, "reaction_kind", row.reactions);
    addEach(families, "decline_reason", row.refusals);
    addEach(families, "guarantee_refusal", row.guaranteeRefusals);
    addEach(families, "accommodation_refusal", row.bedRefusals);
    addEnded(families, kDecided, row.decided, row.outcomes);
    addEach(families, "review_answer", row.reviewAnswers);
    addEach(families, "step", row.steps);
    addEach(families, "institution_duty", row.duties);
    addEach(families, "barrier", row.barriers);
    addEach(families, "kept_from", row.keptFrom);
    addEach(families, "alternative_route", row.alternatives);
    return families;
}

std::vector<Family> familiesOf(const FindingRow& row) {
    std::vector<Family> families;
    addEnded(families, kProcedures, row.procedures, row.outcomes);
    return families;
}

bool isSame(const Named& one, const Named& other) {
    return one.what == other.what && one.code == other.code;
}

/// What a row has of a family of its kind: nought where it lacks a code. Two families may have one
/// total: they are told apart by their parts.
FigureRow rowOf(const std::vector<Family>& families, const Family& ofKind) {
    const auto found = std::find_if(families.begin(), families.end(), [&](const Family& family) {
        const bool alike = family.parts.empty() || ofKind.parts.empty() ||
                           family.parts.front().what == ofKind.parts.front().what;
        return isSame(family.total, ofKind.total) && alike;
    });
    FigureRow row;
    row.cells.resize(ofKind.parts.size());
    if (found == families.end()) {
        return row;
    }
    row.total.number = found->total.number;
    for (std::size_t part = 0; part < ofKind.parts.size(); ++part) {
        for (const auto& own : found->parts) {
            row.cells[part].number += isSame(own, ofKind.parts[part]) ? own.number : 0;
        }
    }
    return row;
}

/// Those known by name as rows, and what came from nobody by name as their remainder.
Figure tableOf(const Family& ofKind, std::vector<FigureRow> rows) {
    Figure table;
    table.definition = &kPlainTable;
    for (const auto& part : ofKind.parts) {
        table.columns.push_back({part.code, false});
    }
    table.total = rowOf({ofKind}, ofKind);
    table.remainder = table.total;
    for (const auto& row : rows) {
        table.remainder.total.number -= row.total.number;
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            table.remainder.cells[at].number -= row.cells[at].number;
        }
    }
    table.remainder.total.number = std::max(0, table.remainder.total.number);
    for (auto& cell : table.remainder.cells) {
        cell.number = std::max(0, cell.number);
    }
    table.rows = std::move(rows);
    return table;
}

std::string keyOf(const Code& kind, const RecordId& institution, std::string_view what,
                  const Code& code) {
    return kind.text + "\n" + institution.toString() + "\n" + std::string(what) + "\n" + code.text;
}

/// Small says more than hidden beside, and both may hold of a count in two tables.
void note(std::map<std::string, Hiding>& hidden, const std::string& key, Hiding hiding) {
    if (hiding == Hiding::Small) {
        hidden[key] = hiding;
    } else if (hiding == Hiding::Beside) {
        hidden.emplace(key, hiding);
    }
}

template <class Row>
void protectKind(std::map<std::string, Hiding>& hidden, const Code& kind, const Row& row,
                 const std::vector<std::pair<RecordId, std::vector<Family>>>& singles, int limit) {
    for (const auto& family : familiesOf(row)) {
        std::vector<FigureRow> rows;
        for (const auto& single : singles) {
            rows.push_back(rowOf(single.second, family));
        }
        const auto table = withoutSmallCounts(tableOf(family, std::move(rows)), limit);
        const auto noteRow = [&](const RecordId& institution, const FigureRow& shown) {
            note(hidden, keyOf(kind, institution, family.total.what, family.total.code),
                 shown.total.hiding);
            for (std::size_t part = 0; part < family.parts.size(); ++part) {
                note(hidden,
                     keyOf(kind, institution, family.parts[part].what, family.parts[part].code),
                     shown.cells[part].hiding);
            }
        };
        noteRow(RecordId(), table.total);
        for (std::size_t single = 0; single < singles.size(); ++single) {
            noteRow(singles[single].first, table.rows[single]);
        }
    }
}

template <class Row>
void protectKinds(std::map<std::string, Hiding>& hidden, const std::vector<Row>& kinds, int limit) {
    for (const auto& kind : kinds) {
        std::vector<std::pair<RecordId, std::vector<Family>>> singles;
        for (const auto& single : kind.single) {
            singles.emplace_back(single.institution, familiesOf(single));
        }
        protectKind(hidden, kind.kind, kind, singles, limit);
    }
}

} // namespace

Code counted::ofOutcome(ProcedureOutcome outcome) {
    return Code{std::string(codeOf(outcome))};
}

Code counted::ofReason(ProcedureOutcome outcome, const Code& reason) {
    return Code{ofOutcome(outcome).text + "/" + reason.text};
}

InstitutionProtection::InstitutionProtection(const std::vector<ReporterRow>& kinds, int limit) {
    protectKinds(m_hidden, kinds, limit);
}

InstitutionProtection::InstitutionProtection(const std::vector<InstitutionRow>& kinds, int limit) {
    protectKinds(m_hidden, kinds, limit);
}

InstitutionProtection::InstitutionProtection(const std::vector<FindingRow>& findings, int limit) {
    for (const auto& finding : findings) {
        protectKind(m_hidden, finding.finding, finding, {}, limit);
    }
}

Hiding InstitutionProtection::hiding(const Code& kind, const RecordId& institution,
                                     std::string_view what, const Code& code) const {
    const auto found = m_hidden.find(keyOf(kind, institution, what, code));
    return found == m_hidden.end() ? Hiding::No : found->second;
}

} // namespace zaklon::statistics
