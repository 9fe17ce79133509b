// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/Frames.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <memory>
#include <unistd.h>

namespace zaklon::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// True after anything in the window of the widget was painted: what children cover wholly is not
/// painted itself.
class PaintWatch final : public QObject {
  public:
    explicit PaintWatch(const QWidget& widget) : m_widget(widget) {
        QCoreApplication::instance()->installEventFilter(this);
    }
    bool painted() const { return m_painted; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        const bool ours = widget == &m_widget || m_widget.isAncestorOf(widget);
        if (event->type() == QEvent::Paint && ours && !m_asked) {
            m_asked = true;
            // The event comes to the filter before the widget: the paint itself is still ahead.
            QMetaObject::invokeMethod(
                this, [this] { m_painted = true; }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    const QWidget& m_widget;
    bool m_asked = false;
    bool m_painted = false;
};

} // namespace

double milliseconds(const std::function<void()>& work) {
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double firstPaint(const std::function<QWidget*()>& make) {
    std::unique_ptr<QWidget> widget;
    return milliseconds([&] {
        widget.reset(make());
        const PaintWatch watch(*widget);
        widget->resize(1366, 768);
        widget->show();
        while (!watch.painted()) {
            QCoreApplication::processEvents();
        }
    });
}

FrameTimes summary(std::vector<double> frames) {
    if (frames.empty()) {
        return {};
    }
    std::sort(frames.begin(), frames.end());
    return {frames[frames.size() / 2], frames[frames.size() * 95 / 100], frames.back()};
}

FrameTimes scrollThrough(QAbstractItemView& view, int frames) {
    auto& bar = *view.verticalScrollBar();
    const int step = std::max(1, view.viewport()->height() / 2);
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        times.push_back(milliseconds([&] {
            bar.setValue(bar.value() + step); // reads the next page of rows where one ends
            QCoreApplication::processEvents();
            view.viewport()->repaint();
        }));
    }
    return summary(std::move(times));
}

double residentMb() {
    std::ifstream statm("/proc/self/statm");
    long pages = 0;
    long resident = 0;
    statm >> pages >> resident;
    return static_cast<double>(resident * ::sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

} // namespace zaklon::bench
