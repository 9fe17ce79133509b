// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoHouse.h"

#include "core/reports/SpeakableMark.h"

#include <algorithm>

namespace zaklon::demo {

namespace {

/// One id takes one millisecond: with an hour, the ids of 100,000 persons do not run ahead of the
/// clock.
constexpr std::int64_t kHeadStart = 3'600'000;

std::string filled(std::string_view sentence, const std::string& value) {
    std::string text(sentence);
    if (const auto place = text.find("%1"); place != std::string::npos) {
        text.replace(place, 2, value);
    }
    return text;
}

} // namespace

Result<DemoHouse::Materials> DemoHouse::Materials::shipped(Language language) {
    auto words = DemoResources::shipped(language);
    if (!words) {
        return passOn(words);
    }
    auto questionnaires = assessments::QuestionnaireLibrary::shipped();
    if (!questionnaires) {
        return passOn(questionnaires);
    }
    auto pathways = referrals::PathwayLibrary::shipped();
    if (!pathways) {
        return passOn(pathways);
    }
    auto limits = IdentificationLimits::shipped();
    if (!limits) {
        return passOn(limits);
    }
    auto codeLists = CodeLists::load();
    if (!codeLists) {
        return passOn(codeLists);
    }
    return Materials{std::move(*words), std::move(*questionnaires), std::move(*pathways),
                     std::move(*limits), std::move(*codeLists)};
}

DemoHouse::DemoHouse(Materials materials, const std::vector<Worker>& workers, const Clock& clock,
                     std::uint64_t seed)
    : m_materials(std::move(materials))
    , m_today(clock.today())
    , m_seed(seed)
    , m_dice(seed)
    , m_idDice(~seed)
    , m_nextMillisecond(clock.unixMilliseconds() - kHeadStart)
    , m_codes(seed) {
    for (const auto& worker : workers) {
        if (worker.role == Role::Coordinator || worker.role == Role::CaseWorker) {
            m_leads.push_back(worker.id);
        }
    }
    makeProviders();
}

void DemoHouse::takeDice(std::string_view maker, std::size_t number) {
    Dice mixed(m_seed);
    std::uint64_t seed = mixed.next() ^ number;
    for (const char letter : maker) {
        seed = Dice(seed ^ static_cast<unsigned char>(letter)).next();
    }
    m_dice = Dice(seed);
}

RecordId DemoHouse::newId() {
    std::array<std::uint8_t, 10> random{};
    auto low = m_idDice.next();
    auto high = m_idDice.next();
    for (std::size_t i = 0; i < random.size(); ++i) {
        auto& source = i < 8 ? low : high;
        random[i] = static_cast<std::uint8_t>(source);
        source >>= 8;
    }
    return RecordId::fromParts(m_nextMillisecond++, random);
}

Result<std::string> DemoHouse::newCode() {
    auto code =
        m_codes.next([this](std::string_view each) { return m_taken.contains(std::string(each)); });
    if (code) {
        m_taken.insert(*code);
    }
    return code;
}

Result<std::string> DemoHouse::newMark() {
    for (;;) {
        const auto code = newCode();
        if (!code) {
            return code;
        }
        // Shorter than a code: two codes may give the same.
        if (auto mark = markOfCaseCode(*code); m_taken.insert(mark).second) {
            return mark;
        }
    }
}

std::string DemoHouse::say(Sentence sentence, const std::string& value) const {
    return filled(words().say(sentence), value);
}

std::string DemoHouse::sayInLatin(Sentence sentence, const std::string& value) const {
    return filled(words().sayInLatin(sentence), value);
}

RecordId DemoHouse::someWorker() {
    return m_leads.empty() ? RecordId() : m_dice.pick(m_leads);
}

const Provider* DemoHouse::providerFor(std::string_view service) {
    std::vector<const Provider*> able;
    for (const auto& provider : m_providers) {
        const bool offers = std::any_of(provider.services.begin(), provider.services.end(),
                                        [&](const auto& code) { return code.text == service; });
        if (offers) {
            able.push_back(&provider);
        }
    }
    return able.empty() ? nullptr : m_dice.pick(able);
}

RecordId DemoHouse::firstOfKind(std::string_view kind) const {
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
                                    [&](const auto& each) { return each.type.text == kind; });
    return found == m_providers.end() ? RecordId() : found->id;
}

void DemoHouse::makeProviders() {
    int number = 0;
    for (const auto& sketch : m_materials.words.providers) {
        ++number;
        Provider provider;
        provider.id = newId();
        provider.name = sketch.name;
        provider.type = Code{sketch.type};
        provider.services = codes(sketch.services);
        provider.place = sketch.place;
        provider.languages = codes({"sr", "en"});
        provider.accepts = codes(sketch.accepts);
        provider.conditions = sketch.conditions;
        provider.formal = sketch.formal;
        provider.answerDays = sketch.answerDays;
        ProviderContact contact;
        contact.id = provider.id;
        contact.contactPerson = say(Sentence::ProviderContact, std::to_string(number));
        contact.phone = "+381 00 000 0" + std::to_string(100 + number);
        contact.email = "contact" + std::to_string(number) + "@example.org";
        contact.address =
            say(sketch.secretAddress ? Sentence::ProviderSecretAddress : Sentence::ProviderAddress,
                std::to_string(number));
        m_providers.push_back(std::move(provider));
        m_providerContacts.push_back(std::move(contact));
    }
}

std::vector<Code> codes(const std::vector<std::string>& texts) {
    std::vector<Code> made;
    for (const auto& text : texts) {
        made.push_back(Code{text});
    }
    return made;
}

} // namespace zaklon::demo
