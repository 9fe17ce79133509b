// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/SaidNeedsBanner.h"

#include "core/reports/HelplineContact.h"
#include "core/reports/SaidNeeds.h"
#include "ui/components/Banner.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

SaidNeedsBanner::SaidNeedsBanner(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new Banner(Tone::Info, IconName::Phone, {}, {}, this))
    , m_rows(new QGridLayout) {
    setObjectName(QStringLiteral("said_needs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 10, 8);
    column->addWidget(m_banner);
    m_banner->setSentence(tr("Said on the helpline and not in the plan yet"));
    m_rows->setHorizontalSpacing(space::kSmall);
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(0, 1);
    m_banner->content().addLayout(m_rows);
    hide();
}

/// Who may not read calls, or writes no plan, is proposed nothing.
std::vector<Code> SaidNeedsBanner::proposed(const std::vector<Need>& needs) const {
    if (!mayRead(m_session.role(), describe<HelplineContact>().kind) ||
        !mayWrite(m_session.role(), describe<Need>().kind)) {
        return {};
    }
    return m_session.read(saidNeeds(m_session.casework(), m_person, needs))
        .value_or(std::vector<Code>{});
}

void SaidNeedsBanner::showPerson(const RecordId& person, const std::vector<Need>& needs) {
    m_person = person;
    auto areas = proposed(needs);
    if (areas != m_areas) { // otherwise the button that has the keys stays
        m_areas = std::move(areas);
        clearLayout(*m_rows);
        for (std::size_t row = 0; row < m_areas.size(); ++row) {
            addRow(static_cast<int>(row), m_areas[row]);
        }
    }
    setVisible(!m_areas.empty());
}

void SaidNeedsBanner::addRow(int row, const Code& area) {
    const auto name = m_session.words().label("need_area", area);
    auto* label = new TextLabel(name, TextRole::Body, &Theme::text, m_banner);
    label->setWordWrap(true);
    m_rows->addWidget(label, row, 0);
    const auto code = toQString(area.text);
    auto* add = makeButton(tr("Add to the plan"), name, QStringLiteral("said_add_") + code);
    connect(add, &QPushButton::clicked, this, [this, area] { answer(area, NeedState::Open); });
    m_rows->addWidget(add, row, 1);
    //: a button beside a need that was said on the phone: the person does not want it in the plan
    auto* leave = makeButton(tr("Not wished"), name, QStringLiteral("said_not_wished_") + code);
    leave->setToolTip(tr("The plan keeps that the person does not want this. It is asked again "
                         "only if it is said again."));
    connect(leave, &QPushButton::clicked, this,
            [this, area] { answer(area, NeedState::NotWanted); });
    m_rows->addWidget(leave, row, 2);
}

QPushButton* SaidNeedsBanner::makeButton(const QString& text, const QString& area,
                                         const QString& name) {
    auto* button = new QPushButton(text, m_banner);
    button->setObjectName(name);
    //: for a screen reader: what a button does, and with which need: 'Add to the plan: Documents'
    button->setAccessibleName(tr("%1: %2").arg(text, area));
    setButtonKind(*button, ButtonKind::Quiet);
    button->show(); // now, not with the next event: the keys may go to it
    return button;
}

void SaidNeedsBanner::answer(const Code& area, NeedState state) {
    const auto said = state == NeedState::Open
                          ? tr("The need is in the plan.")
                          : tr("The plan says that the person does not want this.");
    const auto saved = m_session.save(said, m_person, [&](Transaction& transaction) {
        return answerSaidNeed(transaction, m_session.casework(), m_person, area, state,
                              m_session.today());
    });
    if (saved) {
        Q_EMIT answered();
    }
}

} // namespace zaklon::ui
