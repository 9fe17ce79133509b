// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/PartedScroll.h"

#include "ui/components/BarGap.h"
#include "ui/components/Segments.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zaklon::ui {

PartedScroll::PartedScroll(const QString& name, const QStringList& parts, QWidget* parent)
    : QWidget(parent), m_choice(new Segments(parts, this)), m_stack(new QStackedWidget(this)) {
    m_choice->setObjectName(name + QStringLiteral("_parts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (const auto& part : parts) {
        auto* scroll = new QScrollArea(m_stack);
        scroll->setObjectName(name + QStringLiteral("_scroll_%1").arg(m_scrolls.size()));
        scroll->setAccessibleName(part);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_stack->addWidget(scroll);
        m_scrolls.push_back(scroll);
        m_gaps.push_back(new BarGap(*scroll));
    }
    m_choice->setCurrent(0);
    m_choice->setVisible(parts.size() > 1);
    setFocusProxy(parts.size() > 1 ? static_cast<QWidget*>(m_choice) : m_scrolls.front());
    connect(m_choice, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
}

int PartedScroll::current() const {
    return m_stack->currentIndex();
}

void PartedScroll::showPart(int part) {
    m_choice->setCurrent(part);
    m_stack->setCurrentIndex(part);
}

void PartedScroll::setCards(int part, QWidget* cards) {
    auto& scroll = *m_scrolls[static_cast<std::size_t>(part)];
    const int place = scroll.verticalScrollBar()->value();
    if (auto* old = scroll.takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    scroll.setWidget(cards);
    m_gaps[static_cast<std::size_t>(part)]->fit();
    scroll.verticalScrollBar()->setValue(place);
}

void PartedScroll::turnPage(bool down) {
    m_scrolls[static_cast<std::size_t>(current())]->verticalScrollBar()->triggerAction(
        down ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
}

void PartedScroll::beginAnew() {
    showPart(0);
    for (auto* scroll : m_scrolls) {
        scroll->verticalScrollBar()->setValue(0);
    }
}

} // namespace zaklon::ui
