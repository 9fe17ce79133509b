// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DirectoryWay.h"

#include "core/referrals/Provider.h"
#include "core/reports/ReportDispatch.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Field.h"
#include "ui/components/LinkButton.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/ProviderChoices.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Text.h"

#include <QAction>
#include <QComboBox>
#include <QTest>
#include <QVBoxLayout>

namespace zaklon::ui {
namespace {

/// A form of what was sent in a window that has what every window has.
struct Sending {
    test::PageFixture page;
    QWidget window;
    QAction add{&window};
    QAction back{&window};
    RecordForm* form = nullptr;
    int wentThere = 0;
    int cameBack = 0;

    Sending() {
        add.setObjectName(QStringLiteral("newProvider"));
        back.setObjectName(QStringLiteral("back"));
        window.addActions({&add, &back});
        QObject::connect(&add, &QAction::triggered, &window, [this] { ++wentThere; });
        QObject::connect(&back, &QAction::triggered, &window, [this] { ++cameBack; });
        form = new RecordForm(describe<ReportDispatch>(), page.session().words(),
                              page.session().definitions().codes, &window);
        form->add("sent_to", QStringLiteral("To whom"));
        offerProviders(*form, page.session(), "sent_to");
        (new QVBoxLayout(&window))->addWidget(form);
        window.show();
    }
    DirectoryWay& way() { return *form->field("sent_to").findChild<DirectoryWay*>(); }
    LinkButton& link() { return *way().findChild<LinkButton*>(); }
    void changed() { Q_EMIT page.session().personChanged(RecordId()); }
    int choices() { return qobject_cast<QComboBox*>(form->editor("sent_to").widget())->count(); }
};

TEST_CASE("a field with nobody to choose leads to the directory and comes back with somebody",
          "[forms][directory]") {
    Sending sending;
    REQUIRE(sending.way().isVisible());
    CHECK(sending.link().isVisible());
    sending.link().click();
    CHECK(sending.wentThere == 1);
    sending.page.save(test::aProvider());
    sending.changed();
    CHECK_FALSE(sending.way().isVisible());
    CHECK(sending.choices() == 2); // and none
    CHECK(QTest::qWaitFor([&] { return sending.cameBack == 1; }));
    CHECK(sending.window.focusWidget() == sending.form->editor("sent_to").widget());
}

TEST_CASE("who filled the directory otherwise is led nowhere", "[forms][directory]") {
    Sending sending;
    sending.link().click();
    sending.window.hide();
    sending.window.show(); // came back by himself
    sending.page.save(test::aProvider());
    sending.changed();
    CHECK_FALSE(sending.way().isVisible());
    QTest::qWait(1);
    CHECK(sending.cameBack == 0);
}

TEST_CASE("what is chosen stays when records change", "[forms][directory]") {
    Sending sending;
    const auto provider = sending.page.save(test::aProvider());
    offerProviders(*sending.form, sending.page.session(), "sent_to");
    CHECK_FALSE(sending.way().isVisible());
    auto& editor = sending.form->editor("sent_to");
    editor.setValue(Value(provider.id));
    sending.changed();
    CHECK(editor.value() == Value(provider.id));
}

} // namespace
} // namespace zaklon::ui
