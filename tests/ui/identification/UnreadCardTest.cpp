// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/AccommodationRequest.h"
#include "core/identification/Obstacle.h"
#include "tests/core/support/RawFile.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/UiSession.h"
#include "ui/identification/IdentificationSection.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// A person with a bed that was asked for and an obstacle, in a vault whose file somebody damaged.
class DamagedHouse {
  public:
    DamagedHouse() : person(m_vault.savePerson("Lasta").id) {
        AccommodationRequest asked;
        asked.id = RecordId::generate();
        asked.person = person;
        asked.askedOf = Code{"migration"};
        asked.askedOn = day("2026-03-08");
        request = asked.id;
        Obstacle met;
        met.id = RecordId::generate();
        met.person = person;
        met.kind = Code{"residence"};
        met.institution = Code{"police"};
        met.onDate = day("2026-03-01");
        REQUIRE(m_vault->vault().write([&](Transaction& transaction) -> Status {
            const auto saved = transaction.save(asked);
            return saved ? transaction.save(met) : saved;
        }));
    }

    ui::Session& session() { return *m_vault; }

    void damage(std::string_view sql) {
        const auto key = caseworkKey(m_vault->vault());
        m_vault.take().reset();
        {
            Connection casework(caseworkFile(m_vault.path()), key, OpenMode::Existing);
            casework.execute(sql);
            REQUIRE(casework.changes() == 1);
        }
        m_vault.comeBack();
    }

    /// The section of the person, for as long as nothing is damaged after it.
    std::unique_ptr<ui::IdentificationSection> open() {
        auto section = std::make_unique<ui::IdentificationSection>(*m_vault, m_navigator);
        section->resize(1100, 700);
        section->show();
        section->showPerson(person);
        return section;
    }

  private:
    UiSession m_vault;
    RememberingNavigator m_navigator;

  public:
    RecordId person;
    RecordId request;
};

QWidget* in(const QWidget& section, const char* card, const char* name) {
    const auto* found = section.findChild<QWidget*>(QString::fromLatin1(card));
    REQUIRE(found != nullptr);
    return found->findChild<QWidget*>(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("a card whose records cannot be read does not say that there are none",
          "[identification]") {
    struct Case {
        std::string_view damage;
        const char* card;
        const char* add;
        const char* none;
        const char* line;
    };
    const auto cards = {Case{"UPDATE accommodation_request SET state = 'unheard of'",
                             "accommodation_card", "add_accommodation_request",
                             "no_accommodation_request", "accommodation_line"},
                        Case{"UPDATE obstacle SET state = 'unheard of'", "obstacle_card",
                             "add_obstacle", "no_obstacle", "obstacle_line"}};
    for (const auto& each : cards) {
        CAPTURE(each.card);
        DamagedHouse house;
        {
            const auto section = house.open();
            CHECK(in(*section, each.card, "unread") == nullptr);
            CHECK(in(*section, each.card, each.line) != nullptr);
        }
        house.damage(each.damage);
        const auto section = house.open();
        CHECK(in(*section, each.card, "unread") != nullptr);
        CHECK(in(*section, each.card, each.none) == nullptr);
        CHECK(in(*section, each.card, each.line) == nullptr);
        CHECK(in(*section, each.card, each.add)->isHidden()); // nothing is begun over it
    }
}

TEST_CASE("a draft over a record that cannot be read waits, and no form is opened",
          "[identification][drafts]") {
    DamagedHouse house;
    house.damage("UPDATE accommodation_request SET state = 'unheard of'");
    const DraftKey key{"accommodation_request:asked_of", house.person, house.request};
    REQUIRE(house.session().vault().drafts()->keep(key, "{}"));
    const auto section = house.open();
    const QSignalSpy failed(&house.session(), &ui::Session::failed);
    auto* line = section->findChild<QWidget*>(QStringLiteral("draft_line"));
    REQUIRE(line != nullptr);
    auto* go = line->findChild<QPushButton*>(QStringLiteral("bannerAction"));
    REQUIRE(go != nullptr);
    for (int pressed = 1; pressed <= 2; ++pressed) { // a second press discards what is gone
        go->click();
        CHECK(failed.count() == pressed);
        CHECK(house.session().vault().drafts()->find(key).value().has_value());
        CHECK(section->findChild<QWidget*>(QStringLiteral("save_accommodation_request")) ==
              nullptr);
    }
}
