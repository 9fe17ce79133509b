// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ComparisonPaper.h"

#include "ui/referrals/ComparisonWords.h"
#include "ui/session/PaperFile.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>
#include <functional>

namespace zaklon::ui {

namespace {

using referrals::PathwayDefinition;
using referrals::Statement;

constexpr int kMarginMm = 14;
constexpr qreal kPoints = 9;
constexpr int kHeadWidth = 16; ///< percent

constexpr const char* kTitle = QT_TRANSLATE_NOOP("ComparisonPaper", "Comparison");

/// One pathway beside the other, line by line; counts what nobody has checked against the law.
class ComparisonTable {
  public:
    ComparisonTable(const PathwayComparison& comparison, const Words& words)
        : m_comparison(comparison), m_words(words) {}

    void add(const QString& head, const std::function<QString(std::size_t)>& cell) {
        const auto columns = m_comparison.pathways.size();
        const int width = (100 - kHeadWidth) / static_cast<int>(std::max<std::size_t>(columns, 1));
        QString row = QStringLiteral("<td width=\"%1%\"><b>%2</b></td>")
                          .arg(kHeadWidth)
                          .arg(head.toHtmlEscaped());
        for (std::size_t at = 0; at < columns; ++at) {
            row += QStringLiteral("<td width=\"%1%\">%2</td>").arg(width).arg(cell(at));
        }
        m_rows += QStringLiteral("<tr>%1</tr>").arg(row);
    }
    QString statement(const Statement& statement) {
        const bool unsure = !statement.verification.verified;
        m_starred = m_starred || unsure;
        return (m_words.text(statement.text) + (unsure ? QStringLiteral(" *") : QString()))
            .toHtmlEscaped();
    }
    QString statements(const std::vector<Statement>& list) {
        QStringList lines;
        for (const auto& each : list) {
            lines << statement(each);
        }
        return lines.join(QStringLiteral("<br/>"));
    }
    bool isStarred() const { return m_starred; }
    QString html() const {
        return QStringLiteral("<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" "
                              "border=\"1\" style=\"border-collapse:collapse\">%1</table>")
            .arg(m_rows);
    }

  private:
    const PathwayComparison& m_comparison;
    const Words& m_words;
    QString m_rows;
    bool m_starred = false;
};

/// The sentences alone: whether they hold is said of a person.
QString conditionsOf(const ComparedPathway& pathway, const Words& words) {
    QStringList lines;
    for (const auto& each : pathway.conditions) {
        lines << words.text(each.label).toHtmlEscaped();
    }
    return lines.join(QStringLiteral("<br/>"));
}

QString rightOf(const ComparedCell& cell, ComparisonTable& table, const PaperLanguage& language) {
    if (cell.entitlement == nullptr) {
        return {};
    }
    const auto opens = language.say("ComparisonWords", opensSource(cell.entitlement->opens),
                                    opensCount(*cell.entitlement));
    return QStringLiteral("<b>%1</b><br/>%2")
        .arg(opens.toHtmlEscaped(), table.statement(cell.entitlement->statement));
}

} // namespace

QString comparisonHtml(const PathwayComparison& comparison, const PaperLanguage& language) {
    const auto& words = language.words();
    ComparisonTable table(comparison, words);
    const auto definition = [&](std::size_t at) -> const PathwayDefinition& {
        return *comparison.pathways[at].definition;
    };
    const auto head = [&](const char* source) {
        return language.say("PathwayComparisonView", source);
    };
    table.add({}, [&](std::size_t at) {
        return QStringLiteral("<b>%1</b><br/>%2")
            .arg(words.text(definition(at).title).toHtmlEscaped(),
                 words.text(definition(at).summary).toHtmlEscaped());
    });
    table.add(head(QT_TRANSLATE_NOOP("PathwayComparisonView", "Conditions")),
              [&](std::size_t at) { return conditionsOf(comparison.pathways[at], words); });
    for (const auto& row : comparison.rows) {
        table.add(words.text(row.row.label),
                  [&](std::size_t at) { return rightOf(row.cells[at], table, language); });
    }
    const auto say = [&](const QString& label, auto said) {
        table.add(label, [&](std::size_t at) { return table.statements(said(definition(at))); });
    };
    say(head(QT_TRANSLATE_NOOP("PathwayComparisonView", "Gives")),
        [](const auto& of) { return of.gives; });
    say(head(QT_TRANSLATE_NOOP("PathwayComparisonView", "Asks")),
        [](const auto& of) { return of.asks; });
    say(head(QT_TRANSLATE_NOOP("PathwayComparisonView", "Risks")),
        [](const auto& of) { return of.risks; });
    say(head(QT_TRANSLATE_NOOP("PathwayComparisonView", "Waiting")),
        [](const auto& of) { return std::vector{of.waiting}; });
    say(head(QT_TRANSLATE_NOOP("PathwayComparisonView", "Legal basis")),
        [](const auto& of) { return of.legalBasis; });
    table.add({},
              [&](std::size_t at) { return words.text(definition(at).notice).toHtmlEscaped(); });
    auto html =
        QStringLiteral("<h2>%1</h2>%2").arg(language.say("ComparisonPaper", kTitle), table.html());
    if (table.isStarred()) {
        html += QStringLiteral("<p>* %1</p>")
                    .arg(language.say("ComparisonWords", kNotVerified).toHtmlEscaped());
    }
    return html;
}

Status writeComparisonPdf(QIODevice& device, const PathwayComparison& comparison,
                          const PaperLanguage& language) {
    TextPaper paper;
    paper.title = language.say("ComparisonPaper", kTitle);
    paper.marginMm = kMarginMm;
    paper.font = QFont(QStringLiteral("Noto Sans"));
    paper.font.setPointSizeF(kPoints);
    paper.fill = [&](QTextDocument& text) { text.setHtml(comparisonHtml(comparison, language)); };
    return writeTextPdf(device, paper, "comparison");
}

} // namespace zaklon::ui
