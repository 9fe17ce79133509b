// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AppointmentDialog.h"

#include "core/outreach/ReturnCode.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/DateField.h"
#include "ui/people/AppointmentCard.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("an appointment card says what the person wants and nothing else", "[people]") {
    ui::AppointmentCard card;
    card.day = QStringLiteral("12 Mar 2026");
    card.time = QStringLiteral("10:30");
    CHECK(card.lines() == QStringList{QStringLiteral("12 Mar 2026"), QStringLiteral("10:30")});
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    REQUIRE(card.writePdf(pages));
    CHECK(pages.data().startsWith("%PDF"));
    CHECK_FALSE(pages.data().toLower().contains("zaklon"));
}

TEST_CASE("the word to come back by is on the card only if it is asked for", "[people]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    ReturnCode code;
    code.id = RecordId::generate();
    code.person = person.id;
    code.code = "plavo jezero 7";
    code.agreedOn = day("2026-03-01");
    const auto proof = session->confidential().value();
    REQUIRE(session->vault().write(
        [&](Transaction& transaction) { return transaction.save(proof, code); }));
    ui::AppointmentDialog dialog(*session, person.id);
    dialog.show();
    auto* word = dialog.findChild<QCheckBox*>(QStringLiteral("appointment_word"));
    REQUIRE(word != nullptr);
    CHECK(word->isVisible());
    CHECK_FALSE(word->isChecked());
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("save_appointment"));
    auto* file = dialog.findChild<QLineEdit*>(QStringLiteral("appointment_file"));
    REQUIRE(file != nullptr);
    const auto path = QString::fromStdString((session.folder() / "card.pdf").string());
    file->setText(path);
    save->click(); // without a day
    CHECK_FALSE(QFile::exists(path));
    dialog.findChild<ui::DateField*>(QStringLiteral("appointment_day"))->setDate(day("2026-03-12"));
    save->click();
    CHECK(QFile::exists(path));
    auto entries = session->vault().caseworkJournal().of(person.id);
    std::erase_if(entries, [](const auto& each) { return each.action != JournalAction::Shared; });
    CHECK(entries.size() == 1);
}
