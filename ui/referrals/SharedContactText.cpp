// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/SharedContactText.h"

#include "ui/forms/ContactText.h"
#include "ui/session/LocalClock.h"
#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <array>
#include <span>
#include <utility>

namespace zaklon::ui {

namespace {

struct SharedContactTexts {
    Q_DECLARE_TR_FUNCTIONS(SharedContactText)

  public:
    static QString maySpeakTo() { return tr("May be spoken to: %1."); }
    static QString message() {
        //: a safe contact: what may be said or written where somebody else may find it
        return tr("Message that may be left: %1.");
    }
    static QString language() { return tr("Language: %1."); }
};

std::string textIn(const nlohmann::json& entry, const std::string& part) {
    const auto found = entry.find(part);
    return found == entry.end() ? std::string() : found->value("text", std::string());
}

std::vector<Code> codesIn(const nlohmann::json& entry, const std::string& part) {
    std::vector<Code> codes;
    if (const auto found = entry.find(part); found != entry.end()) {
        for (const auto& code : found->value("codes", nlohmann::json::array())) {
            codes.push_back(Code{code.get<std::string>()});
        }
    }
    return codes;
}

Code codeIn(const nlohmann::json& entry, const std::string& part) {
    const auto codes = codesIn(entry, part);
    return codes.empty() ? Code() : codes.front();
}

std::optional<MayContact> mayContactIn(const nlohmann::json& entry) {
    const auto held = codeIn(entry, "may_contact");
    for (const auto& [may, code] : CodesOf<MayContact>::codes) {
        if (held.text == code) {
            return may;
        }
    }
    return std::nullopt;
}

SafeContact contactIn(const nlohmann::json& entry) {
    SafeContact contact;
    contact.channel = codeIn(entry, "channel");
    contact.mayContact = mayContactIn(entry);
    contact.days = codesIn(entry, "days");
    contact.timeZone = codeIn(entry, "time_zone");
    contact.language = codeIn(entry, "language");
    const std::array texts{std::pair{"address", &SafeContact::address},
                           std::pair{"from_time", &SafeContact::fromTime},
                           std::pair{"to_time", &SafeContact::toTime},
                           std::pair{"monday_spans", &SafeContact::mondaySpans},
                           std::pair{"tuesday_spans", &SafeContact::tuesdaySpans},
                           std::pair{"wednesday_spans", &SafeContact::wednesdaySpans},
                           std::pair{"thursday_spans", &SafeContact::thursdaySpans},
                           std::pair{"friday_spans", &SafeContact::fridaySpans},
                           std::pair{"saturday_spans", &SafeContact::saturdaySpans},
                           std::pair{"sunday_spans", &SafeContact::sundaySpans},
                           std::pair{"not_from", &SafeContact::notFrom},
                           std::pair{"not_to", &SafeContact::notTo},
                           std::pair{"not_when", &SafeContact::notWhen},
                           std::pair{"may_speak_to", &SafeContact::maySpeakTo},
                           std::pair{"message", &SafeContact::message},
                           std::pair{"never_say", &SafeContact::neverSay}};
    for (const auto& [part, member] : texts) {
        contact.*member = textIn(entry, part);
    }
    return contact;
}

QString filled(const QString& sentence, const QString& words) {
    return words.isEmpty() ? QString() : sentence.arg(withoutStop(words));
}

QString wayText(const SafeContact& contact, const Words& words) {
    const auto channel = words.label("contact_channel", contact.channel);
    return contact.address.empty()
               ? channel
               : QStringLiteral("%1: %2").arg(channel, toQString(contact.address));
}

} // namespace

bool isSharedContact(const nlohmann::json& entry) {
    return entry.contains("channel");
}

QString sharedContactText(const nlohmann::json& entry, const Words& words) {
    const auto contact = contactIn(entry);
    const auto advice = adviseContact(std::span(&contact, 1), wallTime());
    QStringList sentences;
    if (contact.mayContact) { // nobody said that it is agreed
        sentences << contactModeText(advice.mode);
    }
    sentences << agreedTimesSentence(agreedTimesText(advice, words, QLocale::LongFormat))
              << timeLimitsText(advice, words) << notWhenSentence(contact)
              << filled(SharedContactTexts::maySpeakTo(), toQString(contact.maySpeakTo))
              << filled(SharedContactTexts::message(), toQString(contact.message))
              << neverSaySentence(contact);
    if (!contact.language.empty()) {
        sentences << filled(SharedContactTexts::language(),
                            words.label("language", contact.language));
    }
    sentences.removeAll(QString());
    const auto way = wayText(contact, words);
    return sentences.isEmpty() ? way : way + QLatin1Char('\n') + sentences.join(QLatin1Char(' '));
}

} // namespace zaklon::ui
