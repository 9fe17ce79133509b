// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/AttemptMarks.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kSide = 26;
constexpr int kGap = 6;
constexpr int kIcon = 14;

} // namespace

AttemptMarks::AttemptMarks(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("attempt_marks"));
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMarks({});
}

void AttemptMarks::setMarks(std::vector<Mark> marks) {
    marks.resize(std::min(marks.size(), kMarks));
    std::reverse(marks.begin(), marks.end());
    m_marks = std::move(marks);
    QStringList words;
    for (const auto& mark : m_marks) {
        words << mark.words;
    }
    setAccessibleName(words.isEmpty() ? tr("No attempt yet")
                                      : tr("Last attempts: %1").arg(words.join(u"; ")));
    update();
}

QSize AttemptMarks::sizeHint() const {
    const int side = Theme::of(this).scaled(kSide);
    const int count = static_cast<int>(kMarks);
    return {count * side + (count - 1) * kGap, side};
}

QRect AttemptMarks::placeOf(std::size_t place) const {
    const int side = Theme::of(this).scaled(kSide);
    const QRect logical(static_cast<int>(place) * (side + kGap), 0, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void AttemptMarks::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = Theme::of(this);
    for (std::size_t place = 0; place < kMarks; ++place) {
        const auto box = QRectF(placeOf(place)).adjusted(0.5, 0.5, -0.5, -0.5);
        if (place >= m_marks.size()) {
            painter.setPen(QPen(theme.line, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(box);
            continue;
        }
        const auto& mark = m_marks[place];
        const auto& colors = theme.tone(mark.tone);
        painter.setPen(colors.border);
        painter.setBrush(colors.background);
        painter.drawEllipse(box);
        const int side = theme.scaled(kIcon);
        QRect middle(0, 0, side, side);
        middle.moveCenter(placeOf(place).center());
        paintIcon(painter, middle, mark.icon, colors.text);
    }
}

bool AttemptMarks::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t place = 0; place < m_marks.size(); ++place) {
            if (placeOf(place).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), m_marks[place].words, this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

} // namespace zaklon::ui
