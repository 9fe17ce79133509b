// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Look.h"

#include <catch2/catch_session.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>

namespace {

/// What one test did to the look is gone before the next.
class FreshLook : public Catch::EventListenerBase {
  public:
    using EventListenerBase::EventListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo&) override {
        auto& look = zaklon::test::appearance();
        look.setMode(zaklon::ui::Appearance::Mode::Light);
        look.setTextScale(1.0);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

CATCH_REGISTER_LISTENER(FreshLook)

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
