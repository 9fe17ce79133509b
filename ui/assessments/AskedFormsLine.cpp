// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AskedFormsLine.h"

#include "core/assessments/AskedForms.h"
#include "ui/components/Banner.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/FlowLayout.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

AskedFormsLine::AskedFormsLine(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new Banner(Tone::Attention, IconName::Document, tr("The results ask for this next."),
                          QString(), this))
    , m_forms(new FlowLayout(space::kSmall, space::kSmall)) {
    setObjectName(QStringLiteral("asked_forms"));
    m_banner->setObjectName(QStringLiteral("asked_forms_banner"));
    m_banner->content().addLayout(m_forms);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    hide();
}

void AskedFormsLine::look(const std::vector<Assessment>& completed) {
    clearLayout(*m_forms);
    const auto asked = askedForms(completed, m_session.definitions().questionnaires);
    const bool may = mayWrite(m_session.role(), describe<Assessment>().kind);
    for (const auto& form : asked) {
        addForm(*form);
    }
    setVisible(may && !asked.empty());
}

void AskedFormsLine::addForm(const assessments::Questionnaire& form) {
    const auto code = toQString(form.code);
    auto* start = new QPushButton(m_session.words().text(form.title), m_banner);
    start->setObjectName(QStringLiteral("asked_") +
                         code.toLower().replace(QLatin1Char('-'), QLatin1Char('_')));
    start->setAccessibleName(start->text());
    connect(start, &QPushButton::clicked, this, [this, code] { Q_EMIT startRequested(code); });
    m_forms->addWidget(start);
}

} // namespace zaklon::ui
