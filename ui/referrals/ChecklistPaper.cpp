// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ChecklistPaper.h"

#include "ui/referrals/ComparisonWords.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"

#include <QTextDocument>

namespace zaklon::ui {

namespace {

using referrals::DueRule;
using referrals::PathwayDefinition;
using referrals::StepDefinition;

constexpr int kMarginMm = 10;
constexpr qreal kPoints = 9;
constexpr qreal kLeastPoints = 6;

struct ChecklistTexts {
    Q_DECLARE_TR_FUNCTIONS(ChecklistPaper)

  public:
    static QString title() { return tr("Checklist"); }
    static QString centre() { return tr("The Centre"); }
    static QString length(const DueRule& rule);
    static QString child(const QString& length) {
        //: %1 is a length, such as 'within 24 hours'
        return tr("a child: %1").arg(length);
    }
    static QString from(const QString& when, const QString& what) {
        //: until when, counted from which step: 'within 24 hours, from: Decision to report'
        return tr("%1, from: %2").arg(when, what);
    }
};

QString ChecklistTexts::length(const DueRule& rule) {
    const int first = rule.amounts.front();
    switch (rule.unit) {
    case DueRule::Unit::Hours:
        return tr("within %n hour(s)", nullptr, first);
    case DueRule::Unit::Months:
        return tr("within %n month(s)", nullptr, first);
    case DueRule::Unit::EveryDays:
        return tr("every %n day(s)", nullptr, first);
    case DueRule::Unit::Days:
        break;
    }
    if (rule.amounts.size() > 1) {
        QStringList days;
        for (const int amount : rule.amounts) {
            days << QString::number(amount);
        }
        return tr("after %1 days").arg(days.join(QStringLiteral(", ")));
    }
    return first == 0 ? tr("on the same day") : tr("within %n day(s)", nullptr, first);
}

bool isToCheck(const StepDefinition& step) {
    return step.due && step.due->kind == referrals::DueKind::Deadline &&
           !step.due->verification.verified;
}

} // namespace

QString childLengthText(const referrals::DueRule& rule) {
    return ChecklistTexts::child(ChecklistTexts::length(rule.forChild()));
}

namespace {

QString whenOf(const StepDefinition& step, const PathwayDefinition& pathway, const Words& words) {
    if (!step.due) {
        return {};
    }
    auto when = ChecklistTexts::length(*step.due);
    const auto* other = pathway.step(step.due->after);
    const auto* event = pathway.event(step.due->after);
    if (other != nullptr || event != nullptr) {
        when =
            ChecklistTexts::from(when, words.text(other != nullptr ? other->label : event->label));
    }
    if (step.due->childLength) {
        when += QStringLiteral("; ") + childLengthText(*step.due);
    }
    return when + (isToCheck(step) ? QStringLiteral(" *") : QString());
}

/// Who acts; the full name of the Centre says what the paper is about.
QString whoOf(const StepDefinition& step, const PathwayDefinition& pathway, const Words& words) {
    QStringList names;
    for (const auto& code : step.who) {
        if (const auto* role = pathway.role(code)) {
            names << (role->institution == "identification" ? ChecklistTexts::centre()
                                                            : words.text(role->label));
        }
    }
    return names.join(QStringLiteral(", "));
}

QString rowOf(const StepDefinition& step, const PathwayDefinition& pathway, const Words& words) {
    QStringList parts{whenOf(step, pathway, words), whoOf(step, pathway, words)};
    parts.removeAll(QString());
    return QStringLiteral("<tr><td width=\"7%\">[&nbsp;&nbsp;]</td><td><b>%1</b><br/>%2</td></tr>")
        .arg(words.text(step.label).toHtmlEscaped(),
             parts.join(QStringLiteral("  \u00b7  ")).toHtmlEscaped());
}

} // namespace

QString checklistHtml(const PathwayDefinition& pathway, const Words& words) {
    const auto paragraph = [](const QString& text) {
        return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    };
    QString rows;
    bool starred = false;
    for (const auto& step : pathway.steps) {
        rows += rowOf(step, pathway, words);
        starred = starred || isToCheck(step);
    }
    // Titles and sources may say what the paper is about; they stay in the program.
    QString html = QStringLiteral("<h2>%1</h2>").arg(ChecklistTexts::title());
    html += paragraph(words.text(pathway.summary));
    html += QStringLiteral("<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\">%1</table>")
                .arg(rows);
    if (starred) {
        html += paragraph(QStringLiteral("* ") + notVerifiedText());
    }
    html += paragraph(words.text(pathway.notice));
    return html;
}

Status writeChecklistPdf(QIODevice& device, const PathwayDefinition& pathway, const Words& words) {
    TextPaper paper;
    paper.title = ChecklistTexts::title();
    paper.size = QPageSize::A5;
    paper.marginMm = kMarginMm;
    paper.font = QFont(QStringLiteral("Noto Sans"));
    paper.font.setPointSizeF(kPoints);
    paper.onePageDownTo = kLeastPoints;
    paper.fill = [&](QTextDocument& text) { text.setHtml(checklistHtml(pathway, words)); };
    return writeTextPdf(device, paper, "checklist");
}

} // namespace zaklon::ui
