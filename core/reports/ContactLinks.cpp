// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ContactLinks.h"

#include "core/outreach/SearchMoves.h"
#include "core/people/ContactPlace.h"
#include "core/people/FileReopening.h"
#include "core/people/Narrative.h"
#include "core/people/SafeContactRules.h"
#include "core/reports/ReportedPerson.h"
#include "core/store/SqlError.h"

#include <algorithm>

namespace zaklon {

namespace {

bool isEmpty(const HelplineWords& words) {
    return words.said.empty() && words.callBack.empty() && words.place.empty();
}

Status saveLink(Transaction& transaction, const CaseworkRecords& casework,
                const ReportedPerson& link) {
    const auto saved = transaction.save(link);
    return saved ? reopenFile(transaction, casework, link.person) : saved;
}

bool leadsThere(const SafeContact& way, const std::string& address) {
    return way.address == address || isSamePlace(way.address, address);
}

/// The ways that the answer about calling back is about: those to the number that was told, or,
/// without one, by the channel of the contact and by every telephone.
bool isMeant(const SafeContact& way, const HeardContact& heard) {
    const auto& told = heard.words.callBack;
    return told.empty() ? way.channel == channelBack(heard.contact.channel) || isSpoken(way.channel)
                        : leadsThere(way, told);
}

/// What was allowed before is no longer allowed where the person says so, as in keepSafeContact.
Status withdrawWays(Transaction& transaction, const ConfidentialRecords& confidential,
                    const std::vector<SafeContact>& known, const HeardContact& heard, Date on) {
    for (auto way : known) {
        const bool saidSince = way.verifiedOn && on < *way.verifiedOn;
        const bool isSaid = way.mayContact == MayContact::Never && way.verifiedOn == on;
        if (!isMeant(way, heard) || saidSince || isSaid) {
            continue;
        }
        way.mayContact = MayContact::Never;
        way.verifiedOn = on; // the day on which calling back was refused
        if (auto saved = transaction.save(confidential, way); !saved) {
            return saved;
        }
    }
    return {};
}

/// The newest day on which somebody wrote this way down or changed it: when it was forbidden is not
/// asked for, and `verifiedOn` may be older than that.
Result<std::optional<Date>> writtenOn(const ConfidentialRecords& confidential,
                                      const SafeContact& way) {
    return guarded([&]() -> Result<std::optional<Date>> {
        auto statement = confidential.connection().prepare(
            "SELECT local_day((max(clock) >> 16) / 1000) FROM confidential.journal"
            " WHERE record = ?1 AND action IN (?2, ?3)");
        statement.bind(1, way.id)
            .bind(2, static_cast<std::int64_t>(JournalAction::Created))
            .bind(3, static_cast<std::int64_t>(JournalAction::Changed));
        return statement.step() ? Date::parse(statement.text(0)) : std::nullopt;
    });
}

/// What the person says later than what is written confirms the way that she calls by, also where
/// it was forbidden before. Days and hours, and whether only urgently, stay as they were agreed.
Status confirmWays(Transaction& transaction, const ConfidentialRecords& confidential,
                   const std::vector<SafeContact>& known, const HeardContact& heard, Date on) {
    const auto channel = channelBack(heard.contact.channel);
    const auto& told = heard.words.callBack;
    for (auto way : known) {
        const bool sayNoNumber = way.address.empty() && told.empty();
        if (way.channel != channel || (!sayNoNumber && !isSamePlace(way.address, told))) {
            continue;
        }
        const auto written = writtenOn(confidential, way);
        if (!written) {
            return passOn(written);
        }
        if (!*written || on <= **written || (way.verifiedOn && on <= *way.verifiedOn)) {
            continue;
        }
        const bool isAllowed = way.mayContact == MayContact::OnlyUrgent;
        way.mayContact = isAllowed ? way.mayContact : std::optional(MayContact::Yes);
        way.verifiedOn = on;
        if (auto saved = transaction.save(confidential, way); !saved) {
            return saved;
        }
    }
    return {};
}

/// What the record of the person kept of the call beside the contact itself: the words that
/// somebody wrote to it there, and the end of a search that it seemed to have ended.
Status releaseFrom(Transaction& transaction, const CaseworkRecords& casework,
                   const std::optional<ConfidentialRecords>& confidential, const Contact& kept,
                   const LocalTime& now, const CodeLists& codes) {
    auto facts = readSearchFacts(casework, confidential, kept.person, codes);
    if (!facts) {
        return passOn(facts);
    }
    if (auto goesOn = unfollowContact(transaction, std::move(*facts), kept, now); !goesOn) {
        return goesOn;
    }
    if (!confidential) {
        return {};
    }
    const auto words = confidential->find<Narrative>(kept.id);
    if (!words) {
        return passOn(words);
    }
    return *words ? transaction.remove<Narrative>(*confidential, kept.id) : Status();
}

} // namespace

Result<std::optional<HeardContact>> waitingContactOf(const CaseworkRecords& casework,
                                                     const ConfidentialRecords& confidential,
                                                     const RecordId& report) {
    auto contacts = casework.where<HelplineContact>("report", report);
    if (!contacts) {
        return passOn(contacts);
    }
    std::erase_if(*contacts, [](const HelplineContact& each) { return !each.person.isNil(); });
    const auto oldest =
        std::min_element(contacts->begin(), contacts->end(),
                         [](const auto& one, const auto& other) { return one.at < other.at; });
    if (oldest == contacts->end()) {
        return std::optional<HeardContact>();
    }
    const auto words = confidential.find<HelplineWords>(oldest->id);
    if (!words) {
        return passOn(words);
    }
    HeardContact heard{*oldest, words->value_or(HelplineWords{}), shortFormsOf(casework, *oldest)};
    heard.words.id = oldest->id;
    return std::optional(std::move(heard));
}

Status putOnReport(Transaction& transaction, const CaseworkRecords& casework,
                   const RecordId& report, const RecordId& person, Date today) {
    const auto links = casework.where<ReportedPerson>("report", report);
    if (!links) {
        return passOn(links);
    }
    const auto there = std::find_if(links->begin(), links->end(),
                                    [&](const auto& link) { return link.person == person; });
    if (there != links->end()) {
        if (!there->takenOffOn) {
            return {};
        }
        auto back = *there;
        back.takenOffOn.reset();
        back.takenOffWhy = {};
        return saveLink(transaction, casework, back);
    }
    ReportedPerson link;
    link.id = RecordId::generate();
    link.report = report;
    link.person = person;
    link.addedOn = today;
    return saveLink(transaction, casework, link);
}

Status keepSafeContact(Transaction& transaction, const ConfidentialRecords& confidential,
                       const HeardContact& heard, Date on) {
    if (!tellsOfCallingBack(heard.contact)) {
        return {};
    }
    const auto& person = heard.contact.person;
    const auto known = confidential.where<SafeContact>("person", person);
    if (!known) {
        return passOn(known);
    }
    const bool isSafe = heard.contact.safeToCallBack == YesNo::Yes;
    if (isSafe || heard.contact.safeToCallBack == YesNo::No) {
        const auto said = isSafe ? confirmWays(transaction, confidential, *known, heard, on)
                                 : withdrawWays(transaction, confidential, *known, heard, on);
        if (!said) {
            return said;
        }
    }
    const auto safe = safeContactFrom(heard.contact, heard.words, person, on);
    const bool isKept = std::any_of(known->begin(), known->end(),
                                    [&](const SafeContact& each) { return isMeant(each, heard); });
    if (!safe || isKept) {
        return {};
    }
    auto added = *safe;
    // A way that was agreed on before stays the first one to try.
    added.preferred = added.preferred && known->empty();
    return transaction.save(confidential, added);
}

Result<std::optional<HeardContact>> wayToAskAbout(const CaseworkRecords& casework,
                                                  const ConfidentialRecords& confidential,
                                                  const RecordId& person) {
    auto contacts = casework.where<HelplineContact>("person", person);
    const auto ways = confidential.where<SafeContact>("person", person);
    if (!contacts || !ways) {
        return contacts ? Result<std::optional<HeardContact>>(passOn(ways)) : passOn(contacts);
    }
    std::sort(contacts->begin(), contacts->end(),
              [](const auto& one, const auto& other) { return other.at < one.at; });
    for (const auto& contact : *contacts) {
        if (contact.safeToCallBack == YesNo::No) {
            break; // what was said before holds no more
        }
        if (contact.safeToCallBack != YesNo::Yes || !mayBeHerself(contact)) {
            continue;
        }
        const auto words = confidential.find<HelplineWords>(contact.id);
        if (!words) {
            return passOn(words);
        }
        const bool isTold = *words && !(*words)->callBack.empty();
        if (isTold && std::none_of(ways->begin(), ways->end(), [&](const SafeContact& way) {
                return leadsThere(way, (*words)->callBack);
            })) {
            return std::optional(HeardContact{contact, **words});
        }
    }
    return std::optional<HeardContact>();
}

Status keepInLog(Transaction& transaction, const CaseworkRecords& casework,
                 const std::optional<ConfidentialRecords>& confidential,
                 const HelplineContact& contact, const LocalTime& now, const CodeLists& codes) {
    const auto kept = casework.find<Contact>(contact.id);
    if (!kept) {
        return passOn(kept);
    }
    const bool isWithHer = !contact.person.isNil() && isHerself(contact);
    const bool stays = *kept && isWithHer && (*kept)->person == contact.person;
    if (*kept && !stays) { // also from one person to another: no record moves
        if (auto released = releaseFrom(transaction, casework, confidential, **kept, now, codes);
            !released) {
            return released;
        }
        if (auto removed = transaction.remove<Contact>(contact.id); !removed) {
            return removed;
        }
    }
    if (!isWithHer) {
        return {};
    }
    const auto entry = logEntryFrom(contact, stays ? **kept : Contact{});
    return saveContact(
        transaction, casework, confidential, entry, [&] { return transaction.save(entry); }, now,
        codes);
}

Status giveToPerson(Transaction& transaction, const CaseworkRecords& casework,
                    const ConfidentialRecords& confidential, HeardContact heard,
                    const RecordId& person, const LocalTime& now, const CodeLists& codes) {
    if (!heard.contact.person.isNil() && heard.contact.person != person) {
        return fail(ErrorCode::Invalid, "person", "belongs to somebody else");
    }
    heard.contact.person = person;
    if (auto saved = transaction.save(heard.contact); !saved) {
        return saved;
    }
    if (!isEmpty(heard.words)) {
        heard.words.person = person;
        if (auto saved = transaction.save(confidential, heard.words); !saved) {
            return saved;
        }
    }
    const auto way = keepSafeContact(transaction, confidential, heard, now.dayOf(heard.contact.at));
    return way ? keepInLog(transaction, casework, confidential, heard.contact, now, codes) : way;
}

} // namespace zaklon
