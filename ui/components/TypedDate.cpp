// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/TypedDate.h"

#include "ui/components/DateText.h"

#include <QRegularExpression>

#include <cstdlib>

namespace zaklon::ui {

namespace {

constexpr int kShortestName = 3;
constexpr qsizetype kMostDigits = 4; ///< of a number of days
/// 29 February may be eight years away (around 1900 and 2100).
constexpr int kYearsAround = 8;

/// Lower case, and the digits of every script as 0 to 9.
QString folded(const QString& typed) {
    QString text = typed.trimmed().toCaseFolded();
    for (QChar& letter : text) {
        if (letter.digitValue() >= 0) {
            letter = QLatin1Char(static_cast<char>('0' + letter.digitValue()));
        }
    }
    return text;
}

std::optional<int> number(const QString& token) {
    bool ok = false;
    const int value = token.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// The place from 1 on of the name that begins so; 0: none does.
template <std::size_t Count>
int placeOf(const QString& token, const std::array<QStringList, Count>& names) {
    if (token.size() < kShortestName) {
        return 0;
    }
    for (std::size_t at = 0; at < Count; ++at) {
        for (const QString& name : names[at]) {
            if (name.startsWith(token)) {
                return static_cast<int>(at) + 1;
            }
        }
    }
    return 0;
}

int monthByWord(const QString& token, const DateWords& words) {
    return placeOf(token, words.months);
}

TypedDate failed(DateProblem problem, int day = 0, int month = 0) {
    return {std::nullopt, problem, day, month};
}

TypedDate found(Date date) {
    return {date, std::nullopt, static_cast<int>(date.day()), static_cast<int>(date.month())};
}

std::optional<Date> dayOf(int year, int month, int day) {
    if (month < 1 || day < 1) {
        return std::nullopt;
    }
    return Date::fromYmd(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

TypedDate withYear(int year, int month, int day) {
    const auto date = dayOf(year, month, day);
    return date ? found(*date) : failed(DateProblem::NoSuchDay, day, month);
}

TypedDate withoutYear(int month, int day, Date today, YearRule rule) {
    std::optional<Date> best;
    for (int year = today.year() - kYearsAround; year <= today.year() + kYearsAround; ++year) {
        const auto date = dayOf(year, month, day);
        if (!date || (rule == YearRule::Past && *date > today) ||
            (rule == YearRule::Future && *date < today)) {
            continue;
        }
        const auto distance = [today](Date other) { return std::llabs(today.daysUntil(other)); };
        if (!best || distance(*date) < distance(*best)) {
            best = date;
        }
    }
    return best ? found(*best) : failed(DateProblem::NoSuchDay, day, month);
}

/// 'in 3 days': nothing else begins with that word and ends with that one.
std::optional<int> daysAhead(const QString& text, const DateWords& words) {
    const QStringList tokens = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool isSaid = tokens.size() == 3 && words.ahead.contains(tokens[0]) &&
                        words.days.contains(tokens[2]) && tokens[1].size() <= kMostDigits;
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    return isSaid && digits.match(tokens[1]).hasMatch() ? number(tokens[1]) : std::nullopt;
}

/// The next such day, or the last one where things have happened; never today, which has a word of
/// its own.
std::optional<Date> dayOfWeek(const QString& text, Date today, const DateWords& words,
                              YearRule rule) {
    constexpr int kWeek = 7;
    const int wanted = placeOf(text, words.weekdays);
    if (wanted == 0) {
        return std::nullopt;
    }
    const int ahead = (wanted - toQDate(today).dayOfWeek() + kWeek) % kWeek;
    return today.plusDays(rule == YearRule::Past ? ahead - kWeek : ahead == 0 ? kWeek : ahead);
}

std::optional<TypedDate> byWordOrStep(const QString& text, Date today, const DateWords& words,
                                      YearRule rule) {
    if (words.today.contains(text)) {
        return found(today);
    }
    if (words.tomorrow.contains(text)) {
        return found(today.plusDays(1));
    }
    if (words.yesterday.contains(text)) {
        return found(today.plusDays(-1));
    }
    if (const auto day = dayOfWeek(text, today, words, rule)) {
        return found(*day);
    }
    if (const auto ahead = daysAhead(text, words)) {
        return found(today.plusDays(*ahead));
    }
    static const QRegularExpression step(QStringLiteral("^([+-])\\s*(\\d{1,4})$"));
    const auto match = step.match(text);
    if (match.hasMatch()) {
        const int days = match.captured(2).toInt();
        return found(today.plusDays(match.captured(1) == QLatin1String("+") ? days : -days));
    }
    return std::nullopt;
}

/// A year alone, or with a word before it that says how certain it is.
bool isOnlyYear(QStringList tokens, const DateWords& words) {
    if (tokens.size() == 2 && words.about.contains(tokens[0])) {
        tokens.removeFirst();
    }
    if (tokens.size() == 1 && tokens[0].startsWith(QLatin1Char('~'))) {
        tokens[0].remove(0, 1);
    }
    return tokens.size() == 1 && tokens[0].size() == 4 && number(tokens[0]).has_value();
}

struct Parts {
    QString year;
    int month = 0; ///< 0: neither a number nor a month
    std::optional<int> day;
    bool understood = false;
};

/// Day, month, year is the order here; a year of four digits or the name of a month may stand
/// first.
Parts partsOf(QStringList tokens, const DateWords& words) {
    Parts parts;
    if (tokens.size() == 3 && tokens[0].size() == 4 && number(tokens[0])) {
        std::swap(tokens[0], tokens[2]);
    } else if (monthByWord(tokens[0], words) != 0) {
        std::swap(tokens[0], tokens[1]);
    }
    parts.day = number(tokens[0]);
    parts.month = monthByWord(tokens[1], words);
    if (parts.month == 0) {
        const auto month = number(tokens[1]);
        if (!month) {
            return parts;
        }
        parts.month = *month;
    }
    if (tokens.size() == 3) {
        parts.year = tokens[2];
    }
    parts.understood = parts.day.has_value() && (parts.year.isEmpty() || number(parts.year));
    return parts;
}

} // namespace

TypedDate readTypedDate(const QString& typed, Date today, const DateWords& words, YearRule rule) {
    const QString text = folded(typed);
    if (text.isEmpty() || words.unknown.contains(text)) {
        return {};
    }
    if (const auto relative = byWordOrStep(text, today, words, rule)) {
        return *relative;
    }
    static const QRegularExpression separators(QStringLiteral("[\\s./,\\-]+"));
    QStringList tokens = text.split(separators, Qt::SkipEmptyParts);
    if (tokens.size() > 2 && placeOf(tokens.front(), words.weekdays) != 0) {
        tokens.removeFirst(); // 'Fri 4 Dec', as the program writes it
    }
    if (isOnlyYear(tokens, words)) {
        return failed(DateProblem::OnlyYear);
    }
    if (tokens.size() < 2 || tokens.size() > 3) {
        return failed(DateProblem::NotUnderstood);
    }
    const Parts parts = partsOf(tokens, words);
    if (!parts.understood) {
        return failed(DateProblem::NotUnderstood);
    }
    if (parts.month < 1 || parts.month > 12) {
        return failed(DateProblem::NotUnderstood);
    }
    if (parts.year.isEmpty()) {
        return withoutYear(parts.month, *parts.day, today, rule);
    }
    if (parts.year.size() < 4) {
        return failed(DateProblem::ShortYear, *parts.day, parts.month);
    }
    if (parts.year.size() > 4) {
        return failed(DateProblem::NotUnderstood);
    }
    return withYear(parts.year.toInt(), parts.month, *parts.day);
}

} // namespace zaklon::ui
