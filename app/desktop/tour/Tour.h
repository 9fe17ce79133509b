// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through the program with real widgets, takes pictures and prints what it did.
#pragma once

#include "app/desktop/tour/ScreenDescription.h"
#include "app/desktop/tour/Stillness.h"
#include "app/desktop/tour/TourStep.h"
#include "app/desktop/tour/WidgetDriver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>

#include <functional>

namespace zaklon::ui {
class MainWindow;
}

namespace zaklon::desktop {

class Tour final : public QObject {
    Q_OBJECT

  public:
    /// What to do, given a folder that may be written to and that the tour removes at its end.
    using Script = std::function<TourScript(const QString& scratch)>;

    /// Writes the pictures to `folder`, which is made.
    Tour(ui::MainWindow& window, const QString& folder, const Script& script,
         QObject* parent = nullptr);

    /// Measures at each picture whether every control shows when it has the focus. Slow.
    void measureFocusRings() { m_rings = FocusRings::Measure; }
    void start();

  Q_SIGNALS:
    void finished(bool good);

  private:
    void next();
    bool perform(const TourStep& step);
    bool isAtRest();
    bool openPage(ui::PageKind page);
    bool openOnTheWay();
    bool pressFirst(const QStringList& beginnings);
    bool pressIfThere(const TourStep& step);
    void visitPages(const TourStep& step);
    void visitForms(const QString& name);
    bool visitRows(const QWidget& list, const TourStep& step);
    bool visitViews(const QWidget& choice, const TourStep& step);
    void visitBelow(const QString& name);
    bool writeDescription(const QString& file);
    bool shoot(const QString& name);
    void fail(const TourStep& step);
    void print(const QString& line);

    ui::MainWindow& m_window;
    QDir m_folder;
    QTemporaryDir m_scratch;
    WidgetDriver m_driver;
    TourScript m_script;
    std::size_t m_at = 0;
    int m_pictures = 0;
    FocusRings m_rings = FocusRings::Leave;
    QElapsedTimer m_sinceStep;
    Stillness m_stillness;
    bool m_over = false;
};

} // namespace zaklon::desktop
