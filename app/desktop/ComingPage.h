// SPDX-License-Identifier: GPL-3.0-or-later
// Stands where a page will be.
#pragma once

#include "ui/session/Page.h"
#include "ui/theme/Icon.h"

namespace zaklon::desktop {

class ComingPage final : public ui::Page {
    Q_OBJECT

  public:
    ComingPage(ui::IconName icon, const QString& title, const QString& reason, QWidget* parent);

    QString title() const override { return m_title; }
    void refresh() override {}

  private:
    QString m_title;
};

} // namespace zaklon::desktop
