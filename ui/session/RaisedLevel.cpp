// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RaisedLevel.h"

#include "ui/session/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace zaklon::ui {

namespace {

struct RaisedLevelTexts {
    Q_DECLARE_TR_FUNCTIONS(RaisedLevel)

  public:
    static QString judgement() { return tr("Raised by judgement"); }
    static QString answer() { return tr("Raised by an answer"); }
    //: the sign that stands beside the question: '!'
    static QString answer(const QString& sign) {
        return tr("Raised by an answer marked %1").arg(sign);
    }
};

/// The sign of the questions of which one answer gives the level; empty for another rule.
QString signOf(const assessments::Questionnaire& questionnaire, const assessments::Level& level) {
    const auto* counted =
        level.floor ? std::get_if<assessments::CountTest>(&level.floor->test) : nullptr;
    if (counted == nullptr || counted->items.empty()) {
        return {};
    }
    for (const auto& mark : questionnaire.marks) {
        const bool all = std::all_of(counted->items.begin(), counted->items.end(), [&](auto item) {
            return questionnaire.items[item].hasMark(mark.code);
        });
        if (all) {
            return toQString(mark.sign);
        }
    }
    return {};
}

} // namespace

QString raisedLevelWords(const assessments::Questionnaire& questionnaire, std::string_view level,
                         double points, bool byJudgement) {
    const auto& levels = questionnaire.levels; // from the highest
    const auto counts = std::find_if(levels.begin(), levels.end(),
                                     [&](const auto& each) { return each.code == level; });
    if (counts == levels.end()) {
        return {};
    }
    // One without a limit above others that have one is given by a rule only.
    const bool isRaised = counts->from ? counts->from->toNumber() > points
                                       : std::any_of(counts, levels.end(), [](const auto& each) {
                                             return each.from.has_value();
                                         });
    if (!isRaised) {
        return {};
    }
    const auto sign = signOf(questionnaire, *counts);
    return byJudgement      ? RaisedLevelTexts::judgement()
           : sign.isEmpty() ? RaisedLevelTexts::answer()
                            : RaisedLevelTexts::answer(sign);
}

} // namespace zaklon::ui
