// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DirectoryWay.h"

#include "ui/components/Field.h"
#include "ui/components/LinkButton.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Session.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

void DirectoryWay::below(Field& field, const Session& session, Fill fill) {
    auto* way = field.findChild<DirectoryWay*>(QString(), Qt::FindDirectChildrenOnly);
    if (way == nullptr) {
        way = new DirectoryWay(field, session);
    }
    way->m_fill = std::move(fill);
    way->fill();
}

DirectoryWay::DirectoryWay(Field& field, const Session& session)
    : QWidget(&field)
    , m_field(field)
    , m_add(new LinkButton(tr("Add a provider in the directory"), this)) {
    setObjectName(QStringLiteral("directory_way"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    auto* words = new TextLabel(tr("Who can be chosen here stands in the directory; nobody does "
                                   "yet."),
                                TextRole::Small, &Theme::text2, this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setObjectName(QStringLiteral("add_to_directory"));
    m_add->setAccessibleDescription(tr("What is typed here waits."));
    m_add->setToolTip(m_add->accessibleDescription());
    m_add->setVisible(mayWrite(session.role(), "provider"));
    field.layout()->addWidget(this);
    setTabOrder(&field.editor(), m_add);
    m_add->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &DirectoryWay::goThere);
    connect(&session, &Session::personChanged, this, &DirectoryWay::fillAgain);
}

void DirectoryWay::fill() {
    setVisible(!m_fill());
}

void DirectoryWay::fillAgain() {
    if (isHidden()) {
        return;
    }
    fill();
    if (isHidden() && std::exchange(m_isGone, false)) {
        // When the form of the directory has closed itself.
        QTimer::singleShot(0, this, &DirectoryWay::comeBack);
    }
}

QAction* DirectoryWay::action(const QString& name) const {
    const auto all = window()->actions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto* each) { return each->objectName() == name; });
    return found == all.end() ? nullptr : *found;
}

void DirectoryWay::goThere() {
    if (auto* add = action(QStringLiteral("newProvider"))) {
        m_isGone = true;
        add->trigger();
    }
}

void DirectoryWay::comeBack() {
    if (auto* back = action(QStringLiteral("back"))) {
        back->trigger();
        m_field.editor().setFocus(Qt::OtherFocusReason);
    }
}

/// Who came back by himself is not led anywhere later.
bool DirectoryWay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_add && event->type() == QEvent::Show) {
        m_isGone = false;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zaklon::ui
