// SPDX-License-Identifier: GPL-3.0-or-later
// Above the plan: what was said to be needed when somebody phoned, and is not answered in the plan
// yet (needs E04). Each area is added, or put away as not wished by the person, on its own. There
// is nothing to see where the plan answers it all.
#pragma once

#include "core/services/CarePlan.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace zaklon::ui {

class Banner;

class SaidNeedsBanner final : public QWidget {
    Q_OBJECT

  public:
    explicit SaidNeedsBanner(Session& session, QWidget* parent = nullptr);

    /// With the needs of the plan, as whoever shows it has read them.
    void showPerson(const RecordId& person, const std::vector<Need>& needs);

  Q_SIGNALS:
    /// One area; others may still be there.
    void answered();

  private:
    std::vector<Code> proposed(const std::vector<Need>& needs) const;
    void addRow(int row, const Code& area);
    QPushButton* makeButton(const QString& text, const QString& area, const QString& name);
    void answer(const Code& area, NeedState state);

    Session& m_session;
    RecordId m_person;
    std::vector<Code> m_areas;
    Banner* m_banner;
    QGridLayout* m_rows;
};

} // namespace zaklon::ui
