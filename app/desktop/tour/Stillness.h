// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <vector>

class QWidget;

namespace zaklon::desktop {

/// Whether a window has come to rest. Pages that change their layout do so in several turns of the
/// event loop, and on a slow machine a turn may take long.
class Stillness {
  public:
    /// True if everything in sight stands where it stood at the question before.
    bool holds(const QWidget& front);

  private:
    std::vector<QRect> m_places;
};

} // namespace zaklon::desktop
