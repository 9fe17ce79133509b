// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/NameQuestion.h"

#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 480;
constexpr int kLongest = 400;

} // namespace

NameQuestion::NameQuestion(const QString& title, const QString& label, const QString& hint,
                           QWidget* parent)
    : QDialog(parent), m_line(new QLineEdit(this)), m_field(new Field(label, m_line, this)) {
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(title);
    setMinimumWidth(kWidth);
    m_line->setObjectName(QStringLiteral("answerLine"));
    m_line->setMaxLength(kLongest);
    m_field->setHint(hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kCard);
    column->setSpacing(space::kRow);
    column->addWidget(new TextLabel(title, TextRole::Title, &Theme::text, this));
    column->addWidget(m_field);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelAnswer"));
    cancel->setAutoDefault(false);
    auto* save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("saveAnswer"));
    setButtonKind(*save, ButtonKind::Primary);
    save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &NameQuestion::save);
    connect(addSaveKeys(*this, save->text()), &QAction::triggered, this, &NameQuestion::save);
    m_line->setFocus();
}

void NameQuestion::setAnswer(const QString& words) {
    m_line->setText(words);
    m_line->selectAll();
}

void NameQuestion::save() {
    const QString words = m_line->text().trimmed();
    if (words.isEmpty() && !m_mayBeEmpty) {
        m_field->setError(tr("Write at least one letter."));
        m_line->setFocus();
        return;
    }
    Q_EMIT answered(words);
    accept();
}

} // namespace zaklon::ui
