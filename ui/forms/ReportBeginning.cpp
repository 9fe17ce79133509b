// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ReportBeginning.h"

#include "core/people/FileReopening.h"
#include "core/reports/ContactLinks.h"
#include "core/reports/ReportStore.h"
#include "core/reports/SuspicionReport.h"
#include "ui/session/Session.h"
#include "ui/session/Text.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct ReportBeginning {
    Q_DECLARE_TR_FUNCTIONS(ReportBeginning)

  public:
    static QString begun(const std::string& code) {
        return tr("Report %1 is begun.").arg(toQString(code));
    }
    /// A report opens a file again that has ended (core/people/FileReopening.h).
    static QString begunAndOpened(const std::string& code) {
        return tr("Report %1 is begun. The file is open again.").arg(toQString(code));
    }
};

} // namespace

std::optional<RecordId> beginReport(Session& session, const RecordId& about) {
    const auto code = ReportStore(session.casework()).newCode();
    if (!code) {
        Q_EMIT session.failed(code.error());
        return std::nullopt;
    }
    SuspicionReport report;
    report.id = RecordId::generate();
    report.code = *code;
    report.receivedOn = session.today();
    report.worker = session.worker().id;
    const auto whose = about.isNil() ? std::nullopt : std::optional(about);
    const bool opens = whose && wouldReopen(session.casework(), about).value_or(false);
    const auto saved = session.save(
        opens ? ReportBeginning::begunAndOpened(report.code) : ReportBeginning::begun(report.code),
        whose, [&](Transaction& transaction) -> Status {
            auto status = transaction.save(report);
            return status && whose ? putOnReport(transaction, session.casework(), report.id, about,
                                                 session.today())
                                   : status;
        });
    return saved ? std::optional(report.id) : std::nullopt;
}

} // namespace zaklon::ui
