// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PersonPreview.h"

#include "core/people/PersonStore.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Chip.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/TaskWords.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

QString everyWord(const QWidget& widget) {
    QString words;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        words += label->text() + QLatin1Char(' ');
    }
    for (const auto* each : widget.findChildren<QWidget*>()) {
        words += each->accessibleName() + QLatin1Char(' ') + each->accessibleDescription();
    }
    return words;
}

} // namespace

TEST_CASE("the preview tells by code what comes next, and never the name", "[people]") {
    UiSession session;
    const auto person = session.savePerson("Lasta");
    session.saveName(person.id, "Milunka", "Izmislic");
    REQUIRE(session->vault().write([&](Transaction& transaction) {
        return transaction.save(anAction(person.id, day("2026-03-08")));
    }));
    const auto row = PersonStore(session->casework()).row(person.id).value();
    ui::PersonPreview preview(*session);
    preview.showPerson(&*row);
    const auto words = everyWord(preview);
    CHECK(words.contains(QString::fromStdString(person.code)));
    CHECK(words.contains(QStringLiteral("Lasta")));
    CHECK_FALSE(words.contains(QStringLiteral("Milunka")));
    const auto chips = preview.findChildren<ui::Chip*>();
    CHECK(std::any_of(chips.begin(), chips.end(),
                      [](const auto* chip) { return chip->text().startsWith(QLatin1Char('2')); }));
    QSignalSpy opened(&preview, &ui::PersonPreview::opened);
    preview.findChild<QPushButton*>(QStringLiteral("open_previewed"))->click();
    CHECK(opened.size() == 1);
}

TEST_CASE("what comes next calls nobody a child whose age is not known", "[people]") {
    UiSession session;
    DueTask task;
    task.kind = TaskKind::BestInterest;
    CHECK(ui::TaskWords::kindOf(task, session->words()) ==
          QStringLiteral("Best interest of the child"));
    task.ageUnknown = true;
    CHECK(ui::TaskWords::kindOf(task, session->words()) ==
          QStringLiteral("Best interest, age not known"));
    CHECK_FALSE(session->words().label(TaskKind::BestInterest).contains(QStringLiteral("child")));
}

TEST_CASE("without a choice the preview says so and offers nothing", "[people]") {
    UiSession session;
    ui::PersonPreview preview(*session);
    preview.showPerson(nullptr);
    CHECK_FALSE(
        preview.findChild<QPushButton*>(QStringLiteral("open_previewed"))->isVisibleTo(&preview));
    CHECK(preview.findChildren<ui::Chip*>().isEmpty());
}
