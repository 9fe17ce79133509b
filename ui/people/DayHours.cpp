// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/DayHours.h"

#include "ui/forms/RecordForm.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QLayout>

#include <algorithm>
#include <array>

namespace zaklon::ui {

namespace {

constexpr std::array<std::string_view, 7> kDays{
    "monday_spans", "tuesday_spans",  "wednesday_spans", "thursday_spans",
    "friday_spans", "saturday_spans", "sunday_spans"};

} // namespace

DayHours::DayHours(RecordForm& form)
    : QPushButton(tr("Other hours on some days"), &form), m_form(form) {
    setObjectName(QStringLiteral("other_hours"));
    setIcon(ui::icon(IconName::Plus));
    setButtonKind(*this, ButtonKind::Quiet);
    setAutoDefault(false);
    setAccessibleDescription(tr("Opens a field for each day of the week."));
    form.layout()->addWidget(this);
    form.layout()->setAlignment(this, Qt::AlignLeading);
    form.addPair(kDays[0], tr("Only on Monday"), kDays[1], tr("Only on Tuesday"));
    form.addPair(kDays[2], tr("Only on Wednesday"), kDays[3], tr("Only on Thursday"));
    form.addPair(kDays[4], tr("Only on Friday"), kDays[5], tr("Only on Saturday"));
    form.add(kDays[6], tr("Only on Sunday"));
    form.field(kDays[0]).setHint(tr("For example 09:00-12:00, 17:00-19:00. Empty: as said above."));
    showDays(false);
    connect(&form, &RecordForm::filled, this, &DayHours::follow);
    connect(this, &QPushButton::clicked, this, [this] {
        showDays(true);
        m_form.field(kDays[0]).editor().setFocus(Qt::TabFocusReason);
    });
}

void DayHours::follow() {
    // What is saved is seen: a day that says something never stands behind the button.
    showDays(std::any_of(kDays.begin(), kDays.end(), [this](std::string_view day) {
        return !m_form.editor(day).typed().isEmpty();
    }));
}

void DayHours::showDays(bool shown) {
    for (const auto day : kDays) {
        m_form.field(day).setVisible(shown);
    }
    setVisible(!shown);
}

} // namespace zaklon::ui
