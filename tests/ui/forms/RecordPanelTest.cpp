// SPDX-License-Identifier: GPL-3.0-or-later
// Why a save was refused is said once, in the place nearest to its field.
#include "ui/forms/RecordPanel.h"

#include "core/services/CarePlan.h"
#include "tests/ui/forms/DraftHouse.h"
#include "ui/components/Banner.h"
#include "ui/components/FailureEnd.h"
#include "ui/components/Field.h"

#include <QVBoxLayout>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// As the window around a page: counts how often its own message is taken back.
class AroundPanel final : public QWidget {
  public:
    explicit AroundPanel(ui::Session& session) : panel(session, this) {
        resize(500, 600);
        (new QVBoxLayout(this))->addWidget(&panel);
        show();
    }
    ui::RecordPanel panel;
    int taken = 0;

  protected:
    bool event(QEvent* event) override {
        if (event->type() == ui::failureEndType()) {
            ++taken;
            event->accept();
            return true;
        }
        return QWidget::event(event);
    }
};

struct Refused {
    DraftHouse house;
    AroundPanel around{house.session()};
    Error error{ErrorCode::Invalid, "area", "of this test"};
    QString reason;
    QString way;

    void save() {
        Need need;
        need.id = RecordId::generate();
        need.person = house.person;
        need.area = Code{"safety"};
        need.openedOn = house.session().today();
        ui::RecordPanel::Spec spec;
        spec.description = &describe<Need>();
        spec.row = toRow(need);
        spec.person = house.person;
        spec.save = QStringLiteral("Save");
        spec.saved = QStringLiteral("Saved.");
        spec.fields = [](ui::RecordForm& form) { form.add("area", QStringLiteral("Area")); };
        spec.write = [this](Transaction&, const Row&) -> Status {
            return tl::unexpected<Error>(error);
        };
        spec.reason = [this](const Error&) { return reason; };
        spec.ways = [this](const Error&) {
            return way.isEmpty() ? std::vector<ui::RecordPanel::Way>()
                                 : std::vector<ui::RecordPanel::Way>{{way, {}}};
        };
        around.panel.open(spec);
        press(around, "save_need");
    }
    QString atField() { return visible<ui::Field>(around, "area_field").error(); }
};

} // namespace

TEST_CASE("a reason of the panel is said at its field and nowhere else", "[forms]") {
    Refused refused;
    refused.reason = QStringLiteral("This area is closed today.");
    refused.save();
    CHECK(refused.atField() == refused.reason);
    CHECK_FALSE(shows(refused.around, "refusal"));
    CHECK(visible<QAbstractButton>(refused.around, "problem1")
              .accessibleName()
              .contains(refused.reason));
    CHECK(refused.around.taken > 0);
}

TEST_CASE("a reason with a way to what is missing stands beside its button alone", "[forms]") {
    Refused refused;
    refused.reason = QStringLiteral("This area is closed today.");
    refused.way = QStringLiteral("Open the area");
    refused.save();
    CHECK(visible<ui::Banner>(refused.around, "refusal").accessibleName().contains(refused.reason));
    CHECK(refused.atField().isEmpty());
    CHECK_FALSE(shows(refused.around, "errorSummary"));
}

TEST_CASE("what failed for no rule is said in the panel and not above the page too", "[forms]") {
    Refused refused;
    refused.error = {ErrorCode::Io, {}, {}};
    refused.save();
    CHECK(shows(refused.around, "refusal"));
    CHECK(refused.around.taken > 0);
}
