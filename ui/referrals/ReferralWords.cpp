// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralWords.h"

#include "core/referrals/ReferralField.h"
#include "ui/forms/ConsentGapWords.h"
#include "ui/forms/ConsentLook.h"
#include "ui/referrals/SharedContactText.h"
#include "ui/session/HiddenDots.h"
#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace zaklon::ui {

namespace {

struct ReferralTexts {
    Q_DECLARE_TR_FUNCTIONS(ReferralWords)

  public:
    static std::vector<std::pair<std::string, QString>> parts();
    static ErrorSentence category(const QString& label);
    static QString uncovered(const QString& label, const QString& ticked);
    static QString kept();
    static QString nothingChosen();
    static QString notThisProvider();
    static QString misfit();
    static QString several(int count);
    static QString asks();
    static QString until(const QString& day);
};

QString ReferralTexts::until(const QString& day) {
    //: the last day of a consent
    return tr("until %1").arg(day);
}

QString ReferralTexts::asks() {
    //: a line of what leaves: the words that the provider reads
    return tr("What we ask for: %1");
}

/// In the order in which they are read, whatever the order in which they were kept.
std::vector<std::pair<std::string, QString>> ReferralTexts::parts() {
    return {
        {"kind", tr("kind")},
        {"state", tr("state")},
        {"level", tr("level")},
        {"assessed_on", tr("assessed on")},
        {"valid_until", tr("valid until")},
        {"birth_year", tr("born")},
        {"with_person", tr("with the person")},
        {"needed", QString()}, // what is needed is the name of the field
        {"sex", tr("interpreter's sex")},
    };
}

ErrorSentence ReferralTexts::category(const QString& label) {
    return {tr("The consent does not cover: %1.").arg(label),
            tr("Take these fields out, or ask the person about them. The draft is kept.")};
}

QString ReferralTexts::uncovered(const QString& label, const QString& ticked) {
    return tr("The consent does not cover: %1. Ticked: %2.").arg(label, ticked);
}

QString ReferralTexts::kept() {
    return tr("Nothing was sent; the draft is kept. Talk with the person about it first.");
}

QString ReferralTexts::nothingChosen() {
    return tr("Nothing is ticked to be shared.");
}

QString ReferralTexts::notThisProvider() {
    return tr("This provider does not take referrals at present.");
}

QString ReferralTexts::misfit() {
    return tr("Something does not fit the person: choose why it goes on, and write it down.");
}

QString ReferralTexts::several(int count) {
    return tr("Not sent, for %n reason(s); the draft is kept", nullptr, count);
}

QString listText(const nlohmann::json& value, const Words& words) {
    const auto list = value.value("list", std::string());
    QStringList labels;
    for (const auto& code : value["codes"]) {
        labels.append(words.label(list, Code{code.get<std::string>()}));
    }
    return labels.join(QStringLiteral(", "));
}

QString entryText(const nlohmann::json& entry, const Words& words) {
    QStringList texts;
    for (const auto& [name, label] : ReferralTexts::parts()) {
        if (const auto found = entry.find(name); found != entry.end()) {
            texts.append(
                QStringLiteral("%1 %2").arg(label, sharedValueText(*found, words)).trimmed());
        }
    }
    return texts.join(QStringLiteral(", "));
}

QString entriesText(const nlohmann::json& entries, const Words& words) {
    QStringList lines;
    for (const auto& entry : entries) {
        lines.append(isSharedContact(entry) ? sharedContactText(entry, words)
                                            : entryText(entry, words));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

ErrorSentence consentGapText(ConsentGap gap) {
    return {consentGapSentence(gap), ReferralTexts::kept()};
}

ErrorSentence sendingErrorText(const Error& error, const Words& words) {
    if (error.code == ErrorCode::ConsentMissing) {
        if (const auto gap = consentGapOf(error)) {
            return consentGapText(*gap);
        }
        return ReferralTexts::category(words.label("data_category", error.field));
    }
    if (error.code == ErrorCode::Invalid && error.field == "shared_fields") {
        return {ReferralTexts::nothingChosen(), ReferralTexts::kept()};
    }
    if (error.code == ErrorCode::Invalid && error.field == "provider") {
        return {ReferralTexts::notThisProvider(), ReferralTexts::kept()};
    }
    if (error.code == ErrorCode::Invalid &&
        (error.field == "misfit_reason" || error.field == "text")) {
        return {ReferralTexts::misfit(), ReferralTexts::kept()};
    }
    return errorText(error);
}

ErrorSentence refusalText(const std::vector<ErrorSentence>& reasons) {
    if (reasons.size() == 1) {
        return reasons.front();
    }
    QStringList lines;
    for (const auto& reason : reasons) {
        lines.append(reason.what);
    }
    return {ReferralTexts::several(static_cast<int>(lines.size())), lines.join(QLatin1Char('\n'))};
}

ErrorSentence sendingReason(const Session& session, const Error& error, const RecordId& person,
                            const QStringList& ticked) {
    auto reason = sendingErrorText(error, session.words());
    if (consentGapOf(error) == ConsentGap::Guardian && isAgeUnknown(session, person)) {
        reason.what = unknownAgeSentence();
    } else if (!ticked.isEmpty()) {
        reason.what = ReferralTexts::uncovered(session.words().label("data_category", error.field),
                                               ticked.join(QStringLiteral(", ")));
    }
    return reason;
}

QString sharedValueText(const nlohmann::json& value, const Words& words) {
    if (value.contains("text")) {
        return toQString(value["text"].get<std::string>());
    }
    if (value.contains("number")) {
        return QString::number(value["number"].get<int>());
    }
    if (value.contains("date")) {
        const auto date = Date::parse(value["date"].get<std::string>());
        return date ? words.date(*date) : QString();
    }
    if (value.contains("codes")) {
        return listText(value, words);
    }
    return value.contains("entries") ? entriesText(value["entries"], words) : QString();
}

QString sharedMessage(const QString& message) {
    const auto words = message.trimmed();
    return words.isEmpty() ? QString() : ReferralTexts::asks().arg(words);
}

QString sharedLine(const Code& field, const nlohmann::json& value, const Words& words,
                   bool revealed) {
    const auto* known = findReferralField(field);
    const bool hides = !revealed && (known == nullptr || known->hidden);
    return QStringLiteral("%1: %2").arg(words.label("referral_field", field),
                                        hides ? hiddenDots() : sharedValueText(value, words));
}

QString referralStateText(const ReferralRow& row, const Words& words, Date today) {
    if (row.daysWithoutAnswer) {
        return words.due(today.plusDays(-*row.daysWithoutAnswer), today);
    }
    return words.label(row.referral.state);
}

Tone referralTone(const ReferralRow& row) {
    if (row.daysWithoutAnswer) {
        return Tone::High; // overdue, as toneOfDue has it
    }
    switch (row.referral.state) {
    case ReferralState::Draft:
    case ReferralState::Withdrawn:
        return Tone::Outline;
    case ReferralState::Sent:
    case ReferralState::Received:
        return Tone::Info;
    case ReferralState::Accepted:
    case ReferralState::Completed:
        return Tone::Good;
    case ReferralState::NoAnswer:
        return Tone::Attention;
    case ReferralState::Declined:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString consentText(const Session& session, const Consent& consent, const QString& recipient,
                    bool mayBeChild) {
    QStringList parts{ConsentLook(session, consent, mayBeChild).inOneLine()};
    parts.front().front() = parts.front().front().toUpper();
    if (consent.state == ConsentState::Given && consent.validUntil) {
        parts << ReferralTexts::until(session.words().date(*consent.validUntil));
    }
    parts << recipient << withinSentence(session.words().label("consent_type", consent.type));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace zaklon::ui
