// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/OpeningFields.h"

#include "ui/session/Text.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

/// What the chosen report says stands in the form at once.
void showReport(RecordForm& form, const Session& session, const std::vector<ReportRow>& reports) {
    const auto typed = fromRow<IdentificationProcedure>(form.row());
    const auto chosen = std::find_if(reports.begin(), reports.end(), [&](const auto& each) {
        return typed && each.id == typed->report;
    });
    if (chosen == reports.end()) {
        return;
    }
    const auto& description = describe<IdentificationProcedure>();
    const auto row = toRow(openedBy(session, *chosen, *typed));
    for (const auto* field :
         {"start", "reported_by", "opened_on", "known_since", "preliminary_finding"}) {
        form.editor(field).setValue(row.values.at(*description.indexOf(field)));
    }
}

/// The reports that the person is on, by their marks.
void offerReports(RecordForm& form, const Session& session, const RecordId& person) {
    const auto reports =
        ReportStore(session.casework()).ofPerson(person).value_or(std::vector<ReportRow>{});
    std::vector<RecordChoice> choices;
    for (const auto& row : reports) {
        choices.emplace_back(row.id, toQString(row.code));
    }
    form.setChoices("report", choices);
    QObject::connect(&form.editor("report"), &FieldEditor::edited, &form,
                     [&form, &session, reports] { showReport(form, session, reports); });
}

} // namespace

IdentificationProcedure openedBy(const Session& session, const ReportRow& report,
                                 IdentificationProcedure procedure) {
    const auto& definitions = session.definitions();
    procedure = begunBy(report, definitions.codes, std::move(procedure));
    const auto finding = findingOfReport(session.casework(), report.id, procedure.person,
                                         Code{definitions.limits.indicatorForm})
                             .value_or(Code{});
    if (definitions.codes.find("preliminary_finding", finding.text) != nullptr) {
        procedure.preliminaryFinding = finding;
    }
    return procedure;
}

void OpeningFields::add(RecordForm& form, const Session& session, const RecordId& person) {
    form.add("start", tr("How it began"));
    form.add("report", tr("Report in the vault"),
             tr("How it began, who reported and when are taken from it."))
        .setOptional(true);
    offerReports(form, session, person);
    form.add("reported_by", tr("Who reported")).setOptional(true);
    form.add("opened_on", tr("Reported on"));
    form.add("known_since", tr("Does the Centre know? Since when?"),
             tr("Leave it empty if nobody has told the Centre yet. If our report told it, the day "
                "is "
                "taken from there."))
        .setOptional(true);
    form.add("preliminary_finding", tr("Our own preliminary finding")).setOptional(true);
}

} // namespace zaklon::ui
