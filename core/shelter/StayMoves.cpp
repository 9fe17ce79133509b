// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shelter/StayMoves.h"

#include "core/people/Person.h"
#include "core/shelter/ShelterBed.h"
#include "core/vault/RequiredRecord.h"

namespace zaklon {

Status StayMoves::keep(Stay& stay, StayState state) {
    if (stay.id.isNil()) {
        stay.id = RecordId::generate();
    }
    if (stay.worker.isNil()) {
        stay.worker = m_casework.session().worker.id;
    }
    stay.state = state;
    const auto saved = m_transaction.save(stay);
    return saved ? carryNote(stay.id, stay) : saved;
}

Status StayMoves::hold(Stay stay) {
    return keep(stay, StayState::Held);
}

Status StayMoves::welcome(Stay stay) {
    const auto kept = keep(stay, StayState::Staying);
    return kept ? accommodate(stay) : kept;
}

/// The stay as it goes on in the other bed; not saved yet.
Result<Stay> StayMoves::leave(const BedMove& move) {
    auto stay = findRequired<Stay>(m_casework, move.stay);
    if (!stay) {
        return stay;
    }
    if (stay->bed == move.toBed) {
        return fail(ErrorCode::Invalid, "bed", "the same one");
    }
    if (stay->state != StayState::Held && stay->state != StayState::Staying) {
        return fail(ErrorCode::Invalid, "state");
    }
    auto next = *stay;
    next.bed = move.toBed;
    if (stay->state == StayState::Held) {
        return next;
    }
    stay->state = StayState::Ended;
    stay->leftOn = m_today;
    if (const auto saved = m_transaction.save(*stay); !saved) {
        return passOn(saved);
    }
    next.id = RecordId::generate();
    next.continues = stay->id;
    next.from = m_today;
    next.heldUntil.clear();
    next.arrivedAt.clear(); // nobody arrived anew
    next.worker = m_casework.session().worker.id;
    // Whoever is past the planned day goes on without one.
    if (next.plannedUntil && *next.plannedUntil <= m_today) {
        next.plannedUntil.reset();
    }
    return next;
}

Status StayMoves::move(const std::vector<BedMove>& moves) {
    std::vector<Stay> arrivals;
    for (const auto& each : moves) {
        auto next = leave(each);
        if (!next) {
            return passOn(next);
        }
        arrivals.push_back(std::move(*next));
    }
    for (const auto& stay : arrivals) {
        const auto before = stay.state == StayState::Held ? stay.id : stay.continues;
        if (const auto saved = m_transaction.save(stay); !saved) {
            return saved;
        }
        if (const auto carried = carryNote(before, stay); !carried) {
            return carried;
        }
        if (stay.state == StayState::Held) {
            continue;
        }
        if (const auto there = accommodate(stay); !there) {
            return there;
        }
    }
    return {};
}

Status StayMoves::end(const std::vector<StayEnd>& ends) {
    for (const auto& each : ends) {
        auto stay = findRequired<Stay>(m_casework, each.stay);
        if (!stay) {
            return passOn(stay);
        }
        stay->state = StayState::Ended;
        stay->leftOn = each.leftOn;
        stay->wentTo = each.wentTo;
        if (const auto saved = m_transaction.save(*stay); !saved) {
            return saved;
        }
        if (const auto dropped = dropNote(stay->id); !dropped) {
            return dropped;
        }
        if (const auto left = takeAccommodation(*stay); !left) {
            return left;
        }
    }
    return {};
}

Status StayMoves::release(const RecordId& id) {
    auto stay = findRequired<Stay>(m_casework, id);
    if (!stay) {
        return passOn(stay);
    }
    stay->state = StayState::Cancelled;
    const auto saved = m_transaction.save(*stay);
    return saved ? dropNote(id) : saved;
}

Status
StayMoves::changeAccommodation(const Stay& stay,
                               const std::function<void(Person&, const Code& house)>& change) {
    if (stay.person.isNil()) {
        return {};
    }
    const auto bed = findRequired<ShelterBed>(m_casework, stay.bed);
    const auto before = findRequired<Person>(m_casework, stay.person);
    if (!bed || !before) {
        return bed ? Status(passOn(before)) : Status(passOn(bed));
    }
    auto person = *before;
    change(person, bed->house);
    return person.accommodation == before->accommodation ? Status() : m_transaction.save(person);
}

Status StayMoves::accommodate(const Stay& stay) {
    return changeAccommodation(
        stay, [](Person& person, const Code& house) { person.accommodation = house; });
}

Status StayMoves::takeAccommodation(const Stay& stay) {
    return changeAccommodation(stay, [&](Person& person, const Code& house) {
        if (!stay.wentTo.empty() || person.accommodation == house) {
            person.accommodation = stay.wentTo;
        }
    });
}

Result<std::optional<TonightNote>> StayMoves::noteOf(const RecordId& stay) const {
    return m_confidential ? m_confidential->find<TonightNote>(stay) : std::optional<TonightNote>();
}

/// The note stands under the id of the stay and says the same person.
Status StayMoves::carryNote(const RecordId& from, const Stay& to) {
    const auto found = noteOf(from);
    if (!found) {
        return passOn(found);
    }
    if (!*found || (from == to.id && (*found)->person == to.person)) {
        return {};
    }
    auto note = **found;
    note.id = to.id;
    note.person = to.person;
    const auto saved = m_transaction.save(*m_confidential, note);
    return saved && from != to.id ? m_transaction.remove<TonightNote>(*m_confidential, from)
                                  : saved;
}

Status StayMoves::dropNote(const RecordId& stay) {
    const auto found = noteOf(stay);
    if (!found) {
        return passOn(found);
    }
    return *found ? m_transaction.remove<TonightNote>(*m_confidential, stay) : Status();
}

Status StayMoves::note(const RecordId& id, const Code& matter, const std::string& text) {
    if (!m_confidential) {
        return fail(ErrorCode::NoConfidentialKey, std::string(Description<TonightNote>::kind));
    }
    if (text.empty()) {
        return dropNote(id);
    }
    const auto stay = findRequired<Stay>(m_casework, id);
    if (!stay) {
        return passOn(stay);
    }
    return m_transaction.save(*m_confidential, TonightNote{id, stay->person, matter, text});
}

} // namespace zaklon
