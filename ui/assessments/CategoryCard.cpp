// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/CategoryCard.h"

#include "ui/components/Field.h"
#include "ui/session/Text.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr QLatin1String kConfirmed("confirmed");
constexpr QLatin1String kReason("category_reason");

} // namespace

CategoryCard::CategoryCard(Session& session, QWidget* parent)
    : Card(tr("Category"), Padding::Normal, parent), m_session(session) {
    m_confirm = new QCheckBox(this);
    m_confirm->setObjectName(QStringLiteral("confirm_category"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("category_reason"));
    m_field = new Field(tr("Reason"), m_reason, this);
    content().addWidget(m_confirm);
    content().addWidget(m_field);
    m_field->hide();
    hide();
    connect(m_confirm, &QCheckBox::toggled, m_field, &QWidget::setVisible);
    connect(m_confirm, &QCheckBox::toggled, this, &CategoryCard::edited);
    connect(m_reason, &QLineEdit::textEdited, this, &CategoryCard::edited);
}

void CategoryCard::propose(std::optional<PersonCategory> category) {
    m_proposed = category;
    setVisible(m_proposed.has_value());
    if (m_proposed) {
        m_confirm->setText(m_session.words().label(*m_proposed));
    }
}

bool CategoryCard::check() {
    m_field->clearError();
    if (confirmed() && m_reason->text().trimmed().isEmpty()) {
        m_field->setError(tr("Write why this category fits."));
        m_reason->setFocus();
        return false;
    }
    return true;
}

std::optional<PersonCategory> CategoryCard::confirmed() const {
    return m_confirm->isChecked() && isVisible() ? m_proposed : std::nullopt;
}

std::string CategoryCard::reason() const {
    return typedText(m_reason->text());
}

void CategoryCard::keepIn(QJsonObject& kept) const {
    if (m_confirm->isChecked()) {
        kept[kConfirmed] = true;
    }
    if (const auto reason = m_reason->text(); !reason.isEmpty()) {
        kept[kReason] = reason;
    }
}

void CategoryCard::putBack(const QJsonObject& kept) {
    m_confirm->setChecked(kept[kConfirmed].toBool());
    m_reason->setText(kept[kReason].toString());
}

} // namespace zaklon::ui
