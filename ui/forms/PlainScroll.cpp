// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PlainScroll.h"

#include "ui/components/BarGap.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace zaklon::ui {

namespace {

/// Asks an area once more for the height of its content when that has come to rest. An area asks
/// while lines of the content still turn into two, and would press them into their old height.
class AskAgain final : public QObject {
  public:
    explicit AskAgain(QScrollArea& area) : QObject(&area), m_area(area) {
        area.widget()->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool moved = event->type() == QEvent::LayoutRequest ||
                           event->type() == QEvent::Resize || event->type() == QEvent::Show;
        if (moved && !m_asked) {
            m_asked = true;
            QTimer::singleShot(0, this, [this] {
                m_asked = false;
                ask();
            });
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    void ask() {
        QEvent again(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(&m_area, &again);
        const auto pressed = pressedForms();
        if (pressed.empty()) {
            m_tries = kTries;
        } else if (m_tries > 0) {
            --m_tries;
            for (auto* form : pressed) {
                form->updateGeometry(); // forgets the height that it once had at this width
            }
        }
    }
    /// Lower than they need: their height was known from before something in them was shown.
    std::vector<QWidget*> pressedForms() const {
        std::vector<QWidget*> pressed;
        if (m_area.widget() == nullptr) {
            return pressed; // it was taken out meanwhile
        }
        for (auto* form :
             m_area.widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (form->isVisible() && form->hasHeightForWidth() &&
                form->height() < form->heightForWidth(form->width())) {
                pressed.push_back(form);
            }
        }
        return pressed;
    }

    static constexpr int kTries = 3; // what is higher than it may be is asked no more
    QScrollArea& m_area;
    bool m_asked = false;
    int m_tries = kTries;
};

/// Qt puts nothing outside its parent: a form or field whose hidden room for rings would stand
/// there loses it, is narrower than the layout reckoned, and presses its boxes together.
void leaveRoomForRings(QWidget& inside) {
    const auto children = inside.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const bool hides = std::any_of(children.begin(), children.end(), [](const QWidget* each) {
        return each->property("ringRoom").toBool();
    });
    if (inside.layout() != nullptr && hides) {
        const QMargins now = inside.layout()->contentsMargins();
        inside.layout()->setContentsMargins(std::max(now.left(), kRingRoom),
                                            std::max(now.top(), kRingRoom),
                                            std::max(now.right(), kRingRoom), now.bottom());
    }
}

} // namespace

void showThrough(QScrollArea& area, QWidget* inside) {
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    leaveRoomForRings(*inside);
    area.setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has just switched it on
    area.viewport()->setAutoFillBackground(false);
    new AskAgain(area);
}

void showToEdge(QScrollArea& area, QWidget* inside, int without) {
    showThrough(area, inside);
    new BarGap(area, without);
}

void showInPanel(QScrollArea& area, QWidget* inside) {
    showThrough(area, inside);
    const int room = kRingRoom + area.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    hideRingRoom(area, room);
    new BarGap(area, room, kRingRoom);
}

void showBeginning(const QWidget& inside) {
    for (QWidget* around = inside.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->minimum());
            return;
        }
    }
}

} // namespace zaklon::ui
