// SPDX-License-Identifier: GPL-3.0-or-later
// Time until something is painted, counted on the paint events of the widget itself.
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAbstractItemView;
class QWidget;

namespace zaklon::bench {

/// Milliseconds of one piece of work, events and painting included.
double milliseconds(const std::function<void()>& work);

/// Makes a widget, shows it at 1366 x 768 and waits until it was painted once.
double firstPaint(const std::function<QWidget*()>& make);

struct FrameTimes {
    double median = 0; ///< ms
    double p95 = 0;
    double worst = 0;
};

FrameTimes summary(std::vector<double> frames);

/// Scrolls a view down by half its rows at a time; a frame is the step and the painting after it.
FrameTimes scrollThrough(QAbstractItemView& view, int frames);

/// Resident memory of this process in MB.
double residentMb();

} // namespace zaklon::bench
