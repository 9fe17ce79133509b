// SPDX-License-Identifier: GPL-3.0-or-later
// Above the plan: what was said to be needed when somebody phoned, and is not in the plan yet
// (needs E04). There is nothing to see where the plan has it all.
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

#include <vector>

namespace zaklon::ui {

class Banner;

class SaidNeedsBanner final : public QWidget {
    Q_OBJECT

  public:
    explicit SaidNeedsBanner(Session& session, QWidget* parent = nullptr);

    void showPerson(const RecordId& person);

  Q_SIGNALS:
    void added();

  private:
    void add();

    Session& m_session;
    RecordId m_person;
    std::vector<Code> m_areas;
    Banner* m_banner;
};

} // namespace zaklon::ui
