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

#include <optional>
#include <vector>

namespace zaklon {

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
    /// A held stay or a new one (nil id: it gets one) begins; somebody who came before she was
    /// registered gets her record. The person has the accommodation of the bed's house from now on.
    /// A stay of a day that is still ahead is to be held: Invalid `from_day`.
    Status welcome(Stay stay);
    /// From today on in other beds: she, and the children who stay with her, as the caller chose.
    /// All leave their beds before anybody takes one, so that two can change places. Of the first
    /// day, or of a held place, the bed is corrected; later the stay ends and another continues it,
    /// with the same planned day, and the note of tonight goes along. Invalid `bed` if it stays the
    /// same.
    Status move(const std::vector<BedMove>& moves);
    /// She left. The person's accommodation becomes where she went; if nobody said where, it is
    /// not known any more, unless it was changed meanwhile. `ends`: hers, and the children's who
    /// leave with her.
    Status end(const std::vector<StayEnd>& ends);
    /// A held place is given back.
    Status release(const RecordId& stay);

    /// What matters tonight, or nothing any more where the words are empty. NoConfidentialKey.
    Status note(const RecordId& stay, const Code& matter, const std::string& text);

  private:
    Result<Stay> moved(const BedMove& move);
    Status houseOf(const Stay& stay, const Code& accommodation, bool onlyFromHouse);
    Status carryNote(const Stay& from, const Stay& to);

    Transaction& m_transaction;
    CaseworkRecords m_casework;
    std::optional<ConfidentialRecords> m_confidential;
    Date m_today;
};

} // namespace zaklon
