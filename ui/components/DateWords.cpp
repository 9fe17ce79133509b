// SPDX-License-Identifier: GPL-3.0-or-later
// The words themselves. Serbian months stand in both cases: 'mart' and '10. marta'.
#include "ui/components/TypedDate.h"

namespace zaklon::ui {

namespace {

QStringList list(const char16_t* words) {
    return QString(reinterpret_cast<const QChar*>(words)).split(QLatin1Char(' '));
}

DateWords makeWords() {
    DateWords words;
    words.today = list(u"today danas данас");
    words.tomorrow = list(u"tomorrow sutra сутра");
    words.yesterday = list(u"yesterday juče juce јуче");
    words.ahead = list(u"in za за");
    words.days = list(u"day days dan dana дан дана");
    words.about = list(u"about around circa ca oko otprilike око отприлике ~");
    words.unknown = {QStringLiteral("not known"),         QStringLiteral("unknown"),
                     QStringLiteral("nije poznato"),      QStringLiteral("nepoznato"),
                     QString::fromUtf16(u"није познато"), QString::fromUtf16(u"непознато")};
    words.months = {
        list(u"january januar januara јануар јануара"),
        list(u"february februar februara фебруар фебруара"),
        list(u"march mart marta март марта"),
        list(u"april aprila април априла"),
        list(u"may maj maja мај маја"),
        list(u"june jun juna јун јуна"),
        list(u"july jul jula јул јула"),
        list(u"august avgust avgusta август августа"),
        list(u"september septembar septembra септембар септембра"),
        list(u"october oktobar oktobra октобар октобра"),
        list(u"november novembar novembra новембар новембра"),
        list(u"december decembar decembra децембар децембра"),
    };
    words.weekdays = {
        list(u"monday ponedeljak ponedeljka понедељак понедељка"),
        list(u"tuesday utorak utorka уторак уторка"),
        list(u"wednesday sreda sredu srede среда среду среде"),
        list(u"thursday četvrtak četvrtka cetvrtak cetvrtka четвртак четвртка"),
        list(u"friday petak petka петак петка"),
        list(u"saturday subota subotu subote субота суботу суботе"),
        list(u"sunday nedelja nedelju nedelje недеља недељу недеље"),
    };
    return words;
}

} // namespace

const DateWords& DateWords::everyLanguage() {
    static const DateWords words = makeWords();
    return words;
}

} // namespace zaklon::ui
