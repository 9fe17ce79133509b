// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Text.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon::ui;

TEST_CASE("only what a person typed loses the spaces around it", "[text]") {
    CHECK(toText(QStringLiteral(" key ")) == " key ");
    CHECK(typedText(QStringLiteral(" two words \n")) == "two words");
}
