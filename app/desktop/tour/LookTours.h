// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every page in every look, one after the other in one program: building the window anew
// costs less than starting it.
#pragma once

#include "app/desktop/tour/Look.h"

#include <QDir>
#include <QObject>

#include <functional>

namespace zaklon::ui {
class MainWindow;
}

namespace zaklon::desktop {

class LookTours final : public QObject {
    Q_OBJECT

  public:
    using Apply = std::function<bool(const Look&)>;

    /// The window is open on a demonstration. `apply` makes it look like that and builds it anew,
    /// on the demonstration in its language; false if that cannot be opened. Each look gets a
    /// folder in `folder`.
    LookTours(ui::MainWindow& window, const QString& folder, std::vector<Look> looks, Apply apply,
              QObject* parent = nullptr);

    void start();

  Q_SIGNALS:
    void finished(bool good);

  private:
    ui::MainWindow& m_window;
    QDir m_folder;
    Apply m_apply;
    std::vector<Look> m_looks;
    std::size_t m_at = 0;
};

} // namespace zaklon::desktop
