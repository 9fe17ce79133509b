// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RaisedLevel.h"

#include <QCoreApplication>

#include <algorithm>

namespace zaklon::ui {

namespace {

struct RaisedLevelTexts {
    Q_DECLARE_TR_FUNCTIONS(RaisedLevel)

  public:
    static QString judgement() { return tr("Raised by judgement"); }
    static QString answer() { return tr("Raised by an answer marked !"); }
};

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
    return byJudgement ? RaisedLevelTexts::judgement() : RaisedLevelTexts::answer();
}

} // namespace zaklon::ui
