// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/WhoWords.h"

#include "core/people/ChildAge.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct WhoTexts {
    Q_DECLARE_TR_FUNCTIONS(WhoWords)

  public:
    static QString ofAnyAge(Sex sex);
    static QString child(Sex sex, const QString& year);
    static QString grown(Sex sex, const QString& year);
    static QString yearOf(const Person& person);
};

/// The year of birth is not known, so that nobody can say which of the two.
QString WhoTexts::ofAnyAge(Sex sex) {
    switch (sex) {
    case Sex::Female:
        return tr("Woman or girl");
    case Sex::Male:
        return tr("Man or boy");
    case Sex::NotAsked:
    case Sex::Other:
    case Sex::Undisclosed:
        break;
    }
    return {};
}

QString WhoTexts::child(Sex sex, const QString& year) {
    switch (sex) {
    case Sex::Female:
        return tr("Girl, born %1").arg(year);
    case Sex::Male:
        return tr("Boy, born %1").arg(year);
    case Sex::NotAsked:
    case Sex::Other:
    case Sex::Undisclosed:
        break;
    }
    return tr("Child, born %1").arg(year);
}

QString WhoTexts::grown(Sex sex, const QString& year) {
    switch (sex) {
    case Sex::Female:
        return tr("Woman, born %1").arg(year);
    case Sex::Male:
        return tr("Man, born %1").arg(year);
    case Sex::NotAsked:
    case Sex::Other:
    case Sex::Undisclosed:
        break;
    }
    return tr("Person, born %1").arg(year);
}

QString WhoTexts::yearOf(const Person& person) {
    const auto year = QString::number(*person.birthYear);
    //: an estimated year of birth: 'Woman, born about 1998'
    return person.ageBasis == AgeBasis::Estimated ? tr("about %1").arg(year) : year;
}

} // namespace

QString whoWords(const Person& person, Date today) {
    if (!person.birthYear) {
        return WhoTexts::ofAnyAge(person.sex);
    }
    const auto year = WhoTexts::yearOf(person);
    return isKnownChild(person, today) ? WhoTexts::child(person.sex, year)
                                       : WhoTexts::grown(person.sex, year);
}

QString originWords(const Person& person, const Session& session) {
    constexpr std::string_view list = "nationality_group";
    const auto* region = session.definitions().codes.find(list, person.nationalityGroup.text);
    return region != nullptr && region->description
               ? session.words().text(*region->description)
               : session.words().label(list, person.nationalityGroup);
}

} // namespace zaklon::ui
