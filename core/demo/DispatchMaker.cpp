// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent of a report. Counted, and with an id made from the report's: what is made after it
// stays the same.
#include "core/demo/ReportMaker.h"
#include "core/reports/ReportDispatch.h"

namespace zaklon::demo {

namespace {

RecordId idBeside(const RecordId& report) {
    auto bytes = report.bytes();
    bytes.back() ^= 0xFFU;
    return RecordId(bytes);
}

} // namespace

/// Of the event alone, on a duty of the law: nobody in it is named, so that no consent is needed.
Status ReportMaker::addDispatch(Transaction& transaction, const SuspicionReport& report) {
    if (!report.sentOn || report.sentTo.isNil()) {
        return {};
    }
    ReportDispatch dispatch;
    dispatch.id = idBeside(report.id);
    dispatch.report = report.id;
    dispatch.sentOn = *report.sentOn;
    dispatch.sentTo = report.sentTo;
    dispatch.channel = Code{"email"};
    dispatch.shared = {Code{"exploitation"}, Code{"legal"}};
    dispatch.legalBasis = Code{"legal_duty"};
    dispatch.personTold = YesNo::Yes;
    dispatch.worker = report.worker;
    return transaction.save(dispatch);
}

} // namespace zaklon::demo
