// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RuleText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace zaklon::ui {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleText)

  public:
    static QString between(const BrokenRule& rule, bool isDay, const QString& other) {
        switch (rule.kind) {
        case RuleKind::ToCome:
            return tr("This day is still ahead. Give a day up to today.");
        case RuleKind::Before:
            //: %1 is the label of another field
            return isDay ? tr("This day is before the one at '%1'. Check both days.").arg(other)
                         : tr("This is less than what stands at '%1'. Check both.").arg(other);
        case RuleKind::Above:
            //: %1 is the label of another field
            return tr("This is more than what stands at '%1'. Check both.").arg(other);
        case RuleKind::OnlyWith:
            //: %1 is the label of another field
            return tr("What stands at '%1' does not ask for this. Change it there, or empty this.")
                .arg(other);
        case RuleKind::NeededBy:
            //: %1 is the label of another field
            return tr("What stands at '%1' asks for another answer here.").arg(other);
        }
        return {};
    }
    static QString named(std::string_view detail) {
        const std::array<std::pair<std::string_view, QString>, 27> all{{
            {"after the first contact",
             tr("This year lies after the first contact. Check both of them.")},
            {"already sent", tr("It was sent so, and that stays as it was.")},
            {"already theirs", tr("The person is with this colleague already. Choose another.")},
            {"before birth", tr("This day is before the year of birth. Check both of them.")},
            {"before the decision", tr("This day is before the decision. Check both days.")},
            {"belongs to somebody else", tr("This belongs to another person already.")},
            {"child", tr("For a child, say who was there as its guardian.")},
            {"does not follow",
             tr("This does not follow the state that is saved. Choose another.")},
            {"form", tr("This has not the form that is asked for here. No name fits.")},
            {"immediate", tr("While the danger is immediate, a file is not closed.")},
            {"in another bed", tr("The person has another bed then. Move the stay instead.")},
            {"itself", tr("This is the same one. Choose another.")},
            {"known to others", tr("Others know it already. Choose what is so now.")},
            {"never changes", tr("This does not change any more once it is saved.")},
            {"nights", tr("Somebody has nights in this bed then. Choose another day.")},
            {"nobody tried", tr("Nobody has tried to reach the person since the last contact.")},
            {"no contact", tr("Neither a contact nor a stay is recorded that ends the search so.")},
            {"none and some", tr("'None' stands beside another answer. Take one of them away.")},
            {"not active", tr("This colleague cannot take it over. Choose another.")},
            {"not asked", tr("Say what was answered when it was asked.")},
            {"not both", tr("Choose one: a colleague or an organisation.")},
            {"not earlier", tr("That one came later. Choose an earlier one.")},
            {"of another kind",
             tr("This organisation is of another kind. Choose one that decides.")},
            {"out of use or retired", tr("This bed is out of use then. Choose another.")},
            {"outside the proceeding",
             tr("This day lies outside the proceeding. Check the days of both.")},
            {"somebody stays", tr("Somebody stays in this bed. Move the stay first.")},
            {"time", tr("Write the hour, for example 20:00 or 8.30.")},
        }};
        const auto* found = std::find_if(all.begin(), all.end(),
                                         [&](const auto& each) { return each.first == detail; });
        return found == all.end() ? more(detail) : found->second;
    }

  private:
    static QString more(std::string_view detail) {
        const std::array<std::pair<std::string_view, QString>, 11> all{{
            {"no plan", tr("Choose 'Yes' when it is made, or 'Prefers not to answer' if the person "
                           "wants none. Nothing else closes a file with this reason.")},
            {"no plan or unknown",
             tr("Choose 'Yes' if one was made, or 'Not known' of a person who cannot be asked any "
                "more.")},
            {kSaysNothing, tr("Nothing is said here yet. Write or choose something, then save.")},
            {"same time", tr("Both times are the same. Write two different ones.")},
            {"spans", tr("Write hours from and until, for example 09:00-12:00, 17:00-19:00.")},
            {"taken", tr("Somebody has this bed then. Choose another.")},
            {"tells who", tr("This code would tell who the person is. Choose other words.")},
            {"the same one", tr("The stay is in this bed already. Choose another.")},
            {"too short", tr("This is too short to be safe. Make it longer.")},
            {"too far ahead",
             tr("This day is too far ahead: nothing else asks for it until then. Choose an earlier "
                "one.")},
            {"not known here", tr("This is not known here. Choose another.")},
        }};
        const auto* found = std::find_if(all.begin(), all.end(),
                                         [&](const auto& each) { return each.first == detail; });
        return found == all.end() ? QString() : found->second;
    }
};

} // namespace

QString ruleText(const BrokenRule& rule, bool isDay, const QString& other) {
    return RuleWords::between(rule, isDay, other);
}

QString ruleText(const Error& error) {
    return error.code == ErrorCode::Invalid ? RuleWords::named(error.detail) : QString();
}

} // namespace zaklon::ui
