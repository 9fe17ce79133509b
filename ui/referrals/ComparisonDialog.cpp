// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ComparisonDialog.h"

#include "ui/components/Field.h"
#include "ui/referrals/ComparisonPaper.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"

#include <QComboBox>

#include <utility>

namespace zaklon::ui {

ComparisonDialog::ComparisonDialog(Session& session, PathwayComparison comparison, QWidget* parent)
    : PaperDialog(session,
                  {tr("Print the comparison"),
                   tr("The pathways side by side: conditions, rights, what each gives, asks and "
                      "risks, and its law. Nothing on the paper is about a person, and it bears no "
                      "mark of this organisation. Its words still tell what somebody may have been "
                      "through: ask the person whether it is safe to keep it."),
                   tr("File of the PDF"), tr("Save as PDF")},
                  QStringLiteral("comparison"), parent)
    , m_session(session)
    , m_comparison(std::move(comparison))
    , m_language(new QComboBox(this)) {
    m_language->setObjectName(QStringLiteral("comparison_language"));
    // Each in its own words: the person may point at it.
    for (const auto& [language, name] :
         {std::pair{Language::English, QStringLiteral("English")},
          std::pair{Language::SerbianLatin, QStringLiteral("Srpski")},
          std::pair{Language::SerbianCyrillic, QString::fromUtf8("Српски")}}) {
        m_language->addItem(name, static_cast<int>(language));
    }
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(session.words().language())));
    insertBeforeFile(new Field(tr("Language of the paper"), m_language, this));
    m_language->setFocus();
    file().setPath(freePaperFile(tr("comparison")));
}

void ComparisonDialog::ask(Session& session, const PathwayComparison& comparison, QWidget* parent) {
    auto* dialog = new ComparisonDialog(session, comparison, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ComparisonDialog::act() {
    const PaperLanguage language(m_session.definitions().codes,
                                 static_cast<Language>(m_language->currentData().toInt()));
    if (!isFree() || !writeNew([&](QIODevice& device) {
            return writeComparisonPdf(device, m_comparison, language);
        })) {
        return;
    }
    m_session.announceDone(tr("PDF saved."));
    accept();
}

} // namespace zaklon::ui
