// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ElidedLabel.h"

#include "tests/ui/support/Look.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon::ui;

TEST_CASE("words that may wrap stand on one line where they ask for its width", "[components]") {
    zaklon::test::appearance();
    for (const QString& words :
         {QStringLiteral("Feedback was promised: Citizen or other"),
          QStringLiteral("Feedback was promised: Centre for social work"),
          QStringLiteral("Obećana je povratna informacija: Građanin ili drugo"),
          QStringLiteral("Обећана је повратна информација: Грађанин или друго"),
          QStringLiteral("AVATAR Type WAVY, To. Te fi ffi")}) {
        INFO(words.toStdString());
        for (const auto role : {TextRole::Strong, TextRole::Body, TextRole::Small}) {
            ElidedLabel label(words, role);
            label.setWraps(true);
            const auto wanted = label.sizeHint();
            CHECK(label.heightForWidth(wanted.width()) <= wanted.height() + 1);
            CHECK(label.heightForWidth(wanted.width() / 2) > wanted.height() + 1);
        }
    }
}
