// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AssessmentRow.h"

#include "core/assessments/Answers.h"
#include "core/assessments/LittleKnown.h"
#include "core/assessments/Scoring.h"
#include "core/people/ChildAge.h"
#include "ui/session/Text.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

constexpr Tone kTones[] = {Tone::Outline, Tone::Neutral, Tone::Attention, Tone::High, Tone::Severe};

struct RowTexts {
    Q_DECLARE_TR_FUNCTIONS(zaklon::ui::RiskSection)

  public:
    static QString made(const QString& day, const QString& by, int version) {
        return tr("%1  \u00b7  %2  \u00b7  version %3 of the questionnaire")
            .arg(day, by)
            .arg(version);
    }
    static QString onlySome(int answered, int all) {
        return tr("only %1 of %2 answered").arg(answered).arg(all);
    }
    static QString ifUnder18(const QString& level) {
        //: in a list, after a result: what it would be for a child; the age is not written
        return tr("if under 18: %1").arg(level);
    }
    static QString asChild(const QString& level) {
        //: in a list, after the result of an adult: what it is for a child; the year of birth that
        //: says so was written later
        return tr("as a child: %1").arg(level);
    }
};

QString initialsOf(const Session& session, const RecordId& worker) {
    for (const auto& each : session.workers()) {
        if (each.id == worker) {
            return toQString(each.initials);
        }
    }
    return {};
}

/// What the same answers mean for a child, where it makes a difference: the result is that of an
/// adult, and nobody wrote the age, or a year that was written since makes the person a child
/// (domain.md 7, 11).
QString childLevel(const Session& session, const Assessment& assessment,
                   const assessments::Questionnaire& questionnaire, const Person* person) {
    if (assessment.child || person == nullptr) {
        return {};
    }
    const bool isChild = isKnownChild(*person, assessment.takenOn);
    if (person->birthYear && !isChild) {
        return {};
    }
    const auto answers = assessments::Answers::fromJson(assessment.answers.data());
    const auto* level =
        answers ? assessments::levelForChild(questionnaire, *answers, assessment.scoredLevel.text)
                : nullptr;
    if (level == nullptr) {
        return {};
    }
    const auto label = session.words().text(level->label);
    return isChild ? RowTexts::asChild(label) : RowTexts::ifUnder18(label);
}

} // namespace

ListedRecord assessmentRow(const Session& session, const Assessment& assessment,
                           const Person* person) {
    const auto questionnaire = session.definitions().questionnaires.find(
        assessment.questionnaire.text, assessment.questionnaireVersion);
    ListedRecord record;
    record.id = assessment.id;
    record.title = questionnaire ? session.words().text(questionnaire->title)
                                 : toQString(assessment.questionnaire.text);
    QStringList details{RowTexts::made(session.words().date(assessment.takenOn),
                                       initialsOf(session, assessment.worker),
                                       assessment.questionnaireVersion)};
    if (!questionnaire) {
        details << session.words().notDefinedHere();
    }
    const auto outcome = assessments::Outcome::fromJson(assessment.outcome.data());
    if (outcome && assessments::saysLittle(*outcome)) {
        details << RowTexts::onlySome(outcome->answeredCount, outcome->questionCount);
    }
    if (assessment.riskRank) {
        record.risk = static_cast<RiskBadge::Level>(*assessment.riskRank + 1);
        record.state = session.words().risk(assessment.riskRank);
    }
    if (const auto* level = questionnaire ? questionnaire->level(assessment.level.text) : nullptr) {
        record.state = session.words().text(level->label);
        record.tone = kTones[static_cast<std::size_t>(level->tone)];
    }
    if (questionnaire) {
        if (const auto child = childLevel(session, assessment, *questionnaire, person);
            !child.isEmpty()) {
            details << child;
        }
    }
    record.detail = details.join(QStringLiteral("  \u00b7  "));
    return record;
}

} // namespace zaklon::ui
