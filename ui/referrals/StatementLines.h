// SPDX-License-Identifier: GPL-3.0-or-later
// What a pathway's definition says, line by line, with how far it can be relied on. The lane and
// the comparison say it alike.
#pragma once

#include "core/referrals/PathwayConditions.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Session.h"

class QVBoxLayout;

namespace zaklon::ui {

TextLabel* wrappedLine(const QString& text, TextRole role, ColorToken color, QWidget* parent);

/// The statement, marked if nobody has checked it against the law.
void addStatement(QVBoxLayout& column, const referrals::Statement& statement, const Words& words,
                  QWidget* holder);
/// The same in a table that says once what the star after it means.
void addStarred(QVBoxLayout& column, const referrals::Statement& statement, const Words& words,
                QWidget* holder);
/// The state of a condition before its sentence.
void addCondition(QVBoxLayout& column, ConditionState state, const QString& sentence,
                  QWidget* holder);
/// The version of the pathway and the acts that it stands on, each with its source and the day on
/// which it was last checked (needs A27), and links to the law that it names.
void addLegalBasis(QVBoxLayout& column, const referrals::PathwayDefinition& pathway,
                   Session& session, QWidget* holder);
/// What is written down in a step, on what it rests and whether that holds as far as the record
/// says, its law and how sure its deadline is. `facts` may be nullptr. Named `step_facts`; nullptr
/// if nothing is said.
QWidget* makeStepFacts(const referrals::StepDefinition& step, const PathwayFacts* facts,
                       Session& session, QWidget* parent);

} // namespace zaklon::ui
