// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Text.h"

#include "ui/session/SentenceText.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon::ui;

TEST_CASE("only what a person typed loses the spaces around it", "[text]") {
    CHECK(toText(QStringLiteral(" key ")) == " key ");
    CHECK(typedText(QStringLiteral(" two words \n")) == "two words");
}

TEST_CASE("a label within a sentence begins small unless it is an abbreviation", "[words]") {
    CHECK(withinSentence(QStringLiteral("With the employer")) ==
          QStringLiteral("with the employer"));
    CHECK(withinSentence(QStringLiteral("SMS poruka")) == QStringLiteral("SMS poruka"));
    CHECK(withinSentence(QString()).isEmpty());
}
