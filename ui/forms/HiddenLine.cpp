// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/HiddenLine.h"

#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/RevealButton.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QHBoxLayout>

namespace zaklon::ui {

HiddenLine::HiddenLine(Session& session, const QString& name, const QString& revealName,
                       QWidget* parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TextRole::Body, &Theme::text, this))
    , m_reveal(new RevealButton(session, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_words->setObjectName(name);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_reveal->setObjectName(revealName);
    m_reveal->hide();
    row->addWidget(m_words, 1);
    row->addWidget(m_reveal, 0, Qt::AlignTop);
    connect(m_reveal, &RevealButton::shown, this, &HiddenLine::showWords);
    connect(addKey(*m_reveal, tr("Show or hide this line"), {Qt::Key_F2}), &QAction::triggered,
            m_reveal, &QPushButton::click);
}

void HiddenLine::setWords(const QString& hidden, const QString& revealed) {
    m_hidden = hidden;
    m_revealed = revealed;
    m_reveal->setVisible(hidden != revealed);
    showWords();
}

void HiddenLine::setAbout(const RecordDescription& description, const RecordId& record,
                          const RecordId& person, std::string_view field, const QString& label) {
    m_reveal->setAbout(description, record, person, std::string(field));
    m_reveal->setAccessibleDescription(label);
}

void HiddenLine::showWords() {
    m_words->setText(m_reveal->isShowing() ? m_revealed : m_hidden);
}

} // namespace zaklon::ui
