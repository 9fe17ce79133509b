// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/LookTours.h"

#include "app/desktop/tour/Tour.h"
#include "ui/session/Session.h"
#include "ui/shell/MainWindow.h"

#include <QTimer>

namespace zaklon::desktop {

namespace {

/// Rings look alike in every language and at every size: one light and one dark look are enough.
bool measuresRings(const Look& look) {
    return look.language == Language::English && look.size.width() < 1600 &&
           look.textPercent == 100 && !look.mirrored;
}

} // namespace

LookTours::LookTours(ui::MainWindow& window, const QString& folder, std::vector<Look> looks,
                     Apply apply, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_apply(std::move(apply))
    , m_looks(std::move(looks)) {}

void LookTours::start() {
    if (m_at == m_looks.size()) {
        Q_EMIT finished(true);
        return;
    }
    const Look& look = m_looks[m_at++];
    if (!m_apply(look)) {
        Q_EMIT finished(false);
        return;
    }
    const auto vault = QString::fromStdString(m_window.session()->vault().folder().string());
    auto* tour = new Tour(
        m_window, m_folder.filePath(look.name),
        [vault](const QString& scratch) { return everyPage(scratch, vault); }, this);
    if (measuresRings(look)) {
        tour->measureFocusRings();
    }
    connect(tour, &Tour::finished, this, [this, tour](bool good) {
        tour->deleteLater();
        if (good) {
            QTimer::singleShot(0, this, &LookTours::start);
        } else {
            Q_EMIT finished(false);
        }
    });
    tour->start();
}

} // namespace zaklon::desktop
