// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/StepsAtSide.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QPainter>
#include <QStyle>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 192;
constexpr int kIconSide = 18;

} // namespace

StepsAtSide::StepsAtSide(const QStringList& steps, QWidget* parent)
    : QWidget(parent), m_steps(steps) {
    setObjectName(QStringLiteral("steps"));
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepsAtSide::setCurrent(int step) {
    m_current = step;
    //: for screen readers: step 2 of 4, passphrase
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps[step]));
    update();
}

QSize StepsAtSide::sizeHint() const {
    return {Theme::of(this).column(kWidth),
            static_cast<int>(m_steps.size()) * Theme::of(this).scaled(height::kSection)};
}

void StepsAtSide::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const int tall = theme.scaled(height::kSection);
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect box(0, i * tall, width(), tall - 2);
        const bool here = i == m_current;
        if (here) {
            drawBox(painter, place(box), radius::kInput, theme.accentSoft);
        }
        const bool behind = i < m_current;
        const QColor color = here ? theme.accentText : behind ? theme.text2 : theme.text3;
        const QRect square(10, box.top() + (box.height() - kIconSide) / 2, kIconSide, kIconSide);
        paintIcon(painter, place(square), behind ? IconName::CheckCircle : IconName::Circle, color);
        const int lead = 10 + kIconSide + space::kSmall;
        drawLine(painter, place(QRect(lead, box.top(), width() - lead - 8, box.height())),
                 m_steps[i], theme.font(here ? TextRole::Strong : TextRole::Body), color);
    }
}

} // namespace zaklon::ui
