// SPDX-License-Identifier: GPL-3.0-or-later
// One proceeding before a prosecutor or a court in which the person takes part: to whom it was
// handed, as what it was charged and is charged now, how the person is protected in it, what became
// of compensation and of acts that the person was made to do (domain.md 4; needs B36, C09, C11,
// C12, C20, C23, C24).
#pragma once

#include "core/legal/Known.h"

#include <optional>

namespace zaklon {

class RuleContext;

enum class ProceedingState { HandedOver, Investigation, Charged, Hearing, Appeal, Ended };
template <>
struct CodesOf<ProceedingState> {
    static constexpr std::string_view list = "proceeding_state";
    static constexpr std::array codes{
        std::pair{ProceedingState::HandedOver, std::string_view("handed_over")},
        std::pair{ProceedingState::Investigation, std::string_view("investigation")},
        std::pair{ProceedingState::Charged, std::string_view("charged")},
        std::pair{ProceedingState::Hearing, std::string_view("hearing")},
        std::pair{ProceedingState::Appeal, std::string_view("appeal")},
        std::pair{ProceedingState::Ended, std::string_view("ended")}};
};

/// Whether the person is an especially sensitive witness. Source: Criminal Procedure Code, articles
/// 103 and 104 (domain.md 4): by the authority itself or on request.
enum class SensitiveStatus { NotAsked, Asked, Granted, Refused };
template <>
struct CodesOf<SensitiveStatus> {
    static constexpr std::string_view list = "sensitive_status";
    static constexpr std::array codes{
        std::pair{SensitiveStatus::NotAsked, std::string_view("not_asked")},
        std::pair{SensitiveStatus::Asked, std::string_view("asked")},
        std::pair{SensitiveStatus::Granted, std::string_view("granted")},
        std::pair{SensitiveStatus::Refused, std::string_view("refused")}};
};

/// Code of the list proceeding_part with a rule: the proceeding is against the person.
inline constexpr std::string_view kAccused = "accused";
/// CodeEntry::means of a charge (list charge) that calls the deed trafficking in human beings.
inline constexpr std::string_view kTraffickingCharge = "trafficking";

/// Numbers of files, names and what was said are a Narrative under the same id.
struct Proceeding {
    RecordId id;
    RecordId person;
    Code kind;
    Code part; ///< as what the person takes part
    Code institution;
    RecordId provider; ///< which office or court exactly, if that is known
    ProceedingState state = ProceedingState::HandedOver;
    Date startedOn;
    std::optional<Date> referredOn; ///< handed to the prosecutor (needs C09)
    Code referredBy;
    Known specialised = Known::NotKnown; ///< the prosecutor, for this kind of deed (needs C09)
    RecordId counsel; ///< who represents the person in it; nil: nobody of those recorded

    Code chargeFirst; ///< offence as it was called first
    Code chargeNow;   ///< another one once it was reclassified (needs C12)
    std::optional<Date> reclassifiedOn;
    Code reclassifiedBy;

    SensitiveStatus sensitive = SensitiveStatus::NotAsked;
    std::optional<Date> sensitiveAskedOn; ///< none if the authority decided by itself
    std::optional<Date> sensitiveDecidedOn;
    Code sensitiveDecidedBy;

    Known actsForced = Known::NotKnown; ///< charged with what the person was made to do (needs C20)
    Code nonPunishment;                 ///< what became of not being punished for it

    Code claimRoute; ///< compensation: asked in which kind of proceeding (needs C23)
    std::optional<Date> claimedOn;
    std::optional<Date> awardedOn;
    std::optional<int> awarded;
    std::optional<int> paid; ///< of it, until now; awards and payments are counted apart
    Code currency;           ///< of both

    std::optional<Date> endedOn;
    Code endedHow;
    std::optional<int> sentenceMonths; ///< of whoever was convicted; not of the person (needs C11)
    RecordId worker;
};

template <>
struct Description<Proceeding> {
    static constexpr std::string_view kind = "proceeding";
    static constexpr Compartment compartment = Compartment::Casework;
    static constexpr std::string_view owner = "person";
    /// Invalid with the field that contradicts another one or misses without it: an end has a day
    /// and an outcome, not before the beginning or the hand-over; another charge has a first one,
    /// the day and the authority of the change; a decision about the witness has its day and who
    /// decided, and comes after the request; forced acts and non-punishment only of whoever is
    /// accused; an award comes after a claim, says its currency and its day, and nothing is paid
    /// without one.
    static Status check(const Proceeding& record);
    /// Nothing of it is still to come, and no hearing that was held lies outside it: Invalid with
    /// the day.
    static Status guard(const Proceeding* before, const Proceeding& after,
                        const RuleContext& context);
};
extern template struct RecordMapping<Proceeding>;

inline bool isEnded(const Proceeding& proceeding) {
    return proceeding.state == ProceedingState::Ended;
}

/// The charge changed; which way, only the code list says.
bool isReclassified(const Proceeding& proceeding);

/// Handed to a prosecutor who is not one for this kind of deed (needs C09).
bool wentToOtherProsecutor(const Proceeding& proceeding);

} // namespace zaklon
