// SPDX-License-Identifier: GPL-3.0-or-later
// A duty that is opened from Today: the keys are at its own button, and come back to it; what was
// recorded and does not close it says why.
#include "core/tasks/DueTask.h"
#include "tests/core/support/ShippedDuty.h"
#include "tests/ui/identification/BegunProcedure.h"
#include "ui/identification/IdentificationSection.h"
#include "ui/shell/FocusSight.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

class Duties {
  public:
    Duties() {
        auto about = aPerson();
        about.languages = {Code{"tl"}};
        m_person = m_fixture.save(about).id;
        decideProcedure(m_fixture, m_person, ProcedureOutcome::Rejected);
        m_section.resize(1200, 400); // the duties are below the fold
        m_section.show();
        REQUIRE(QTest::qWaitForWindowActive(&m_section));
        m_section.showPerson(m_person);
    }
    FollowUp informing() {
        const auto duties = m_fixture.of<FollowUp>(m_person);
        const auto found = std::find_if(duties.begin(), duties.end(), [](const auto& each) {
            return each.duty == shippedDuty(DutyRule::Talk);
        });
        REQUIRE(found != duties.end());
        return *found;
    }
    /// The name of the line whose verb has the keys.
    QString line() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        const auto* at = m_section.focusWidget();
        REQUIRE(at != nullptr);
        CHECK(at->objectName() == QStringLiteral("dueVerb"));
        while (at != nullptr && !at->objectName().contains(QStringLiteral("duty_"))) {
            at = at->parentWidget();
        }
        return at == nullptr ? QString() : at->objectName();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        auto* at = m_section.focusWidget();
        REQUIRE(at != nullptr);
        QTest::keyClick(at, key, with);
    }
    template <class Widget>
    Widget& named(const char* name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* found = m_section.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    ui::IdentificationSection& section() { return m_section; }
    PageFixture& fixture() { return m_fixture; }
    const RecordId& person() const { return m_person; }

  private:
    PageFixture m_fixture;
    RecordId m_person;
    ui::IdentificationSection m_section{m_fixture.session(), m_fixture.navigator()};
    ui::FocusSight m_sight{m_section}; // as in the window
};

} // namespace

TEST_CASE("the keys come back to the button that began a form, not to another one",
          "[identification]") {
    Duties her;
    her.named<QAbstractButton>("add_centre_contact").setFocus();
    her.key(Qt::Key_Space);
    REQUIRE(her.section().focusWidget()->objectName() != QStringLiteral("add_centre_contact"));
    her.key(Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(her.section().focusWidget()->objectName() == QStringLiteral("add_centre_contact"));
}

TEST_CASE("a duty that is settled from Today has the keys at its own button, and in sight",
          "[identification][keys]") {
    Duties page;
    page.section().showPlaceOf(TaskKind::Duty, page.informing().id);
    CHECK(page.line() == QStringLiteral("duty_inform_rights"));
    CHECK(
        QTest::qWaitFor([&] { return !page.section().focusWidget()->visibleRegion().isEmpty(); }));
    page.key(Qt::Key_Space);
    CHECK(page.named<QWidget>("save_rights_information").isVisible());
    page.key(Qt::Key_Escape);
    CHECK(page.line() == QStringLiteral("duty_inform_rights"));
}

TEST_CASE("a talk that does not close its duty says why, and the next duty has the keys after one "
          "that does",
          "[identification][keys]") {
    Duties page;
    page.section().showPlaceOf(TaskKind::Duty, page.informing().id);
    page.key(Qt::Key_Space);
    page.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.fixture().of<RightsInformation>(page.person()).size() == 1);
    CHECK(page.informing().state == FollowUpState::Open);
    CHECK(page.line() == QStringLiteral("duty_inform_rights"));
    CHECK(page.named<QWidget>("duty_inform_rights")
              .accessibleDescription()
              .contains(QStringLiteral("does not say what was explained")));

    page.key(Qt::Key_Space);
    auto& topics = page.named<QComboBox>("add_rights_topic");
    topics.setCurrentIndex(topics.findData(QStringLiteral("review")));
    Q_EMIT topics.activated(topics.currentIndex());
    auto* yes = page.named<QWidget>("understood")
                    .findChild<QAbstractButton*>(
                        QStringLiteral("answer%1").arg(static_cast<int>(Understood::Yes) + 1));
    REQUIRE(yes != nullptr);
    yes->click();
    page.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.informing().state == FollowUpState::Done);
    const auto next = page.line();
    CHECK(next.startsWith(QStringLiteral("duty_")));
    CHECK(next != QStringLiteral("duty_inform_rights"));
}

TEST_CASE("a decision to tell leads from Today to the day on which the person was told",
          "[identification][keys]") {
    Duties page;
    const auto procedure = page.fixture().of<IdentificationProcedure>(page.person()).front();
    page.section().showPlaceOf(TaskKind::TellOutcome, procedure.id);
    auto& day = page.named<QWidget>("told_on");
    CHECK(day.hasFocus());
}
