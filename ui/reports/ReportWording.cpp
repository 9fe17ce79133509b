// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportWording.h"

namespace zaklon::ui {

namespace {

int silentDays(const Session& session, const ReportRow& report) {
    return static_cast<int>(report.sentOn.value_or(report.receivedOn).daysUntil(session.today()));
}

} // namespace

QString ReportWording::reaction(const Session& session, const ReportRow& report) {
    if (const auto days = report.daysToReaction()) {
        return tr("after %n day(s)", nullptr, static_cast<int>(*days));
    }
    if (!report.sentOn) {
        return tr("not sent on yet");
    }
    const int days = silentDays(session, report);
    //: the reaction to a report that was sent today
    return days == 0 ? tr("none, sent today") : tr("none for %n day(s)", nullptr, days);
}

Tone ReportWording::reactionTone(const Session& session, const ReportRow& report) {
    if (report.reactedOn) {
        return Tone::Good;
    }
    if (!report.sentOn) {
        return Tone::Outline;
    }
    return silentDays(session, report) > session.definitions().limits.lengths.longSilenceDays
               ? Tone::High
               : Tone::Attention;
}

QString ReportWording::people(int count) {
    return count == 0 ? tr("nobody yet") : tr("%n person(s)", nullptr, count);
}

QString ReportWording::origin(const Session& session, const ReportRow& report) {
    const auto source = session.words().label("report_source", report.source);
    if (report.start == ReportStart::Report) {
        return source;
    }
    const auto start = session.words().label(report.start);
    return source.isEmpty() ? start : tr("%1, %2").arg(source, start);
}

} // namespace zaklon::ui
