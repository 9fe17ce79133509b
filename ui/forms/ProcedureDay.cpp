// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ProcedureDay.h"

namespace zaklon::ui {

QString ProcedureDay::of(const IdentificationProcedure& procedure,
                         const std::vector<IdentificationProcedure>& all, const Words& words) {
    int ofThatDay = 0;
    int place = 1;
    for (const auto& each : all) {
        if (each.openedOn == procedure.openedOn) {
            ++ofThatDay;
            place += each.id < procedure.id ? 1 : 0; // ids begin with the time
        }
    }
    const auto day = words.date(procedure.openedOn);
    //: %1 the day on which a procedure was opened, %2 a number: the first, the second ...
    return ofThatDay < 2 ? day : tr("%1, number %2 of that day").arg(day).arg(place);
}

QString ProcedureDay::of(const IdentificationProcedure& procedure, const IdentificationFile& file,
                         const Words& words) {
    std::vector<IdentificationProcedure> all;
    for (const auto& each : file.procedures) {
        all.push_back(each.procedure);
    }
    return of(procedure, all, words);
}

} // namespace zaklon::ui
