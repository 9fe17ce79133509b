// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Concealment.h"

#include "ui/shell/HideCover.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace zaklon::ui {

namespace {

void closePopups() {
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close()) {
            popup->hide();
        }
    }
}

/// Grey hands on a grey face, in every theme: it stands on the desktop, not in the window.
QIcon clockIcon() {
    constexpr int kSide = 64;
    constexpr qreal kStroke = 5;
    constexpr QColor kGrey(0x80, 0x80, 0x80);
    QPixmap picture(kSide, kSide);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(kGrey, kStroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QRectF(4, 4, 56, 56));
    painter.drawPolyline(QPolygonF({{32, 16}, {32, 32}, {43, 39}}));
    painter.end();
    return picture;
}

} // namespace

Concealment::Concealment(QObject* parent) : QObject(parent), m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    m_timer->setInterval(kLockAfterMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_isAlone = true;
        Q_EMIT lockDue();
    });
}

Concealment::~Concealment() = default;

void Concealment::cover() {
    if (isActive()) {
        return;
    }
    closePopups();
    m_focus = QApplication::focusWidget();
    const QWidget* front = QApplication::activeWindow();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->isVisible() && window->windowType() != Qt::ToolTip) {
            coverWindow(*window);
        }
    }
    for (const auto& each : m_windows) {
        if (each.cover && each.cover->window() == front) {
            each.cover->setFocus(Qt::OtherFocusReason);
        }
    }
    for (const auto& each : m_windows) {
        if (each.cover) {
            each.cover->repaint(); // on the screen before anything else gets its turn
        }
    }
    m_timer->start();
    Q_EMIT covered();
}

void Concealment::coverWindow(QWidget& window) {
    Covered covered;
    const auto children = window.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        if (!child->isWindow() && child->isVisible()) {
            child->hide();
            covered.below.emplace_back(child);
        }
    }
    covered.title = window.windowTitle(); // the task bar shows both
    window.setWindowTitle(tr("Clock"));
    if (window.testAttribute(Qt::WA_SetWindowIcon)) { // else it is the program's
        covered.icon = window.windowIcon();
    }
    window.setWindowIcon(clockIcon());
    covered.cover = new HideCover(&window);
    connect(covered.cover, &HideCover::lockPressed, this, &Concealment::lockDue);
    connect(
        covered.cover, &HideCover::returnPressed, this,
        [this] {
            uncover();
            Q_EMIT returned();
        },
        Qt::QueuedConnection); // the cover is deleted, and it is handling the key
    m_windows.push_back(std::move(covered));
}

void Concealment::uncoverAfterLock() {
    if (!m_isAlone) {
        uncover();
    }
}

void Concealment::uncover() {
    m_timer->stop();
    m_isAlone = false;
    for (const auto& each : m_windows) {
        for (const auto& child : each.below) {
            if (child) {
                child->show();
            }
        }
        if (each.cover) {
            each.cover->window()->setWindowTitle(each.title);
            each.cover->window()->setWindowIcon(each.icon);
        }
        delete each.cover;
    }
    m_windows.clear();
    if (m_focus) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
    m_focus.clear();
}

} // namespace zaklon::ui
