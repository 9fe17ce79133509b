// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/FileRow.h"

#include "ui/session/FileChoice.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zaklon::ui {

FileRow::FileRow(Kind kind, const QString& name, const QString& title, QWidget* parent)
    : QFrame(parent), m_kind(kind), m_title(title), m_line(new QLineEdit(this)) {
    m_line->setObjectName(name);
    m_line->setAccessibleName(title);
    auto* button = new QPushButton(tr("Choose"), this);
    button->setObjectName(name + QStringLiteral("Choose"));
    //: for screen readers; %1 is the label of the field
    button->setAccessibleName(tr("Choose: %1").arg(title));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    keepRingRoom(*this);
    setFocusProxy(m_line);
    connect(button, &QPushButton::clicked, this, &FileRow::choose);
    connect(m_line, &QLineEdit::textChanged, this, &FileRow::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &FileRow::entered);
}

QString FileRow::path() const {
    return m_line->text().trimmed();
}

std::filesystem::path FileRow::filePath() const {
    return typedText(m_line->text());
}

void FileRow::setPath(const QString& path) {
    m_line->setText(path);
}

void FileRow::choose() {
    QString chosen;
    switch (m_kind) {
    case Kind::Folder:
        chosen = chooseFolder(this, m_title, path());
        break;
    case Kind::ExistingFile:
        chosen = chooseFileToOpen(this, m_title, path());
        break;
    case Kind::NewFile:
        chosen = chooseFileToWrite(this, m_title, path());
        break;
    }
    if (!chosen.isEmpty()) {
        setPath(chosen);
    }
}

} // namespace zaklon::ui
