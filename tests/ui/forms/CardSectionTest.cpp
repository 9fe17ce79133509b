// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CardSection.h"

#include "tests/ui/forms/DraftHouse.h"

#include <QSignalSpy>

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

} // namespace

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
