// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/StatementLines.h"

#include "ui/components/Chip.h"
#include "ui/forms/LawReader.h"
#include "ui/referrals/ChecklistPaper.h"
#include "ui/referrals/ComparisonWords.h"
#include "ui/session/SentenceText.h"
#include "ui/session/SourceWords.h"
#include "ui/session/Text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

struct StatementTexts {
    Q_DECLARE_TR_FUNCTIONS(StatementLines)

  public:
    static QString version(int version) { return tr("Version %1").arg(version); }
    static QString sourced(const QString& text, const QString& source) {
        //: a rule of law, and what was read for it
        return tr("%1 Source: %2.").arg(text, source);
    }
    static QString checked(const QString& text, const QString& day) {
        return tr("%1 Checked on %2.").arg(text, day);
    }
    static QString notChecked(const QString& text) {
        return tr("%1 Not checked by us yet.").arg(text);
    }
    static QString records(const QString& what) { return tr("To be kept: %1").arg(what); }
    static QString sooner(const QString& length) {
        //: %1 is 'a child: within 24 hours'
        return tr("Sooner for %1.").arg(length);
    }
    static QString unsureDeadline() {
        return tr("The length of this deadline is not verified. Ask a lawyer before relying on "
                  "it.");
    }
};

QString sourced(const referrals::Statement& statement, const Session& session) {
    const auto& words = session.words();
    const auto& verification = statement.verification;
    auto text = words.text(statement.text);
    if (!verification.source.empty()) {
        text = StatementTexts::sourced(
            text,
            withoutStop(sourceWords(verification.source, session.definitions().codes, words)));
    }
    return verification.checkedOn
               ? StatementTexts::checked(text, words.date(*verification.checkedOn))
               : StatementTexts::notChecked(text);
}

void addUnverified(QVBoxLayout& column, const referrals::Verification& verification,
                   QWidget* holder) {
    if (!verification.verified) {
        column.addWidget(new Chip(notVerifiedText(), Tone::Attention, holder), 0, Qt::AlignLeft);
    }
}

/// A rule of law with its source, and where it can be read.
void addBasis(QVBoxLayout& column, const referrals::Statement& statement, Session& session,
              QWidget* holder) {
    column.addWidget(
        wrappedLine(sourced(statement, session), TextRole::Small, &Theme::text2, holder));
    addUnverified(column, statement.verification, holder);
    addLawLinks(column, statement.text.english + "; " + statement.verification.source, session,
                holder);
}

} // namespace

TextLabel* wrappedLine(const QString& text, TextRole role, ColorToken color, QWidget* parent) {
    auto* label = new TextLabel(text, role, color, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void addStatement(QVBoxLayout& column, const referrals::Statement& statement, const Words& words,
                  QWidget* holder) {
    column.addWidget(wrappedLine(words.text(statement.text), TextRole::Body, &Theme::text, holder));
    addUnverified(column, statement.verification, holder);
}

void addStarred(QVBoxLayout& column, const referrals::Statement& statement, const Words& words,
                QWidget* holder) {
    const auto text = words.text(statement.text);
    column.addWidget(
        wrappedLine(statement.verification.verified ? text : text + QStringLiteral(" *"),
                    TextRole::Body, &Theme::text, holder));
}

void addCondition(QVBoxLayout& column, ConditionState state, const QString& sentence,
                  QWidget* holder) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Chip(conditionStateText(state), conditionTone(state), holder), 0,
                   Qt::AlignTop);
    row->addWidget(wrappedLine(sentence, TextRole::Body, &Theme::text, holder), 1);
    column.addLayout(row);
}

void addLegalBasis(QVBoxLayout& column, const referrals::PathwayDefinition& pathway,
                   Session& session, QWidget* holder) {
    column.addWidget(wrappedLine(StatementTexts::version(pathway.version), TextRole::Small,
                                 &Theme::text2, holder));
    for (const auto& each : pathway.legalBasis) {
        addBasis(column, each, session, holder);
    }
}

QWidget* makeStepFacts(const referrals::StepDefinition& step, const PathwayFacts* facts,
                       Session& session, QWidget* parent) {
    const auto& words = session.words();
    const bool unsure = step.due && step.due->kind == referrals::DueKind::Deadline &&
                        !step.due->verification.verified;
    const bool sooner = step.due && step.due->childLength;
    if (!step.records && step.conditions.empty() && !step.legalBasis && !unsure && !sooner) {
        return nullptr;
    }
    auto* holder = new QWidget(parent);
    holder->setObjectName(QStringLiteral("step_facts"));
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const auto& each : step.conditions) {
        if (each.test && facts != nullptr) {
            addCondition(*column, stateOf(*each.test, *facts), words.text(each.statement.text),
                         holder);
            addUnverified(*column, each.statement.verification, holder);
        } else {
            addStatement(*column, each.statement, words, holder);
        }
    }
    if (step.records) {
        column->addWidget(wrappedLine(StatementTexts::records(words.text(*step.records)),
                                      TextRole::Body, &Theme::text2, holder));
    }
    if (step.legalBasis) {
        addBasis(*column, *step.legalBasis, session, holder);
    }
    if (sooner) {
        column->addWidget(wrappedLine(StatementTexts::sooner(childLengthText(*step.due)),
                                      TextRole::Small, &Theme::text2, holder));
    }
    if (unsure) {
        column->addWidget(
            wrappedLine(StatementTexts::unsureDeadline(), TextRole::Small, &Theme::text2, holder));
    }
    return holder;
}

} // namespace zaklon::ui
