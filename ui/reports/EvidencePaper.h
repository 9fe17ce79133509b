// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence of a report as a text that somebody may take along: codes, days, sources, strengths,
// indicators, digests. A name and the words of the facts about that person stand on it only where
// the person's consent lets them leave; the words of the whole event may name others, whom that
// consent does not bind, and never do (needs D28; domain.md 12.2).
#pragma once

#include "core/reports/EvidenceBundle.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

class QIODevice;

namespace zaklon::ui {

class EvidencePaper {
    Q_DECLARE_TR_FUNCTIONS(EvidencePaper)

  public:
    /// `dispatch`: for whom it is made; none: for the house itself. The errors of evidenceOf.
    static Result<EvidencePaper> of(const Session& session, const RecordId& report,
                                    const std::optional<ReportDispatch>& dispatch);

    QString html() const { return m_html; }
    /// True if it names the person.
    bool isNamed() const { return m_named.has_value(); }
    /// Writes a PDF of as many A4 pages as it takes. Io.
    Status writePdf(QIODevice& device) const;

  private:
    EvidencePaper(const Session& session, EvidenceBundle bundle, std::optional<RecordId> named);
    void addHeading(const QString& text);
    void addParagraph(const QString& text);
    void addRow(const QStringList& parts);
    void addEvent();
    void addPeople();
    bool hasFactsOfEvent() const;
    void addFacts();
    void addIndicators();
    void addFiles();
    void addSent();
    void addAnswers();
    QString nameOf(const RecordId& person) const;
    QString institution(const RecordId& provider) const;

    const Session& m_session;
    EvidenceBundle m_bundle;
    std::optional<RecordId> m_named; ///< whose name and words may leave
    QString m_html;
};

} // namespace zaklon::ui
