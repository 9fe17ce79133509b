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
    using Apply = std::function<void(const Look&)>;

    /// The window is open on the demonstration. `apply` makes it look like that and builds it anew.
    /// Each look gets a folder in `folder`.
    LookTours(ui::MainWindow& window, const QString& folder, Apply apply,
              QObject* parent = nullptr);

    void start();

  Q_SIGNALS:
    void finished(bool good);

  private:
    ui::MainWindow& m_window;
    QDir m_folder;
    QString m_vault; ///< folder of the demonstration that is open
    Apply m_apply;
    std::vector<Look> m_looks = everyLook();
    std::size_t m_at = 0;
};

} // namespace zaklon::desktop
