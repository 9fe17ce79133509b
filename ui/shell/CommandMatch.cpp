// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandMatch.h"

#include "core/base/Text.h"
#include "ui/session/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace zaklon::ui {

namespace {

constexpr qsizetype kStem = 4;    ///< letters; fewer are no stem in either language
constexpr qsizetype kEndings = 2; ///< letters of what was typed that may differ: -a, -ove, -om

bool isSameStem(const QString& word, const QString& typed) {
    const auto [one, other] = std::mismatch(word.begin(), word.end(), typed.begin(), typed.end());
    const auto same = std::distance(typed.begin(), other);
    return same >= kStem && typed.size() - same <= kEndings;
}

using Meeting = std::function<bool(const QString& word, const QString& typed)>;

QStringList wordsOf(const QString& text) {
    return toQString(foldForSearch(text.toStdString())).split(u' ', Qt::SkipEmptyParts);
}

/// Who types 'record the contact' means 'Record contact'; small words alone are words like others.
QStringList withoutSmallWords(const QStringList& words) {
    const QStringList small =
        //: words that mean nothing alone, apart by spaces: the command box passes over them
        wordsOf(QCoreApplication::translate("CommandMatch", "a an the of to in for and"));
    QStringList meaning = words;
    meaning.removeIf([&](const QString& word) { return small.contains(word); });
    return meaning.isEmpty() ? words : meaning;
}

bool everyWordMeets(const QString& text, const QStringList& wanted, const Meeting& one) {
    const QStringList have = wordsOf(text);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
        return std::any_of(have.begin(), have.end(),
                           [&](const QString& each) { return one(each, word); });
    });
}

} // namespace

bool meets(const QString& text, const QString& typed) {
    return everyWordMeets(text, wordsOf(typed), [](const QString& word, const QString& begun) {
        return word.startsWith(begun);
    });
}

bool meetsInAnyForm(const QString& text, const QString& typed) {
    return everyWordMeets(text, withoutSmallWords(wordsOf(typed)),
                          [](const QString& word, const QString& begun) {
                              return word.startsWith(begun) || isSameStem(word, begun);
                          });
}

std::optional<CommandRank> rankOf(const QString& title, const QString& otherWords,
                                  const QString& typed) {
    if (meets(title, typed)) {
        return CommandRank::Title;
    }
    if (meetsInAnyForm(title, typed)) {
        return CommandRank::OtherForm;
    }
    return meetsInAnyForm(title + u' ' + otherWords, typed) ? std::optional(CommandRank::OtherWords)
                                                            : std::nullopt;
}

bool begins(const QString& title, const QString& typed) {
    const auto folded = [](const QString& text) {
        return toQString(foldForSearch(text.toStdString())).simplified();
    };
    return folded(title).startsWith(folded(typed));
}

} // namespace zaklon::ui
