// SPDX-License-Identifier: GPL-3.0-or-later
// The section of referrals over a house with one person, and what its tests press in it.
#pragma once

#include "tests/ui/referrals/ReferralHouse.h"
#include "ui/referrals/ReferralsSection.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace zaklon::test {

template <class Widget>
Widget& child(QWidget& parent, const char* name) {
    auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

inline bool says(const QWidget& widget, const QString& sentence) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(sentence); });
}

inline void choose(QWidget& form, const char* box, const char* code) {
    auto& choices = child<QComboBox>(form, box);
    const int at = choices.findData(QString::fromLatin1(code));
    REQUIRE(at >= 0);
    choices.setCurrentIndex(at);
    Q_EMIT choices.activated(at);
}

struct OpenSection {
    ReferralHouse house;
    ui::ReferralsSection section{house.session(), house.navigator};

    void startReferral() {
        section.showPerson(house.person.id);
        child<QPushButton>(section, "new_referral").click();
    }
};

} // namespace zaklon::test
