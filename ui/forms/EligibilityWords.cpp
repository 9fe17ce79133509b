// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/EligibilityWords.h"

#include "ui/components/Banner.h"

#include <QCoreApplication>

#include <algorithm>

namespace zaklon::ui {

namespace {

struct EligibilityTexts {
    Q_DECLARE_TR_FUNCTIONS(EligibilityWords)

  public:
    static QString fit(ConditionState state);
    static QString asked(const EligibilityPoint& point, const Words& words);
    static QString age(const EligibilityPoint& point);
    static QString line(const EligibilityPoint& point, const Words& words);
    static QString unknown(const EligibilityPoint& point, const Words& words);
    static QString sentence(ConditionState state);
};

QString EligibilityTexts::fit(ConditionState state) {
    switch (state) {
    case ConditionState::Met:
        return tr("fits");
    case ConditionState::NotMet:
        return tr("does not fit");
    case ConditionState::Unknown:
        break;
    }
    return tr("not known");
}

QString EligibilityTexts::age(const EligibilityPoint& point) {
    if (point.youngest && point.oldest) {
        return tr("accepts people from %1 to %2 years").arg(*point.youngest).arg(*point.oldest);
    }
    return point.youngest ? tr("accepts people from %1 years").arg(*point.youngest)
                          : tr("accepts people up to %1 years").arg(point.oldest.value_or(0));
}

QString EligibilityTexts::asked(const EligibilityPoint& point, const Words& words) {
    switch (point.about) {
    case EligibilityAbout::Age:
        return age(point);
    case EligibilityAbout::Condition:
        return words.text(point.label);
    case EligibilityAbout::WhoIsAccepted:
    case EligibilityAbout::Identification:
    case EligibilityAbout::Circumstance:
    case EligibilityAbout::EarlierDecision:
    case EligibilityAbout::Closed:
        break;
    }
    return tr("accepts %1").arg(words.labels("accepts", point.codes));
}

QString EligibilityTexts::line(const EligibilityPoint& point, const Words& words) {
    if (point.about == EligibilityAbout::EarlierDecision) {
        return tr("%1: the person decided against it, or left it, on %2.")
            .arg(words.text(point.label), point.on ? words.date(*point.on) : QString());
    }
    if (point.about == EligibilityAbout::Closed) {
        return point.on ? tr("Takes nobody until %1.").arg(words.date(*point.on))
                        : tr("Takes nobody until further notice.");
    }
    if (point.askProvider) {
        return tr("Ask the provider; it does not say whether it accepts: %1")
            .arg(words.labels("accepts", point.codes));
    }
    return point.state == ConditionState::NotMet
               ? tr("Does not fit what is recorded: %1").arg(asked(point, words))
               : unknown(point, words);
}

QString EligibilityTexts::unknown(const EligibilityPoint& point, const Words& words) {
    const auto what = asked(point, words);
    //: fields of the record, then whom the provider accepts
    return point.missing.empty() ? tr("Not known from the record: %1").arg(what)
                                 : tr("Record under 'About the person': %1. The provider %2.")
                                       .arg(words.labels("field", point.missing), what);
}

QString EligibilityTexts::sentence(ConditionState state) {
    return state == ConditionState::NotMet
               ? tr("Something here does not fit the person. You can go on and say why.")
               : tr("Whether this fits the person is not known yet.");
}

} // namespace

QString fitWord(ConditionState state) {
    return EligibilityTexts::fit(state);
}

Tone fitTone(ConditionState state) {
    switch (state) {
    case ConditionState::Met:
        return Tone::Good;
    case ConditionState::NotMet:
        return Tone::Attention;
    case ConditionState::Unknown:
        break;
    }
    return Tone::Outline;
}

QStringList misfitLines(const Eligibility& eligibility, const Words& words) {
    QStringList lines;
    for (const auto state : {ConditionState::NotMet, ConditionState::Unknown}) {
        for (const auto& point : eligibility.points) {
            if (point.state == state) {
                lines.append(EligibilityTexts::line(point, words));
            }
        }
    }
    return lines;
}

bool isMissingSomething(const Eligibility& eligibility) {
    return std::any_of(eligibility.points.begin(), eligibility.points.end(),
                       [](const auto& point) { return !point.missing.empty(); });
}

void showEligibility(Banner& banner, const Eligibility& eligibility, const Words& words) {
    const auto state = eligibility.state();
    banner.setVisible(state != ConditionState::Met);
    banner.setTone(state == ConditionState::NotMet ? Tone::Attention : Tone::Info);
    banner.setSentence(EligibilityTexts::sentence(state));
    banner.setDetail(misfitLines(eligibility, words).join(QLatin1Char('\n')));
}

} // namespace zaklon::ui
