// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that happened to a person, as a light row.
#pragma once

#include "core/store/FieldTraits.h"

#include <optional>
#include <string>

namespace zaklon {

enum class TimelineKind {
    Contact,    ///< subject channel, detail result
    Assessment, ///< subject questionnaire, detail level
    Consent,    ///< subject type, detail form
    Referral,   ///< subject service, detail decline reason
    Action,     ///< subject service, detail outcome
    Delivery,   ///< subject service, detail who met the need or why it was declined
    Pathway,    ///< subject step, or the pathway when it begins or ends; detail pathway
    Document,   ///< subject kind, detail state
    Helpline,   ///< subject type, detail channel
    Report,    ///< of suspected trafficking: subject source, detail how it began; provider: sent to
    Procedure, ///< subject how it began, the outcome or how the person was told; detail who
               ///< reported or who told
    Review,    ///< of a decision: subject addressee or answer; detail of an answer: addressee
    Complaint, ///< that nobody decides: the same
    FollowUp,  ///< what must follow a decision: subject duty, detail finding or why it was left
    Centre,    ///< contact about a procedure: subject what about, detail channel
    Interview, ///< of the procedure, held: subject who led it, detail language
    Rights,    ///< talk about rights: subject language, detail whether it was understood
    Interim,   ///< protection while a procedure waits: subject kind
    AtRisk,    ///< protective status: detail why it ended
    Legal,     ///< representation: subject who, detail on what it rests or why it ended
    Bed,       ///< request for accommodation: subject institution, detail why it was refused
    Stay,      ///< in the shelter: subject house, detail where the person went; Recorded: moved to
               ///< another bed
    Removal,   ///< a return or removal that threatens, a risk event: subject what threatens
    BestInterest, ///< of a child: subject what is recommended
    PlanPhase,    ///< of a long plan: subject phase, detail why it ended
    Obstacle,     ///< at an institution: subject kind, detail institution
    Search,       ///< subject reason, how it ended or who was asked; detail what that gave
    Dependency,   ///< looked at: subject how it is known
    Labour,       ///< compared with exploitation: subject our view, detail that of an institution
    Court,        ///< proceeding: subject kind, detail how it ended; handed over: subject by whom,
                  ///< detail whether the prosecutor is specialised; reclassified: subject charge at
                  ///< first, detail charge now; witness: subject what was decided, detail by whom;
                  ///< compensation awarded: subject how it was asked for
    CourtDay,     ///< a hearing that was held: subject kind, detail what came of it
    LifeEvent,    ///< after which risk is assessed again: subject what happened
    Closing,      ///< of the file: subject reason; contact after it: detail how it went
    Need,         ///< subject area, detail state in which it ended
    Goal,         ///< subject area of its need
    Guarantee,    ///< special, in the procedure or in reception: subject kind, detail whom it was
                  ///< asked of, or why it was refused
    Vulnerability, ///< subject what it is, detail how it is known
    Origin,        ///< country of origin looked at: subject country, detail protection in practice
    Deviation,     ///< of an institution from a step: subject institution, detail duty not met
    Change         ///< of the person herself: subject field, before and after its codes
};
template <>
struct CodesOf<TimelineKind> {
    static constexpr std::string_view list = "timeline_kind";
    static constexpr std::array codes{
        std::pair{TimelineKind::Contact, std::string_view("contact")},
        std::pair{TimelineKind::Assessment, std::string_view("assessment")},
        std::pair{TimelineKind::Consent, std::string_view("consent")},
        std::pair{TimelineKind::Referral, std::string_view("referral")},
        std::pair{TimelineKind::Action, std::string_view("action")},
        std::pair{TimelineKind::Delivery, std::string_view("delivery")},
        std::pair{TimelineKind::Pathway, std::string_view("pathway")},
        std::pair{TimelineKind::Document, std::string_view("document")},
        std::pair{TimelineKind::Helpline, std::string_view("helpline")},
        std::pair{TimelineKind::Report, std::string_view("report")},
        std::pair{TimelineKind::Procedure, std::string_view("procedure")},
        std::pair{TimelineKind::Review, std::string_view("review")},
        std::pair{TimelineKind::Complaint, std::string_view("complaint")},
        std::pair{TimelineKind::FollowUp, std::string_view("follow_up")},
        std::pair{TimelineKind::Centre, std::string_view("centre")},
        std::pair{TimelineKind::Interview, std::string_view("interview")},
        std::pair{TimelineKind::Rights, std::string_view("rights")},
        std::pair{TimelineKind::Interim, std::string_view("interim")},
        std::pair{TimelineKind::AtRisk, std::string_view("at_risk")},
        std::pair{TimelineKind::Legal, std::string_view("legal")},
        std::pair{TimelineKind::Bed, std::string_view("bed")},
        std::pair{TimelineKind::Stay, std::string_view("stay")},
        std::pair{TimelineKind::Removal, std::string_view("removal")},
        std::pair{TimelineKind::BestInterest, std::string_view("best_interest")},
        std::pair{TimelineKind::PlanPhase, std::string_view("plan_phase")},
        std::pair{TimelineKind::Obstacle, std::string_view("obstacle")},
        std::pair{TimelineKind::Search, std::string_view("search")},
        std::pair{TimelineKind::Dependency, std::string_view("dependency")},
        std::pair{TimelineKind::Labour, std::string_view("labour")},
        std::pair{TimelineKind::Court, std::string_view("court")},
        std::pair{TimelineKind::CourtDay, std::string_view("court_day")},
        std::pair{TimelineKind::LifeEvent, std::string_view("life_event")},
        std::pair{TimelineKind::Closing, std::string_view("closing")},
        std::pair{TimelineKind::Need, std::string_view("need")},
        std::pair{TimelineKind::Goal, std::string_view("goal")},
        std::pair{TimelineKind::Guarantee, std::string_view("guarantee")},
        std::pair{TimelineKind::Vulnerability, std::string_view("vulnerability")},
        std::pair{TimelineKind::Origin, std::string_view("origin")},
        std::pair{TimelineKind::Deviation, std::string_view("deviation")},
        std::pair{TimelineKind::Change, std::string_view("change")}};
};

/// What happened, together with the kind; the sentence is made in ui/. Of one record and day, later
/// ones stand later here.
enum class TimelineEvent {
    Recorded,  ///< contact, document, delivery in a state other than delivered, registered person
    Completed, ///< assessment, referral, action, pathway step, duty, question of a search; a need
               ///< that is met, a goal that is reached
    Given,     ///< consent
    NotGiven,  ///< consent: no, or wishes to wait; guarantee that the person does not wish
    Withdrawn, ///< consent
    Sent,      ///< referral, report, request for review
    Accepted,  ///< referral
    Declined,  ///< referral
    Reclassified, ///< proceeding: another charge
    Answered,     ///< request for review, question to the Centre
    Skipped,      ///< action, duty
    Delivered,    ///< service
    Started,      ///< pathway, procedure, protection, search, need, goal
    Decided,      ///< procedure
    Told,         ///< the outcome of a procedure, to the person
    Ended,        ///< what was started; a file
    FieldChanged  ///< change
};
template <>
struct CodesOf<TimelineEvent> {
    static constexpr std::string_view list = "timeline_event";
    static constexpr std::array codes{
        std::pair{TimelineEvent::Recorded, std::string_view("recorded")},
        std::pair{TimelineEvent::Completed, std::string_view("completed")},
        std::pair{TimelineEvent::Given, std::string_view("given")},
        std::pair{TimelineEvent::NotGiven, std::string_view("not_given")},
        std::pair{TimelineEvent::Withdrawn, std::string_view("withdrawn")},
        std::pair{TimelineEvent::Sent, std::string_view("sent")},
        std::pair{TimelineEvent::Accepted, std::string_view("accepted")},
        std::pair{TimelineEvent::Declined, std::string_view("declined")},
        std::pair{TimelineEvent::Reclassified, std::string_view("reclassified")},
        std::pair{TimelineEvent::Answered, std::string_view("answered")},
        std::pair{TimelineEvent::Skipped, std::string_view("skipped")},
        std::pair{TimelineEvent::Delivered, std::string_view("delivered")},
        std::pair{TimelineEvent::Started, std::string_view("started")},
        std::pair{TimelineEvent::Decided, std::string_view("decided")},
        std::pair{TimelineEvent::Told, std::string_view("told")},
        std::pair{TimelineEvent::Ended, std::string_view("ended")},
        std::pair{TimelineEvent::FieldChanged, std::string_view("field_changed")}};
};

struct TimelineEntry {
    TimelineKind kind = TimelineKind::Contact;
    TimelineEvent event = TimelineEvent::Recorded;
    Date day;
    std::optional<Timestamp> at; ///< where the minute is known
    RecordId record;
    RecordId worker;         ///< who did or recorded it; nil if not known
    Code subject;            ///< see TimelineKind
    Code detail;             ///< see TimelineKind
    RecordId provider;       ///< recipient or provider, if one took part
    std::optional<int> rank; ///< level of a risk assessment, 0 low to 3 immediate
    int minutes = 0;         ///< how long it took
    Value before;            ///< of a change: code, worker or nothing
    Value after;
    std::string title; ///< words kept under the record, if they may be read
    std::string text;
};

} // namespace zaklon
