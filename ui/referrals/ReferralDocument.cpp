// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralDocument.h"

#include "core/referrals/Provider.h"
#include "core/referrals/ReferralField.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"
#include "ui/session/WorkerNames.h"

#include <QFont>
#include <QTextDocument>

#include <nlohmann/json.hpp>

namespace zaklon::ui {

namespace {

struct DocumentTexts {
    Q_DECLARE_TR_FUNCTIONS(ReferralDocument)

  public:
    static QString title() { return tr("Referral"); }
    static QString toWhom() { return tr("To"); }
    static QString answerTo() {
        //: a paper: to whom the recipient gives the answer
        return tr("Answer to");
    }
    static QString ourHouse() {
        //: a paper: a line that is filled in by hand
        return tr("Organisation, telephone");
    }
    static QString service() { return tr("Service"); }
    static QString date() { return tr("Sent on"); }
    static QString request() { return tr("What we ask for"); }
    static QString shared() { return tr("What the person agreed to share"); }
    static QString reference() { return tr("Our reference, for the answer"); }
    static QString nothingShared() { return tr("Nothing else about the person is shared."); }
    static QString consentLine(const ReferralDocument& document, const Words& words);
    static QString keepLine() {
        return tr("Use this only for the service named above. Keep it locked away, and do not pass "
                  "it on without asking the person.");
    }
};

QString DocumentTexts::consentLine(const ReferralDocument& document, const Words& words) {
    if (!document.consent) {
        return tr("Shared with the consent of the person.");
    }
    const auto& consent = *document.consent;
    if (consent.givenOn && consent.validUntil) {
        return tr("Shared with the consent of the person, given on %1, in force until %2. The "
                  "person may withdraw it at any time.")
            .arg(words.date(*consent.givenOn), words.date(*consent.validUntil));
    }
    if (consent.givenOn) {
        return tr("Shared with the consent of the person, given on %1. The person may withdraw it "
                  "at any time.")
            .arg(words.date(*consent.givenOn));
    }
    return tr("Shared with the consent of the person, who may withdraw it at any time.");
}

QString tableRow(const QString& label, const QString& value) {
    return QStringLiteral("<tr><td width=\"32%\"><b>%1</b></td><td>%2</td></tr>")
        .arg(label.toHtmlEscaped(),
             value.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

/// Room for what is written by hand.
QString blankLine() {
    return QString(40, QLatin1Char('_'));
}

QString table(const QString& rows) {
    return QStringLiteral("<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\">%1</table>")
        .arg(rows);
}

/// A reference stands apart: the scope of the consent does not name it, so nobody agreed to it.
struct SharedRows {
    QString references;
    QString agreed;
};

SharedRows sharedRows(const ReferralContent& content, const Words& words) {
    SharedRows rows;
    for (const auto& each : content.shared.data()) {
        const Code field{each.value("field", std::string())};
        (isReference(field) ? rows.references : rows.agreed) += tableRow(
            words.label("referral_field", field), sharedValueText(each.at("value"), words));
    }
    return rows;
}

} // namespace

Result<ReferralDocument> readReferralDocument(const CaseworkRecords& casework,
                                              const ConfidentialRecords& confidential,
                                              const RecordId& referral) {
    const auto stored = casework.find<Referral>(referral);
    if (!stored) {
        return passOn(stored);
    }
    const auto content = confidential.find<ReferralContent>(referral);
    if (!content) {
        return passOn(content);
    }
    if (!*stored || !*content || !(*stored)->sentOn) {
        return fail(ErrorCode::NotFound, "referral_content");
    }
    ReferralDocument document{**stored, **content, {}, {}, {}};
    const auto provider = casework.find<Provider>(document.referral.provider);
    if (provider && *provider) {
        document.provider = toQString((*provider)->name);
    }
    const auto worker = casework.find<Worker>(document.referral.worker);
    if (worker && *worker) {
        document.worker = nameOf(**worker);
    }
    document.consent = casework.find<Consent>(document.referral.consent).value_or(std::nullopt);
    return document;
}

QString referralHtml(const ReferralDocument& document, const Words& words) {
    const auto heading = [](const QString& text) {
        return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
    };
    const auto paragraph = [](const QString& text) {
        return QStringLiteral("<p>%1</p>")
            .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
    };
    const auto& referral = document.referral;
    QString html = QStringLiteral("<h1>%1</h1>").arg(DocumentTexts::title());
    html += table(tableRow(DocumentTexts::toWhom(), document.provider) +
                  tableRow(DocumentTexts::service(), words.label("service", referral.service)) +
                  tableRow(DocumentTexts::date(),
                           referral.sentOn ? words.date(*referral.sentOn) : QString()) +
                  tableRow(DocumentTexts::answerTo(),
                           document.worker.isEmpty() ? blankLine() : document.worker) +
                  tableRow(DocumentTexts::ourHouse(), blankLine()));
    if (!document.content.message.empty()) {
        html += heading(DocumentTexts::request());
        html += paragraph(toQString(document.content.message));
    }
    const auto rows = sharedRows(document.content, words);
    if (!rows.references.isEmpty()) {
        html += heading(DocumentTexts::reference()) + table(rows.references);
    }
    html += rows.agreed.isEmpty() ? paragraph(DocumentTexts::nothingShared())
                                  : heading(DocumentTexts::shared()) + table(rows.agreed);
    html += QStringLiteral("<hr/>") + paragraph(DocumentTexts::consentLine(document, words));
    return html + paragraph(DocumentTexts::keepLine());
}

Status writeReferralPdf(QIODevice& device, const ReferralDocument& document, const Words& words) {
    TextPaper paper;
    paper.title = DocumentTexts::title();
    paper.font = QFont(QStringLiteral("Noto Sans"), 10);
    paper.fill = [&](QTextDocument& text) { text.setHtml(referralHtml(document, words)); };
    return writeTextPdf(device, paper, "referral");
}

} // namespace zaklon::ui
