// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ComparisonWords.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)

  public:
    static QString state(ConditionState state);
    static QString from(const RightFrom& from, const QString& day);
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

const char* opensSource(referrals::Opens opens) {
    switch (opens) {
    case referrals::Opens::AtOnce:
        return QT_TRANSLATE_NOOP("ComparisonWords", "At once");
    case referrals::Opens::OnApplication:
        return QT_TRANSLATE_NOOP("ComparisonWords", "With the application");
    case referrals::Opens::AfterTime:
        return QT_TRANSLATE_N_NOOP("ComparisonWords", "After %n month(s)");
    case referrals::Opens::OnDecision:
        return QT_TRANSLATE_NOOP("ComparisonWords", "With the decision");
    case referrals::Opens::Depends:
        return QT_TRANSLATE_NOOP("ComparisonWords", "It depends");
    case referrals::Opens::No:
        return QT_TRANSLATE_NOOP("ComparisonWords", "No");
    }
    return "";
}

int opensCount(const referrals::Entitlement& entitlement) {
    return entitlement.opens == referrals::Opens::AfterTime ? entitlement.afterMonths.value_or(0)
                                                            : -1;
}

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
    const auto opens = QCoreApplication::translate(
        "ComparisonWords", opensSource(entitlement.opens), nullptr, opensCount(entitlement));
    if (!from.day || from.basis == DayBasis::None) {
        return opens;
    }
    return QStringLiteral("%1 (%2)").arg(opens, ComparisonTexts::from(from, words.date(*from.day)));
}

QString notVerifiedText() {
    return QCoreApplication::translate("ComparisonWords", kNotVerified);
}

} // namespace zaklon::ui
