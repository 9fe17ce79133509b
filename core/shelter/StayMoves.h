// SPDX-License-Identifier: GPL-3.0-or-later
// What changes who sleeps where. Each is one write, so one Undo takes it back:
//
//   vault.write([&](Transaction& transaction) {
//       return StayMoves(transaction, vault.casework(), vault.confidential(), today).welcome(stay);
//   });
#pragma once

#include "core/shelter/Stay.h"
#include "core/shelter/TonightNote.h"
#include "core/vault/Transaction.h"

#include <functional>
#include <optional>
#include <vector>

namespace zaklon {

struct Person;

/// A stay and the bed it goes on in.
struct BedMove {
    RecordId stay;
    RecordId toBed;
};

struct StayEnd {
    RecordId stay;
    Date leftOn;
    Code wentTo; ///< accommodation; empty: not said
};

/// Refuses what the rules refuse (StayRules.h), with their fields; NotFound `stay` or
/// `shelter_bed`; NoPermission. A role that may not write persons may still change where one is
/// accommodated (core/vault/PartialRight.h).
class StayMoves {
  public:
    StayMoves(Transaction& transaction, const CaseworkRecords& casework,
              const std::optional<ConfidentialRecords>& confidential, Date today)
        : m_transaction(transaction)
        , m_casework(casework)
        , m_confidential(confidential)
        , m_today(today) {}

    /// Keeps a place: a new stay, or one that is held already with other days. A nil id gets one.
    Status hold(Stay stay);
    /// A held stay or a new one (nil id: it gets one) begins on its first night, which whoever held
    /// a place for another day says anew; somebody who came before a record was made gets it. The
    /// person has the accommodation of the bed's house from now on. Of a day that is still ahead
    /// a place is held instead: Invalid `from_day`.
    Status welcome(Stay stay);
    /// From today on in other beds: the person, and the children who stay with her, as the caller
    /// chose. All leave their beds before anybody takes one, so two can change places. The stay
    /// ends without saying where somebody went, and another continues it with the same planned day
    /// and the same note of tonight; a place that is only held is held in the other bed. Invalid
    /// `bed` if it is the same one, `state` if the stay is over.
    Status move(const std::vector<BedMove>& moves);
    /// She left, and the children who leave with her. The person's accommodation becomes where she
    /// went; if nobody said where, it is not known any more, unless somebody changed it meanwhile.
    /// What mattered tonight is forgotten.
    Status end(const std::vector<StayEnd>& ends);
    /// A held place is given back.
    Status release(const RecordId& stay);

    /// What matters tonight, or nothing any more where the words are empty. NoConfidentialKey.
    Status note(const RecordId& stay, const Code& matter, const std::string& text);

  private:
    Status keep(Stay& stay, StayState state);
    Result<Stay> leave(const BedMove& move);
    Status accommodate(const Stay& stay);
    Status takeAccommodation(const Stay& stay);
    /// Where the person of a stay is accommodated, changed by who knows the house; for nobody,
    /// nothing.
    Status changeAccommodation(const Stay& stay,
                               const std::function<void(Person&, const Code& house)>& change);
    Result<std::optional<TonightNote>> noteOf(const RecordId& stay) const;
    Status carryNote(const RecordId& from, const Stay& to);
    Status dropNote(const RecordId& stay);

    Transaction& m_transaction;
    CaseworkRecords m_casework;
    std::optional<ConfidentialRecords> m_confidential;
    Date m_today;
};

} // namespace zaklon
