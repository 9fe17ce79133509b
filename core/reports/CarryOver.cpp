// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/CarryOver.h"

#include <algorithm>

namespace zaklon {

namespace {

/// The code of list `caller_kind` for a person who speaks of herself.
constexpr std::string_view kSelf = "self";
/// The code of the same list for a caller of whom nothing is known.
constexpr std::string_view kUnknown = "unknown";

/// With a single form there is nothing to choose.
Code onlyOne(const std::vector<Code>& forms) {
    return forms.size() == 1 ? forms.front() : Code{};
}

bool holdsForm(const std::vector<Code>& forms, const Code& form) {
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

bool canCarryAnAnswer(const Code& channel) {
    return !channel.empty() && channel.text != "in_person" && channel.text != "home_visit" &&
           channel.text != "helpline";
}

void addLanguage(Person& person, const HelplineContact& contact) {
    if (isHerself(contact) && !contact.language.empty()) {
        person.languages = {contact.language};
    }
}

/// Counted from the year alone, which makes nobody older than was said.
void addAge(Person& person, const ShortForms& forms, Date on) {
    if (forms.child && forms.child->childAge) {
        person.birthYear = on.year() - *forms.child->childAge;
        person.ageBasis = AgeBasis::Stated;
    }
}

/// Empty but for its id.
template <Described Form>
bool saysNothing(Form form) {
    form.id = {};
    return toRow(form).values == toRow(Form{}).values;
}

Code knownFrom(const HelplineContact& contact) {
    return {isHerself(contact) ? "person" : "third_party"};
}

} // namespace

bool isHerself(const HelplineContact& contact) {
    return contact.caller.text == kSelf;
}

bool mayBeHerself(const HelplineContact& contact) {
    return contact.caller.empty() || contact.caller.text == kUnknown;
}

bool tellsOfCallingBack(const HelplineContact& contact) {
    return isHerself(contact) || (contact.caller.empty() && contact.safeToCallBack == YesNo::No);
}

SuspicionReport reportFrom(const HelplineContact& contact, const ShortForms& forms, Date on) {
    SuspicionReport report;
    report.source = {"helpline"};
    report.channel = contact.channel;
    report.exploitation = contact.exploitation;
    report.primaryForm = onlyOne(contact.exploitation);
    report.area = contact.area;
    report.receivedOn = on;
    report.worker = contact.worker;
    if (forms.offer) {
        report.country = forms.offer->country;
    }
    if (isHerself(contact)) {
        report.source = {std::string(kSelfReported)};
        report.present = {{"person"}};
    }
    return report;
}

std::optional<ReportFact> factFrom(const HelplineContact& contact, const ShortForms& forms,
                                   const RecordId& report, Date on) {
    ReportFact fact;
    if (forms.offer && !saysNothing(*forms.offer)) {
        fact.about = {"recruitment"};
    } else if (forms.child && !saysNothing(*forms.child)) {
        fact.about = {"child"};
        fact.onDate = forms.child->lastSeen;
    } else {
        return std::nullopt;
    }
    fact.id = RecordId::generate();
    fact.report = report;
    fact.person = contact.person;
    fact.infoSource = knownFrom(contact);
    fact.recordedOn = on;
    fact.worker = contact.worker;
    return fact;
}

ReportWords reportWordsFrom(const HelplineContact& contact, const HelplineWords& words,
                            const RecordId& report) {
    ReportWords carried;
    carried.id = report;
    carried.place = words.place;
    if (!isHerself(contact)) { // her own number belongs to her record and goes with it
        carried.reporterContact = words.callBack;
    }
    return carried;
}

SuspicionReport reportFrom(const OutreachVisit& visit) {
    SuspicionReport report;
    report.start = ReportStart::ExOfficio; // our initiative: the Centre still has to be told
    report.source = {"cso"};
    report.channel = {"in_person"};
    report.area = visit.area;
    report.receivedOn = visit.onDate;
    report.worker = visit.worker;
    return report;
}

std::vector<ReportFact> factsFrom(const OutreachVisit& visit, const RecordId& report,
                                  const std::function<Code(const Code&)>& kindOf) {
    std::vector<ReportFact> facts;
    for (const auto& indication : visit.indications) {
        const auto kind = kindOf(indication);
        const bool isThere = std::any_of(facts.begin(), facts.end(),
                                         [&](const auto& fact) { return fact.about == kind; });
        if (isThere) {
            continue;
        }
        ReportFact fact;
        fact.id = RecordId::generate();
        fact.report = report;
        fact.about = kind;
        fact.infoSource = {"observed"};
        fact.onDate = visit.onDate;
        fact.recordedOn = visit.onDate;
        fact.worker = visit.worker;
        facts.push_back(std::move(fact));
    }
    return facts;
}

Person personFrom(const HelplineContact& contact, const ShortForms& forms, Date on) {
    Person person;
    person.exploitation = contact.exploitation;
    person.primaryForm = onlyOne(contact.exploitation);
    person.reachedUsThrough = {isHerself(contact) ? "self" : "helpline"};
    person.firstContact = on;
    person.worker = contact.worker;
    addLanguage(person, contact);
    addAge(person, forms, on);
    return person;
}

Person personFrom(const SuspicionReport& report) {
    Person person;
    person.exploitation = report.exploitation;
    person.primaryForm =
        holdsForm(report.exploitation, report.primaryForm) ? report.primaryForm : Code{};
    person.reachedUsThrough = report.source;
    person.firstContact = report.receivedOn;
    person.worker = report.worker;
    return person;
}

Person personFrom(const SuspicionReport& report, const HelplineContact& contact,
                  const ShortForms& forms, Date on) {
    auto person = personFrom(report);
    addLanguage(person, contact);
    addAge(person, forms, on);
    return person;
}

Contact logEntryFrom(const HelplineContact& contact, Contact kept) {
    kept.id = contact.id;
    kept.person = contact.person;
    kept.at = contact.at;
    kept.channel = contact.channel.empty() ? Code{"helpline"} : contact.channel;
    kept.minutes = contact.minutes;
    kept.worker = contact.worker;
    kept.byPerson = true;
    if (kept.result.empty()) {
        kept.result = {"spoke"};
    }
    return kept;
}

Code channelBack(const Code& channel) {
    return canCarryAnAnswer(channel) ? channel : Code{"mobile"};
}

std::optional<SafeContact> safeContactFrom(const HelplineContact& contact,
                                           const HelplineWords& words, const RecordId& person,
                                           Date on) {
    const bool isSafe = contact.safeToCallBack == YesNo::Yes;
    const bool isRefused = contact.safeToCallBack == YesNo::No;
    if (!tellsOfCallingBack(contact) || (words.callBack.empty() && !isRefused)) {
        return std::nullopt;
    }
    auto safe = proposedWayFrom(contact, words, person, on);
    safe.mayContact = isSafe ? MayContact::Yes : MayContact::Never;
    safe.preferred = !isRefused;
    if (!isSafe && !isRefused) {
        safe.verifiedOn.reset();
    }
    return safe;
}

SafeContact proposedWayFrom(const HelplineContact& contact, const HelplineWords& words,
                            const RecordId& person, Date on) {
    SafeContact way;
    way.id = RecordId::generate();
    way.person = person;
    way.channel = channelBack(contact.channel);
    way.address = words.callBack;
    way.language = contact.language;
    way.verifiedOn = on;
    return way;
}

} // namespace zaklon
