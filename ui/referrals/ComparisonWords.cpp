// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ComparisonWords.h"

namespace zaklon::ui {

namespace {

struct ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)

  public:
    static QString state(ConditionState state);
    static QString opens(const referrals::Entitlement& entitlement);
    static QString from(const RightFrom& from, const QString& day);
    static QString notVerified() { return tr("not verified"); }
};

QString ComparisonTexts::state(ConditionState state) {
    switch (state) {
    case ConditionState::Met:
        return tr("met");
    case ConditionState::NotMet:
        return tr("not met");
    case ConditionState::Unknown:
        return tr("not known");
    }
    return {};
}

QString ComparisonTexts::opens(const referrals::Entitlement& entitlement) {
    switch (entitlement.opens) {
    case referrals::Opens::AtOnce:
        return tr("At once");
    case referrals::Opens::OnApplication:
        return tr("With the application");
    case referrals::Opens::AfterTime:
        return tr("After %n month(s)", nullptr, entitlement.afterMonths.value_or(0));
    case referrals::Opens::OnDecision:
        return tr("With the decision");
    case referrals::Opens::Depends:
        return tr("It depends");
    case referrals::Opens::No:
        return tr("No");
    }
    return {};
}

QString ComparisonTexts::from(const RightFrom& from, const QString& day) {
    switch (from.basis) {
    case DayBasis::None:
        return {};
    case DayBasis::Recorded:
        return tr("since %1").arg(day);
    case DayBasis::Reckoned:
        return tr("about %1").arg(day);
    case DayBasis::IfBegunNow:
        return tr("%1, if begun today").arg(day);
    }
    return {};
}

} // namespace

QString conditionStateText(ConditionState state) {
    return ComparisonTexts::state(state);
}

Tone conditionTone(ConditionState state) {
    switch (state) {
    case ConditionState::Met:
        return Tone::Good;
    case ConditionState::NotMet:
        return Tone::High;
    case ConditionState::Unknown:
        return Tone::Outline;
    }
    return Tone::Outline;
}

QString rightFromText(const referrals::Entitlement& entitlement, const RightFrom& from,
                      const Words& words) {
    const auto opens = ComparisonTexts::opens(entitlement);
    if (!from.day || from.basis == DayBasis::None) {
        return opens;
    }
    return QStringLiteral("%1 (%2)").arg(opens, ComparisonTexts::from(from, words.date(*from.day)));
}

QString notVerifiedText() {
    return ComparisonTexts::notVerified();
}

} // namespace zaklon::ui
