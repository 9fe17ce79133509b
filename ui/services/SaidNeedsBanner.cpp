// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/SaidNeedsBanner.h"

#include "core/reports/HelplineContact.h"
#include "core/reports/SaidNeeds.h"
#include "ui/components/Banner.h"

#include <QVBoxLayout>

namespace zaklon::ui {

SaidNeedsBanner::SaidNeedsBanner(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new Banner(Tone::Info, IconName::Phone, {}, {}, this)) {
    setObjectName(QStringLiteral("said_needs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 10, 8);
    column->addWidget(m_banner);
    m_banner->setSentence(tr("Said on the helpline and not in the plan yet"));
    m_banner->setAction(tr("Add to the plan"));
    connect(m_banner, &Banner::actionTriggered, this, &SaidNeedsBanner::add);
    hide();
}

void SaidNeedsBanner::showPerson(const RecordId& person) {
    m_person = person;
    m_areas.clear();
    // Who may not read calls, or writes no plan, is proposed nothing.
    if (mayRead(m_session.role(), describe<HelplineContact>().kind) &&
        mayWrite(m_session.role(), describe<Need>().kind)) {
        m_areas =
            m_session.read(saidNeeds(m_session.casework(), person)).value_or(std::vector<Code>{});
    }
    QStringList names;
    for (const auto& area : m_areas) {
        names << m_session.words().label("need_area", area);
    }
    m_banner->setDetail(names.join(QStringLiteral(", ")));
    setVisible(!m_areas.empty());
}

void SaidNeedsBanner::add() {
    const auto saved = m_session.save(tr("The needs are in the plan."), m_person,
                                      [this](Transaction& transaction) {
                                          return addNeeds(transaction, m_session.casework(),
                                                          m_person, m_areas, m_session.today());
                                      });
    if (saved) {
        Q_EMIT added();
    }
}

} // namespace zaklon::ui
