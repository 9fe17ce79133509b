// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the shelter over a house with a few beds. Everybody is invented.
#pragma once

#include "tests/core/shelter/ShelterRecords.h"
#include "tests/ui/forms/DraftHouse.h"
#include "ui/shelter/BedCard.h"
#include "ui/shelter/ShelterPage.h"

#include <QAction>
#include <QComboBox>

namespace zaklon::test {

class ShelterHouse : public DraftHouse {
  public:
    template <CaseworkRecord Record>
    Record save(const Record& record) {
        const auto written = session().vault().write(
            [&](Transaction& transaction) { return transaction.save(record); });
        REQUIRE(written);
        return record;
    }
    Person savePerson(const std::string& pseudonym, int birthYear) {
        auto someone = aPerson();
        someone.pseudonym = pseudonym;
        someone.birthYear = birthYear;
        return save(someone);
    }
    std::vector<Stay> staysOf(const RecordId& someone) {
        return session().casework().where<Stay>("person", someone).value();
    }
    std::string accommodation(const RecordId& someone) {
        return session().casework().find<Person>(someone).value().value().accommodation.text;
    }
};

inline ui::BedCard& card(const QWidget& page, int number) {
    const auto name = QStringLiteral("bed_%1").arg(number).toLatin1();
    return visible<ui::BedCard>(page, name.constData());
}

/// An entry of the menu of a card, without opening it: an open menu waits for its user.
inline void take(const QWidget& page, int number, const char* entry) {
    auto* action = card(page, number).findChild<QAction*>(QString::fromLatin1(entry));
    REQUIRE(action != nullptr);
    action->trigger();
}

inline void choose(const QWidget& page, const char* box, const QString& code) {
    auto& shown = visible<QComboBox>(page, box);
    const int at = shown.findData(code);
    REQUIRE(at >= 0);
    shown.setCurrentIndex(at);
    Q_EMIT shown.activated(at); // as by hand
}

inline QString idOf(const ShelterBed& bed) {
    return QString::fromStdString(bed.id.toString());
}

} // namespace zaklon::test
