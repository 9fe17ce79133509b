// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormLaw.h"

#include "ui/components/ClearLayout.h"
#include "ui/components/Field.h"
#include "ui/forms/LawReader.h"
#include "ui/forms/RecordForm.h"
#include "ui/theme/Metrics.h"

#include <QVBoxLayout>

namespace zaklon::ui {

FormLaw::FormLaw(RecordForm& form, Session& session, std::function<std::string()> named)
    : QWidget(&form)
    , m_session(session)
    , m_named(std::move(named))
    , m_links(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("form_law"));
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(space::kTiny);
    form.layout()->addWidget(this);
    if (const auto fields = form.findChildren<Field*>(); !fields.isEmpty()) {
        m_before = &fields.back()->editor();
    }
    hide();
    connect(&form, &RecordForm::edited, this, &FormLaw::follow);
    connect(&form, &RecordForm::filled, this, &FormLaw::follow);
}

void FormLaw::follow() {
    const auto named = m_named();
    if (named == m_shown) {
        return;
    }
    m_shown = named;
    clearLayout(*m_links);
    addLawLinks(*m_links, named, m_session, this);
    setVisible(m_links->count() > 0);
    auto* before = m_before;
    for (int i = 0; i < m_links->count(); ++i) {
        auto* link = m_links->itemAt(i)->widget();
        QWidget::setTabOrder(before, link); // made last, it would come after the buttons
        before = link;
    }
}

std::vector<Code> chosenCodes(const RecordForm& form, const std::vector<std::string>& fields) {
    std::vector<Code> chosen;
    for (const auto& field : fields) {
        const auto value = form.editor(field).value();
        if (const auto* code = std::get_if<std::string>(&value)) {
            chosen.push_back(Code{*code});
        }
    }
    return chosen;
}

} // namespace zaklon::ui
