// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/SignForms.h"

#include "core/assessments/AssessmentStore.h"
#include "core/assessments/FormOrder.h"
#include "core/base/IsAmong.h"
#include "core/store/QuotedCode.h"

#include <algorithm>
#include <tuple>

namespace zaklon {

namespace {

/// Is the form of another report than that of the procedure. Of one that names no report, only
/// those of other procedures are another: nobody may have said which it is.
bool isOfAnotherReport(const Assessment& form, const IdentificationProcedure& procedure,
                       const std::vector<IdentificationProcedure>& procedures,
                       const std::vector<ReportedPerson>& links) {
    const auto isAnother = [&](const RecordId& report) {
        return !procedure.report.isNil() ||
               std::any_of(procedures.begin(), procedures.end(),
                           [&](const auto& other) { return other.report == report; });
    };
    bool ofAnother = false;
    for (const auto& link : links) {
        if (link.assessment == form.id && link.report == procedure.report) {
            return false;
        }
        ofAnother = ofAnother || (link.assessment == form.id && isAnother(link.report));
    }
    return ofAnother;
}

/// A later procedure of the person was open when the form was filled in.
bool isOfNext(const Assessment& form, const IdentificationProcedure& procedure,
              const std::vector<IdentificationProcedure>& procedures) {
    return std::any_of(procedures.begin(), procedures.end(), [&](const auto& other) {
        return std::tie(procedure.openedOn, procedure.id) < std::tie(other.openedOn, other.id) &&
               other.openedOn <= form.takenOn;
    });
}

/// Newest first, of the form that the organisation names.
std::string completedFormsSql(const IndicatorTerms& terms) {
    return "FROM main.assessment a WHERE a.person = t.person AND a.questionnaire = " +
           quotedCode(terms.form) + " AND a.state = 'completed'";
}

std::string littleKnownSql(const IndicatorTerms& terms) {
    return "coalesce(a.level, '') IN (" + quotedCodes(terms.littleKnown) + ")";
}

} // namespace

bool tellsOfSigns(const Assessment& form, const IndicatorTerms& terms) {
    return !isAmong(form.level.text, terms.littleKnown);
}

const Assessment* newestTelling(const std::vector<Assessment>& forms, const IndicatorTerms& terms) {
    const auto found = std::find_if(forms.begin(), forms.end(), [&](const Assessment& form) {
        return tellsOfSigns(form, terms);
    });
    return found == forms.end() ? nullptr : &*found;
}

bool suspects(const std::vector<Assessment>& forms, const IndicatorTerms& terms) {
    const auto* newest = newestTelling(forms, terms);
    return newest != nullptr && isAmong(newest->level.text, terms.suspicion);
}

std::string suspectsSql(const IndicatorTerms& terms) {
    return "coalesce((SELECT a.level IN (" + quotedCodes(terms.suspicion) + ") " +
           completedFormsSql(terms) + " AND NOT coalesce(" + littleKnownSql(terms) +
           ", 0) ORDER BY " + newestFirstSql("a") + " LIMIT 1), 0)";
}

std::vector<Assessment> signForms(const IdentificationProcedure& procedure,
                                  const std::vector<IdentificationProcedure>& procedures,
                                  const std::vector<ReportedPerson>& links,
                                  const std::vector<Assessment>& forms,
                                  const IndicatorTerms& terms) {
    const Assessment* best = nullptr;
    // As the ORDER BY of isDowngradedSql; `forms` come newest first.
    const auto rank = [&](const Assessment& form) {
        return std::pair(tellsOfSigns(form, terms), !isOfNext(form, procedure, procedures));
    };
    for (const auto& form : forms) {
        if (!isOfAnotherReport(form, procedure, procedures, links) &&
            (best == nullptr || rank(*best) < rank(form))) {
            best = &form;
        }
    }
    std::vector<Assessment> judged;
    for (const auto& form : forms) {
        const bool ofReport =
            !procedure.report.isNil() &&
            std::any_of(links.begin(), links.end(), [&](const ReportedPerson& link) {
                return link.report == procedure.report && link.assessment == form.id;
            });
        if (ofReport || &form == best) {
            judged.push_back(form);
        }
    }
    return judged;
}

std::string isDowngradedSql(const IndicatorTerms& terms) {
    const std::string ofReport =
        "SELECT l.assessment FROM main.reported_person l WHERE l.person = t.person"
        " AND l.report = t.report";
    // Columns first: an ORDER BY sees nothing of `t`.
    const std::string best =
        "SELECT b.id FROM (SELECT a.id AS id, a.taken_on AS taken_on,"
        " a.completed_at AS completed_at, coalesce(" +
        littleKnownSql(terms) +
        ", 0) AS says_little, EXISTS (SELECT 1 FROM main.identification_procedure n"
        " WHERE n.person = t.person AND (n.opened_on, n.id) > (t.opened_on, t.id)"
        " AND n.opened_on <= a.taken_on) AS of_next " +
        completedFormsSql(terms) +
        " AND (NOT EXISTS (SELECT 1 FROM main.reported_person o WHERE o.person = t.person"
        " AND o.assessment = a.id AND o.report IS NOT t.report AND (t.report IS NOT NULL"
        " OR EXISTS (SELECT 1 FROM main.identification_procedure n WHERE n.person = t.person"
        " AND n.report = o.report))) OR a.id IN (" +
        ofReport + "))) b ORDER BY b.says_little, b.of_next, " + newestFirstSql("b") + " LIMIT 1";
    return "(EXISTS (SELECT 1 FROM json_each(t.outcome_reasons) r WHERE r.value IN (" +
           quotedCodes(terms.downgradedReasons) + ")) AND EXISTS (SELECT 1 " +
           completedFormsSql(terms) + " AND (a.id = (" + best + ") OR a.id IN (" + ofReport +
           ")) AND EXISTS (SELECT 1 FROM json_each(a.outcome, '$.fired') i WHERE i.value IN (" +
           quotedCodes(terms.downgradedItems) + "))))";
}

} // namespace zaklon
