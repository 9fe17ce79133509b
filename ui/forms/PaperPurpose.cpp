// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PaperPurpose.h"

#include "ui/components/Field.h"
#include "ui/session/Text.h"
#include "ui/theme/EmptyBox.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

void offer(QComboBox& box, const Session& session, std::string_view list) {
    box.addItem(QString(), QString());
    for (const auto* entry : session.definitions().codes.find(list)->offered()) {
        box.addItem(session.words().label(list, entry->code), toQString(entry->code));
    }
}

bool isChosen(const QComboBox& box) {
    return !box.currentData().toString().isEmpty();
}

} // namespace

PaperPurpose::PaperPurpose(const Session& session, const QString& name, std::string_view purposes,
                           const Choice& own, QWidget* parent)
    : QFrame(parent)
    , m_purpose(new QComboBox(this))
    , m_purposeField(new Field(tr("What it is for"), m_purpose, this))
    , m_recipient(new QComboBox(this))
    , m_recipientField(new Field(tr("For whom"), m_recipient, this)) {
    m_purpose->setObjectName(name + QStringLiteral("_purpose"));
    m_recipient->setObjectName(name + QStringLiteral("_recipient"));
    offer(*m_purpose, session, purposes);
    offer(*m_recipient, session, "institution_type");
    for (auto* box : {m_purpose, m_recipient}) {
        sayWhenEmpty(*box, tr("Not chosen"));
    }
    m_recipient->addItem(own.first, own.second);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kRow);
    column->addWidget(m_purposeField);
    column->addWidget(m_recipientField);
    keepRingRoom(*this);
    connect(m_purpose, &QComboBox::currentIndexChanged, m_purposeField, &Field::clearError);
    connect(m_recipient, &QComboBox::currentIndexChanged, m_recipientField, &Field::clearError);
}

bool PaperPurpose::isSaid() {
    if (!isChosen(*m_purpose)) {
        m_purposeField->setError(tr("Say what the paper is for."));
    }
    if (!isChosen(*m_recipient)) {
        m_recipientField->setError(tr("Say who gets the paper."));
    }
    return isChosen(*m_purpose) && isChosen(*m_recipient);
}

QString PaperPurpose::purpose() const {
    return m_purpose->currentText();
}

QString PaperPurpose::recipient() const {
    return m_recipient->currentText();
}

QString PaperPurpose::note() const {
    return QStringLiteral("%1:%2").arg(m_purpose->currentData().toString(),
                                       m_recipient->currentData().toString());
}

QWidget* PaperPurpose::firstFocus() const {
    return m_purpose;
}

} // namespace zaklon::ui
