// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FileRows.h"

#include "ui/components/TextLabel.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {
constexpr int kInset = 16;
} // namespace

void addHeading(QVBoxLayout& column, const QString& text, const QString& verb, const QString& name,
                std::function<void()> then) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(kInset, 8, kInset / 2, 0);
    row->addWidget(new TextLabel(text, TextRole::Heading, &Theme::text, holder));
    row->addStretch();
    if (!verb.isEmpty()) {
        auto* button = new QPushButton(verb, holder);
        button->setObjectName(name);
        setButtonKind(*button, ButtonKind::Quiet);
        setDense(*button);
        row->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, holder, std::move(then));
    }
    column.addWidget(holder);
}

void addSentence(QVBoxLayout& column, const QString& text, const QString& name) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(kInset, 8, kInset, 8);
    auto* words = new TextLabel(text, TextRole::Body, &Theme::text2, holder);
    words->setWordWrap(true);
    words->setObjectName(name);
    row->addWidget(words, 1);
    column.addWidget(holder);
}

DueRow& addLine(QVBoxLayout& column, const DueRow::Due& line, const QString& name,
                std::function<void()> then) {
    auto* row = new DueRow(line);
    row->setObjectName(name);
    row->verb().setVisible(!line.verb.isEmpty() && then);
    if (then) {
        QObject::connect(row, &DueRow::verbTriggered, row, std::move(then));
    }
    column.addWidget(row);
    return *row;
}

void addSecondVerb(DueRow& line, const QString& verb, const QString& name,
                   std::function<void()> then) {
    auto* button = new QPushButton(verb, &line);
    button->setObjectName(name);
    setButtonKind(*button, ButtonKind::Quiet);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(verb, line.accessibleName()));
    line.addVerb(button);
    QObject::connect(button, &QPushButton::clicked, &line, std::move(then));
}

} // namespace zaklon::ui
