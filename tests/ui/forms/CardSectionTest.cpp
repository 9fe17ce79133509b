// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CardSection.h"

#include "core/services/CarePlan.h"
#include "tests/ui/forms/DraftHouse.h"
#include "tests/ui/support/TightLabel.h"
#include "ui/components/Card.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Text.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// What its drafts are about cannot be read.
class Unreadable final : public ui::CardSection {
  public:
    Unreadable(ui::Session& session, ui::Navigator& navigator)
        : CardSection(session, navigator,
                      {QStringLiteral("unreadable"), {QStringLiteral("Goals")}, {"goal"}},
                      nullptr) {}
    QString title() const override { return QStringLiteral("Goals"); }

  protected:
    void showCards() override {}
    ui::RecordPanel::Spec newForm() override { return {}; }
    Result<std::optional<ui::RecordPanel::Spec>> begunForm(const DraftKey&) override {
        return tl::unexpected<Error>(Error{ErrorCode::Io, {}, {}});
    }
};

/// One card with one sentence.
class OneSentence final : public ui::CardSection {
  public:
    OneSentence(ui::Session& session, ui::Navigator& navigator)
        : CardSection(session, navigator,
                      {QStringLiteral("sentence"), {QStringLiteral("Goals")}, {"goal"}}, nullptr) {}
    QString title() const override { return QStringLiteral("Goals"); }

  protected:
    void showCards() override {
        setCards(0, [](QVBoxLayout& cards, QWidget* inside) {
            auto* card = new ui::Card(QStringLiteral("Goals"), ui::Card::Padding::None, inside);
            auto* words = new ui::TextLabel(QStringLiteral("No goal was set."), ui::TextRole::Body,
                                            &ui::Theme::text, card);
            words->setObjectName(QStringLiteral("sentence"));
            card->content().addWidget(words);
            cards.addWidget(card);
        });
    }
    ui::RecordPanel::Spec newForm() override { return {}; }
    Result<std::optional<ui::RecordPanel::Spec>> begunForm(const DraftKey&) override {
        return std::optional<ui::RecordPanel::Spec>();
    }
};

/// A card for each goal of a person, with a button.
class GoalCards final : public ui::CardSection {
  public:
    GoalCards(ui::Session& session, ui::Navigator& navigator)
        : CardSection(session, navigator,
                      {QStringLiteral("goals"), {QStringLiteral("Goals")}, {"need"}}, nullptr) {
        addBar({QStringLiteral("Goals"),
                {},
                QStringLiteral("New"),
                QStringLiteral("new_need"),
                describe<Need>().kind});
    }
    QString title() const override { return QStringLiteral("Goals"); }

  protected:
    void showCards() override {
        setCards(0, [this](QVBoxLayout& cards, QWidget* inside) {
            const auto needs = session().casework().where<Need>("person", person()).value();
            for (const auto& need : needs) {
                auto* card = new ui::Card(QStringLiteral("Need"), ui::Card::Padding::None, inside);
                card->setProperty(ui::kLineRecord, ui::toQString(need.id.toString()));
                auto* button = new QPushButton(QStringLiteral("Open"), card);
                button->setObjectName(QStringLiteral("open_card"));
                card->content().addWidget(button);
                cards.addWidget(card);
            }
        });
    }
    ui::RecordPanel::Spec newForm() override {
        Need need;
        need.id = RecordId::generate();
        need.person = person();
        need.area = Code{"safety"};
        need.openedOn = session().today();
        ui::RecordPanel::Spec spec;
        spec.description = &describe<Need>();
        spec.row = toRow(need);
        spec.person = person();
        spec.save = QStringLiteral("Save");
        spec.saved = QStringLiteral("Saved.");
        spec.fields = [](ui::RecordForm& form) { form.add("area", QStringLiteral("Area")); };
        spec.write = [](Transaction& transaction, const Row& row) -> Status {
            const auto record = fromRow<Need>(row);
            return record ? transaction.save(*record) : Status(passOn(record));
        };
        return spec;
    }
    Result<std::optional<ui::RecordPanel::Spec>> begunForm(const DraftKey&) override {
        return std::optional<ui::RecordPanel::Spec>();
    }
};

} // namespace

TEST_CASE("the keys go to the card that was saved and not to the next new one", "[cards]") {
    DraftHouse house;
    const auto section = openSection<GoalCards>(house);
    press(*section, "new_need");
    visible<QPushButton>(*section, "save_need").click();
    auto& button = visible<QPushButton>(*section, "open_card");
    CHECK(section->focusWidget() == &button);
}

TEST_CASE("a card with one sentence is as high as its sentence", "[cards]") {
    DraftHouse house;
    const auto section = openSection<OneSentence>(house);
    const auto* sentence = section->findChild<QLabel*>(QStringLiteral("sentence"));
    REQUIRE(sentence != nullptr);
    CHECK(isTight(*sentence));
}

TEST_CASE("a draft of something that cannot be read now is not called gone", "[drafts]") {
    DraftHouse house;
    REQUIRE(
        house.session().vault().drafts()->keep({"goal", house.person, RecordId::generate()}, "{}"));
    const auto section = openSection<Unreadable>(house);
    const QSignalSpy failed(&house.session(), &ui::Session::failed);
    for (int pressed = 1; pressed <= 2; ++pressed) { // a second press discards what is gone
        press(visible<QWidget>(*section, "draft_line"), "bannerAction");
        CHECK(failed.count() == pressed);
        CHECK(house.drafts().size() == 1);
    }
}
