// SPDX-License-Identifier: GPL-3.0-or-later
// The navigation at the leading edge of the window: pages on top, backup, settings and lock below.
#pragma once

#include "core/vault/Role.h"
#include "ui/session/Navigator.h"

#include <QList>
#include <QWidget>

#include <map>

class QBoxLayout;
class QButtonGroup;

namespace zaklon::ui {

class RailItem;

class Rail final : public QWidget {
    Q_OBJECT

  public:
    explicit Rail(Role role, QWidget* parent = nullptr);

    /// Shows where one is, without `chosen`.
    void setCurrent(PageKind page);
    void setWaiting(PageKind page, int count);
    void setWide(bool wide);
    bool isWide() const { return m_wide; }
    /// The item that shows where one is; F6 goes there.
    QWidget* current() const;

  Q_SIGNALS:
    void chosen(PageKind page);
    void lockRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void addPage(PageKind page, QBoxLayout& column);
    void moveFocus(int step);
    QList<RailItem*> items() const;
    void fitItems();
    void paintName(QPainter& painter);

    std::map<PageKind, RailItem*> m_items;
    RailItem* m_lock;
    QButtonGroup* m_group;
    bool m_wide = false;
    bool m_quiet = false;
};

} // namespace zaklon::ui
