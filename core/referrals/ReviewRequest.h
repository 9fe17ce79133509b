// SPDX-License-Identifier: GPL-3.0-or-later
// Objection or request for review of a decision, and complaint that nobody decides: a procedure of
// its own, with answer and deadline (domain.md 3, phase 11; needs B08, D34).
#pragma once

#include "core/store/Description.h"

#include <string>
#include <string_view>

namespace zaklon {

/// Code of `review_ground`: signs of forced labour were taken for labour rights or fraud.
inline constexpr std::string_view kLabourItems = "labour_items";
/// Code of `review_ground`: nobody has decided in time.
inline constexpr std::string_view kNoDecision = "no_decision";

enum class ReviewState { Considered, Sent, Answered, NotWished, Withdrawn };
template <>
struct CodesOf<ReviewState> {
    static constexpr std::string_view list = "review_state";
    static constexpr std::array codes{
        std::pair{ReviewState::Considered, std::string_view("considered")},
        std::pair{ReviewState::Sent, std::string_view("sent")},
        std::pair{ReviewState::Answered, std::string_view("answered")},
        std::pair{ReviewState::NotWished, std::string_view("not_wished")},
        std::pair{ReviewState::Withdrawn, std::string_view("withdrawn")}};
};

/// New facts and the person's own view are a Narrative under the same id.
struct ReviewRequest {
    RecordId id;
    RecordId person;
    RecordId pathwayCase;
    ReviewState state = ReviewState::Considered;
    Code addressee;
    std::vector<Code> grounds;
    std::vector<Code> labourViolations; ///< under the ground that they were taken for less (D35)
    Date openedOn;
    std::optional<Date> sentOn;
    std::optional<Date> answerDue;
    std::optional<Date> answeredOn;
    Code answer;
    RecordId worker;
};

template <>
struct Description<ReviewRequest> {
    static constexpr std::string_view kind = "review_request";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with the field that a request in this state cannot be without; with `answer_due` if
    /// the last day for the answer lies before the day it was sent; with `grounds` if
    /// labour violations stand without the ground kLabourItems.
    static Status check(const ReviewRequest& record);
};
extern template struct RecordMapping<ReviewRequest>;

/// A complaint that nobody decides, to whoever watches over the authority (need B08). It contests
/// no decision: it is no phase of the procedure, closes no duty, and its answer changes no outcome.
bool isAboutSilence(const ReviewRequest& request);
/// SQL of the same, of the request of that name.
std::string isAboutSilenceSql(std::string_view request);

/// Considered, or sent and still without answer: what is asked for next goes on with it.
inline bool isOpen(const ReviewRequest& request) {
    return request.state == ReviewState::Considered || request.state == ReviewState::Sent;
}

/// Sent, whether it was answered or not.
inline bool hasLeft(const ReviewRequest& request) {
    return request.state == ReviewState::Sent || request.state == ReviewState::Answered;
}

/// Sent and still without answer.
inline bool awaitsAnswer(const ReviewRequest& request) {
    return request.state == ReviewState::Sent;
}

} // namespace zaklon
