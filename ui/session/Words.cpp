// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Words.h"

#include "ui/session/Text.h"
#include "ui/theme/Drawing.h"

#include <QDateTime>

namespace zaklon::ui {

namespace {

QLocale localeOf(Language language) {
    switch (language) {
    case Language::SerbianLatin:
        return QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia);
    case Language::SerbianCyrillic:
        return QLocale(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QDate toQDate(Date date) {
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

} // namespace

Words::Words(const CodeLists& codes, Language language)
    : m_codes(codes), m_language(language), m_locale(localeOf(language)) {}

void Words::setLanguage(Language language) {
    m_language = language;
    m_locale = localeOf(language);
}

QString Words::label(std::string_view list, std::string_view code) const {
    return code.empty() ? QString() : toQString(m_codes.label(list, code, m_language));
}

QString Words::labels(std::string_view list, const std::vector<Code>& codes) const {
    QStringList parts;
    for (const auto& code : codes) {
        parts << label(list, code);
    }
    return parts.join(QStringLiteral(", "));
}

QString Words::text(const LocalizedText& text) const {
    return toQString(text.in(m_language));
}

QString Words::date(Date date) const {
    //: keep-latin: pattern of a date with day, month and year, as QLocale takes it
    return isolated(m_locale.toString(toQDate(date), tr("d MMM yyyy")));
}

QString Words::shortDate(Date date, Date today) const {
    if (date.year() != today.year()) {
        return this->date(date);
    }
    //: keep-latin: pattern of a date of this year, without the year
    return isolated(m_locale.toString(toQDate(date), tr("d MMM")));
}

QString Words::dateAt(Date day, std::string_view hour) const {
    return hour.empty() ? date(day) : date(day) + QStringLiteral(", ") + toQString(hour);
}

QString Words::time(Timestamp at) const {
    const auto local = QDateTime::fromSecsSinceEpoch(at.seconds);
    return isolated(m_locale.toString(local.date(), tr("d MMM yyyy")) + QStringLiteral(", ") +
                    local.time().toString(QStringLiteral("HH:mm")));
}

QString Words::due(Date due, Date today) const {
    if (due == Date()) {
        return tr("no day noted"); // written from outside; decades over would only frighten
    }
    const auto days = static_cast<int>(today.daysUntil(due));
    if (days < 0) {
        return tr("%n day(s) over", nullptr, -days);
    }
    if (days == 0) {
        return tr("today");
    }
    if (days == 1) {
        return tr("tomorrow");
    }
    //: keep-latin: pattern of a day within the next week
    return days < 7 ? isolated(m_locale.toString(toQDate(due), tr("ddd d MMM")))
                    : shortDate(due, today);
}

QString Words::risk(std::optional<int> rank) const {
    if (!rank) {
        return tr("Not assessed");
    }
    switch (*rank) {
    case 0:
        return tr("Low risk");
    case 1:
        return tr("Medium risk");
    case 2:
        return tr("High risk");
    default:
        return tr("Immediate danger");
    }
}

QString Words::size(std::uint64_t bytes) const {
    // Qt knows one form of the word only: '602 bytes' in Serbian would be in no case at all.
    if (bytes < 1000) {
        return tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    }
    return m_locale.formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString Words::days(int count) const {
    return tr("%n day(s)", nullptr, count);
}

QString Words::notDefinedHere() const {
    return tr("Made with a definition that is not on this laptop.");
}

} // namespace zaklon::ui
