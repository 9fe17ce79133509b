// SPDX-License-Identifier: GPL-3.0-or-later
// The house by night: who sleeps where, what is free, what is planned, and where somebody slept
// before (ui.md 5, Shelter; needs B15, C16).
//
// How the board agrees with PersonView::InShelter: a house that keeps beds sets the person's
// accommodation when a stay begins and when it ends (StayMoves), and a bed only belongs to a house
// that shelterAccommodation() names (ShelterBed::check); so everybody on the board with a record
// and an open file is in that view. A house that keeps none says it by the accommodation alone: the
// view counts these too. accommodatedElsewhere() names who is accommodated in a house with beds and
// has none.
#pragma once

#include "core/people/Person.h"
#include "core/shelter/StayRules.h"
#include "core/shelter/TonightNote.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

/// As much of a person as a shift sees: no case history.
struct StayGuest {
    RecordId person;
    std::string code;
    std::string pseudonym;
    std::optional<int> birthYear;
    bool mayBeChild = false; ///< mayBeChild() of core/people on the night
    bool needsInterpreter = false;
    std::vector<Code> languages{}; ///< of the person, in the order in which they were noted
};

StayGuest guestFrom(const Person& person, Date night);

enum class BedState { Free, Held, Taken, OutOfUse };

/// One bed on one night.
struct BedTonight {
    ShelterBed bed;
    BedState state = BedState::Free;
    std::optional<Stay> stay;       ///< of Held and Taken
    std::optional<StayGuest> guest; ///< none: held or taken without a record of a person
    std::optional<int> riskRank;    ///< of the guest, as PersonRow says it
    std::optional<StayGuest> with;  ///< the adult whom a child stays with
    std::vector<Stay> children;     ///< stays of this night that name this guest as the adult
    int night = 0;                  ///< 1 for the first one, counted over moves; 0: none
    /// Of a free bed, or one out of use: the day since which it is so (end of the last stay, or
    /// beginning of the closing), if that is known.
    std::optional<Date> since;
    /// Of a free bed: the first night on which it is held, taken or closed. Of one out of use: the
    /// first night on which it is not. Of a taken or held one: the planned day of leaving.
    std::optional<Date> until;
    std::optional<TonightNote> note; ///< none without the confidential key
};

struct UnitPlaces {
    Code unit;
    int taken = 0; ///< held ones too
    int all = 0;   ///< that take somebody on this night, or have somebody
};

struct ShelterBoard {
    Date night;
    std::vector<BedTonight> beds; ///< unit by unit; units, rooms and beds in order of position
    std::vector<UnitPlaces> units;
    int taken() const;
    int all() const;
    /// Those with a record who stay on this night.
    std::vector<StayGuest> staying() const;
};

/// What the house holds from a night on, read once for all that one page shows of it.
struct HouseNights {
    Date from;
    std::vector<ShelterBed> beds; ///< as ShelterStore::beds
    std::vector<Stay> stays;      ///< that may take this night or a later one, cancelled ones never
};

/// A bar of the plan. `first` and `last` are nights inside the window.
struct StayBar {
    Stay stay;
    std::optional<StayGuest> guest;
    Date first;
    Date last;
    bool beganBefore = false;
    bool goesOn = false; ///< beyond the window, or open
};

struct BedBars {
    ShelterBed bed;
    std::vector<StayBar> bars;     ///< in order of days
    std::vector<NightSpan> closed; ///< out of use or retired, clipped to the window
};

/// A stay of a person, with where it was.
struct StayPlace {
    Stay stay;
    ShelterBed bed;
    int nights = 0; ///< slept so far, up to last night; held and cancelled ones have none
};

/// A bed that can be chosen.
struct FreeBed {
    ShelterBed bed;
    std::optional<Date> until; ///< first night on which it is not free any more
};

/// `today` is the day on which it is asked: what is open and past its planned day goes on until
/// then. All functions: NoPermission where the role may not read `shelter_bed`, `stay` or persons.
class ShelterStore {
  public:
    ShelterStore(const CaseworkRecords& casework,
                 const std::optional<ConfidentialRecords>& confidential, Date today)
        : m_casework(casework), m_confidential(confidential), m_today(today) {}

    Result<HouseNights> nights(Date from) const;
    /// The first of the nights.
    Result<ShelterBoard> board(const HouseNights& house) const;
    Result<ShelterBoard> board(Date night) const;
    /// Bars of the first `days` nights, the beds in the order of the board. Retired beds only if
    /// somebody slept there in these nights.
    Result<std::vector<BedBars>> plan(const HouseNights& house, int days) const;
    /// Where somebody stays now and stayed before, newest first; cancelled ones too (needs B15).
    Result<std::vector<StayPlace>> staysOf(const RecordId& person) const;
    /// The stay of a person on a night, held or taken.
    Result<std::optional<Stay>> stayOn(const RecordId& person, Date night) const;
    /// Beds that are free on this night, for a stay that begins then.
    Result<std::vector<FreeBed>> freeBeds(Date night) const;
    /// Every bed, retired ones last, in order of position.
    Result<std::vector<ShelterBed>> beds() const;
    /// Persons who are accommodated in a house that keeps beds here, and have none on the first of
    /// the nights; at most a page of them (kPersonPageRows).
    Result<std::vector<StayGuest>> accommodatedElsewhere(const HouseNights& house) const;

  private:
    Result<std::vector<Stay>> staysFrom(Date night) const;
    Result<std::optional<StayGuest>> guest(const RecordId& person, Date night) const;
    Status addRisk(BedTonight& card) const;
    /// The first night of a stay, over the beds that it went on from.
    Result<Date> firstNight(const Stay& stay) const;
    Result<std::optional<Date>> emptySince(const ShelterBed& bed, Date night) const;
    Status fill(BedTonight& card, const std::vector<Stay>& stays, Date night) const;
    Result<BedTonight> card(const ShelterBed& bed, const std::vector<Stay>& stays,
                            Date night) const;
    Result<BedBars> bars(const ShelterBed& bed, const std::vector<Stay>& stays,
                         const NightSpan& window) const;

    CaseworkRecords m_casework;
    std::optional<ConfidentialRecords> m_confidential;
    Date m_today;
};

} // namespace zaklon
