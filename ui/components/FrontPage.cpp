// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FrontPage.h"

#include <QSizePolicy>
#include <QStackedLayout>
#include <QVariant>
#include <QWidget>

namespace zaklon::ui {

namespace {

constexpr const char* kInFront = "policyInFront";

void look(const QStackedLayout& stack) {
    for (int i = 0; i < stack.count(); ++i) {
        QWidget& page = *stack.widget(i);
        if (!page.property(kInFront).isValid()) {
            page.setProperty(kInFront, QVariant::fromValue(page.sizePolicy()));
        }
        page.setSizePolicy(i == stack.currentIndex()
                               ? page.property(kInFront).value<QSizePolicy>()
                               : QSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored));
    }
}

} // namespace

void askForFrontPage(QStackedLayout& stack) {
    QObject::connect(&stack, &QStackedLayout::currentChanged, &stack, [&stack] { look(stack); });
    look(stack);
}

} // namespace zaklon::ui
