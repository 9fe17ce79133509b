// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/DefinitionRule.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/identification/ClosingRules.h"
#include "core/identification/Eligibility.h"
#include "core/identification/OutcomeRules.h"
#include "core/outreach/SearchEnds.h"
#include "core/people/FileClosingStore.h"
#include "core/referrals/DutyRules.h"
#include "core/referrals/PathwayDecision.h"
#include "core/referrals/ReferralRules.h"
#include "core/tasks/PutOffLimit.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>

namespace zaklon {

namespace {

using assessments::Outcome;

/// What completing the same answers with the same decision gives.
Result<CompletedAssessment> completedAgain(const Assessment& record,
                                           const assessments::Questionnaire& questionnaire,
                                           assessments::SubjectFacts facts,
                                           const RuleContext& context) {
    auto draft = record;
    draft.state = AssessmentState::Draft;
    std::optional<LevelDecision> decision;
    if (record.overridden) {
        auto reason = reasonOf(record, context);
        if (!reason) {
            return passOn(reason);
        }
        decision = LevelDecision{record.level.text, std::move(*reason),
                                 may(context.session().role(), Act::LowerRiskLevel)};
    }
    return complete(std::move(draft), questionnaire, facts, decision);
}

/// A day to look again that is put off or taken away is a decision; everything else is counted.
Status isScored(const Assessment& record, const CompletedAssessment& scored) {
    const auto& right = scored.record;
    if (record.scoredLevel != right.scoredLevel) {
        return fail(ErrorCode::Invalid, "scored_level");
    }
    if (record.level != right.level) {
        return fail(ErrorCode::Invalid, "level");
    }
    if (record.points != right.points) {
        return fail(ErrorCode::Invalid, "points");
    }
    if (record.riskRank != right.riskRank) {
        return fail(ErrorCode::Invalid, "risk_rank");
    }
    const auto outcome = Outcome::fromJson(record.outcome.data());
    return outcome && *outcome == scored.outcome ? Status() : fail(ErrorCode::Invalid, "outcome");
}

Status ruleOf(const assessments::QuestionnaireLibrary& library, const Assessment* before,
              const Assessment& after, const RuleContext& context) {
    const auto questionnaire = library.find(after.questionnaire.text, after.questionnaireVersion);
    const bool names = before == nullptr || before->questionnaire != after.questionnaire ||
                       before->questionnaireVersion != after.questionnaireVersion;
    const bool completes = after.state == AssessmentState::Completed &&
                           (before == nullptr || before->state == AssessmentState::Draft);
    if (questionnaire == nullptr) {
        return names || completes ? fail(ErrorCode::Invalid, "questionnaire", "not known here")
                                  : Status();
    }
    if (!completes) {
        return {};
    }
    // The record does not say whether the age was known, which may be written since: what only
    // children are asked counts in either of both.
    Status right;
    for (const bool mayBeChild : {true, false}) {
        const auto scored =
            completedAgain(after, *questionnaire, {after.child, mayBeChild}, context);
        right = scored ? isScored(after, *scored) : Status(passOn(scored));
        if (right) {
            break;
        }
    }
    return right;
}

/// Why it begins although something does not fit; empty if no decision about it says so.
Code misfitReasonOf(const PathwayCase& pathway, const EligibilityFacts& facts) {
    const auto& decisions = facts.decisions;
    const auto found = std::find_if(decisions.begin(), decisions.end(), [&](const auto& each) {
        return each.pathwayCase == pathway.id && each.choice == PathwayState::Running &&
               !each.misfitReason.empty();
    });
    return found == decisions.end() ? Code() : found->misfitReason;
}

Status beginsWithReason(const referrals::PathwayDefinition& definition, const PathwayCase& pathway,
                        const RuleContext& context) {
    // Whatever the record says, each report opens its own official procedure (domain.md 3).
    const bool isChosen = definition.kind == referrals::PathwayKind::Choice &&
                          definition.code != referrals::kIdentificationPathway;
    if (!isChosen) {
        return {};
    }
    const auto facts = readEligibilityFacts(context.casework(), pathway.person, context.today());
    return facts ? goesOnWithReason(eligibilityFor(definition, *facts),
                                    misfitReasonOf(pathway, *facts))
                 : Status(passOn(facts));
}

Status ruleOf(const referrals::PathwayLibrary& library, const PathwayCase* before,
              const PathwayCase& after, const RuleContext& context) {
    const bool isOther = before == nullptr || before->pathway != after.pathway;
    const bool names = isOther || before->pathwayVersion != after.pathwayVersion;
    const auto definition = library.find(after.pathway.text, after.pathwayVersion);
    if (definition == nullptr) {
        return names ? fail(ErrorCode::Invalid, "pathway", "not known here") : Status();
    }
    // A newer version of the pathway that runs already goes on with it.
    const bool begins =
        after.state == PathwayState::Running && (isOther || before->state != PathwayState::Running);
    return begins ? beginsWithReason(*definition, after, context) : Status();
}

Status ruleOf(const referrals::PathwayLibrary& library, const Referral* before,
              const Referral& after, const RuleContext& context) {
    const bool leaves = hasLeft(after) && (before == nullptr || !hasLeft(*before));
    if (!leaves || !after.misfitReason.empty()) {
        return {};
    }
    const auto provider = findRequired<Provider>(context.casework(), after.provider);
    if (!provider) {
        return passOn(provider);
    }
    const auto on = after.sentOn.value_or(context.today());
    const auto facts = readEligibilityFacts(context.casework(), after.person, on);
    return facts ? goesOnWithReason(eligibilityFor(*provider, library, *facts), after.misfitReason)
                 : Status(passOn(facts));
}

Status ruleOf(const referrals::PathwayLibrary& library, const PathwayStep* before,
              const PathwayStep& after, const RuleContext& context) {
    const bool ahead =
        after.doneOn > context.today() && (before == nullptr || before->doneOn != after.doneOn);
    const bool names = before == nullptr || before->step != after.step;
    const bool refused = after.outcome == StepOutcome::Negative &&
                         (before == nullptr || before->outcome != after.outcome);
    if (!names && !ahead && !refused) {
        return {};
    }
    const auto followed = context.casework().find<PathwayCase>(after.pathwayCase);
    if (!followed) {
        return passOn(followed);
    }
    const auto pathway =
        *followed ? library.find((*followed)->pathway.text, (*followed)->pathwayVersion) : nullptr;
    const auto* step = pathway ? pathway->step(after.step.text) : nullptr;
    const auto* event = pathway ? pathway->event(after.step.text) : nullptr;
    if (step == nullptr && event == nullptr) {
        return fail(ErrorCode::Invalid, "step", "not known here");
    }
    if (ahead && (event == nullptr || !event->mayBeAhead)) {
        return fail(ErrorCode::Invalid, "done_on", "to come");
    }
    return refused && step != nullptr && !step->ifNegative.empty()
               ? followUpOpened(step->ifNegative, after.pathwayCase,
                                std::min(after.doneOn.value_or(context.today()), context.today()),
                                DutyAsked::Opened, context.casework())
               : Status();
}

/// What a decision against the person is judged by.
struct DecisionTerms {
    const referrals::PathwayLibrary& pathways;
    const CodeLists& codes;
};

/// Every duty of the definition that is followed is opened for the decision of that day, or waits.
Status mustFollow(const DecisionTerms& terms, const RecordId& pathwayCase, std::optional<Date> on,
                  DutyAsked asked, const RuleContext& context) {
    const auto run = findRequired<PathwayCase>(context.casework(), pathwayCase);
    if (!run) {
        return passOn(run);
    }
    const auto definition = terms.pathways.find(run->pathway.text, run->pathwayVersion);
    const auto* step = definition ? definition->stepFor(referrals::StepRule::Decision) : nullptr;
    if (step == nullptr || step->ifNegative.empty()) {
        return followUpOpened(pathwayCase, context.casework());
    }
    return followUpOpened(step->ifNegative, pathwayCase,
                          std::min(on.value_or(context.today()), context.today()), asked,
                          context.casework());
}

/// What stood there before is not asked again: the lists may have changed since.
Status reasonsFit(const CodeLists& codes, const IdentificationProcedure* before,
                  const IdentificationProcedure& after) {
    const bool same = before != nullptr && before->outcome == after.outcome &&
                      before->outcomeReasons == after.outcomeReasons;
    const auto fit = fittingReasons(after.outcomeReasons, after.outcome, codes);
    return same || fit == after.outcomeReasons
               ? Status()
               : fail(ErrorCode::Invalid, "outcome_reasons", "of another outcome");
}

bool closesNow(const IdentificationProcedure* before, const IdentificationProcedure& after,
               const RuleContext& context) {
    const bool invented = before == nullptr && context.session().demonstration;
    return after.closedOn && (before == nullptr || !before->closedOn) && !invented;
}

/// A decision that was another one is one more, whatever its day: the duties of that day may have
/// been closed by what was decided in between, as a recognition does (PointlessDuties.h), and what
/// was closed by that protects nobody now. A corrected day or reason finds what was done of them.
/// What saveOutcome opens is open when it saves.
DutyAsked askedOfDuties(const IdentificationProcedure* before, const IdentificationProcedure& after,
                        const CodeLists& codes) {
    const bool other =
        before != nullptr && (before->outcome != after.outcome || !needsFollowUp(*before, codes));
    return other ? DutyAsked::Open : DutyAsked::Opened;
}

/// With each decision against the person, and with 'not found', also of a procedure that goes on
/// (domain.md 1, 2.2).
Status ruleOf(const DecisionTerms& terms, const IdentificationProcedure* before,
              const IdentificationProcedure& after, const RuleContext& context) {
    if (auto fit = reasonsFit(terms.codes, before, after); !fit) {
        return fit;
    }
    if (closesNow(before, after, context)) {
        if (auto ends = mayEndProcedure(after, context, terms.codes); !ends) {
            return ends;
        }
    }
    // A procedure that follows another pathway must have the duties there too.
    const bool same = before != nullptr && before->pathwayCase == after.pathwayCase;
    const bool decides =
        !same || before->outcome != after.outcome || before->decidedOn != after.decidedOn;
    const bool says =
        saysNotFound(after, terms.codes) && !(same && saysNotFound(*before, terms.codes));
    if (!(isAgainstHer(after.outcome) && decides) && !says) {
        return {};
    }
    const auto known = before == nullptr ? std::optional(after.openedOn) : std::nullopt;
    return mustFollow(terms, after.pathwayCase, after.decidedOn ? after.decidedOn : known,
                      askedOfDuties(before, after, terms.codes), context);
}

/// A review contests a decision that is there, or was until it was taken back; a complaint that
/// nobody decides was sent before one, on whichever day both are written down (need B08). Other
/// pathways keep no outcome to judge by.
Status contestsWhatIs(const ReviewRequest& request, const RuleContext& context) {
    const auto procedures =
        context.casework().where<IdentificationProcedure>("pathway_case", request.pathwayCase);
    if (!procedures) {
        return passOn(procedures);
    }
    const bool fits = std::all_of(procedures->begin(), procedures->end(), [&](const auto& each) {
        if (isAboutSilence(request)) {
            return !isDecision(each.outcome) || !(each.decidedOn < request.sentOn);
        }
        return isDecision(each.outcome) ||
               (each.firstDecidedOn && !(request.sentOn < each.firstDecidedOn));
    });
    return fits ? Status() : fail(ErrorCode::Invalid, "grounds", "decision");
}

/// A refused request is one more decision against the person.
Status ruleOf(const DecisionTerms& terms, const ReviewRequest* before, const ReviewRequest& after,
              const RuleContext& context) {
    const bool known =
        before != nullptr && hasLeft(*before) && isAboutSilence(*before) == isAboutSilence(after);
    if (hasLeft(after) && !known) {
        if (auto fits = contestsWhatIs(after, context); !fits) {
            return fits;
        }
    }
    const auto asked = before == nullptr ? DutyAsked::Opened : DutyAsked::Open;
    return isRefused(after, terms.codes) && !wasRefused(before, after, terms.codes)
               ? mustFollow(terms, after.pathwayCase, after.answeredOn, asked, context)
               : Status();
}

Status ruleOf(const CodeLists& codes, const CaseClosing* before, const CaseClosing& after,
              const RuleContext& context) {
    return before == nullptr && !context.session().demonstration ? mayEndFile(after, context, codes)
                                                                 : Status();
}

/// The same when the file ends with a closing of the morning.
Status ruleOf(const CodeLists& codes, const Person* before, const Person& after,
              const RuleContext& context) {
    if (!endsNow(before, after) || inventsThePast(before, context)) {
        return {};
    }
    const auto closing = closingToday(after.id, context);
    if (!closing) {
        return passOn(closing);
    }
    return *closing ? mayEndFile(**closing, context, codes) : Status();
}

/// A duty has the result that its list asks for; a person whom nobody reached is still to be
/// verified. What a later decision makes pointless is in the same table.
Status ruleOf(const CodeLists& codes, const FollowUp* before, const FollowUp& after,
              const RuleContext& context) {
    if (after.waiveReason.text == kRecognisedLater && !endsWithRecognition(after.duty, codes)) {
        return fail(ErrorCode::Invalid, "waive_reason");
    }
    const bool closes = after.state == FollowUpState::Done &&
                        (before == nullptr || before->state != FollowUpState::Done);
    if (!closes) {
        return {};
    }
    return isUnverified(after.finding, codes) ? fail(ErrorCode::Invalid, "finding", "not verified")
                                              : doneRightly(after, context, codes);
}

Status ruleOf(const CodeLists& codes, const SearchPlan* before, const SearchPlan& after,
              const RuleContext& context) {
    return metAsSaid(before, after, context, codes);
}

Status ruleOf(const IdentificationLimits& limits, const TaskSnooze* before, const TaskSnooze& after,
              const RuleContext& context) {
    return mayPutOff(before, after, context, limits);
}

template <Described Record, class Library>
Status judge(const Library& library, const Row* before, const Row& after,
             const RuleContext& context) {
    const auto was = before == nullptr ? Result<Record>(Record{}) : fromRow<Record>(*before);
    const auto is = fromRow<Record>(after);
    if (!was || !is) {
        return passOn(was ? is : was);
    }
    return ruleOf(library, before == nullptr ? nullptr : &*was, *is, context);
}

} // namespace

DefinitionRule definitionRule(const assessments::QuestionnaireLibrary& questionnaires,
                              const referrals::PathwayLibrary& pathways, const CodeLists& codes,
                              const IdentificationLimits& limits) {
    return [questionnaires, pathways, codes, limits](const RecordDescription& description,
                                                     const Row* before, const Row& after,
                                                     const RuleContext& context) -> Status {
        if (description.kind == Description<Assessment>::kind) {
            return judge<Assessment>(questionnaires, before, after, context);
        }
        if (description.kind == Description<PathwayCase>::kind) {
            return judge<PathwayCase>(pathways, before, after, context);
        }
        if (description.kind == Description<Referral>::kind) {
            return judge<Referral>(pathways, before, after, context);
        }
        if (description.kind == Description<IdentificationProcedure>::kind) {
            return judge<IdentificationProcedure>(DecisionTerms{pathways, codes}, before, after,
                                                  context);
        }
        if (description.kind == Description<ReviewRequest>::kind) {
            return judge<ReviewRequest>(DecisionTerms{pathways, codes}, before, after, context);
        }
        if (description.kind == Description<CaseClosing>::kind) {
            return judge<CaseClosing>(codes, before, after, context);
        }
        if (description.kind == Description<Person>::kind) {
            return judge<Person>(codes, before, after, context);
        }
        if (description.kind == Description<FollowUp>::kind) {
            return judge<FollowUp>(codes, before, after, context);
        }
        if (description.kind == Description<SearchPlan>::kind) {
            return judge<SearchPlan>(codes, before, after, context);
        }
        if (description.kind == Description<TaskSnooze>::kind) {
            return judge<TaskSnooze>(limits, before, after, context);
        }
        return description.kind == Description<PathwayStep>::kind
                   ? judge<PathwayStep>(pathways, before, after, context)
                   : Status();
    };
}

} // namespace zaklon
