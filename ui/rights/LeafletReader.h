// SPDX-License-Identifier: GPL-3.0-or-later
// A leaflet over everything else, in large letters, to be read together. Escape leaves.
#pragma once

#include "core/rights/LeafletLibrary.h"

#include <QDialog>

class QComboBox;
class QTextBrowser;

namespace zaklon::ui {

class LeafletReader final : public QDialog {
    Q_OBJECT

  public:
    LeafletReader(const rights::LeafletLibrary& library, const std::string& leaflet,
                  const std::string& language, QWidget* parent);

    /// As large as the window that it belongs to; the whole screen if that window fills it.
    void present();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void fill();
    void resizeText(int steps);

    const rights::LeafletLibrary& m_library;
    rights::LeafletLibrary::Entry m_leaflet;
    QComboBox* m_language;
    QTextBrowser* m_text;
    int m_points = 20;
};

} // namespace zaklon::ui
