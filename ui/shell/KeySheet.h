// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of this page and of every page in a dialog of their own.
#pragma once

#include <QDialog>

class QAction;
class QScrollArea;

namespace zaklon::ui {

class KeySheet final : public QDialog {
    Q_OBJECT

  public:
    KeySheet(const QString& pageTitle, const QList<QAction*>& page, const QList<QAction*>& window,
             QWidget* parent);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QScrollArea* m_scroll;
};

} // namespace zaklon::ui
