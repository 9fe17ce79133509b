// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportFromContact.h"

#include "core/people/Narrative.h"
#include "ui/reports/ShortFormWords.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

Status saveReportFrom(const Session& session, Transaction& transaction,
                      const SuspicionReport& report, const HeardContact& heard) {
    auto status = transaction.save(report);
    const auto access = session.confidential();
    if (status && access) {
        status = transaction.save(*access, reportWordsFrom(heard.contact, heard.words, report.id));
    }
    const auto fact = factFrom(heard.contact, heard.forms, report.id, report.receivedOn);
    if (!status || !fact) {
        return status;
    }
    status = transaction.save(*fact);
    Narrative words;
    words.id = fact->id;
    words.person = fact->person;
    words.about = Code{std::string(Description<ReportFact>::kind)};
    words.text = toText(ShortFormWords::of(heard.forms, session.words()));
    return status && access ? transaction.save(*access, words) : status;
}

} // namespace zaklon::ui
