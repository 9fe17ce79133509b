// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralValues.h"

#include "core/people/SafeWeek.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace zaklon {

namespace {

using nlohmann::json;
using MaybeJson = std::optional<json>;

MaybeJson text(const std::string& words) {
    return words.empty() ? MaybeJson() : MaybeJson(json{{"text", words}});
}

MaybeJson codes(std::string_view list, const std::vector<Code>& held) {
    auto texts = json::array();
    for (const auto& code : held) {
        if (!code.empty()) {
            texts.push_back(code.text);
        }
    }
    return texts.empty() ? MaybeJson() : MaybeJson(json{{"list", list}, {"codes", texts}});
}

MaybeJson code(std::string_view list, const Code& held) {
    return codes(list, {held});
}

template <CodedEnum E>
MaybeJson enumerator(E value) {
    return code(CodesOf<E>::list, Code{std::string(codeOf(value))});
}

/// An answer that was never asked for says nothing and is not shared.
MaybeJson answer(YesNo value) {
    return value == YesNo::NotAsked ? MaybeJson() : enumerator(value);
}

MaybeJson entries(json list) {
    return list.empty() ? MaybeJson() : MaybeJson(json{{"entries", std::move(list)}});
}

void put(json& entry, const char* name, MaybeJson value) {
    if (value) {
        entry[name] = std::move(*value);
    }
}

/// Contacts that may be used at all, the preferred one first. `device_monitored` ones are left out:
/// who reads along must not learn of the referral (domain.md 12.1).
std::vector<SafeContact> usableContacts(const std::vector<SafeContact>& contacts) {
    std::vector<SafeContact> usable;
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(usable),
                 [&](const SafeContact& contact) {
                     return !isForbidden(contact, contacts) &&
                            contact.deviceMonitored != YesNo::Yes;
                 });
    std::stable_partition(usable.begin(), usable.end(),
                          [](const SafeContact& contact) { return contact.preferred; });
    return usable;
}

/// The one contact that a recipient gets: the first that is safe.
std::optional<SafeContact> sharedContact(const ReferralSources& from) {
    const auto usable = usableContacts(from.contacts);
    return usable.empty() ? std::nullopt : std::optional(usable.front());
}

/// The way to reach her with everything that was agreed about it, except code words and the cover
/// story, which stay in the house, and its language, which is chosen by itself.
MaybeJson safeContact(const ReferralSources& from) {
    const auto contact = sharedContact(from);
    if (!contact) {
        return {};
    }
    auto entry = json::object();
    put(entry, "channel", code("contact_channel", contact->channel));
    put(entry, "address", text(contact->address));
    put(entry, "may_contact", contact->mayContact ? enumerator(*contact->mayContact) : MaybeJson());
    put(entry, "days", codes("weekday", contact->days));
    put(entry, "from_time", text(contact->fromTime));
    put(entry, "to_time", text(contact->toTime));
    // Without them a day with hours of its own would be read as one with those of all.
    for (int day = 0; day < kDaysOfWeek; ++day) {
        const auto weekday = static_cast<Weekday>(day);
        put(entry, (codeOf(weekday).text + "_spans").c_str(), text(spansOf(*contact, weekday)));
    }
    put(entry, "time_zone", code("time_zone", contact->timeZone));
    put(entry, "not_from", text(contact->notFrom));
    put(entry, "not_to", text(contact->notTo));
    put(entry, "not_when", text(contact->notWhen));
    put(entry, "may_speak_to", text(contact->maySpeakTo));
    put(entry, "message", text(contact->message));
    put(entry, "never_say", text(contact->neverSay));
    return entries(json::array({entry}));
}

/// The language in which she is reached, beside a language that leaves anyway.
void addLanguage(json& value, const ReferralSources& from) {
    put(value["entries"][0], "language", code("language", sharedContact(from)->language));
}

/// Names in the order in which an outsider may hear them; a name that an exploiter gave never.
int rankOf(const PersonName& name) {
    constexpr std::array<std::string_view, 3> kOrder{"official", "used", "chosen"};
    const auto* found = std::find(kOrder.begin(), kOrder.end(), name.kind.text);
    return static_cast<int>(found - kOrder.begin());
}

/// The best name that is not known to be unsafe to say.
const PersonName* sharedName(const ReferralSources& from) {
    const PersonName* chosen = nullptr;
    for (const auto& each : from.names) {
        const bool usable = each.safeToUse != YesNo::No && each.kind.text != "exploiter";
        if (usable && (chosen == nullptr || rankOf(each) < rankOf(*chosen))) {
            chosen = &each;
        }
    }
    return chosen;
}

MaybeJson givenName(const ReferralSources& from) {
    const auto* name = sharedName(from);
    if (name == nullptr) {
        return {};
    }
    const bool inParts = !name->given.empty() || !name->family.empty();
    return text(inParts ? name->given : name->asWritten);
}

MaybeJson familyName(const ReferralSources& from) {
    const auto* name = sharedName(from);
    return name == nullptr ? MaybeJson() : text(name->family);
}

MaybeJson birthYear(const ReferralSources& from) {
    return from.person.birthYear ? MaybeJson(json{{"number", *from.person.birthYear}})
                                 : MaybeJson();
}

MaybeJson dateOfBirth(const ReferralSources& from) {
    if (!from.identity || !from.identity->dateOfBirth) {
        return {};
    }
    return json{{"date", from.identity->dateOfBirth->toString()}};
}

MaybeJson documents(const ReferralSources& from) {
    auto list = json::array();
    for (const auto& document : from.documents) {
        auto entry = json::object();
        put(entry, "kind", code("document_kind", document.kind));
        put(entry, "state", code("document_state", document.state));
        if (document.validUntil) {
            entry["valid_until"] = json{{"date", document.validUntil->toString()}};
        }
        list.push_back(entry);
    }
    return entries(list);
}

/// People who depend on her: when they were born and whether they are with her, never a name.
MaybeJson dependants(const ReferralSources& from, bool children) {
    auto list = json::array();
    for (const auto& relation : from.relations) {
        if (relation.dependant && (relation.kind.text == "child") == children) {
            auto entry = json::object();
            put(entry, "kind", code("relation_kind", relation.kind));
            if (relation.birthYear) {
                entry["birth_year"] = json{{"number", *relation.birthYear}};
            }
            put(entry, "with_person", answer(relation.withPerson));
            list.push_back(entry);
        }
    }
    return entries(list);
}

MaybeJson openNeeds(const ReferralSources& from) {
    std::vector<Code> areas;
    for (const auto& need : from.needs) {
        const bool open = need.state == NeedState::Open || need.state == NeedState::PartlyMet ||
                          need.state == NeedState::Unmet;
        if (open && std::find(areas.begin(), areas.end(), need.area) == areas.end()) {
            areas.push_back(need.area);
        }
    }
    return codes("need_area", areas);
}

MaybeJson riskLevel(const ReferralSources& from) {
    if (!from.latestRisk || from.latestRisk->level.empty()) {
        return {};
    }
    auto entry = json::object();
    put(entry, "level", code("risk_level", from.latestRisk->level));
    entry["assessed_on"] = json{{"date", from.latestRisk->takenOn.toString()}};
    return entries(json::array({entry}));
}

MaybeJson citizenship(const ReferralSources& from) {
    return from.identity ? codes("country", from.identity->citizenships) : MaybeJson();
}

MaybeJson interpreter(const ReferralSources& from) {
    auto entry = json::object();
    put(entry, "needed", answer(from.person.interpreterNeeded));
    put(entry, "sex", code("sex", from.person.interpreterSex));
    return entry.empty() ? MaybeJson() : entries(json::array({entry}));
}

MaybeJson sex(const ReferralSources& from) {
    return from.person.sex == Sex::NotAsked ? MaybeJson() : enumerator(from.person.sex);
}

MaybeJson nationalNumber(const ReferralSources& from) {
    return from.identity ? text(from.identity->nationalNumber) : MaybeJson();
}

struct FieldGetter {
    std::string_view field;
    MaybeJson (*get)(const ReferralSources&);
};

/// One getter for each field of the closed list; a test holds the two together.
constexpr std::array kGetters{
    FieldGetter{"case_code", [](const ReferralSources& from) { return text(from.person.code); }},
    FieldGetter{"pseudonym",
                [](const ReferralSources& from) { return text(from.person.pseudonym); }},
    FieldGetter{"given_name", &givenName},
    FieldGetter{"family_name", &familyName},
    FieldGetter{"birth_year", &birthYear},
    FieldGetter{"date_of_birth", &dateOfBirth},
    FieldGetter{"sex", &sex},
    FieldGetter{"citizenship", &citizenship},
    FieldGetter{"national_number", &nationalNumber},
    FieldGetter{
        "language",
        [](const ReferralSources& from) { return codes("language", from.person.languages); }},
    FieldGetter{"interpreter", &interpreter},
    FieldGetter{"safe_contact", &safeContact},
    FieldGetter{"accommodation",
                [](const ReferralSources& from) {
                    return code("accommodation", from.person.accommodation);
                }},
    FieldGetter{"dependants", [](const ReferralSources& from) { return dependants(from, false); }},
    FieldGetter{"children", [](const ReferralSources& from) { return dependants(from, true); }},
    FieldGetter{"category",
                [](const ReferralSources& from) { return enumerator(from.person.category); }},
    FieldGetter{"exploitation",
                [](const ReferralSources& from) {
                    return codes("exploitation", from.person.exploitation);
                }},
    FieldGetter{
        "legal_status",
        [](const ReferralSources& from) { return code("legal_status", from.person.legalStatus); }},
    FieldGetter{"documents", &documents},
    FieldGetter{"risk_level", &riskLevel},
    FieldGetter{"needs", &openNeeds},
    FieldGetter{"vulnerabilities",
                [](const ReferralSources& from) {
                    return codes("vulnerability", from.person.vulnerabilities);
                }},
};

} // namespace

std::optional<nlohmann::json> referralValue(const Code& field, const ReferralSources& from,
                                            const std::vector<Code>& chosen) {
    const auto* found = std::find_if(kGetters.begin(), kGetters.end(), [&](const auto& getter) {
        return getter.field == field.text;
    });
    auto value = found == kGetters.end() ? MaybeJson() : found->get(from);
    const bool languageLeaves =
        std::find(chosen.begin(), chosen.end(), Code{"language"}) != chosen.end();
    if (value && languageLeaves && field.text == "safe_contact") {
        addLanguage(*value, from);
    }
    return value;
}

} // namespace zaklon
