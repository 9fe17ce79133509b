// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ReaderDialog.h"

#include "ui/session/HelpTopic.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

ReaderDialog::ReaderDialog(const QString& name, const QString& topic, QWidget* parent)
    : QDialog(parent) {
    setObjectName(name);
    setWindowTitle(QStringLiteral("Zaklon"));
    setModal(true);
    setHelpTopic(*this, topic);
}

void ReaderDialog::lay(QWidget& view, const QString& closeName, QSize wanted) {
    auto* close = new QPushButton(icon(IconName::Close), tr("Close (Esc)"), this);
    close->setObjectName(closeName);
    close->setAutoDefault(false);
    auto* bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kCard, space::kCard, space::kCard, space::kCard);
    column->setSpacing(space::kStack);
    column->addWidget(&view, 1);
    column->addLayout(bar);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const QSize scaled(Theme::of(this).scaled(wanted.width()),
                       Theme::of(this).scaled(wanted.height()));
    resize(parentWidget() == nullptr ? scaled : scaled.boundedTo(parentWidget()->size()));
}

void ReaderDialog::openOver(Session& session) {
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&session, &Session::locking, this, &QDialog::reject);
    connect(&session, &Session::leaving, this, &QDialog::reject);
    open();
}

} // namespace zaklon::ui
