// SPDX-License-Identifier: GPL-3.0-or-later
// The persons who are open at once, by case code. One window holds them all, so that hiding and
// locking cover them all; there only while there are two or more.
#pragma once

#include "core/base/RecordId.h"

#include <QTabBar>

#include <vector>

namespace zaklon::ui {

class PersonTabs final : public QTabBar {
    Q_OBJECT

  public:
    explicit PersonTabs(QWidget* parent = nullptr);

    struct Tab {
        RecordId person;
        QString code;
    };
    /// Shows these without `chosen`.
    void setTabs(const std::vector<Tab>& tabs, const RecordId& current);

  Q_SIGNALS:
    void chosen(const zaklon::RecordId& person);
    void closed(const zaklon::RecordId& person);

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    void addClose(int index);

    std::vector<Tab> m_shown;
    bool m_quiet = false;
};

} // namespace zaklon::ui
