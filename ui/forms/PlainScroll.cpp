// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PlainScroll.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

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
                QEvent again(QEvent::LayoutRequest);
                QCoreApplication::sendEvent(&m_area, &again);
            });
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    QScrollArea& m_area;
    bool m_asked = false;
};

} // namespace

void showThrough(QScrollArea& area, QWidget* inside) {
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has just switched it on
    area.viewport()->setAutoFillBackground(false);
    new AskAgain(area);
}

} // namespace zaklon::ui
