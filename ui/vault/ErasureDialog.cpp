// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/ErasureDialog.h"

#include "ui/session/ErrorText.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Theme.h"
#include "ui/vault/RetentionTermsOf.h"

#include <QCoreApplication>
#include <QFile>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocument>

namespace zaklon::ui {

namespace {

struct CertificateTexts {
    Q_DECLARE_TR_FUNCTIONS(ErasureCertificate)

  public:
    static QString title() { return tr("Certificate of erasure"); }
    static QString category(const QString& what) { return tr("Category: %1").arg(what); }
    static QString files(int count) { return tr("%n file(s) erased", nullptr, count); }
    static QString erasedOn(const QString& day) { return tr("Erased on: %1").arg(day); }
    static QString approvedBy(const QString& who) { return tr("Approved by: %1").arg(who); }
    static QString copies() {
        return tr("Copies of the vault that were made before still hold it until they are "
                  "destroyed.");
    }
};

QString nameOf(const Worker& worker) {
    return toQString(worker.displayName.empty() ? worker.initials : worker.displayName);
}

} // namespace

QStringList certificateLines(const ErasureCertificate& certificate, const Words& words) {
    return {CertificateTexts::category(words.label(certificate.category)),
            CertificateTexts::files(certificate.files),
            CertificateTexts::erasedOn(words.date(certificate.erasedOn)),
            CertificateTexts::approvedBy(certificate.approvedBy), CertificateTexts::copies()};
}

Status writeErasureCertificate(QIODevice& device, const ErasureCertificate& certificate,
                               const Words& words) {
    TextPaper paper;
    paper.title = CertificateTexts::title();
    paper.font = QFont(QStringLiteral("Noto Sans"), 11);
    paper.fill = [&](QTextDocument& document) {
        QTextCursor cursor(&document);
        QTextCharFormat letters;
        letters.setFontWeight(QFont::DemiBold);
        cursor.insertText(CertificateTexts::title(), letters);
        letters.setFontWeight(QFont::Normal);
        for (const auto& line : certificateLines(certificate, words)) {
            cursor.insertBlock();
            cursor.insertText(line, letters);
        }
    };
    return writeTextPdf(device, paper, "certificate");
}

ErasureDialog::ErasureDialog(Session& session, const RetentionRow& row, QWidget* parent)
    : PaperDialog(session,
                  {tr("Erase the file %1").arg(toQString(row.caseCode)),
                   tr("Everything about this person leaves the vault, with its history. It cannot "
                      "be taken back. Copies made before still hold it: destroy them in turn."),
                   tr("File of the certificate"), tr("Erase and save the certificate")},
                  QStringLiteral("erasure"), parent)
    , m_session(session)
    , m_person(row.person)
    , m_certificate{row.retention.keptAs, 1, session.today(), nameOf(session.worker())} {
    setButtonKind(verb(), ButtonKind::Danger);
    // A key that was pressed once too often must not erase: the keys begin on the safe side.
    verb().setDefault(false);
    verb().setAutoDefault(false);
    if (auto* cancel = findChild<QPushButton*>(QStringLiteral("cancel_erasure"))) {
        cancel->setDefault(true);
        cancel->setFocus();
    }
    file().setPath(freePaperFile(tr("certificate")));
}

void ErasureDialog::act() {
    // The certificate comes first: an erasure cannot be taken back for want of one.
    if (!isFree() || !writeNew([&](QIODevice& device) {
            return writeErasureCertificate(device, m_certificate, m_session.words());
        })) {
        return;
    }
    const auto erased = eraseAfterReview(m_session.vault(), retentionTerms(m_session), m_person);
    if (!erased) {
        QFile::remove(file().path());
        const auto sentence = errorText(erased.error());
        showError(sentence.what + QLatin1Char(' ') + sentence.next);
        return;
    }
    m_session.announceDone(tr("The file is erased."));
    accept();
}

} // namespace zaklon::ui
