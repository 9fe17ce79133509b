// SPDX-License-Identifier: GPL-3.0-or-later
// The contacts and visits that a report came from, to read beside the report: language, channel,
// whether it is safe to call back, and the caller's words. They stay with the contact, so that
// there is one place to erase them.
#pragma once

#include "ui/session/Session.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace zaklon::ui {

class ReportOrigin final : public QWidget {
    Q_OBJECT

  public:
    explicit ReportOrigin(Session& session, QWidget* parent = nullptr);

    /// Hidden where the report came from neither.
    void showReport(const RecordId& report);

  private:
    void add(const QString& text, ColorToken color, const char* name);
    QString said(const RecordId& contact) const;
    QString noted(const RecordId& visit) const;

    Session& m_session;
    QVBoxLayout* m_lines;
};

} // namespace zaklon::ui
