// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of one invented case. Each adds its records to what the ones before it made.
#pragma once

#include "core/demo/DemoCase.h"
#include "core/demo/DemoHouse.h"

namespace zaklon::demo {

/// Who the person is in this story; the first step.
Story inventStory(DemoHouse& house, std::size_t number);

/// Person, identity, names in their scripts, and the people around the person.
Status addPerson(DemoHouse& house, DemoCase& made);
void addRelations(DemoHouse& house, DemoCase& made);
/// Safe contacts, the log of contacts and the first talk.
void addContacts(DemoHouse& house, DemoCase& made);
/// Documents with their numbers; some expire soon.
void addDocuments(DemoHouse& house, DemoCase& made);
/// Filled questionnaires, at least one, scored by the rules of the program.
Status addAssessments(DemoHouse& house, DemoCase& made);
/// Needs, goals, actions and deliveries; open cases have something due.
void addCarePlan(DemoHouse& house, DemoCase& made);
/// Consents, and referrals under them in every state.
void addReferrals(DemoHouse& house, DemoCase& made);
/// Pathways that the person follows or considers.
Status addPathways(DemoHouse& house, DemoCase& made);
/// Searches, ways back, talks about rights, choices of pathways, threats of removal.
void addOutreach(DemoHouse& house, DemoCase& made);

/// Official procedures in every state, what must follow them, protection beside them, closing.
void addIdentification(DemoHouse& house, DemoCase& made);

/// Interviews of these procedures, in every state.
void addInterviews(const DemoHouse& house, DemoCase& made);
/// Labour rights and exploitation side by side, for whoever was made to work.
void addLabourQualification(DemoHouse& house, DemoCase& made);
/// Who speaks for the person, the beds that were asked for, the country of origin.
void addRepresentatives(DemoHouse& house, DemoCase& made);
/// Who is responsible and who was before, the team around the person, how vulnerabilities are
/// known.
void addTeam(const DemoHouse& house, DemoCase& made);
/// What institutions put in the way of some, and which way was taken instead.
void addObstacles(DemoHouse& house, DemoCase& made);
/// Proceedings of some before prosecutors and courts, and their hearings.
void addProceedings(DemoHouse& house, DemoCase& made);
/// What is best for a child, looked at together.
void addBestInterest(DemoHouse& house, DemoCase& made);
/// Long plans: one phase ended with a reason, the next begun.
void addPlanPhases(DemoHouse& house, DemoCase& made);
/// Who did the steps of the pathways, what came of them and on which papers they stand.
void addStepResults(const DemoHouse& house, DemoCase& made);
/// What happened to some after which risk is assessed again.
void addLifeEvents(DemoHouse& house, DemoCase& made);

/// Why somebody was referred, or a pathway begun, although something did not fit.
void addMisfitReasons(const DemoHouse& house, DemoCase& made);

/// Closed files that are held for a proceeding.
void addRetention(DemoCase& made);
/// Files that were closed longer ago than they are kept; the last step, because little is left.
void addEndOfKeeping(const DemoHouse& house, DemoCase& made);

/// All of it.
Result<DemoCase> inventCase(DemoHouse& house, std::size_t number);

/// A day around today on which something is due: some overdue, some today, some this week, most
/// later. `turn` makes sure that even a small demonstration has all of them.
Date dueDay(DemoHouse& house, std::size_t turn);

/// Free text under the id of a casework record.
Narrative narrativeFor(const RecordId& record, const RecordId& person, std::string_view about,
                       std::string text);

} // namespace zaklon::demo
